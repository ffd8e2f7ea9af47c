"""What has arrived of a push, in a small file, so that it goes on where it was cut."""

import json
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, Self

from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.store.atomic_write import atomic_write
from courtgraph.store.read_file import is_there, read_regular

VERSION = 1
LARGEST = 2**16
NOTHING = sha256().hexdigest()


class PushState(NamedTuple):
    """Where a push goes, in portions of how many bytes, how many arrived, and the SHA-256 of all that is in these."""

    address: str
    graph: str
    portion: int
    arrived: int = 0
    sha256: str = NOTHING

    @classmethod
    def read(cls, path: Path) -> Self:
        """The state that a file holds.

        Raises:
            CourtgraphError: there is none, or it cannot be read.
        """
        if not is_there(path):
            raise CourtgraphError(f"{path}: there is no push to go on with; start one without --resume")
        try:
            fields = json.loads(read_regular(path, LARGEST))
            if fields.pop("version") != VERSION:
                raise ValueError
            return cls(**fields)._checked()
        except DatasetError:
            raise
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise CourtgraphError(f"{path}: is no state of a push; start anew without --resume") from None

    def write(self, path: Path) -> None:
        """Put the state into a file, whole or not at all."""
        fields = {"version": VERSION, **self._asdict()}
        atomic_write(path, (json.dumps(fields, indent=2) + "\n").encode(), "choose another place with --state")

    def _checked(self) -> Self:
        if [type(value) for value in self] != [str, str, int, int, str]:
            raise TypeError
        return self

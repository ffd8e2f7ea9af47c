"""A dataset's folder with some of its files changed or added, as if that were written already."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import msgspec

from courtgraph.store.read_file import is_there, list_folder, read_regular

MAX_BYTES = 16 * 2**20
"""So many bytes a file of YAML may have; while it is read it takes about fifty times as much memory."""


class Overlay(msgspec.Struct, frozen=True):
    """A folder and the contents that lie over it, by relative name."""

    root: Path
    changes: Mapping[str, bytes] = {}

    def single(self, name: str) -> list[str]:
        """The name, if there is something of that name."""
        return [name] if name in self.changes or is_there(self.root / name) else []

    def all(self, kind: str) -> list[str]:
        """The names of the YAML files in a folder of the dataset, in a stable order."""
        changed = {name for name in self.changes if PurePosixPath(name).match(f"{kind}/*.yaml")}
        there = (f"{kind}/{path.name}" for path in list_folder(self.root / kind) if path.name.endswith(".yaml"))
        return sorted(changed.union(there))

    def content(self, name: str) -> bytes:
        """What a file contains.

        Raises DatasetError when it cannot be read.
        """
        return self.changes[name] if name in self.changes else read_regular(self.root / name, MAX_BYTES)

"""Files that were read to be changed: none is replaced once somebody else has changed it."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from courtgraph.errors import ChangedFileError, DatasetError
from courtgraph.store.overlay import MAX_BYTES
from courtgraph.store.read_file import is_there, read_regular


class FileSnapshot:
    """What files contained when they were first read here; a file that was not there is held as well."""

    def __init__(self) -> None:
        self._contents: dict[Path, bytes | None] = {}

    @property
    def version(self) -> str:
        """A hash of everything that is held."""
        digest = sha256()
        for path, content in sorted(self._contents.items()):
            digest.update(
                f"{path}\0{content is None}\0{sha256(content or b'').hexdigest()}\0".encode("utf-8", "surrogatepass")
            )
        return digest.hexdigest()

    def text(self, path: Path) -> str:
        """The text of a file as it was first read here; a file that is not there is an empty one.

        Raises DatasetError when it cannot be read.
        """
        try:
            return (self.content(path) or b"").decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            raise DatasetError(f"{path}:{line}: not UTF-8; save the file as UTF-8") from None

    def refuse_changed(self) -> None:
        """Look at every file again.

        Raises ChangedFileError for the first one that is not as it was read.
        """
        for path, content in self._contents.items():
            if content_of(path) != content:
                raise ChangedFileError(f"{path}: somebody changed this file meanwhile; nothing was written, try again")

    def content(self, path: Path) -> bytes | None:
        """What a file contained when it was first read here; nothing where there was none.

        Raises DatasetError when it cannot be read.
        """
        if path not in self._contents:
            self._contents[path] = content_of(path)
        return self._contents[path]

    def hold(self, contents: Mapping[Path, bytes | None]) -> None:
        """Hold files as they were written."""
        self._contents.update(contents)


def content_of(path: Path) -> bytes | None:
    """What a file contains; nothing where there is none.

    Raises DatasetError when it cannot be read.
    """
    return read_regular(path, MAX_BYTES) if is_there(path) else None

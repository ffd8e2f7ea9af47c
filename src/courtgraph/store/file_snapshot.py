"""Files that were read to be changed: none is replaced once somebody else has changed it."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from courtgraph.errors import ChangedFileError, DatasetError
from courtgraph.store import atomic_write
from courtgraph.store.overlay import MAX_BYTES
from courtgraph.store.read_file import is_there, read_regular


class FileSnapshot:
    """What files contained when they were first read here; a file that was not there is held as well."""

    def __init__(self) -> None:
        self._contents: dict[Path, bytes | None] = {}
        self.before: dict[Path, bytes | None] = {}
        """What the files that were replaced last contained before."""

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
        if path not in self._contents:
            self._contents[path] = _content(path)
        try:
            return (self._contents[path] or b"").decode("utf-8-sig")
        except UnicodeDecodeError:
            raise DatasetError(f"{path}: not UTF-8; save the file as UTF-8") from None

    def refuse_changed(self) -> None:
        """Look at every file again.

        Raises ChangedFileError for the first one that is not as it was read.
        """
        for path, content in self._contents.items():
            if _content(path) != content:
                raise ChangedFileError(f"{path}: somebody changed this file meanwhile; nothing was written, try again")

    def replace(self, contents: Mapping[Path, bytes | None]) -> None:
        """Write files that are held, in their order; from then on they are held as they were written.

        A file without content goes.

        Raises ChangedFileError, and writes nothing, when any file that is held has been changed by somebody else.
        """
        self.refuse_changed()
        self.before = {path: self._contents.get(path) for path in contents}
        for path, content in contents.items():
            if content is None:
                path.unlink(missing_ok=True)
            else:
                atomic_write(path, content)
            self._contents[path] = content


def _content(path: Path) -> bytes | None:
    return read_regular(path, MAX_BYTES) if is_there(path) else None

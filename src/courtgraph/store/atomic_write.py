"""Writing files whole: beside the place first, then into it, so that nothing is ever half-written."""

import os
import tempfile
from pathlib import Path

from courtgraph.errors import CourtgraphError


def atomic_write(path: Path, content: bytes, hint: str = "choose another place with -o") -> None:
    """Replace a file by new content in one step; its folder is made when it is missing.

    A device or a pipe, such as /dev/stdout, is written to as it is. A link stays, and what it points to is replaced.

    Raises CourtgraphError when the place cannot be written to; what was there before is then still there.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
        else:
            place = Path(os.path.realpath(path))
            place.parent.mkdir(parents=True, exist_ok=True)
            replace_file(place, content)
    except OSError as error:
        raise unwritable(path, error, hint) from error


def unwritable(path: Path, error: OSError, hint: str = "check the place and its rights") -> CourtgraphError:
    """The error for a place that cannot be written to."""
    return CourtgraphError(f"{path}: cannot be written: {error.strerror}; {hint}")


STAGED = ".courtgraph-staged-"
"""What the names of new contents beside their places begin with, where the lock is held: nobody else writes them."""


def replace_file(path: Path, content: bytes, prefix: str = ".courtgraph-") -> None:
    """Replace a file of a folder that is there.

    Raises OSError; what was there before is then still there, and nothing beside it.
    """
    beside = stage(path, content, prefix)
    try:
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def stage(path: Path, content: bytes, prefix: str = ".courtgraph-") -> Path:
    """Write what will replace a file into one beside it, with the same rights, and down to the disk.

    Raises OSError, and leaves nothing then.
    """
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=prefix)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(_mode(path))
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    return Path(beside)


def _mode(path: Path) -> int:
    """The rights of the file that is replaced, else those that a new file gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask

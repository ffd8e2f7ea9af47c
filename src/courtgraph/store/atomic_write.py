"""Writing files whole: beside the place first, then into it, so that nothing is ever half-written."""

import os
import tempfile
from pathlib import Path

from courtgraph.errors import CourtgraphError


def atomic_write(path: Path, content: bytes) -> None:
    """Replace a file by new content in one step; its folder is made when it is missing.

    A device or a pipe, such as /dev/stdout, is written to as it is. A link stays, and what it points to is replaced.

    Raises CourtgraphError when the place cannot be written to; what was there before is then still there.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
        else:
            _replace(Path(os.path.realpath(path)), content)
    except OSError as error:
        raise CourtgraphError(f"{path}: cannot be written: {error.strerror}; choose another place with -o") from error


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=".courtgraph-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(beside).chmod(_mode(path))
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """The rights of the file that is replaced, else those that a new file gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask

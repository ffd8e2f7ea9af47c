"""Reading files and folders that somebody names: no pipe is waited for, and nothing without an end is read."""

import os
import stat
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from courtgraph.errors import DatasetError

_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Opening a pipe would wait for somebody who writes; Windows has no such flag, and makes line ends of bytes."""
_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}
_HINT = "check the file and its rights"


def read_regular(path: Path, most: int, hint: str = _HINT) -> bytes:
    """The content of a regular file, or of a link to one, that has ``most`` bytes at the most.

    Raises DatasetError for anything else, with a hint at what would be right.

    >>> read_regular(Path("nowhere"), 100)
    Traceback (most recent call last):
        ...
    courtgraph.errors.DatasetError: nowhere: cannot be read: No such file or directory; check the file and its rights
    """
    refuse_nul(path)
    try:
        with open_regular(path, most) as file:
            return read_stream(file, str(path), most)
    except OSError as error:
        raise _unreadable(path, error, hint) from error


def open_regular(path: Path, most: int) -> BufferedReader:
    """A regular file to read from; it may have grown by the time that it is read.

    Raises OSError as ``open`` does, and DatasetError for what is no regular file or has more than ``most`` bytes.
    """
    handle = os.open(path, os.O_RDONLY | _NO_WAIT)
    try:
        # what was opened is asked, not the path, which may lead elsewhere by now
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            kind = _KINDS.get(stat.S_IFMT(status.st_mode), "something else")
            raise DatasetError(f"{path}: this is {kind}, not a file; put a file there")
        if status.st_size > most:
            raise _too_large(str(path), most)
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def read_stream(stream: BinaryIO, name: str, most: int) -> bytes:
    """What is left in a stream, such as standard input, when that is ``most`` bytes at the most.

    Raises DatasetError when it is more.

    >>> import io
    >>> read_stream(io.BytesIO(b"words"), "stdin", 5)
    b'words'
    """
    content = stream.read(most + 1)
    if len(content) > most:
        raise _too_large(name, most)
    return content


def list_folder(path: Path) -> list[Path]:
    """What stands in a folder, in the order of names; nothing in one that is not there.

    Raises DatasetError where that cannot be told: ``Path.glob`` would find nothing in a folder that may not be read.

    >>> list_folder(Path("nowhere"))
    []
    """
    try:
        return sorted(path.iterdir()) if is_there(path) else []
    except OSError as error:
        raise _unreadable(path, error, "check the folder and its rights") from error


def holds_files(folder: Path) -> bool:
    """Whether anything but folders stands in a folder, or in one below it.

    Raises DatasetError where that cannot be told.

    >>> holds_files(Path("nowhere"))
    False
    """
    return any(path.is_symlink() or not path.is_dir() or holds_files(path) for path in list_folder(folder))


def refuse_nul(*paths: Path) -> None:
    """Raise DatasetError for a path with a NUL, of which the system's functions make an error of their own."""
    for path in paths:
        if "\0" in str(path):
            raise DatasetError(f"{str(path)!r}: no path has a NUL in it; name the place without")


def is_there(path: Path) -> bool:
    """Whether anything stands in a place, be it a link that leads nowhere.

    Raises DatasetError where that cannot be told.

    >>> is_there(Path("nowhere"))
    False
    """
    refuse_nul(path)
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise _unreadable(path, error, _HINT) from error
    return True


def _unreadable(path: Path, error: OSError, hint: str) -> DatasetError:
    return DatasetError(f"{path}: cannot be read: {error.strerror}; {hint}")


def _too_large(name: str, most: int) -> DatasetError:
    return DatasetError(f"{name}: larger than {most // 2**20} MiB; split it into several files")

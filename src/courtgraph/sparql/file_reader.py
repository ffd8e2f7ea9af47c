"""The bytes of RDF files, unpacked and checked while the engine reads them: none is in memory as a whole."""

import codecs
import gzip
import io
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from courtgraph.errors import DatasetError, QueryError
from courtgraph.extras import import_extra

LARGEST = 4 * 2**30
"""How many bytes a file may have, and may unfold to where it is packed: a few kilobytes can hold any number."""
LARGEST_IN_BULK = 2**40
"""The same where a file goes to the disk or to a server and is never in memory as a whole."""
BLOCK = 64 * 2**10
"""How many bytes are read at once."""
_DOCTYPE = re.compile(b"<!DOCTYPE", re.IGNORECASE)


@contextmanager
def open_file(
    path: str, *, refuses_doctype: bool = False, most: int = 0, told: Callable[[int], None] | None = None
) -> Iterator[BinaryIO]:
    """The text of a file in UTF-8 without a byte order mark; one that ends in .gz or .zst is unpacked.

    ``refuses_doctype`` is for RDF/XML: entities can unfold a small file into a huge one. 500 kB kept the parser busy
    for 18 s. ``most`` is how many bytes the file may have, packed or not: ``LARGEST`` where it is 0.
    ``told`` is called with how many of them have been read.

    Raises:
        QueryError: the file cannot be read, here or at the latest when what is wrong is reached.
    """
    from courtgraph.store.read_file import open_regular  # a query that asks the dataset itself reads no file

    most = most or LARGEST
    try:
        file = open_regular(Path(path), most)
    except DatasetError as error:
        raise QueryError(str(error)) from None
    except (OSError, ValueError) as error:
        raise QueryError(_unreadable(path, error)) from None
    with file:
        unpack = PACKED.get(Path(path).suffix.lower())
        if unpack and not file.peek(1):
            raise QueryError(f"{path}: is empty and no {Path(path).suffix} file; write it again")
        stream = unpack(file) if unpack else file
        after = (lambda: told(file.tell())) if told else _nothing
        yield io.BufferedReader(_CheckedStream(stream, path, most if unpack else 0, refuses_doctype, after), BLOCK)


def _gzip(file: BinaryIO) -> io.BufferedIOBase:
    return gzip.GzipFile(fileobj=file)


def _zstandard(file: BinaryIO) -> io.BufferedIOBase:
    """What is in a file of Zstandard; a frame that asks for more than 128 MB of memory is an error."""
    name = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    stream: io.BufferedIOBase = import_extra(name, "zst").ZstdFile(file)
    return stream


PACKED: dict[str, Callable[[BinaryIO], io.BufferedIOBase]] = {".gz": _gzip, ".zst": _zstandard}
"""How a file is unpacked, by its last ending."""


def _nothing() -> None:
    """Tell nobody how far a file is read."""


class _CheckedStream(io.RawIOBase):
    """A stream that raises QueryError at the first byte that must not reach the engine."""

    def __init__(
        self,
        stream: BinaryIO | io.BufferedIOBase,
        path: str,
        most: int,
        refuses_doctype: bool,
        after: Callable[[], None],
    ) -> None:
        self._stream, self._path, self._after = stream, path, after
        self._most, self._refuses_doctype = most, refuses_doctype
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._size, self._lines, self._tail = 0, 1, b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        block = self._read(len(buffer))
        if not self._size:
            block = block.removeprefix(codecs.BOM_UTF8)
        self._check_utf8(block)
        if self._refuses_doctype:
            self._check_doctype(block)
        self._size += len(block)
        if self._most and self._size > self._most:
            raise QueryError(f"{self._path}: unfolds to more than {self._most:,} bytes; ask of a part of it")
        self._lines += block.count(b"\n")
        buffer[: len(block)] = block
        self._after()
        return len(block)

    def _read(self, most: int) -> bytes:
        try:
            return self._stream.read(most)
        except (
            Exception
        ) as error:  # each way of packing has errors of its own, and Zstandard's may not be there to name
            told = _unreadable if getattr(error, "strerror", None) else _broken
            raise QueryError(told(self._path, error)) from None

    def _check_utf8(self, block: bytes) -> None:
        pending = len(self._decoder.getstate()[0])
        try:
            self._decoder.decode(block, final=not block)
        except UnicodeDecodeError as error:
            line = self._lines + error.object[: error.start].count(b"\n")
            place = self._size - pending + error.start
            message = f"{self._path}:{line}: byte {place} is not UTF-8; save the file as UTF-8"
            raise QueryError(message) from None

    def _check_doctype(self, block: bytes) -> None:
        text = self._tail + block
        if found := _DOCTYPE.search(text):
            line = self._lines - self._tail.count(b"\n") + text.count(b"\n", 0, found.start())
            message = f"{self._path}:{line}: RDF/XML with a document type is refused; write its entities out"
            raise QueryError(message)
        self._tail = text[1 - len(b"<!DOCTYPE") :]


def _unreadable(path: str, error: Exception) -> str:
    return f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}; check the path"


def _broken(path: str, error: Exception) -> str:
    return f"{path}: cannot be unpacked: {error}; the file is broken or no {Path(path).suffix}: fetch or write it again"

"""One part of an output, written beside its place and then into it, with a note of what it holds."""

import os
import uuid
from collections.abc import Iterable
from pathlib import Path

import msgspec

from courtgraph.errors import CourtgraphError
from courtgraph.extras import import_extra
from courtgraph.rdf.batch_lines import Lines
from courtgraph.store.tables.manifest import sha256_of

COMPRESSIONS = {"": "", "gz": "gzip", "zst": "zstd"}
"""What packs a part, by the last ending of its name."""
_BESIDE = ".courtgraph-part-"


class PartFile(msgspec.Struct, frozen=True):
    """A part that is whole: its name, its lines, its bytes and their SHA-256."""

    path: str
    lines: int
    bytes: int
    sha256: str


def write_part(folder: Path, name: str, texts: Iterable[Lines]) -> PartFile:
    """Write a part, packed as the ending of its name says.

    Raises CourtgraphError when it cannot be written; nothing is left of it then.
    """
    beside = folder / f"{_BESIDE}{name}-{uuid.uuid4().hex}"
    try:
        lines = _write(beside, name, texts)
        part = PartFile(name, lines, beside.stat().st_size, sha256_of(beside))
        beside.replace(folder / name)
        note = folder / f"{_BESIDE}{uuid.uuid4().hex}"
        note.write_bytes(msgspec.json.encode(part))
        note.replace(_note(folder, name))
    except OSError as error:
        words = os.strerror(error.errno) if error.errno else str(error)
        raise CourtgraphError(f"{folder / name}: cannot be written: {words}; choose another place with -o") from error
    finally:
        beside.unlink(missing_ok=True)
    return part


def _write(path: Path, name: str, texts: Iterable[Lines]) -> int:
    arrow = import_extra("pyarrow", "scale")
    packing = COMPRESSIONS[name.rpartition(".nt")[2].removeprefix(".")]
    lines = 0
    with path.open("wb") as file:
        out = arrow.CompressedOutputStream(file, packing) if packing else file
        for content, count in texts:
            out.write(content)
            lines += count
        if packing:
            out.close()
        else:
            file.flush()
            os.fsync(file.fileno())
    return lines


def whole_part(folder: Path, name: str) -> PartFile | None:
    """The part that an earlier run left, when its bytes are those that it wrote."""
    try:
        part = msgspec.json.decode(_note(folder, name).read_bytes(), type=PartFile)
    except (OSError, msgspec.DecodeError):
        return None
    path = folder / name
    is_whole = path.is_file() and path.stat().st_size == part.bytes and sha256_of(path) == part.sha256
    return part if is_whole and part.path == name else None


def drop_notes(folder: Path) -> None:
    """Drop what was noted of parts, and parts that a killed process left beside their places."""
    for path in folder.glob(f"{_BESIDE}*"):
        path.unlink(missing_ok=True)


def _note(folder: Path, name: str) -> Path:
    return folder / f"{_BESIDE}note-{name}.json"

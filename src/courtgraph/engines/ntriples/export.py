"""Tables to N-Triples: what all parts share is found out by SQL, then each row group becomes a part of its own."""

import os
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from pathlib import Path

import msgspec

from courtgraph.engines.batches import from_batch, to_batch
from courtgraph.engines.engine import Engine
from courtgraph.engines.folder import TablesFolder
from courtgraph.engines.ntriples.part_file import PartFile, drop_notes, whole_part, write_part
from courtgraph.engines.ntriples.shared_facts import head_lines, put_shared
from courtgraph.engines.ntriples.units import Job, Unit, write_unit
from courtgraph.errors import CourtgraphError
from courtgraph.store.atomic_write import atomic_write
from courtgraph.store.read_file import holds_files
from courtgraph.store.tables.batches import Group, groups_of, paired_groups_of

MANIFEST = "manifest.json"
_UNFINISHED = ".courtgraph-unfinished.json"
Track = Callable[[Collection[object]], Iterable[object]]


class NTriplesManifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a folder of N-Triples holds: its parts, and the tables that they were made of, by their fingerprint."""

    format: str = "N-Triples"
    tables: str
    lines: int
    parts: tuple[PartFile, ...]


class _Unfinished(msgspec.Struct, frozen=True):
    """What is being written: which tables, and how parts are packed."""

    tables: str
    compression: str


def export_ntriples(
    tables: TablesFolder, output: Path, engine: Engine, staging: Path, *, compression: str = "", track: Track = iter
) -> NTriplesManifest:
    """Write N-Triples of tables into a folder of parts; ``manifest.json`` comes last.

    Parts that an earlier run left whole are kept. ``compression`` is ``gz``, ``zst`` or nothing. The lines are those of
    ``to_ntriples``. ``staging`` is a folder that all processes of the engine see.

    Raises CourtgraphError where something else stands in the folder, and for what cannot be read or written.
    """
    job = Job(tables.path.resolve(), output.resolve(), staging.resolve())
    _prepare(output, _Unfinished(tables.manifest.fingerprint, compression))
    ending = f".nt.{compression}" if compression else ".nt"
    names = (f"part-{number:05}{ending}" for number in range(10**5))
    head = next(names)
    units = [Unit(name, *groups) for name, groups in zip(names, _groups(tables), strict=False)]
    done = {name: part for name in (head, *(unit.name for unit in units)) if (part := whole_part(output, name))}
    waiting = [unit for unit in units if unit.name not in done]
    if waiting or head not in done:
        facts = put_shared(tables, engine, staging)
        if head not in done:
            done[head] = write_part(output, head, head_lines(tables, facts))
    batches = [to_batch(msgspec.json.encode(unit)) for unit in waiting]
    replies = engine.map_batches(partial(write_unit, job), batches)
    for _ in track(batches):
        part = msgspec.json.decode(from_batch(next(replies)), type=PartFile)
        done[part.path] = part
    parts = tuple(done[name] for name in sorted(done))
    return _finish(output, tables.manifest.fingerprint, parts)


def _groups(tables: TablesFolder) -> Iterator[tuple[Group, Group | None]]:
    folder, manifest = tables.path, tables.manifest
    yield from paired_groups_of(folder, manifest, "statements")
    yield from paired_groups_of(folder, manifest, "entities")
    yield from ((group, None) for group in groups_of(folder, manifest, "sources"))


def _prepare(output: Path, unfinished: _Unfinished) -> None:
    """Make the folder, or take the one that an earlier run of the same began.

    Raises CourtgraphError where something else stands there.
    """
    note = output / _UNFINISHED
    said = msgspec.json.encode(unfinished)
    if _is_ntriples(output):
        shutil.rmtree(output)
    if output.is_dir() and note.is_file():
        if note.read_bytes() != said:
            told = f"{output}: parts of other tables, or packed otherwise, stand here"
            raise CourtgraphError(f"{told}; remove them, or name a new folder with -o")
        return
    if os.path.lexists(output) and (not output.is_dir() or holds_files(output)):
        raise CourtgraphError(f"{output}: something else stands here; name a new folder with -o")
    atomic_write(note, said)


def _is_ntriples(output: Path) -> bool:
    try:
        msgspec.json.decode((output / MANIFEST).read_bytes(), type=NTriplesManifest)
    except (OSError, msgspec.DecodeError):
        return False
    return True


def _finish(output: Path, fingerprint: str, parts: tuple[PartFile, ...]) -> NTriplesManifest:
    manifest = NTriplesManifest(tables=fingerprint, lines=sum(part.lines for part in parts), parts=parts)
    atomic_write(output / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n")
    drop_notes(output)
    (output / _UNFINISHED).unlink(missing_ok=True)
    return manifest

"""Tables of any size, made without YAML, which would take far longer to write and to read than what is measured.

One province of a hundred thousand statements is tiled: in each tile every id and every name has another number. The
records, the lines that they are said to stand on aside, are those that ``export tables`` writes.

``python benchmarks/tiles.py STATEMENTS FOLDER`` writes the tables.
"""

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pyarrow as pa
from generate import province, sound

from courtgraph import Dataset, Entity, Evidence, Source, Statement, __version__
from courtgraph.export.tables.inputs import Input
from courtgraph.export.tables.packing import Packed
from courtgraph.export.tables.parts import write_parts
from courtgraph.model import Location
from courtgraph.store.gc_pause import gc_paused
from courtgraph.store.tables.encode import to_tables
from courtgraph.store.tables.manifest import FORMAT, MANIFEST, Manifest
from courtgraph.store.union import DatasetRecords

TILE = 100_000
"""So many statements a tile has at the most; in memory there is one."""


@gc_paused()
def write_large_tables(statements: int, folder: Path) -> Manifest:
    """Write tables of one dataset with so many statements, of which nothing is wrong."""
    size = min(TILE, statements)
    tile = sound(province(size // 2, 3 * size), size)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as runs:
        packed = [_run(tile, number, Path(runs)) for number in range(-(-statements // size))]
        metadata = {"courtgraph.format": str(FORMAT), "courtgraph.dataset": msgspec.json.encode(tile.info).decode()}
        parts = write_parts(packed, folder, metadata, jobs=2)
    counts = {table: sum(part.rows for part in some) for table, some in parts.items()}
    manifest = Manifest(
        format=FORMAT, courtgraph=__version__, datasets=("large",), counts=counts, tables=parts, checked=True
    )
    (folder / MANIFEST).write_bytes(msgspec.json.encode(manifest))
    return manifest


def _run(tile: Dataset, number: int, folder: Path) -> Packed:
    """One tile as the Arrow files that tables are merged of; what the dataset says of itself is in the first."""
    place = folder / f"run-{number}"
    place.mkdir()
    made = tiled(tile, number)
    records = DatasetRecords(
        info=msgspec.structs.replace(tile.info, location=Location("dataset.yaml", 1)),
        schema=tile.schema,
        sources=made.sources,
        entities=made.entities,
        statements=made.statements,
        decisions=(),
        findings=(),
        partial=frozenset(),
    )
    for table, content in to_tables(records, "large", None, {}).items():
        rows = content.slice(0, 0) if number and table == "datasets" else content
        with pa.OSFile(str(place / f"{table}.arrow"), "wb") as file, pa.ipc.new_file(file, rows.schema) as writer:
            writer.write_table(rows)
    return Packed(Input(place, "large"), place, ("large",), (), ())


def tiled(tile: Dataset, number: int) -> Dataset:
    """A tile with a number in all its ids and names, so that it shares nothing with another."""
    return msgspec.structs.replace(
        tile,
        sources=tuple(_sources(tile, number)),
        entities=tuple(_entities(tile, number)),
        statements=tuple(_statements(tile, number)),
    )


def _entities(tile: Dataset, number: int) -> Iterator[Entity]:
    for line, one in enumerate(tile.entities, 2):
        label = {language: f"{text}{number}" for language, text in one.label.items()}
        place = Location(f"entities/part-{number}.yaml", 8 * line, {"id": 8 * line, "type": 8 * line + 1})
        yield msgspec.structs.replace(one, id=f"{one.id}-t{number}", label=label, location=place)


def _sources(tile: Dataset, number: int) -> Iterator[Source]:
    for line, one in enumerate(tile.sources, 2):
        label = {language: f"{text}{number}" for language, text in one.label.items()}
        place = Location(f"sources/part-{number}.yaml", 9 * line, {"id": 9 * line})
        yield msgspec.structs.replace(one, id=f"{one.id}-t{number}", label=label, location=place)


def _statements(tile: Dataset, number: int) -> Iterator[Statement]:
    path = f"statements/part-{number}.yaml"
    for count, one in enumerate(tile.statements, 1):
        line = 8 * count
        place = Location(path, line, {"subject": line, "predicate": line + 1, "object": line + 2, "evidence": line + 3})
        proof = tuple(_piece(piece, number, Location(path, line + 4, {"line": line + 4})) for piece in one.evidence)
        ends = {"subject": f"{one.subject}-t{number}", "object": f"{one.object}-t{number}"}
        yield msgspec.structs.replace(one, **ends, evidence=proof, location=place)


def _piece(piece: Evidence, number: int, place: Location) -> Evidence:
    return msgspec.structs.replace(piece, source=f"{piece.source}-t{number}", location=place)


if __name__ == "__main__":
    written = write_large_tables(int(sys.argv[1]), Path(sys.argv[2]))
    print(json.dumps(written.counts))

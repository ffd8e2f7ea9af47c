"""Packed datasets merged into the parts of tables: sorted, in row groups of one size, in memory for one of them."""

import os
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from courtgraph.errors import CourtgraphError
from courtgraph.export.tables.packing import Packed, read_run
from courtgraph.extras import import_extra
from courtgraph.store.tables.arrow_schemas import COLUMNS, KEYS, PAIRED, arrow_schema
from courtgraph.store.tables.manifest import Part, sha256_of

ROWS = 20_000
"""So many records a row group has, or a few more or less: the rows of one id stay together."""
GROUPS = 10
"""So many row groups a part has."""
_STEP = 100
"""Of every so many records one is asked for its id, to cut row groups by."""


def write_parts(
    packed: Sequence[Packed], folder: Path, metadata: Mapping[str, str], jobs: int = 1
) -> dict[str, tuple[Part, ...]]:
    """Write all tables of some packed datasets into a folder, so many at a time, and say which parts that made.

    Raises CourtgraphError when one cannot be written.
    """
    groups = [
        (table, PAIRED[table]) if table in PAIRED else (table,) for table in COLUMNS if table not in PAIRED.values()
    ]
    written: dict[str, tuple[Part, ...]] = {}
    # Arrow sorts and packs without Python's lock
    with ThreadPoolExecutor(jobs) as executor:
        for parts in executor.map(lambda group: _write_together(packed, folder, group, metadata), groups):
            written |= parts
    return {table: written[table] for table in COLUMNS}


def _write_together(
    packed: Sequence[Packed], folder: Path, tables: Sequence[str], metadata: Mapping[str, str]
) -> dict[str, tuple[Part, ...]]:
    """Write a table, and the one that is cut as it is."""
    runs = {table: [read_run(one, table) for one in packed] for table in tables}
    writers = {table: _PartWriter(folder, table, metadata) for table in tables}
    try:
        bounds = _bounds(runs[tables[0]], KEYS[tables[0]][0])
        for table, writer in writers.items():
            for group in _groups(runs[table], KEYS[table], bounds):
                writer.write(group)
        return {table: writer.done() for table, writer in writers.items()}
    except OSError as error:
        words = os.strerror(error.errno) if error.errno else str(error).partition("\n")[0]
        raise CourtgraphError(f"{folder}: cannot be written: {words}; choose another place with -o") from error
    finally:
        for writer in writers.values():
            writer.close()


def _bounds(runs: Sequence[Any], key: str) -> list[str]:
    """The ids at which row groups begin, but for the first, so that each has about as many records."""
    taken, counted = list[str](), 0
    for run in runs:
        taken += (_at(run, key, place) for place in range(-counted % _STEP, run.num_rows, _STEP))
        counted += run.num_rows
    every = ROWS // _STEP
    return list(dict.fromkeys(sorted(taken)[every::every]))


def _groups(runs: Sequence[Any], key: Sequence[str], bounds: Sequence[str]) -> Iterator[Any]:
    """The rows of all runs between two bounds, sorted."""
    starts = [0] * len(runs)
    for bound in (*bounds, None):
        ends = [run.num_rows if bound is None else _place(run, key[0], bound) for run in runs]
        yield _sorted([run.slice(a, b - a) for run, a, b in zip(runs, starts, ends, strict=True)], key)
        starts = ends


def _place(run: Any, key: str, bound: str) -> int:
    return bisect_left(range(run.num_rows), bound, key=lambda place: _at(run, key, place))


def _at(run: Any, key: str, place: int) -> str:
    return str(run.column(key)[place].as_py())


def _sorted(slices: Sequence[Any], key: Sequence[str]) -> Any:
    """Slices as one table, with dictionaries that hold its own words alone, in the order in which they occur."""
    arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
    schema = slices[0].schema
    plain = arrow.schema(
        [arrow.field(one.name, getattr(one.type, "value_type", one.type)) if _is_coded(one) else one for one in schema]
    )
    rows = arrow.concat_tables([one.cast(plain) for one in slices]).combine_chunks()
    if len(slices) > 1:
        rows = rows.take(compute.sort_indices(rows, sort_keys=[(name, "ascending") for name in key]))
    coded = [
        rows.column(one.name).combine_chunks().dictionary_encode() if _is_coded(one) else rows.column(one.name)
        for one in schema
    ]
    return arrow.Table.from_arrays(coded, schema=schema)


def _is_coded(field: Any) -> bool:
    return hasattr(field.type, "index_type")


class _PartWriter:
    """Writes row groups of a table, a new part after every so many."""

    def __init__(self, folder: Path, table: str, metadata: Mapping[str, str]) -> None:
        self._folder = folder
        self._table = table
        own = {"courtgraph.table": table, **metadata}
        self._schema = arrow_schema(table).with_metadata(own)
        self._parts: list[tuple[str, int]] = []
        self._groups = 0
        self._rows = 0
        self._writer: Any = None
        (folder / table).mkdir()

    def write(self, rows: Any) -> None:
        """Write a row group."""
        if self._writer is None:
            self._open()
        self._writer.write_table(rows.replace_schema_metadata(self._schema.metadata), row_group_size=max(1, len(rows)))
        self._groups += 1
        self._rows += len(rows)
        if self._groups == GROUPS:
            self.close()

    def _open(self) -> None:
        parquet = import_extra("pyarrow.parquet", "scale")
        path = f"{self._table}/part-{len(self._parts):05}.parquet"
        self._writer = parquet.ParquetWriter(
            self._folder / path, self._schema, compression="zstd", compression_level=LEVEL, write_page_index=True
        )
        self._groups = self._rows = 0
        self._parts.append((path, 0))

    def close(self) -> None:
        """End the part that is being written."""
        if self._writer is not None:
            writer, self._writer = self._writer, None
            writer.close()
            path = self._parts[-1][0]
            self._parts[-1] = path, self._rows
            sync(self._folder / path)

    def done(self) -> tuple[Part, ...]:
        """The parts that were written, of which there is one at least."""
        self.close()
        return tuple(
            Part(path, rows, (self._folder / path).stat().st_size, sha256_of(self._folder / path))
            for path, rows in self._parts
        )


LEVEL = 9
"""How hard Zstandard tries; levels above take much longer for little."""


def sync(path: Path) -> None:
    """Have a file on the disk before what says that it is whole."""
    with path.open("rb") as file:
        os.fsync(file.fileno())

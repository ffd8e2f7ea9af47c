"""The parts of tables as batches, a row group at a time, each held to the columns that it must have."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from courtgraph.errors import DatasetError
from courtgraph.extras import import_extra
from courtgraph.store.tables.arrow_schemas import COLUMNS, PAIRED, arrow_schema
from courtgraph.store.tables.manifest import Manifest, Part

_AGAIN = "write the tables again with courtgraph export tables"


def read_batches(folder: Path, manifest: Manifest, table: str) -> Iterator[Any]:
    """The row groups of a table as ``pyarrow.RecordBatch``, in the order of its key.

    Raises DatasetError for a part that is no Parquet, lacks a column, or has one of another type.
    """
    for part in manifest.tables[table]:
        yield from part_batches(folder, part, table)


def read_pairs(folder: Path, manifest: Manifest, table: str) -> Iterator[tuple[Any, Any]]:
    """The row groups of ``entities`` with those of ``names``, or of ``statements`` with those of ``evidence``.

    Both groups of a pair hold the same ids, so that a pair is whole by itself.

    Raises DatasetError as ``read_batches`` does, and where the two tables are not cut alike.
    """
    other = PAIRED[table]
    batches = read_batches(folder, manifest, table), read_batches(folder, manifest, other)
    try:
        yield from zip(*batches, strict=True)
    except ValueError:
        raise _cut_otherwise(folder, table, other) from None


def _cut_otherwise(folder: Path, table: str, other: str) -> DatasetError:
    return DatasetError(f"{folder}: {table} and {other} have not as many row groups; {_AGAIN}")


def part_batches(folder: Path, part: Part, table: str) -> Iterator[Any]:
    """The row groups of one part as batches.

    Raises DatasetError for what is no part of the table.
    """
    rows = 0
    with _opened(folder / part.path, table) as file:
        for group in range(file.num_row_groups):
            batch = _read_group(file, table, group)
            rows += batch.num_rows
            yield batch
    if rows != part.rows:
        raise DatasetError(f"{folder / part.path}: {rows} rows, where manifest.json says {part.rows}; {_AGAIN}")


class Group(NamedTuple):
    """A row group of a table: the path of its part in the folder, and its place there."""

    table: str
    path: str
    place: int


def groups_of(folder: Path, manifest: Manifest, table: str) -> list[Group]:
    """The row groups of a table, in the order of its key.

    Raises DatasetError for a part that is no part of the table.
    """
    found = []
    for part in manifest.tables[table]:
        with _opened(folder / part.path, table) as file:
            found += [Group(table, part.path, place) for place in range(file.num_row_groups)]
    return found


def paired_groups_of(folder: Path, manifest: Manifest, table: str) -> list[tuple[Group, Group]]:
    """The row groups of a table with those that hold the same ids of its pair.

    Raises DatasetError as ``groups_of`` does, and where the two tables are not cut alike.
    """
    other = PAIRED[table]
    try:
        return list(zip(groups_of(folder, manifest, table), groups_of(folder, manifest, other), strict=True))
    except ValueError:
        raise _cut_otherwise(folder, table, other) from None


def read_group(folder: Path, group: Group) -> Any:
    """A row group as a batch.

    Raises DatasetError for what is no part of the table.
    """
    with _opened(folder / group.path, group.table) as file:
        return _read_group(file, group.table, group.place)


@contextmanager
def _opened(path: Path, table: str) -> Iterator[Any]:
    """A part as it is read, whose columns are those of the table."""
    arrow, parquet = import_extra("pyarrow", "scale"), import_extra("pyarrow.parquet", "scale")
    try:
        with parquet.ParquetFile(path) as file:
            _refuse_other_columns(path, file.schema_arrow, table)
            yield file
    except (arrow.ArrowException, OSError) as error:
        words = str(error).partition("\n")[0]
        raise DatasetError(f"{path}: cannot be read as Parquet: {words}; {_AGAIN}") from None


def _read_group(file: Any, table: str, group: int) -> Any:
    names = [column.name for column in COLUMNS[table]]
    return one_batch(file.read_row_group(group, columns=names, use_threads=False).select(names))


def one_batch(content: Any) -> Any:
    """A table as one batch, be it without rows.

    >>> import pyarrow
    >>> one_batch(pyarrow.table({"id": pyarrow.nulls(0)})).num_rows
    0
    """
    arrow = import_extra("pyarrow", "scale")
    batches: Sequence[Any] = content.combine_chunks().to_batches()
    # arrow.array() would load pandas to ask whether a list is one of its
    empty = [arrow.nulls(0, kind) for kind in content.schema.types]
    return batches[0] if batches else arrow.RecordBatch.from_arrays(empty, schema=content.schema)


def _refuse_other_columns(path: Path, schema: Any, table: str) -> None:
    """Raise DatasetError for a column that is missing or of another type; a dictionary is as good as its texts."""
    for wanted in arrow_schema(table):
        if schema.get_field_index(wanted.name) < 0:
            raise DatasetError(f"{path}: the column {wanted.name} is missing; {_AGAIN}")
        found = schema.field(wanted.name).type
        texts = wanted.type.value_type if hasattr(wanted.type, "index_type") else wanted.type
        if found not in (wanted.type, texts):
            raise DatasetError(f"{path}: the column {wanted.name} is {found}, not {wanted.type}; {_AGAIN}")

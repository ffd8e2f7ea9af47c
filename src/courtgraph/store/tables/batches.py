"""The parts of tables as batches, a row group at a time, each held to the columns that it must have."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

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
        told = f"{folder}: {table} and {other} have not as many row groups"
        raise DatasetError(f"{told}; {_AGAIN}") from None


def part_batches(folder: Path, part: Part, table: str) -> Iterator[Any]:
    """The row groups of one part as batches.

    Raises DatasetError for what is no part of the table.
    """
    arrow, parquet = import_extra("pyarrow", "scale"), import_extra("pyarrow.parquet", "scale")
    path = folder / part.path
    rows = 0
    try:
        with parquet.ParquetFile(path) as file:
            _refuse_other_columns(path, file.schema_arrow, table)
            names = [column.name for column in COLUMNS[table]]
            for group in range(file.num_row_groups):
                content = file.read_row_group(group, columns=names, use_threads=False).select(names)
                rows += content.num_rows
                yield one_batch(content)
    except (arrow.ArrowException, OSError) as error:
        words = str(error).partition("\n")[0]
        raise DatasetError(f"{path}: cannot be read as Parquet: {words}; {_AGAIN}") from None
    if rows != part.rows:
        raise DatasetError(f"{path}: {rows} rows, where manifest.json says {part.rows}; {_AGAIN}")


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

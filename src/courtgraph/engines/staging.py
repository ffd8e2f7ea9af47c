"""Small tables that a step leaves for the next, in a folder that all processes of an engine see."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from courtgraph.extras import import_extra


def to_texts(columns: Mapping[str, Iterable[str | None]]) -> Any:
    """Columns of texts as a table.

    >>> to_texts({"id": ["court/a"]}).num_rows
    1
    """
    arrow = import_extra("pyarrow", "scale")
    return arrow.table({title: arrow.array(list(said), arrow.string()) for title, said in columns.items()})


def put_table(folder: Path, name: str, columns: Mapping[str, Iterable[str | None]]) -> list[Path]:
    """Write columns of texts as Parquet, and give the place as a query takes it."""
    parquet = import_extra("pyarrow.parquet", "scale")
    path = folder / f"{name}.parquet"
    beside = folder / f"{name}-{uuid.uuid4().hex}"
    parquet.write_table(to_texts(columns), beside)
    beside.replace(path)
    return [path]


def put_arrow(folder: Path, name: str, content: Any) -> None:
    """Write a table for processes to map into their memory, which all of one machine then share."""
    arrow = import_extra("pyarrow", "scale")
    with arrow.OSFile(str(folder / f"{name}.arrow"), "wb") as file, arrow.ipc.new_file(file, content.schema) as writer:
        writer.write_table(content.combine_chunks())


@lru_cache(8)
def mapped_arrow(folder: Path, name: str) -> Any:
    """A table that ``put_arrow`` wrote; one folder never gets another of the same name."""
    arrow = import_extra("pyarrow", "scale")
    with arrow.memory_map(str(folder / f"{name}.arrow")) as file, arrow.ipc.open_file(file) as reader:
        return reader.read_all()


def column(table: Any, name: str) -> Any:
    """A column of a table as one array."""
    arrow = import_extra("pyarrow", "scale")
    chunks: Sequence[Any] = table[name].chunks
    return (
        chunks[0]
        if len(chunks) == 1
        else arrow.concat_arrays([*chunks])
        if chunks
        else arrow.array([], table[name].type)
    )

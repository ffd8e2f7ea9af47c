"""The graph as two Parquet tables, in the names that GraphFrames asks for."""

import io
from typing import Any

from courtgraph.extras import import_extra
from courtgraph.model import Dataset

NODES, EDGES = "nodes.parquet", "edges.parquet"
_RENAMED = {"subject": "src", "object": "dst", "predicate": "relationship"}


def to_graph_tables(dataset: Dataset) -> dict[str, bytes]:
    """The files of nodes and edges: every entity, and every statement between two, with the columns of ``Frames``.

    An edge leads from ``src`` to ``dst`` and has the predicate as its ``relationship``.

    >>> sorted(to_graph_tables(Dataset()))
    ['edges.parquet', 'nodes.parquet']

    Raises CourtgraphError when PyArrow is not installed.
    """
    import_extra("pyarrow", "scale")
    frames = dataset.to_frames("arrow")
    edges = frames.statements.filter(frames.statements["object"].is_valid())
    renamed = edges.rename_columns([_RENAMED.get(name, name) for name in edges.column_names])
    first = [name for name in ("id", *_RENAMED.values()) if name in renamed.column_names]
    ordered = renamed.select(first + [name for name in renamed.column_names if name not in first])
    return {NODES: _to_parquet(frames.entities), EDGES: _to_parquet(ordered)}


def _to_parquet(table: Any) -> bytes:
    parquet = import_extra("pyarrow.parquet", "scale")
    written = io.BytesIO()
    parquet.write_table(table, written, compression="zstd")
    return written.getvalue()

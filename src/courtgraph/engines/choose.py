"""Engines by their names."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from courtgraph.engines.engine import Engine
from courtgraph.engines.local import local_engine
from courtgraph.engines.spark import MASTER, spark_engine

ENGINES = ("local", "spark")
FROM = 50_000
"""Tables of more statements than this go through the local engine where none is named."""


@contextmanager
def open_engine(name: str, staging: Path, *, jobs: int = 1, master: str = MASTER) -> Iterator[Engine]:
    """The engine of a name, until the end of the block; ``staging`` is a folder that all its processes see.

    Raises CourtgraphError where what it needs is not installed.
    """
    if name == "spark":
        with spark_engine(master) as spark:
            yield spark
    else:
        with local_engine(jobs, staging) as local:
            yield local

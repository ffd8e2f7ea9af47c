"""Engines for the tests."""

from collections.abc import Iterator

import pytest

from courtgraph.engines.engine import Engine
from courtgraph.engines.local import local_engine


@pytest.fixture(scope="session")
def local(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The local engine in this process alone."""
    with local_engine(1, tmp_path_factory.mktemp("duckdb")) as engine:
        yield engine

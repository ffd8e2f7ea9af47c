"""Servers that the tests speak to."""

from collections.abc import Iterator

import pytest

import virtuoso
from protocol_server import ProtocolServer, protocol_server


@pytest.fixture
def server() -> Iterator[ProtocolServer]:
    """A server that answers what the test says."""
    with protocol_server() as started:
        yield started


@pytest.fixture(scope="session")
def real_virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[virtuoso.Virtuoso]:
    """A Virtuoso of its own, which takes seconds to start, once for all tests."""
    path = virtuoso.program()
    if path is None:
        pytest.skip(virtuoso.MISSING)
    with virtuoso.running(path, tmp_path_factory.mktemp("virtuoso")) as started:
        yield started

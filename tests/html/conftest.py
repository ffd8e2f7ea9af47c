"""A package whose interface was not bundled."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from courtgraph.html.embedding import _bundle, packed_bundle


@pytest.fixture
def unbuilt(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The folder in which the page's files are looked for, and are not; what was read before is forgotten."""
    monkeypatch.setattr("courtgraph.html.embedding.files", lambda package: tmp_path)
    (tmp_path / "static").mkdir()
    _forget()
    yield tmp_path / "static"
    _forget()


def _forget() -> None:
    for cached in (_bundle, packed_bundle):
        cached.cache_clear()

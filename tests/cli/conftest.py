"""A command line beside a dataset: the working directory holds it as data."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from courtgraph.cli import main

Run = Callable[..., Result]


@pytest.fixture
def run(dataset_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in the folder above the dataset; an exception that the command lets through is the test's."""
    monkeypatch.chdir(dataset_folder.parent)
    for name in ("COURTGRAPH_TEXTS", "COURTGRAPH_LANG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def invoke(*args: str, input: str | bytes | None = None, color: bool = False) -> Result:  # noqa: A002  # click's name
        return CliRunner(catch_exceptions=False).invoke(main, args, input=input, color=color, prog_name="courtgraph")

    return invoke


@pytest.fixture
def tables(run: Run, dataset_folder: Path) -> Path:
    """The tables of the dataset, which is in canonical form."""
    run("format", "data")
    assert run("table", "export", "data", "-o", "tables").exit_code == 0
    return dataset_folder.parent / "tables"

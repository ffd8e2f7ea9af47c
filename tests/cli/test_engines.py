"""Commands on tables by an engine: what they print is what they print of the folder, and what does not fit is told."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from courtgraph.cli import main
from courtgraph.engines import choose
from courtgraph.export.tables import export_tables
from packing import rewrite_manifest
from writing import write_dataset


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a dataset in which something is wrong, and its tables."""
    data = write_dataset(tmp_path / "data")
    file = data / "statements/first.yaml"
    file.write_text(file.read_text("utf-8").replace("object: award/b", "object: award/x"), "utf-8")
    export_tables([data], tmp_path / "tables", keep_findings=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


@pytest.mark.parametrize("options", [(), ("--format", "json"), ("--only", "objects-exist"), ("--fail-on", "warning")])
def test_an_engine_prints_what_is_printed_of_the_folder(folder: Path, options: tuple[str, ...]) -> None:
    expected = run("check", "data", *options)

    done = run("check", "tables", "--engine", "local", "--jobs", "1", *options)

    assert (done.exit_code, done.stdout, done.stderr) == (expected.exit_code, expected.stdout, expected.stderr)
    assert "award/x is not an entity" in done.stdout


def test_large_tables_go_through_an_engine_by_themselves(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = run("check", "data")
    monkeypatch.setattr(choose, "FROM", 1)
    monkeypatch.setattr("courtgraph.validation.check", lambda *_: pytest.fail("this is the way through memory"))

    done = run("check", "tables", "--jobs", "1")

    assert (done.stdout, done.stderr) == (expected.stdout, expected.stderr)


def test_an_engine_asks_for_tables(folder: Path) -> None:
    done = run("check", "data", "--engine", "local")

    way = "write courtgraph export tables data -o TABLES first, and name those TABLES"
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.endswith(f"data: engines work on tables, and these are none; {way}\n")


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--master", "local[2]"), "--master goes with --engine spark"),
        (("--engine", "spark", "--jobs", "2"), "--jobs goes with --engine local"),
        (("--jobs", "2"), "--jobs goes with tables that an engine works on; name it with --engine local"),
    ],
)
def test_options_that_go_with_another_engine_are_wrong_usage(
    folder: Path, options: tuple[str, ...], expected: str
) -> None:
    done = run("check", "data", *options)

    assert done.exit_code == 2
    assert expected in done.stderr


def test_tables_of_another_version_are_read_as_a_whole(folder: Path) -> None:
    rewrite_manifest(folder / "tables", lambda manifest: manifest.update(courtgraph="0.0.1"))

    done = run("check", "tables", "--engine", "local")

    assert done.stdout == run("check", "data").stdout
    assert done.stderr.startswith("tables: read into memory as a whole, since another version wrote them")

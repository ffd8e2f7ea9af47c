"""The commands for many reports on files that no curator would write: an error in words, never a traceback."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from courtgraph.cli import main
from test_hostile_files import HOSTILE, PLACES
from writing import write_dataset

COMMANDS = [
    ("quotes", "data"),
    ("coverage", "data", "--words"),
    ("duplicates", "data"),
    ("duplicates", "data", "--apply"),
    ("compare", "data", "--by", "court"),
    ("compare", "data", "--by", "year"),
    ("diff", "good", "data"),
    ("merge", "good", "data", "-o", "joined"),
    ("table", "export", "data", "-o", "tables"),
    ("table", "import", "exported", "--data", "data"),
    ("export", "tables", "data", "-o", "packed", "--keep-findings"),
    ("export", "tables", "data", "good", "-o", "packed"),
    ("reading", "data"),
    ("new", "entity", "--id", "award/x", "--type", "Award", "--label", "en=X", "--label", "zh-Hant=丙"),
    (
        *("new", "statement", "--subject", "court/a", "--predicate", "received", "--object", "award/b"),
        *("--line", "1", "--quote", "甲縣人民法院"),
    ),
]


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exported_tables: Path) -> Path:
    """A good dataset, its tables, and another that a test spoils."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COURTGRAPH_TEXTS", raising=False)
    for name in ("good", "data"):
        write_dataset(tmp_path / name)
    shutil.copytree(exported_tables, tmp_path / "exported")
    return tmp_path


def run(*args: str) -> None:
    """Run a command; an exception that gets through fails the test."""
    result = CliRunner(catch_exceptions=False).invoke(main, args)
    assert result.exit_code in (0, 1)
    assert "Traceback" not in result.output
    assert result.exit_code == 0 or result.output


@pytest.mark.slow  # thirteen commands for each of 200 files
@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("place", [*PLACES, "identity.yaml", "schema.yaml", "texts/report.txt"])
def test_a_hostile_file_of_a_dataset_stops_no_command_without_words(folders: Path, place: str, content: bytes) -> None:
    (folders / "data" / place).write_bytes(content)

    for command in COMMANDS:
        run(*command)


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("place", ["exported/entities.csv", "exported/statements.csv"])
def test_a_hostile_table_is_refused_in_words(folders: Path, place: str, content: bytes) -> None:
    (folders / place).write_bytes(content)

    run("table", "import", "exported", "--data", "data")


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("form", ["ttl", "nt"])
def test_a_hostile_file_of_rdf_is_refused_in_words(folders: Path, form: str, content: bytes) -> None:
    (folders / f"graph.{form}").write_bytes(content)

    run("diff", f"graph.{form}", "data")


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_becomes_a_source_or_is_refused_in_words(folders: Path, content: bytes) -> None:
    (folders / "report.txt").write_bytes(content)

    run("new", "source", "report.txt", "--id", "source/x", "--label", "en=X", "--label", "zh-Hant=丙", "--data", "data")

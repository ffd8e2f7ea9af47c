"""What a shell is offered, asked in the way in which its script asks."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from courtgraph.cli import main
from courtgraph.cli.group import COMMANDS

Run = Callable[..., Result]
DATA = Path(__file__).parents[2] / "data"


def offered(line: str, **environment: str) -> list[str]:
    """What bash is offered for the last word of a line."""
    words = line.split(" ")
    asked = {"_COURTGRAPH_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    result = CliRunner(catch_exceptions=False).invoke(main, [], env={**asked, **environment}, prog_name="courtgraph")
    assert (result.exit_code, result.stderr) == (0, "")
    return [told.removeprefix("plain,") for told in result.stdout.splitlines() if told]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_asks_courtgraph_itself(run: Run, shell: str) -> None:
    result = run("completion", shell)

    assert (result.exit_code, result.stderr) == (0, "")
    assert f"_COURTGRAPH_COMPLETE={shell}_complete" in result.stdout


def test_bash_reads_the_script(run: Run) -> None:
    script = run("completion", "bash").stdout

    read = subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True, check=False)  # noqa: S607  # any

    assert (read.returncode, read.stderr) == (0, "")


@pytest.mark.usefixtures("run")
@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("courtgraph show ", ["award/b", "court/a", "indicator/c", "source/report"]),
        ("courtgraph show co", ["court/a"]),
        ("courtgraph remove court/a aw", ["award/b"]),
        ("courtgraph accept c.yaml court/x --as co", ["court/a"]),
        ("courtgraph quotes --source ", ["source/report"]),
        ("courtgraph new uncited s", ["source/report"]),
        ("courtgraph new entity --type BasicC", ["BasicCourt"]),
        ("courtgraph new statement --predicate hasF", ["hasFigure"]),
        ("courtgraph new statement --unit househ", ["household-of-mine"]),
        ("courtgraph check --only sound-sc", ["sound-schema"]),
        ("courtgraph query awa", ["awards"]),
        ("courtgraph query my", ["my-own"]),
        ("courtgraph reject c.yaml --rule ", ["award-name"]),
        ("courtgraph reject c.yaml --kind recei", ["received"]),
        ("courtgraph reject c.yaml ", ["award/x"]),
        ("courtgraph schema on", ["ontology"]),
        ("courtgraph compl", ["completion"]),
    ],
)
def test_names_of_the_dataset_are_offered_where_they_may_stand(
    dataset_folder: Path, line: str, names: list[str]
) -> None:
    own = "units: {household-of-mine: {zh-Hant: 戶, zh-Hans: 户, en: household}}\n"
    (dataset_folder / "schema.yaml").write_text(own, "utf-8")
    (dataset_folder / "queries").mkdir()
    (dataset_folder / "queries/my-own.rq").touch()
    (dataset_folder.parent / "c.yaml").write_text("entities:\n  - id: award/x\n    rule: award-name\n", "utf-8")

    assert offered(line) == names


@pytest.mark.parametrize(
    ("line", "environment", "names"),
    [
        ("courtgraph show --data mine co", {}, ["court/a"]),
        ("courtgraph show co", {"COURTGRAPH_DATA": "mine"}, ["court/a"]),
        ("courtgraph show co", {}, []),
        ("courtgraph quotes mine --source so", {}, ["source/report"]),
        ("courtgraph quotes --data mine --source so", {}, ["source/report"]),
    ],
)
@pytest.mark.usefixtures("run")
def test_the_dataset_is_the_one_that_the_line_or_the_environment_names(
    dataset_folder: Path, line: str, environment: dict[str, str], names: list[str]
) -> None:
    dataset_folder.rename(dataset_folder.parent / "mine")

    assert offered(line, **environment) == names


def test_the_names_of_tables_are_offered_as_those_of_their_yaml(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "schema.yaml").write_text(
        "types:\n  Moon: {parent: Topic, label: {en: Moon, zh-Hant: 月, zh-Hans: 月}, definition: A moon.}\n", "utf-8"
    )
    lines = ("courtgraph show ", "courtgraph quotes --source ", "courtgraph new entity --type Moo")
    of_yaml = [offered(line) for line in lines]
    assert run("export", "tables", "-o", "tables").exit_code == 0

    assert [offered(line, COURTGRAPH_DATA="tables") for line in lines] == of_yaml
    assert of_yaml[-1] == ["Moon"]


@pytest.mark.usefixtures("run")
def test_a_dataset_that_is_broken_offers_what_can_be_read_and_says_nothing(dataset_folder: Path) -> None:
    (dataset_folder / "schema.yaml").write_bytes(b"types: [\xff")
    (dataset_folder / "sources.yaml").unlink()
    (dataset_folder / "sources.yaml").mkdir()
    (dataset_folder / "entities/things.yaml").write_text("- id: court/a\n  id: 'a b'\n- id: $(rm)/x\n\n{", "utf-8")
    (dataset_folder / "queries").write_text("", "utf-8")

    lines = ("quotes --source ", "accept c.yaml x --as co", "query pe", "new statement --unit case", "reject c.yaml ")

    assert [offered(f"courtgraph {line}") for line in lines] == [[], ["court/a"], ["people"], ["case"], []]
    assert offered("courtgraph show --data nowhere ") == []
    assert offered("courtgraph nothing --") != []


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.usefixtures("run")
def test_every_command_offers_its_options(name: str) -> None:
    assert "--help" in offered(f"courtgraph {name} --")


@pytest.mark.slow  # a process, as the shell starts one
def test_for_names_no_library_of_graphs_or_of_text_is_loaded() -> None:
    asked = {"_COURTGRAPH_COMPLETE": "bash_complete", "COMP_WORDS": "courtgraph show court/", "COMP_CWORD": "2"}
    where = {**os.environ, **asked, "COURTGRAPH_DATA": str(DATA)}

    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "courtgraph"],  # our own command
        env=where,
        capture_output=True,
        text=True,
        check=False,
    )

    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "plain,court/xinzhou-intermediate\n" in done.stdout
    assert loaded & {"networkx", "rdflib", "pyoxigraph", "numpy", "opencc", "pypinyin"} == set()


def test_nothing_is_offered_for_a_word_that_has_no_number_and_fish_gives_the_word(run: Run) -> None:
    assert offered("courtgraph ch", COMP_CWORD="x") == []
    assert offered("courtgraph", COMP_CWORD="chec", _COURTGRAPH_COMPLETE="fish_complete") == [
        f"check\t{COMMANDS['check']}"
    ]

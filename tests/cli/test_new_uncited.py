"""``new uncited --suggest``: lines whose form tells that they carry no statement, taken in one decision."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import Result

from courtgraph.store import read_dataset

Run = Callable[..., Result]
ASKED = ("new", "uncited", "source/yi", "--suggest", "--texts", ".")
TEXT = "乙縣人民法院工作\n一、聚焦發展\n大家都很努力。\n"


@pytest.fixture
def text(run: Run, tmp_path: Path) -> Path:
    """A report that nothing cites yet, in the dataset."""
    (tmp_path / "yi.txt").write_text(TEXT, "utf-8")
    run("new", "source", "yi.txt", "--id", "source/yi", "--label", "zh-Hant=乙縣", "--label", "en=Yi")
    return tmp_path / "yi.txt"


def uncited(folder: Path) -> dict[int, str]:
    return dict(read_dataset(folder).by_source["source/yi"].uncited)


def test_lines_are_proposed_with_reasons_and_nothing_is_written(run: Run, text: Path, dataset_folder: Path) -> None:
    result = run(*ASKED)

    assert (result.exit_code, result.stdout) == (
        0,
        "source/yi:1: 題目: 乙縣人民法院工作\nsource/yi:2: 小標題: 一、聚焦發展\n",
    )
    assert result.stderr == "2 lines proposed, 1 left to you (3)\n"
    assert uncited(dataset_folder) == {}


def test_all_that_is_proposed_is_taken_at_once_and_then_nothing_is_proposed(
    run: Run, text: Path, dataset_folder: Path
) -> None:
    result = run(*ASKED, "--yes")

    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "data/sources.yaml: 2 not cited")
    assert uncited(dataset_folder) == {1: "題目", 2: "小標題"}
    again = run(*ASKED, "--yes")
    assert (again.exit_code, again.stdout, again.stderr) == (0, "", "0 lines proposed, 1 left to you (3)\n")


def test_some_of_what_is_proposed_are_taken(run: Run, text: Path, dataset_folder: Path) -> None:
    assert run(*ASKED, "2").exit_code == 0
    assert uncited(dataset_folder) == {2: "小標題"}


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        ((*ASKED, "3"), 1, "line 3 of source/yi is not proposed; give a --reason of your own for it"),
        ((*ASKED[:4],), 1, "the text of source/yi is not at hand; name its folder with --texts"),
        ((*ASKED, "--reason", "x"), 2, "--suggest has reasons of its own; leave --reason out"),
        ((*ASKED, "--yes", "2"), 2, "--yes takes all that --suggest proposes; write --suggest --yes, without LINE"),
        (("new", "uncited", "source/yi"), 2, "no LINE is named; name one, or --suggest for proposals"),
        (("new", "uncited", "source/z", "--suggest"), 1, "nothing has the id source/z"),
    ],
)
def test_what_cannot_be_meant_is_said(
    run: Run, text: Path, dataset_folder: Path, args: tuple[str, ...], code: int, words: str
) -> None:
    result = run(*args)

    assert (result.exit_code, words in result.stderr, uncited(dataset_folder)) == (code, True, {}), result.stderr


def test_accepting_says_what_is_left_before_the_dataset_builds(run: Run, text: Path, tmp_path: Path) -> None:
    digest = sha256(TEXT.encode()).hexdigest()
    assert digest == read_dataset(tmp_path / "data").by_source["source/yi"].sha256
    run("suggest", "yi.txt", "--data", "data", "-o", "c.yaml")

    told = run("accept", "c.yaml", "--kind", "entity", "--texts", ".").stderr

    assert told.splitlines()[-1] == (
        "3 lines of source/yi neither cited nor listed as carrying no statement: "
        "courtgraph new uncited source/yi --suggest --texts ."
    ), told

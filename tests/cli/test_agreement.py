"""Agreement on the command line: as text, as JSON, as a page."""

import json
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import Result

from courtgraph.store import read_dataset

Run = Callable[..., Result]


@pytest.fixture
def above(run: Run, dataset_folder: Path) -> Path:
    copytree(dataset_folder, dataset_folder.parent / "theirs")
    assert run("edit", "court/a", "id=court/jia", "--data", "theirs").exit_code == 0
    [figure] = [one.id for one in read_dataset(dataset_folder.parent / "theirs").statements if one.unit]
    assert run("edit", figure, "unit=person", "--data", "theirs").exit_code == 0
    return dataset_folder.parent


def test_the_numbers_say_what_they_count_and_the_differences_where_they_stand(run: Run, above: Path) -> None:
    lines = run("agreement", "data", "theirs").stdout.splitlines()

    assert [line.split() for line in lines[:4]] == [
        ["shared", "1"],
        ["differing", "1"],
        ["only", "in", "A", "0"],
        ["only", "in", "B", "0"],
    ]
    assert lines[4] == "precision             0.500  of B's statements, those that A has"
    assert lines[9] == "6 units, each a line of a text of both and a predicate that either uses:"
    assert lines[11] == "= court/jia of B is court/a of A, by its name"
    assert lines[12].startswith("~ statements/first.yaml:")
    assert "39 time" in lines[12]
    assert "39 person" in lines[12]


def test_json_has_the_same_by_identifiers(run: Run, above: Path) -> None:
    said = json.loads(run("agreement", "data", "theirs", "--format", "json").stdout)

    assert (len(said["shared"]), len(said["differing"]), said["f1"], said["kappa"]) == (1, 1, 0.5, 1.0)
    assert said["units"] == {"both": 2, "a": 0, "b": 0, "neither": 4}
    assert said["matched"] == {"court/jia": "court/a"}


def test_the_page_holds_the_texts_of_both(run: Run, above: Path) -> None:
    done = run("agreement", "data", "theirs", "--format", "html", "-o", "a.html", "--lang", "en")

    assert done.exit_code == 0, done.stderr
    page = (above / "a.html").read_text("utf-8")
    assert '<mark class="both">舉辦培訓39次</mark>' in page
    assert "How far two curations agree" in page

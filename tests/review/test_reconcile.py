"""Candidates beside a dataset that was changed since they were decided on."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from courtgraph.editing import DatasetEditor
from courtgraph.errors import CourtgraphError
from courtgraph.review import accept, reject
from courtgraph.review.decide import opened
from courtgraph.store import read_dataset
from writing import labels, write_yaml

AWARD = {"id": "award/x", "type": "Award", "label": labels("優秀獎", "优秀奖", "X"), "rule": "award-verb"}
WON = {"subject": "court/a", "predicate": "received", "object": "award/x", "rule": "award-verb"}
AGAIN = {**WON, "qualifiers": {"year": "2023"}}
PIECE = {"source": "source/report", "line": 1, "quote": "甲縣人民法院獲得全國優秀法院", "start": 0, "end": 14}


def proved(record: dict[str, Any], **others: Any) -> dict[str, Any]:
    return {**record, **others, "evidence": [dict(PIECE)]}


@pytest.fixture
def file(dataset_folder: Path) -> Path:
    """An award and that a court received it, both accepted, and that it received it once more."""
    path = dataset_folder.parent / "c.yaml"
    statements = [proved(WON), proved(AGAIN)]
    write_yaml(path, {"source": "source/report", "entities": [proved(AWARD)], "statements": statements})
    with opened(path, dataset_folder) as store:
        store.accept(store.candidates.items[1:2])
    return path


def statuses(file: Path, data: Path) -> list[str]:
    with opened(file, data) as store:
        return [item.status for item in store.candidates.items]


def test_what_was_accepted_and_was_removed_since_is_open_again(file: Path, dataset_folder: Path) -> None:
    assert statuses(file, dataset_folder) == ["accepted", "accepted", "candidate"]
    DatasetEditor(dataset_folder).remove("award/x", with_statements=True)

    assert statuses(file, dataset_folder) == ["candidate", "candidate", "candidate"]
    assert reject(file, "award/x", data=dataset_folder).counts == {"rejected": 3}


def test_what_was_removed_is_accepted_anew(file: Path, dataset_folder: Path) -> None:
    before = read_dataset(dataset_folder)
    DatasetEditor(dataset_folder).remove("award/x", with_statements=True)

    done = accept(file, kinds=["award"], data=dataset_folder)

    assert ([item.id for item in done.items], done.counts) == (["award/x"], {"accepted": 1, "candidate": 2})
    assert read_dataset(dataset_folder).entity("award/x").label == before.entity("award/x").label


def test_a_statement_that_was_edited_since_it_was_accepted_stays_so(file: Path, dataset_folder: Path) -> None:
    [won] = [one for one in read_dataset(dataset_folder).statements if one.object == "award/x"]
    DatasetEditor(dataset_folder).edit(won.id, {"qualifiers.year": "2024"})

    assert statuses(file, dataset_folder) == ["accepted", "accepted", "candidate"]
    assert [item.id for item in reject(file, won.id, data=dataset_folder).items] == [won.id]


def test_an_entity_that_was_renamed_is_found_by_its_name_and_statements_speak_of_it(
    file: Path, dataset_folder: Path
) -> None:
    proposed = file.read_bytes()
    DatasetEditor(dataset_folder).edit("award/x", {"id": "award/z"})
    file.write_bytes(proposed)  # as one that lay elsewhere

    assert statuses(file, dataset_folder) == ["accepted", "accepted", "candidate"]
    done = accept(file, kinds=["statement"], data=dataset_folder)
    assert [item.speaks_of[1] for item in done.items] == ["award/z"]
    with pytest.raises(CourtgraphError, match="award/z was accepted, and the dataset has it"):
        reject(file, "award/x", data=dataset_folder)


def test_a_statement_is_found_by_its_id_of_before_a_unit_or_a_name_became_another(
    file: Path, dataset_folder: Path
) -> None:
    figure = {"subject": "court/a", "predicate": "hasFigure", "object": "indicator/c", "value": "39", "unit": "家"}
    piece = {**PIECE, "line": 3, "quote": "舉辦培訓39次"}
    content = {"source": "source/report", "entities": [], "statements": [{**figure, "evidence": [piece]}]}
    write_yaml(file, content)
    with opened(file, dataset_folder) as store:
        [before] = [item.id for item in store.candidates.items]
    write_yaml(dataset_folder / "schema.yaml", {"units": {"shop": labels("家", "家", "shops")}})

    [now] = reject(file, before, data=dataset_folder).items

    assert (now.id == before, now.written_id) == (False, before)
    assert yaml.safe_load(file.read_text("utf-8"))["statements"][0]["status"] == "rejected"

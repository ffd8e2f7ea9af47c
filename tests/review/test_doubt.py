"""A figure of which something was guessed is accepted by its id alone, and the page is told what was guessed."""

from pathlib import Path

import pytest

from courtgraph.review import accept, suggest
from courtgraph.review.candidates import Candidate
from courtgraph.review.decide import opened
from courtgraph.review.preview import preview
from courtgraph.review.serialize import serialize

REPORT = "青岚县人民法院工作报告\n2024年，团结奋斗。\n审结案件20件。\n"


@pytest.fixture
def file(dataset_folder: Path) -> Path:
    report = dataset_folder.parent / "qinglan.txt"
    report.write_text(REPORT, "utf-8")
    path = dataset_folder.parent / "candidates.yaml"
    suggest(report, path, data=dataset_folder)
    return path


def doubtful(file: Path, data: Path) -> Candidate:
    with opened(file, data, ()) as store:
        [item] = [item for item in store.candidates.items if item.doubt]
        return item


def test_a_bulk_accept_leaves_it_and_says_why_and_where(file: Path, dataset_folder: Path) -> None:
    done = accept(file, kinds=["metric"], data=dataset_folder)

    assert done.items == ()
    [refusal] = done.refused
    [reason] = refusal.reasons
    line = file.read_text("utf-8").split("\n").index("    predicate: hasFigure")
    said = "the period of this figure is a guess; look at the words, and accept the figure by its id [doubt]"
    assert str(reason) == f"{file}:{line}: {said}"


def test_by_its_id_it_is_accepted(file: Path, dataset_folder: Path) -> None:
    item = doubtful(file, dataset_folder)

    done = accept(file, item.id, data=dataset_folder)

    assert item.id in [each.id for each in done.items]


def test_the_page_is_told_in_three_languages(file: Path, dataset_folder: Path) -> None:
    with opened(file, dataset_folder, ()) as store:
        [shown] = [each for each in serialize(store)["items"] if each["doubt"]]
        [refused] = preview(store, store.candidates.open)["refused"]

    assert shown["doubt"] == ("period",)
    [finding] = refused["findings"]
    assert (finding["messages"], finding["suggestions"]["zh-Hant"]) == (
        {"zh-Hant": "這個數據的時段是推測的", "zh-Hans": "这个数据的时段是推测的"},
        "請核對原文，再單獨接受這個數據",
    )

"""Suggesting and deciding from Python: the same as the commands, with what was done as the answer."""

from pathlib import Path

import pytest
import yaml

import courtgraph
from courtgraph.editing import DatasetEditor
from courtgraph.errors import CourtgraphError
from courtgraph.review import accept, reject, suggest
from courtgraph.store import read_dataset
from courtgraph.validation.dry_run import RefusedError
from writing import labels, write_yaml

PIECE = {"source": "source/report", "line": 1, "quote": "全國優秀法院", "start": 8, "end": 14}
CLAIM = {"subject": "court/a", "predicate": "received", "object": "award/x", "evidence": [dict(PIECE)]}


@pytest.fixture
def candidates(dataset_folder: Path) -> Path:
    """Two awards, one of them with a malformed id, and that the court received the other."""
    awards = [
        {
            "id": name,
            "type": "Award",
            "label": labels(label, label, label),
            "rule": "award-verb",
            "evidence": [dict(PIECE)],
        }
        for name, label in (("award/x", "優秀獎"), ("award/Y", "先進獎"))
    ]
    path = dataset_folder.parent / "c.yaml"
    write_yaml(path, {"source": "source/report", "entities": awards, "statements": [{**CLAIM, "rule": "award-verb"}]})
    return path


def statuses(path: Path) -> list[str]:
    content = yaml.safe_load(path.read_text("utf-8"))
    return [record.get("status", "") for record in (*content["entities"], *content["statements"])]


def test_what_holds_of_a_kind_is_accepted_and_what_does_not_is_told_with_its_reason(
    candidates: Path, dataset_folder: Path
) -> None:
    done = accept(candidates, kinds=["award"], data=dataset_folder)

    assert ([item.id for item in done.items], done.open, done.not_looked_up) == (["award/x"], 2, ())
    assert done.changed == (dataset_folder / "entities/things.yaml",)
    [refusal] = done.refused
    assert refusal.item.id == "award/Y"
    assert str(refusal.reasons[0]).endswith("id 'award/Y' is malformed; write prefix/slug in a-z, 0-9 and hyphens")
    assert statuses(candidates) == ["accepted", "", ""]


def test_a_decision_is_told_in_a_line(candidates: Path, dataset_folder: Path) -> None:
    done = accept(candidates, kinds="award", data=dataset_folder)

    assert repr(done) == "<Decided: 1 decided, 1 refused, 2 open>"
    [told] = map(repr, done.refused)
    assert told.startswith(f"<Refusal of award/Y: {candidates}:")
    assert len(told) < 300
    assert repr(courtgraph.candidates(candidates, dataset_folder)) == f"<Candidates '{candidates}': 3, 2 open>"


@pytest.mark.parametrize(
    ("kind", "meant"), [("Figure", "hasFigure"), ("Awrad", "Award"), ("METRICS", "metric"), ("Entities", "entity")]
)
def test_a_kind_that_there_is_none_of_is_told_with_the_name_that_was_meant(
    candidates: Path, dataset_folder: Path, kind: str, meant: str
) -> None:
    with pytest.raises(CourtgraphError, match=f"there is no kind {kind}; did you mean {meant}"):
        accept(candidates, kinds=[kind], data=dataset_folder)


def test_of_ids_all_are_accepted_or_none(candidates: Path, dataset_folder: Path) -> None:
    before = read_dataset(dataset_folder)

    with pytest.raises(CourtgraphError, match="id 'award/Y' is malformed"):
        accept(candidates, "award/x", "award/Y", data=dataset_folder)

    assert read_dataset(dataset_folder) == before
    assert statuses(candidates) == ["", "", ""]


def test_a_label_is_added_to_the_one_candidate_that_is_named(candidates: Path, dataset_folder: Path) -> None:
    accept(candidates, "award/x", label={"en": "X"}, data=dataset_folder)

    assert read_dataset(dataset_folder).entity("award/x").label == labels("優秀獎", "優秀獎", "X")


def test_a_label_for_what_the_dataset_has_is_refused_with_its_place(candidates: Path, dataset_folder: Path) -> None:
    accept(candidates, "award/x", data=dataset_folder)
    before = read_dataset(dataset_folder)

    with pytest.raises(CourtgraphError) as refused:
        accept(candidates, "award/x", label={"en": "X"}, data=dataset_folder)

    place = f"{(dataset_folder / 'entities/things.yaml').as_posix()}:{before.entity('award/x').location.line}"
    assert str(refused.value) == (
        f"{place}: the dataset has award/x already, and accepting changes no label; edit it there"
    )
    assert read_dataset(dataset_folder) == before


def test_what_was_decided_before_is_told_and_makes_no_change_to_take_back(
    candidates: Path, dataset_folder: Path
) -> None:
    editor = DatasetEditor(dataset_folder)
    accept(candidates, "award/x", data=dataset_folder)
    reject(candidates, "award/Y", data=dataset_folder)
    before = editor.changes()

    again = accept(candidates, "award/x", data=dataset_folder)
    over = reject(candidates, "award/Y", data=dataset_folder)

    assert [([*done.items], [item.id for item in done.unchanged]) for done in (again, over)] == [
        ([], ["award/x"]),
        ([], ["award/Y"]),
    ]
    assert editor.changes() == before == ["reject award/Y", "accept award/x"]


def test_what_is_known_as_an_entity_already_makes_no_change_to_take_back(
    candidates: Path, dataset_folder: Path
) -> None:
    accept(candidates, "award/x", known_as="award/b", data=dataset_folder)

    again = accept(candidates, "award/x", known_as="award/b", data=dataset_folder)

    assert ([*again.items], [item.id for item in again.unchanged]) == ([], ["award/x"])
    assert DatasetEditor(dataset_folder).changes() == ["link award/x to award/b"]


def test_a_kind_of_which_nothing_is_open_makes_no_change_to_take_back(candidates: Path, dataset_folder: Path) -> None:
    accept(candidates, kinds=["hasFigure"], data=dataset_folder)

    assert DatasetEditor(dataset_folder).changes() == []


def test_what_was_taken_out_of_the_dataset_is_accepted_again(candidates: Path, dataset_folder: Path) -> None:
    accept(candidates, "award/x", data=dataset_folder)
    DatasetEditor(dataset_folder).remove("award/x")

    done = accept(candidates, "award/x", data=dataset_folder)

    assert ([item.id for item in done.items], done.unchanged) == (["award/x"], ())
    assert read_dataset(dataset_folder).entity("award/x").id == "award/x"


def test_a_candidate_that_is_known_as_an_entity_goes_and_statements_speak_of_that(
    candidates: Path, dataset_folder: Path
) -> None:
    done = accept(candidates, "award/x", known_as="award/b", data=dataset_folder)

    assert ([item.id for item in done.items], done.changed) == (["award/x"], ())
    assert yaml.safe_load(candidates.read_text("utf-8"))["statements"][0]["object"] == "award/b"


def test_what_check_would_complain_of_is_refused_with_its_findings(candidates: Path, dataset_folder: Path) -> None:
    candidates.write_text(candidates.read_text("utf-8").replace("優秀獎", "全國優秀法院"), "utf-8")

    with pytest.raises(RefusedError) as refused:
        accept(candidates, "award/x", data=dataset_folder)

    way = f"if the two are one, courtgraph accept {candidates} award/x --as award/b; else tell them apart in the label"
    assert {(finding.rule, finding.suggestion) for finding in refused.value.findings} == {("unique-labels", way)}


def test_what_speaks_of_a_rejected_entity_is_rejected_with_it(candidates: Path, dataset_folder: Path) -> None:
    done = reject(candidates, "award/x", data=dataset_folder)

    assert ([item.kind for item in done.items], done.open) == (["entities", "statements"], 1)
    assert statuses(candidates) == ["rejected", "", "rejected"]


@pytest.mark.parametrize(
    ("ids", "more", "words"),
    [
        ((), {}, r"c\.yaml: no candidate is named; name an id, a kind or a rule"),
        (("award/x", "award/Y"), {"label": {"en": "X"}}, "label is about one candidate; name one id, and nothing else"),
        ((), {"kinds": ["entity"], "known_as": "award/b"}, "known_as is about one candidate; name one id"),
    ],
)
def test_what_does_not_say_which_candidate_is_meant_is_an_error(
    candidates: Path, dataset_folder: Path, ids: tuple[str, ...], more: dict[str, object], words: str
) -> None:
    with pytest.raises(CourtgraphError, match=words):
        accept(candidates, *ids, data=dataset_folder, **more)  # type: ignore[arg-type]  # as the case has it


def test_what_was_decided_on_the_candidates_of_a_report_stays_decided(dataset_folder: Path) -> None:
    report, file = dataset_folder / "texts/report.txt", dataset_folder.parent / "c.yaml"
    first = suggest(report, file, data=dataset_folder)
    reject(file, kinds=["entity", "statement"], data=dataset_folder)

    again = suggest(report, file, data=dataset_folder)

    assert first.records == again.records
    assert file.read_text("utf-8") == again.candidates
    assert set(statuses(file)) == {"rejected"}


def test_without_a_place_candidates_are_given_back_and_nothing_is_written(dataset_folder: Path) -> None:
    before = sorted(dataset_folder.parent.rglob("*"))

    found = suggest(dataset_folder / "texts/report.txt", data=read_dataset(dataset_folder))

    assert found.candidates.startswith("source: source/report\n")
    assert sorted(dataset_folder.parent.rglob("*")) == before


def test_no_candidates_are_written_that_nothing_could_read_again(
    dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = dataset_folder.parent / "c.yaml"
    monkeypatch.setattr("courtgraph.store.transaction.MAX_BYTES", 100)

    with pytest.raises(CourtgraphError, match=r"c\.yaml: it would be larger than 0 MiB"):
        suggest(dataset_folder / "texts/report.txt", file, data=dataset_folder)

    assert not file.exists()

"""What the page does so that nobody opens a file: names, units, lines without a statement, many at once."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from courtgraph.errors import ChangedFileError, CourtgraphError
from courtgraph.review.session import Command, Session
from courtgraph.store import read_dataset
from courtgraph.validation.dry_run import RefusedError
from writing import REPORT, labels, report_record, write_yaml


def evidence(line: int, quote: str) -> dict[str, Any]:
    start = REPORT.index(quote)
    piece = {"source": "source/report", "line": line, "quote": quote, "start": start, "end": start + len(quote)}
    return {"status": "candidate", "rule": "award-verb", "evidence": [piece]}


AWARD = {"id": "award/x", "type": "Award", "label": {"en": "X"}, **evidence(1, "全國優秀法院")}
WON = {"subject": "court/a", "predicate": "received", "object": "award/x", **evidence(1, "獲得全國優秀法院")}
COUNTED = {"subject": "court/a", "predicate": "hasFigure", "object": "indicator/c", "value": 39, "unit": "家"}


@pytest.fixture
def session(tmp_path: Path, dataset_folder: Path) -> Session:
    statements = [WON, {**COUNTED, **evidence(3, "培訓39次")}]
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": [AWARD], "statements": statements})
    return Session(tmp_path / "c.yaml", dataset_folder)


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*.yaml")}


def decide(session: Session, action: str, **others: Any) -> str:
    return session.decide(Command(version=session.store.version, action=action, **others))


def uncite(folder: Path, **fields: Any) -> None:
    """Take every statement out of the dataset, and with other fields the report's list."""
    (folder / "statements/first.yaml").unlink()
    write_yaml(folder / "sources.yaml", {"sources": [report_record() | {"uncited": fields}]})


def test_a_name_that_is_missing_is_given_with_the_acceptance_of_what_needs_it(
    session: Session, tmp_path: Path, dataset_folder: Path
) -> None:
    before = everything(tmp_path)

    decide(session, "accept", kind="statements", place=0, labels={"award/x": {"zh-Hant": "優秀獎"}})

    assert read_dataset(dataset_folder).things["award/x"].label == labels("優秀獎", "优秀奖", "X")
    assert [item.status for item in session.store.candidates.items] == ["accepted", "accepted", "candidate"]
    decide(session, "undo")
    assert everything(tmp_path) == before


def test_names_are_given_to_candidates_alone(session: Session, tmp_path: Path) -> None:
    before = everything(tmp_path)

    with pytest.raises(CourtgraphError, match="there is no candidate court/a to be named"):
        decide(session, "accept", kind="statements", place=0, labels={"court/a": {"en": "Y"}})

    assert everything(tmp_path) == before


def test_a_unit_is_added_to_the_schema_and_then_the_figure_has_it(
    session: Session, tmp_path: Path, dataset_folder: Path
) -> None:
    own = "# ours\nunits:\n  acre: {zh-Hant: 畝, zh-Hans: 亩, en: acre}\n"
    (dataset_folder / "schema.yaml").write_text(own, "utf-8")
    assert "shop" not in session.state()["units"]

    decide(session, "add-unit", fields={"id": "shop", "label": {"zh-Hant": "家", "en": "shops"}})

    written = (dataset_folder / "schema.yaml").read_text("utf-8")
    assert (written.splitlines()[0], yaml.safe_load(written)["units"]) == (
        "# ours",
        {"acre": labels("畝", "亩", "acre"), "shop": labels("家", "家", "shops")},
    )
    assert session.state()["items"][2]["fields"]["unit"] == "shop"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"id": "a b", "label": {"zh-Hant": "家"}}, "the unit 'a b' is no word of a-z, 0-9 and _"),
        ({"id": "case", "label": {"zh-Hant": "家"}}, "there is a unit case already"),
        ({"id": "shop", "label": {"en": "shops"}}, "the unit shop has no name in zh-Hant"),
        ({"id": {"a": "b"}}, "is no word of a-z"),
    ],
)
def test_what_is_no_unit_is_said_and_writes_nothing(
    session: Session, tmp_path: Path, fields: dict[str, Any], words: str
) -> None:
    before = everything(tmp_path)

    with pytest.raises(CourtgraphError, match=words):
        decide(session, "add-unit", fields=fields)

    assert everything(tmp_path) == before


def test_lines_of_which_nothing_is_said_or_proposed_are_told_with_the_reason_of_their_form(
    session: Session, dataset_folder: Path
) -> None:
    uncite(dataset_folder)
    assert session.state()["uncovered"] == [{"line": 2, "reason": "小標題"}]
    decide(session, "reject", kind="entities", place=0)

    assert session.state()["uncovered"] == [{"line": 1, "reason": "題目"}, {"line": 2, "reason": "小標題"}]


def test_lines_are_listed_with_reasons_and_the_report_comes_into_the_dataset(
    session: Session, tmp_path: Path, dataset_folder: Path
) -> None:
    uncite(dataset_folder)
    record = report_record() | {"uncited": {}}
    write_yaml(dataset_folder / "sources.yaml", {"sources": []})
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "sources": [record], "entities": [], "statements": []})
    session.state()

    decide(session, "list-uncited", fields={"1": "title", "2": " heading "})

    assert read_dataset(dataset_folder).by_source["source/report"].uncited == {1: "title", 2: "heading"}
    assert [one["line"] for one in session.state()["uncovered"]] == [3]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "no line is named"),
        ({"x": "a"}, "'x' is no line; name one by its number"),
        ({"2": " "}, "line 2 has no reason"),
        ({"1": "title"}, "line 1 of source/report is cited by statements"),
        ({"9": "title"}, "line 9 is outside of source/report"),
    ],
)
def test_what_cannot_be_listed_is_said_and_writes_nothing(
    session: Session, tmp_path: Path, fields: dict[str, str], words: str
) -> None:
    before = everything(tmp_path)

    with pytest.raises(CourtgraphError, match=words):
        decide(session, "list-uncited", fields=fields)

    assert everything(tmp_path) == before


def test_many_are_previewed_and_those_that_hold_are_accepted_at_once(
    session: Session, tmp_path: Path, dataset_folder: Path
) -> None:
    good = {**AWARD, "id": "award/z", "label": labels("獎", "奖", "Z")}
    statements = [{**WON, "object": "award/z"}, {**COUNTED, **evidence(3, "培訓39次")}]
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": [good], "statements": statements})
    many = [(item["kind"], item["place"]) for item in session.state()["items"]]
    before = everything(tmp_path)

    told = session.preview(Command(version=session.store.version, action="preview", many=many[1:]))

    assert told == {
        "many": [("statements", 0)],
        "accepted": [("entities", 0), ("statements", 0)],
        "files": ["entities/things.yaml", "statements/first.yaml"],
        "refused": [
            {
                "kind": "statements",
                "place": 1,
                "findings": [
                    {
                        "record": "81e702046f5241de",
                        "path": str(tmp_path / "c.yaml"),
                        "message": "unit 家 is unknown",
                        "suggestion": told["refused"][0]["findings"][0]["suggestion"],
                        "rule": "known-units",
                        "messages": {"zh-Hant": "沒有家這一單位", "zh-Hans": "没有家这一单位"},
                        "suggestions": told["refused"][0]["findings"][0]["suggestions"],
                    }
                ],
            }
        ],
    }
    assert everything(tmp_path) == before
    decide(session, "accept-many", many=told["many"])
    assert "award/z" in read_dataset(dataset_folder).things
    assert decide(session, "undo").startswith("accept award/z, ")
    assert everything(tmp_path) == before


@pytest.mark.parametrize("name", ["schema.yaml", "entities/more.yaml"])
def test_a_file_that_comes_while_somebody_decides_is_seen_and_refuses_what_was_decided_without_it(
    session: Session, dataset_folder: Path, name: str
) -> None:
    seen = session.state()["version"]
    content: dict[str, Any] = {"entities": []}
    if name == "schema.yaml":
        content = {"units": {"shop": labels("家", "家", "shops")}}
    write_yaml(dataset_folder / name, content)

    with pytest.raises(ChangedFileError, match="somebody"):
        session.decide(Command(version=seen, action="reject", kind="entities", place=0))

    assert ("shop" in session.state()["units"]) == (name == "schema.yaml")


def test_a_text_that_comes_while_somebody_decides_is_seen(session: Session, dataset_folder: Path) -> None:
    path = dataset_folder / "texts/report.txt"
    content = path.read_bytes()
    path.unlink()
    without = Session(*session._place)
    assert without.state()["text"] == ""

    path.write_bytes(content)

    assert without.state()["text"] == REPORT.removesuffix("\n")


def test_what_check_complains_about_is_told_with_its_rule(session: Session) -> None:
    from courtgraph.review.serialize import to_findings

    with pytest.raises(RefusedError) as refused:
        decide(session, "accept", kind="statements", place=1)

    [told] = to_findings(refused.value)
    assert (told["rule"], told["message"]) == ("known-units", "unit 家 is unknown")


def test_what_was_accepted_is_edited_in_the_dataset_under_its_new_id_and_taken_back(
    session: Session, tmp_path: Path, dataset_folder: Path
) -> None:
    decide(session, "accept", kind="statements", place=0, labels={"award/x": {"zh-Hant": "獎"}})
    before = everything(tmp_path)

    decide(session, "edit", kind="entities", place=0, fields={"id": "award/w"})
    decide(session, "edit", kind="statements", place=0, fields={"qualifiers": {"year": "2023"}, "modality": "plan"})

    dataset = read_dataset(dataset_folder)
    [won] = [one for one in dataset.statements if one.object == "award/w"]
    assert (won.qualifiers, won.modality) == ({"year": "2023"}, "plan")
    assert session.state()["items"][1]["id"] == won.id
    assert [item["status"] for item in session.state()["items"]] == ["accepted", "accepted", "candidate"]
    decide(session, "undo")
    decide(session, "undo")
    assert everything(tmp_path) == before


def test_what_the_dataset_says_of_an_accepted_candidate_is_shown(session: Session, dataset_folder: Path) -> None:
    decide(session, "accept", kind="entities", place=0, labels={"award/x": {"zh-Hant": "獎"}})
    path = dataset_folder / "entities/things.yaml"
    path.write_text(path.read_text("utf-8").replace("en: X", "en: Prize"), "utf-8")

    assert session.state()["items"][0]["fields"]["label"]["en"] == "Prize"


def test_what_statements_speak_of_is_removed_only_after_them(
    session: Session, tmp_path: Path, dataset_folder: Path
) -> None:
    decide(session, "accept", kind="statements", place=0, labels={"award/x": {"zh-Hant": "獎"}})
    before = everything(tmp_path)

    with pytest.raises(
        CourtgraphError, match="statements speak of award/x, 1 in all, first court/a received award/x; remove"
    ):
        decide(session, "remove", kind="entities", place=0)

    assert everything(tmp_path) == before
    decide(session, "remove", kind="statements", place=0)
    decide(session, "remove", kind="entities", place=0)
    assert "award/x" not in read_dataset(dataset_folder).things
    assert [item["status"] for item in session.state()["items"]] == ["rejected", "rejected", "candidate"]

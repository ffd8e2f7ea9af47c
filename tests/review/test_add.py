"""What a curator adds from words of the text: what is written, and what is refused."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from courtgraph.errors import CourtgraphError
from courtgraph.review.session import Command, Session
from courtgraph.store import read_dataset
from writing import REPORT, labels, write_yaml


@pytest.fixture
def session(tmp_path: Path, dataset_folder: Path) -> Session:
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": [], "statements": []})
    return Session(tmp_path / "c.yaml", dataset_folder)


def add(session: Session, kind: str, fields: dict[str, Any], words: str, **others: Any) -> None:
    start = REPORT.index(words)
    place = {"start": start, "end": start + len(words), **others}
    session.decide(Command(version=session.store.version, action="add", kind=kind, fields=fields, **place))


RECEIVED = {"subject": "court/a", "predicate": "received", "object": "award/b"}


def test_a_statement_has_the_line_and_the_words_without_the_space_and_readings_among_them(
    session: Session, tmp_path: Path, dataset_folder: Path
) -> None:
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")}
    start, end = REPORT.index("工作流"), REPORT.index("順暢") + 3

    add(session, "statements", {**RECEIVED, "qualifiers": {"year": "2023"}}, "工作", start=start, end=end)

    [added] = yaml.safe_load((tmp_path / "c.yaml").read_text("utf-8"))["statements"]
    place = {"line": 3, "quote": "工作流轉順暢", "start": start, "end": end - 1}
    assert added == {
        **RECEIVED,
        "qualifiers": {"year": 2023},
        "status": "accepted",
        "evidence": [{"source": "source/report", **place}],
        "rule": "curator",
    }
    said = [one for one in read_dataset(dataset_folder).statements if one.qualifiers.get("year") == "2023"]
    assert [(piece.line, piece.quote) for one in said for piece in one.evidence] == [(3, "工作流轉順暢")]
    session.decide(Command(version=session.store.version, action="undo"))
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")} == before


def test_a_claim_that_the_dataset_has_gets_the_words_as_more_evidence(session: Session, dataset_folder: Path) -> None:
    fields = {"subject": "court/a", "predicate": "hasFigure", "object": "indicator/c", "value": "39", "unit": "time"}

    add(session, "statements", fields, "培訓39次")

    dataset = read_dataset(dataset_folder)
    assert len(dataset.statements) == 2
    assert [piece.quote for one in dataset.statements for piece in one.evidence if piece.line == 3] == [
        "舉辦培訓39次",
        "培訓39次",
    ]


@pytest.mark.parametrize(
    ("kind", "name", "wanted"),
    [
        ("Award", "優秀法院", "award/you-xiu-fa-yuan"),
        ("CourtGroup", "兩級法院", "court-group/liang-ji-fa-yuan"),
        ("HighCourt", "乙省高級人民法院", "court/yi-high"),
    ],
)
def test_an_entity_without_an_id_gets_one_by_its_type_and_its_name(
    session: Session, dataset_folder: Path, kind: str, name: str, wanted: str
) -> None:
    add(session, "entities", {"type": kind, "label": {"zh-Hant": name, "en": "A"}}, "甲縣人民法院")

    assert wanted in {one.id for one in read_dataset(dataset_folder).entities if one.type == kind}


def test_an_id_that_is_taken_gets_a_number(session: Session, dataset_folder: Path) -> None:
    for name, hant in (("Prize", "講"), ("Other prize", "獎")):
        add(session, "entities", {"type": "Award", "label": {"zh-Hant": hant, "en": name}}, "優秀")

    assert {"award/jiang", "award/jiang-2"} <= {one.id for one in read_dataset(dataset_folder).entities}


@pytest.mark.parametrize(
    ("kind", "fields", "place", "words"),
    [
        ("statements", RECEIVED, (0, 0), "no words are selected"),
        ("statements", RECEIVED, (14, 15), "no words are selected"),
        ("statements", RECEIVED, (900, 990), "no words are selected"),
        ("statements", RECEIVED, (10, 18), "a quote stands on one line"),
        ("statements", {**RECEIVED, "object": "award/zz"}, (0, 14), "object award/zz is not an entity"),
        ("statements", {**RECEIVED, "status": "accepted"}, (0, 14), "status is no field of it; write subject"),
        ("statements", {"subject": "court/a", "predicate": ""}, (0, 14), "predicate is missing"),
        ("statements", {**RECEIVED, "modality": "wish"}, (0, 14), "wish"),
        ("entities", {"type": "Award", "label": {"en": "P"}}, (0, 14), "has no label in zh-Hant"),
        ("entities", {"type": "Nothing", "label": labels("獎", "奖", "P")}, (0, 14), "Nothing"),
        ("entities", {"id": "../x", "type": "Award", "label": labels("獎", "奖", "P")}, (0, 14), "is malformed"),
        ("sources", {"label": labels("獎", "奖", "P")}, (0, 14), "an entity or a statement can be added"),
    ],
)
def test_what_proves_nothing_or_is_wrong_is_refused_and_changes_nothing(
    session: Session, tmp_path: Path, kind: str, fields: dict[str, Any], place: tuple[int, int], words: str
) -> None:
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")}

    with pytest.raises(CourtgraphError, match=words):
        add(session, kind, fields, "甲", start=place[0], end=place[1])

    assert {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")} == before


def test_a_line_that_a_statement_is_added_from_is_no_longer_listed_as_carrying_none(
    session: Session, dataset_folder: Path
) -> None:
    before = (dataset_folder / "sources.yaml").read_bytes()
    written = before.decode().replace("'2': a heading", "'2': a heading\n    # the title\n    '1': title")
    (dataset_folder / "sources.yaml").write_text(written, "utf-8")
    (dataset_folder / "statements/first.yaml").unlink()
    session.state()

    add(session, "statements", {**RECEIVED, "qualifiers": {"year": "2023"}}, "各項工作", note="a heading of it")

    dataset = read_dataset(dataset_folder)
    assert [(piece.line, piece.quote) for one in dataset.statements for piece in one.evidence] == [(2, "各項工作")]
    assert dataset.by_source["source/report"].uncited == {1: "title"}
    assert "# the title\n" in (dataset_folder / "sources.yaml").read_text("utf-8")
    assert session.state()["uncited"] == {"1": "title"}
    session.decide(Command(version=session.store.version, action="undo"))
    assert (dataset_folder / "sources.yaml").read_text("utf-8") == written


def test_the_last_line_that_is_listed_takes_the_list_along(session: Session, dataset_folder: Path) -> None:
    assert session.state()["uncited"] == {"2": "a heading"}

    add(session, "statements", {**RECEIVED, "qualifiers": {"year": "2023"}}, "各項工作")

    assert "uncited" not in (dataset_folder / "sources.yaml").read_text("utf-8")


def test_an_entity_from_words_of_a_listed_line_leaves_the_list_as_it_is(session: Session, dataset_folder: Path) -> None:
    before = (dataset_folder / "sources.yaml").read_bytes()

    add(session, "entities", {"type": "Award", "label": labels("獎", "奖", "P")}, "各項工作")

    assert (dataset_folder / "sources.yaml").read_bytes() == before


def test_a_candidate_that_cites_a_listed_line_takes_it_off_the_list(
    session: Session, tmp_path: Path, dataset_folder: Path
) -> None:
    piece = {"source": "source/report", "line": 2, "quote": "各項工作", "start": 15, "end": 19}
    said = {**RECEIVED, "qualifiers": {"year": 2023}, "status": "candidate", "rule": "award-verb", "evidence": [piece]}
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": [], "statements": [said]})
    version = session.state()["version"]

    session.decide(Command(version=version, action="accept", kind="statements", place=0))

    assert "uncited" not in (dataset_folder / "sources.yaml").read_text("utf-8")


def test_without_the_text_nothing_can_be_selected_in_it(session: Session, tmp_path: Path, dataset_folder: Path) -> None:
    (dataset_folder / "texts/report.txt").unlink()
    without = Session(tmp_path / "c.yaml", dataset_folder)

    with pytest.raises(CourtgraphError, match="the text is not at hand to select words in"):
        add(without, "statements", RECEIVED, "甲縣")


def test_a_new_entity_and_the_statement_that_speaks_of_it_are_one_decision(
    session: Session, tmp_path: Path, dataset_folder: Path
) -> None:
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")}
    new = {"type": "Award", "label": labels("模範法院", "模范法院", "Model court")}
    said = {"subject": "court/a", "predicate": "received", "object": "", "qualifiers": {"year": "2023"}}

    add(session, "statements", said, "獲得全國優秀法院", note="implied", entities={"object": new})

    dataset = read_dataset(dataset_folder)
    assert dataset.things["award/mo-fan-fa-yuan"].label["en"] == "Model court"
    assert "award/mo-fan-fa-yuan" in [one.object for one in dataset.statements]
    content = yaml.safe_load((tmp_path / "c.yaml").read_text("utf-8"))
    assert [(one["status"], one["evidence"][0].get("note")) for one in content["entities"]] == [("accepted", None)]
    session.decide(Command(version=session.store.version, action="undo"))
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")} == before


def test_either_end_of_a_statement_may_be_new_with_the_id_that_is_given_or_made(
    session: Session, dataset_folder: Path
) -> None:
    new = {"type": "BasicCourt", "label": labels("乙法院", "乙法院", "B")}
    other = {"type": "Award", "label": labels("乙法院", "乙法院", "B"), "id": "award/yi"}
    said = {"predicate": "received", "qualifiers": {"year": "2023"}}

    add(session, "statements", said, "獲得全國優秀法院", entities={"subject": new, "object": other})

    spoken = {(one.subject, one.object) for one in read_dataset(dataset_folder).statements}
    assert ("court/yi", "award/yi") in spoken

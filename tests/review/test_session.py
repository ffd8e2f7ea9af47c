"""What the review page may ask for: corrections, links and undo, and what is refused in words."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from courtgraph.errors import ChangedFileError, CourtgraphError
from courtgraph.review.session import Command, Session
from courtgraph.validation.dry_run import RefusedError
from writing import labels, write_yaml


def proof(quote: str) -> dict[str, Any]:
    piece = {"source": "source/report", "line": 1, "quote": quote, "start": 0, "end": len(quote)}
    return {"status": "candidate", "rule": "award-verb", "evidence": [piece]}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    award = {"id": "award/x", "type": "Award", "label": labels("優秀獎", "优秀奖", "X"), **proof("優秀法院")}
    said = {"subject": "court/a", "predicate": "received", "object": "award/x", **proof("獲得全國優秀法院")}
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": [award], "statements": [said]})
    return tmp_path / "c.yaml"


@pytest.fixture
def session(path: Path, dataset_folder: Path) -> Session:
    return Session(path, dataset_folder)


def decide(session: Session, action: str, kind: str = "entities", **others: Any) -> None:
    session.decide(Command(version=session.store.version, action=action, kind=kind, place=0, **others))


def test_another_id_of_an_entity_is_that_of_its_statements_too(session: Session, path: Path) -> None:
    decide(session, "edit", fields={"id": "award/z", "type": "Document"})

    content = yaml.safe_load(path.read_text("utf-8"))
    assert (content["entities"][0]["id"], content["entities"][0]["type"]) == ("award/z", "Document")
    assert content["statements"][0]["object"] == "award/z"


def test_an_empty_field_goes(session: Session, path: Path) -> None:
    decide(session, "edit", "statements", fields={"qualifiers": {"year": "2024"}})
    decide(session, "edit", "statements", fields={"qualifiers": {}})

    [said] = yaml.safe_load(path.read_text("utf-8"))["statements"]
    assert list(said) == ["subject", "predicate", "object", "status", "evidence", "rule"]


@pytest.mark.parametrize(
    ("action", "kind", "others"),
    [
        ("accept", "statements", {}),
        ("reject", "entities", {}),
        ("link", "entities", {"target": "award/b"}),
        ("edit", "entities", {"fields": {"label": labels("優等獎", "优等奖", "Y")}}),
    ],
)
def test_a_decision_is_taken_back_to_the_byte(
    session: Session, tmp_path: Path, action: str, kind: str, others: dict[str, Any]
) -> None:
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")}
    decide(session, action, kind, **others)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")} != before

    decide(session, "undo")

    assert {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")} == before


@pytest.mark.parametrize(
    ("action", "others", "words"),
    [
        ("edit", {"fields": {"status": "accepted"}}, "status is not to be changed; change one of id, type, label"),
        ("edit", {"fields": {"id": ""}}, "id is missing"),
        ("edit", {"fields": {"type": {"a": "b"}}}, "type is not a plain value"),
        ("link", {"target": "award/bb"}, "award/bb is not an entity of the dataset; did you mean award/b?"),
        ("link", {"target": "award/b", "kind": "statements"}, "only an entity can be linked to another"),
        ("accept", {"kind": "sources"}, "there is no such candidate"),
        ("burn", {}, "there is no action burn"),
        ("undo", {}, "there is nothing to undo"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    session: Session, path: Path, action: str, others: dict[str, Any], words: str
) -> None:
    before = path.read_bytes()

    with pytest.raises(CourtgraphError, match=words.replace("?", r"\?")):
        decide(session, action, **others)

    assert path.read_bytes() == before


def test_what_was_accepted_is_neither_linked_nor_rejected(session: Session) -> None:
    decide(session, "accept")

    for action, others in (("link", {"target": "award/b"}), ("reject", {})):
        with pytest.raises(CourtgraphError, match="award/x was accepted, and the dataset has it"):
            decide(session, action, **others)


def test_a_decision_on_files_that_its_reader_has_not_seen_is_refused(session: Session, path: Path) -> None:
    seen = session.store.version
    decide(session, "edit", fields={"type": "Document"})
    before = path.read_bytes()

    with pytest.raises(ChangedFileError):
        session.decide(Command(version=seen, action="reject", kind="entities", place=0))

    assert path.read_bytes() == before


def test_what_a_preview_tells_is_decided_by_the_version_that_its_reader_saw(
    session: Session, dataset_folder: Path
) -> None:
    (dataset_folder / "statements/first.yaml").unlink()
    seen = session.state()["version"]
    every = (("entities", 0), ("statements", 0))

    told = session.preview(Command(version=seen, action="accept-many", many=every))
    session.decide(Command(version=seen, action="accept-many", many=told["many"]))

    assert told["files"] == ["entities/things.yaml", "statements/report.yaml"]
    assert [item["status"] for item in session.state()["items"]] == ["accepted", "accepted"]


def test_a_file_that_somebody_makes_after_a_preview_is_not_overwritten(session: Session, dataset_folder: Path) -> None:
    (dataset_folder / "statements/first.yaml").unlink()
    seen = session.state()["version"]
    session.preview(Command(version=seen, action="accept-many", many=[("statements", 0)]))
    theirs = dataset_folder / "statements/report.yaml"
    theirs.write_text("source: source/report\nstatements: []\n", "utf-8")

    with pytest.raises(ChangedFileError):
        session.decide(Command(version=seen, action="accept-many", many=[("statements", 0)]))

    assert theirs.read_text("utf-8") == "source: source/report\nstatements: []\n"


def test_what_somebody_else_changed_is_shown_and_cannot_be_undone(session: Session, path: Path) -> None:
    decide(session, "reject")
    path.write_bytes(path.read_bytes().replace(b"rule: award-verb", b"rule: by-hand"))
    before = path.read_bytes()

    with pytest.raises(ChangedFileError):
        decide(session, "undo")

    assert path.read_bytes() == before
    assert [(item["rule"], item["status"]) for item in session.state()["items"]] == [("by-hand", "rejected")] * 2
    assert session.state()["undo"] == 0


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"qualifiers": {"year": "2025年"}}, "possible-qualifiers"),
        ({"qualifiers": {"period": "2025年"}}, "possible-qualifiers"),
        ({"predicate": "recieved"}, "known-predicates"),
        ({"object": ""}, "object-or-value"),
    ],
)
def test_an_edit_is_refused_at_once_with_the_words_of_the_acceptance(
    session: Session, path: Path, dataset_folder: Path, fields: dict[str, Any], rule: str
) -> None:
    before = path.read_bytes()
    with pytest.raises(RefusedError) as refused:
        decide(session, "edit", "statements", fields=fields)
    assert path.read_bytes() == before

    content = yaml.safe_load(before)
    content["statements"][0] |= fields
    write_yaml(path, content)
    with pytest.raises(RefusedError) as later:
        decide(Session(path, dataset_folder), "accept", "statements")
    said = [(one.rule, one.message, one.suggestion) for one in refused.value.findings]
    assert said == [(one.rule, one.message, one.suggestion) for one in later.value.findings]
    assert rule in {name for name, *_ in said}


def test_what_was_wrong_before_keeps_nobody_from_an_edit(session: Session, path: Path) -> None:
    content = yaml.safe_load(path.read_text("utf-8"))
    content["statements"][0]["modality"] = "maybe"
    write_yaml(path, content)

    decide(Session(path, session.store.data), "edit", "statements", fields={"object": "award/b"})

    assert yaml.safe_load(path.read_text("utf-8"))["statements"][0]["object"] == "award/b"


def test_a_decision_that_changes_nothing_is_none_to_take_back(session: Session, path: Path) -> None:
    decide(session, "reject")
    before = path.read_bytes()

    decide(session, "reject")
    decide(session, "edit", fields={"type": "Award"})

    assert (path.read_bytes(), session.state()["undo"]) == (before, 1)

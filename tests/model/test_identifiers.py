import pickle
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from courtgraph.model import Dataset, Evidence, Statement
from courtgraph.model.identifiers import content_hash
from courtgraph.schema import default_schema
from courtgraph.store import read_dataset

FIELDS = st.lists(st.text(max_size=5), min_size=8, max_size=8)


def claim(**fields: Any) -> Statement:
    return Statement(**{"subject": "court/a", "predicate": "received", "object": "award/b", **fields})


@pytest.mark.parametrize(
    ("statement", "identifier"),
    [
        (claim(), "6fc07516d27bd442"),
        (claim(qualifiers={"year": "2024"}), "41216d674558998d"),
        (claim(predicate="hasFigure", object="indicator/c", value="39", unit="time"), "5fb0c6b838cbbf02"),
        (claim(predicate="grade", object="", value="一等獎", lang="zh-Hant"), "c008e7b2b06954f7"),
    ],
    ids=["object", "qualifier", "figure", "words"],
)
def test_the_identifier_of_a_claim_never_changes(statement: Statement, identifier: str) -> None:
    assert statement.id == identifier


@pytest.mark.parametrize(
    "said_otherwise",
    [
        claim(evidence=(Evidence(source="source/x", line=1, quote="x"),)),
        claim(status="disputed"),
        claim(qualifiers={"count": "2"}),
    ],
    ids=["evidence", "status", "describing qualifier"],
)
def test_what_does_not_change_the_claim_is_not_in_the_identifier(said_otherwise: Statement) -> None:
    assert said_otherwise.id == claim().id


@pytest.mark.parametrize(
    "another",
    [
        claim(subject="court/b"),
        claim(predicate="issued"),
        claim(object="award/c"),
        claim(value="1"),
        claim(unit="time"),
        claim(lang="en"),
        claim(modality="plan"),
        claim(qualifiers={"year": "2024"}),
    ],
    ids=["subject", "predicate", "object", "value", "unit", "lang", "modality", "narrowing qualifier"],
)
def test_what_changes_the_claim_changes_the_identifier(another: Statement) -> None:
    assert another.id != claim().id


def test_the_order_of_qualifiers_makes_no_difference() -> None:
    some = claim(qualifiers={"year": "2024", "period": "2023"})
    other = claim(qualifiers={"period": "2023", "year": "2024"})

    assert some.id == other.id


def test_a_statement_made_by_hand_is_the_one_that_is_read(dataset_folder: Path) -> None:
    figure = claim(predicate="hasFigure", object="indicator/c", value="39", unit="time")
    by_hand = {claim(qualifiers={"year": "2024"}).id, figure.id}

    assert {statement.id for statement in read_dataset(dataset_folder).statements} == by_hand


OWN = msgspec.structs.replace(
    default_schema(),
    predicates={
        **default_schema().predicates,
        "visited": msgspec.structs.replace(
            default_schema().predicates["received"], name="visited", identified_as="toured"
        ),
    },
)


def test_a_dataset_gives_its_statements_the_identifiers_of_its_own_schema() -> None:
    visited = claim(predicate="visited", qualifiers={"year": "2024"})

    [own] = Dataset(schema=OWN, statements=(visited,)).statements
    [packaged] = Dataset(statements=(own,)).statements

    assert own.id == content_hash(["court/a", "toured", "award/b", "", "", "", "fact", {"year": "2024"}])
    assert (packaged, own == visited) == (visited, False)


def test_a_statement_with_another_predicate_has_the_identifier_of_that_one() -> None:
    figure = claim(predicate="hasFigure", qualifiers={"year": "2024"})

    assert msgspec.structs.replace(figure, predicate="received").id == claim(qualifiers={"year": "2024"}).id


@given(FIELDS, FIELDS)
def test_no_value_imitates_a_separator(some: list[str], other: list[str]) -> None:
    assert (content_hash(some) == content_hash(other)) == (some == other)


@given(st.text(max_size=3), st.text(max_size=3), st.sampled_from(['","', "\x1f", "|", "\n", '"', "\\", "\ud800"]))
def test_moving_a_separator_between_fields_gives_another_identifier(left: str, right: str, separator: str) -> None:
    assert claim(subject=left + separator, object=right).id != claim(subject=left, object=separator + right).id


def test_evidence_is_identified_by_all_that_it_says() -> None:
    piece = Evidence(source="source/a", line=1, quote="x")
    others = [
        Evidence(source="source/b", line=1, quote="x"),
        Evidence(source="source/a", line=2, quote="x"),
        Evidence(source="source/a", line=1, quote="y"),
        Evidence(source="source/a", line=1, quote="x", stance="disputes"),
        Evidence(source="source/a", line=1, quote="x", by="curator"),
        Evidence(source="source/a", line=1, quote="x", inferred=True),
        Evidence(source="source/a", line=1, quote="x", note={"": "why"}),
    ]

    assert piece.id == "279ad302118d2845"
    assert len({piece.id, *(other.id for other in others)}) == 8


def test_an_open_list_is_no_part_of_the_identifier_of_its_last_member() -> None:
    assert claim(open=True).id == claim().id


def test_glosses_and_all_texts_of_a_note_but_its_first_are_no_part_of_the_identifier_of_evidence() -> None:
    def identifier(note: dict[str, str], **gloss: str) -> str:
        return Evidence(source="source/a", line=1, quote="x", note=note, gloss=gloss).id

    plain = identifier({"": "why"})

    same: list[dict[str, str]] = [
        *({"en": "why"}, {"en": "why", "zh-Hant": "何故"}, {"zh-Hant": "why", "zh-Hans": "何故"}),
        *({"fr": "why", "sv": "varför"}, {"en": "", "fr": "why"}),
    ]
    assert {plain, identifier({"": "why"}, en="gloss"), *map(identifier, same)} == {plain}
    assert identifier({"en": "else", "zh-Hant": "why"}) != plain != identifier({})


def test_a_note_in_a_language_that_comes_first_changes_the_identifier_of_the_evidence_not_of_the_statement() -> None:
    chinese = Evidence(source="source/a", line=1, quote="x", note={"zh-Hant": "何故"})
    both = msgspec.structs.replace(chinese, note={**chinese.note, "en": "why"})

    assert chinese.id != both.id
    assert claim(evidence=(chinese,)).id == claim(evidence=(both,)).id


def test_a_record_is_hashed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    hashed = Mock(wraps=content_hash)
    monkeypatch.setattr("courtgraph.model.statement.content_hash", hashed)
    monkeypatch.setattr("courtgraph.model.evidence.content_hash", hashed)
    piece = Evidence(source="source/a", line=1, quote="x")
    said = claim(evidence=(piece,))

    assert [said.id, piece.id] == [said.id, piece.id]
    assert hashed.call_count == 2


def test_a_record_whose_identifier_is_known_is_the_same_record() -> None:
    asked = claim(evidence=(Evidence(source="source/a", line=1, quote="x"),))
    identifiers = asked.id, asked.evidence[0].id

    assert asked == claim(evidence=(Evidence(source="source/a", line=1, quote="x"),))
    assert msgspec.json.encode(asked) == msgspec.json.encode(claim(evidence=asked.evidence))
    assert pickle.loads(pickle.dumps(asked)) == asked  # noqa: S301 (what was just written)
    assert msgspec.structs.replace(asked, subject="court/b").id == claim(subject="court/b").id != identifiers[0]

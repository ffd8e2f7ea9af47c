"""Two candidates that are one thing: what the one that stays has, and what cannot be merged."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from courtgraph.errors import CourtgraphError
from courtgraph.review.session import Command, Session
from writing import labels, write_yaml


def proof(quote: str, status: str = "candidate") -> dict[str, Any]:
    piece = {"source": "source/report", "line": 1, "quote": quote, "start": 0, "end": len(quote)}
    return {"status": status, "rule": "award-verb", "evidence": [piece]}


def write(path: Path, entities: list[dict[str, Any]], statements: list[dict[str, Any]]) -> None:
    write_yaml(path, {"source": "source/report", "entities": entities, "statements": statements})


def award(name: str, names: dict[str, str], **others: Any) -> dict[str, Any]:
    return {"id": name, "type": "Award", "label": names, **proof(name), **others}


def received(target: str, quote: str, **others: Any) -> dict[str, Any]:
    return {"subject": "court/a", "predicate": "received", "object": target, **proof(quote), **others}


@pytest.fixture
def path(tmp_path: Path, dataset_folder: Path) -> Path:
    return tmp_path / "c.yaml"


def merge(path: Path, kind: str, dropped: int, kept: int) -> Any:
    session = Session(path, path.parent / "data")
    ask = Command(version=session.store.version, action="merge", kind=kind, place=dropped, other=kept)
    session.decide(ask)
    return yaml.safe_load(path.read_text("utf-8"))


def quotes(record: dict[str, Any]) -> list[str]:
    return [piece["quote"] for piece in record["evidence"]]


def test_names_of_the_one_that_goes_fill_gaps_and_else_are_aliases(path: Path) -> None:
    kept = award("award/x", {"zh-Hant": "國獎"}, alias={"en": ["P"]})
    write(path, [kept, award("award/y", labels("全國獎", "全国奖", "Prize"), alias={"en": ["P", "Q"]})], [])

    stays, goes = merge(path, "entities", 1, 0)["entities"]

    assert stays["label"] == {"zh-Hant": "國獎", "zh-Hans": "全国奖", "en": "Prize"}
    assert stays["alias"] == {"zh-Hant": ["全國獎"], "en": ["P", "Q"]}
    assert (goes["status"], goes["label"]) == ("rejected", labels("全國獎", "全国奖", "Prize"))


def test_the_evidence_of_both_is_kept_on_both_sides_and_each_piece_stands_once(path: Path) -> None:
    x, y = award("award/x", {"en": "X"}), award("award/y", {"en": "X"})
    y["evidence"] = [*proof("other")["evidence"], *proof("award/x")["evidence"]]
    write(path, [x, y], [])

    stays, goes = merge(path, "entities", 1, 0)["entities"]

    assert (quotes(stays), quotes(goes)) == (["award/x", "other"], ["other", "award/x"])
    assert "alias" not in stays


def test_statements_that_then_make_one_claim_become_one(path: Path) -> None:
    said = [received("award/x", "first"), received("award/y", "second"), received("award/b", "third")]
    write(path, [award("award/x", {"en": "X"}), award("award/y", {"en": "Y"})], said)

    one, other, third = merge(path, "entities", 0, 1)["statements"]

    assert (one["object"], one["status"], quotes(one)) == ("award/y", "candidate", ["first", "second"])
    assert (other["object"], other["status"], quotes(other)) == ("award/y", "rejected", ["second"])
    assert (third["object"], third["status"]) == ("award/b", "candidate")


def test_linking_joins_claims_as_merging_does(path: Path) -> None:
    write(path, [award("award/x", {"en": "X"})], [received("award/x", "first"), received("award/b", "second")])
    session = Session(path, path.parent / "data")

    version = session.store.version
    session.decide(Command(version=version, action="link", kind="entities", place=0, target="award/b"))

    one, other = yaml.safe_load(path.read_text("utf-8"))["statements"]
    assert (one["status"], quotes(one), other["status"]) == ("candidate", ["first", "second"], "rejected")


def test_two_statements_become_one_with_the_claim_of_the_one_that_stays(path: Path) -> None:
    write(path, [], [received("award/b", "first", qualifiers={"year": "2024"}), received("award/b", "second")])

    stays, goes = merge(path, "statements", 1, 0)["statements"]

    assert (stays["qualifiers"], quotes(stays)) == ({"year": 2024}, ["first", "second"])
    assert (goes["status"], quotes(goes)) == ("rejected", ["second"])


@pytest.mark.parametrize("status", ["accepted", "rejected"])
@pytest.mark.parametrize("decided", [0, 1])
def test_what_was_decided_on_is_not_merged(path: Path, status: str, decided: int) -> None:
    both = [award("award/x", {"en": "X"}), award("award/y", {"en": "Y"})]
    both[decided] |= {"id": "award/b", "status": status}
    write(path, both, [])
    before = path.read_bytes()

    with pytest.raises(CourtgraphError, match=f"was {status}; only open candidates can be merged"):
        merge(path, "entities", 0, 1)

    assert path.read_bytes() == before


def test_nothing_is_merged_with_itself(path: Path) -> None:
    write(path, [award("award/x", {"en": "X"})], [])

    with pytest.raises(CourtgraphError, match="choose another of the same kind"):
        merge(path, "entities", 0, 0)


def test_entities_whose_types_have_nothing_in_common_are_not_merged(path: Path) -> None:
    person = {**award("person/y", {"en": "Y"}), "type": "Person"}
    write(path, [{**award("role/x", {"en": "X"}), "type": "Role"}, person], [])
    before = path.read_bytes()

    with pytest.raises(CourtgraphError) as refused:
        merge(path, "entities", 0, 1)

    assert str(refused.value) == (
        "role/x is of the type Role, and person/y of the type Person; merge what has one type, or a type and one "
        "below it, or change the type first"
    )
    assert path.read_bytes() == before


@pytest.mark.parametrize(("dropped", "kept"), [(0, 1), (1, 0)])
def test_an_entity_of_a_type_may_be_one_with_an_entity_of_a_type_below(path: Path, dropped: int, kept: int) -> None:
    document = {**award("document/x", {"en": "X"}), "type": "Document"}
    write(path, [document, {**award("report/y", {"en": "Y"}), "type": "Report"}], [])

    assert merge(path, "entities", dropped, kept)["entities"][dropped]["status"] == "rejected"

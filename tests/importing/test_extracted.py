"""Candidates of extractors: what stands in the text goes to review, and everything else is told with its row."""

import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from courtgraph.errors import CourtgraphError
from courtgraph.importing.extracted import Imported, Report, import_extracted, new_report
from courtgraph.importing.extraction_schema import extraction_schema
from courtgraph.importing.numbers import stands_in
from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.review.candidates import read_candidates
from courtgraph.schema import default_schema
from courtgraph.store.source_texts import to_source_text

LINES = (
    "各院工作",
    "清湖縣人民法院審結案件3.2萬件，舉辦培訓39次，又舉辦培訓39次。",
    "乙縣人民法院與清湖縣人民法院共建，獲得全國優秀法院。",
    "該院結案率達九成。",
)
TEXT = to_source_text("r.txt", "\n".join(LINES).encode())
KNOWN = Dataset(
    entities=(
        Entity(id="court/qinghu", type="BasicCourt", label={"zh-Hant": "清湖縣人民法院"}),
        Entity(id="court/yi", type="BasicCourt", label={"zh-Hant": "乙縣人民法院"}),
    )
)
FIGURE = {"subject": "court/qinghu", "predicate": "hasFigure", "object": "審結案件", "value": "32000", "unit": "件"}
CLOSED = {**FIGURE, "line": 2, "quote": "审结案件3.2万件"}
TRAINED = {**FIGURE, "object": "培訓", "value": "39", "unit": "次", "quote": "舉辦培訓39次"}
WON = {"subject": "乙縣人民法院", "predicate": "received", "object": "全國優秀法院", "object_type": "Award"}
HONOURED = {**WON, "line": 3, "quote": "獲得全國優秀法院"}


def imported(*rows: Any, dataset: Dataset = KNOWN, there: str = "") -> Imported:
    content = "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows).encode()
    return import_extracted(content, "m.jsonl", new_report(TEXT, dataset), dataset, "model", there, "c.yaml")


def records(done: Imported, kind: str = "statements") -> list[dict[str, Any]]:
    return list(yaml.load(done.candidates, yaml.BaseLoader)[kind])  # noqa: S506  # texts alone


def told(done: Imported) -> list[str]:
    return [str(one) for one in done.refused]


def without(row: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: said for name, said in row.items() if name not in names}


def test_a_claim_whose_words_stand_in_the_text_is_a_candidate_that_review_reads() -> None:
    done = imported(CLOSED)

    assert told(done) == []
    item = read_candidates(done.candidates, "c.yaml", default_schema()).items[-1]
    assert isinstance(item.record, Statement)
    assert (item.record.subject, item.record.value, item.record.unit) == ("court/qinghu", "32000", "case")
    assert [(piece.line, piece.quote) for piece in item.record.evidence] == [(2, "審結案件3.2萬件")]
    assert (item.rule, item.doubt, item.status) == ("model", (), "candidate")
    assert "\n".join(LINES)[slice(*item.spans[0])] == "審結案件3.2萬件"


def test_an_extractor_that_names_itself_is_the_rule() -> None:
    assert records(imported({**CLOSED, "extractor": "qwen3"}))[0]["rule"] == "qwen3"


def test_a_figure_leads_to_an_indicator_that_is_proposed_with_the_words_that_name_it() -> None:
    (entity,) = records(imported(CLOSED), "entities")

    assert (entity["type"], entity["label"]["zh-Hant"]) == ("Indicator", "審結案件")
    assert [piece["quote"] for piece in entity["evidence"]] == ["審結案件"]


NO_PLACE = "nothing says where the quote stands; add line, from 1, or start, an offset in code points"
NO_FIGURE = "is not in the quote; quote the words that give it, and write it as digits"
WRONG: dict[str, tuple[Any, str]] = {
    "the wrong line": ({**CLOSED, "line": 3}, "the quote does not stand on line 3; it stands on line 2"),
    "other words": (
        {**TRAINED, "line": 2, "quote": "舉行培訓39次"},
        "the quote does not stand on line 2; the line has '舉辦培訓39次'",
    ),
    "no such words": (
        {**HONOURED, "quote": "中央表彰"},
        "the quote does not stand on line 3; the text has no such words",
    ),
    "no such line": ({**CLOSED, "line": 9}, "the text has no line 9; it has 4 lines"),
    "no such offset": ({**TRAINED, "start": 999}, "the text has no offset 999; it has 76 characters"),
    "another figure": ({**CLOSED, "value": "3.2"}, f"the figure 3.2 {NO_FIGURE}"),
    "words as a figure": ({**CLOSED, "value": "很多"}, f"the figure 很多 {NO_FIGURE}"),
    "an offset elsewhere": ({**TRAINED, "start": 6}, "the quote does not stand at 6; it stands at 22"),
    "line and offset": ({**CLOSED, "start": 2}, "the offset 2 is not on line 2; it is on line 1"),
    "a field that is none": ({**CLOSED, "qoute": ""}, "there is no field 'qoute'; did you mean quote?"),
    "no predicate": (
        {**CLOSED, "predicate": "hasFigures"},
        "there is no predicate hasFigures; did you mean hasFigure?",
    ),
    "neither end": (
        without(CLOSED, "object", "value"),
        "neither object nor value is there; say what the claim is about",
    ),
    "a type that is none": (
        {**HONOURED, "object_type": "Awrd"},
        "Awrd is no type that an entity may have; did you mean Award?",
    ),
    "no quote": (without(CLOSED, "quote"), "quote is missing; add the shortest words of the text that say so"),
    "no place": (without(CLOSED, "line"), NO_PLACE),
    "an unknown id": (
        {**CLOSED, "subject": "court/none", "subject_type": "BasicCourt"},
        "nothing has the id court/none; write the name of what is new",
    ),
    "another source": (
        {**CLOSED, "source": "source/b"},
        "source is source/b, and the text that of source/r; import what is of another source with --source",
    ),
    "a modality that is none": ({**CLOSED, "modality": "hope"}, "modality is 'hope'; "),
    "a qualifier that is none": ({**CLOSED, "qualifiers": {"yaer": "2024"}}, "there is no qualifier 'yaer'; "),
    "no JSON": ("{", "malformed JSON: "),
    "twice": ('{"line": 1, "line": 2}', "malformed JSON: 'line' stands twice; write one JSON object on the line"),
    "no object": ("[1]", "this is no JSON object"),
    "nested": ("[" * 100_000, "malformed JSON: "),
    "a long quote": (
        {**CLOSED, "quote": "審" * 61},
        "the quote has 61 characters, and 60 at most; quote the shortest words that say so",
    ),
    "a list": ({**CLOSED, "subject": ["a"]}, "subject is ['a']; write a text"),
    "a fraction of a line": ({**CLOSED, "line": 1.5}, "line is '1.5'; write a whole number"),
}


@pytest.mark.parametrize(("row", "words"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_taken_is_told_with_its_row_and_the_rest_is_taken(row: Any, words: str) -> None:
    done = imported(CLOSED, row)

    assert len(records(done)) == 1
    assert [one[: len(words) + 11] for one in told(done)] == [f"m.jsonl:2: {words}"]


def test_what_is_not_utf_8_is_told_with_its_row() -> None:
    done = import_extracted("\n{“a”: 1}".encode("gbk"), "m.jsonl", new_report(TEXT, KNOWN), KNOWN)

    assert told(done) == ["m.jsonl:2: not UTF-8; JSON Lines are written in UTF-8"]


def test_an_end_of_a_refused_claim_is_not_proposed() -> None:
    assert "丙縣" not in imported({**HONOURED, "subject": "丙縣人民法院", "object_type": "Awrd"}).candidates


DOUBTS: dict[str, tuple[dict[str, Any], str]] = {
    "named before the words": (CLOSED, ""),
    "another is named last": (HONOURED, "other"),
    "not named on the line": ({**FIGURE, "value": "90", "unit": "%", "line": 4, "quote": "結案率達九成"}, "far"),
    "words that stand twice": ({**TRAINED, "line": 2}, "weak"),
    "words that stand twice, by their offset": ({**TRAINED, "start": 22}, ""),
}


@pytest.mark.parametrize(("row", "doubt"), DOUBTS.values(), ids=DOUBTS)
def test_what_a_line_does_not_settle_is_doubted_and_not_refused(row: dict[str, Any], doubt: str) -> None:
    done = imported(row)

    assert told(done) == []
    assert [one.get("doubt", []) for one in records(done)] == [[doubt] if doubt else []]
    assert done.doubted == bool(doubt)


def test_candidates_that_are_there_stay_and_a_claim_is_proposed_once() -> None:
    entities, statements = imported(CLOSED).candidates.split("statements:")
    first = f"{entities}statements:{statements.replace('status: candidate', 'status: rejected')}"

    again = imported(CLOSED, HONOURED, there=first)

    assert [one["status"] for one in records(again)] == ["rejected", "candidate"]
    assert len(records(again, "sources")) == 1


def test_what_speaks_of_something_that_was_rejected_is_told() -> None:
    first = imported(CLOSED).candidates.replace("status: candidate", "status: rejected")

    assert told(imported({**CLOSED, "modality": "plan"}, there=first)) == [
        "m.jsonl:1: indicator/shen-jie-an-jian was rejected before; "
        "courtgraph accept takes it after all; else leave out what is of 審結案件"
    ]


def test_a_claim_that_the_dataset_has_is_counted_and_not_proposed() -> None:
    indicator = Entity(id="indicator/closed", type="Indicator", label={"zh-Hant": "審結案件"})
    piece = Evidence(source="source/r", line=2, quote="審結案件3.2萬件")
    claim: dict[str, Any] = {"subject": "court/qinghu", "predicate": "hasFigure", "object": "indicator/closed"}
    held = Statement(**claim, value="32000", unit="case", evidence=(piece,))

    done = imported(CLOSED, dataset=Dataset(entities=(*KNOWN.entities, indicator), statements=(held,)))

    assert (done.new, done.known) == (0, 1)


def test_a_candidates_file_of_another_source_is_not_touched() -> None:
    with pytest.raises(CourtgraphError, match=r"^c\.yaml: has candidates of source/b, and these are of source/r"):
        imported(CLOSED, there="source: source/b\nentities: []\nstatements: []\n")


def test_a_report_that_the_dataset_has_is_known_by_its_sha256() -> None:
    source = Source(id="source/known", sha256=TEXT.sha256)

    assert new_report(TEXT, Dataset(sources=(source,))) == Report(source, TEXT)


@pytest.mark.parametrize("value", ["39", "32000", "32,000", "-39"])
def test_a_figure_stands_in_a_quote_however_it_is_written(value: str) -> None:
    assert stands_in(value, "3.2万件，三十九次")


@pytest.mark.parametrize("value", ["9", "3", "2", "32", "320000", "NaN", "Infinity", "x", ""])
def test_a_part_of_a_figure_is_none(value: str) -> None:
    assert not stands_in(value, "3.2万件，三十九次")


def test_a_line_that_the_schema_takes_is_taken_and_others_are_not() -> None:
    schema = extraction_schema(default_schema())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)

    assert validator.is_valid(CLOSED)
    for wrong in ({"predicate": "hasFigures"}, {"quote": ""}, {"note": "x"}, {"line": 0}):
        assert not validator.is_valid({**CLOSED, **wrong})


def langextract(*extractions: Any, text: str = "\r\n".join(LINES) + "\r\n") -> dict[str, Any]:
    return {"extractions": list(extractions), "text": text, "document_id": "doc_1"}


def extraction(name: str, words: str, after: str = "", **attributes: Any) -> dict[str, Any]:
    start = "\r\n".join(LINES).index(after or words)
    return {
        "extraction_class": name,
        "extraction_text": words,
        "char_interval": {"start_pos": start, "end_pos": start + len(words)},
        "alignment_status": "match_exact",
        "extraction_index": 1,
        "group_index": 0,
        "description": None,
        "attributes": attributes or None,
    }


def test_documents_of_langextract_are_read_as_they_are() -> None:
    figure: dict[str, Any] = {"subject": "清湖縣人民法院", "object": "審結案件", "value": "32000", "unit": "件"}
    won: dict[str, Any] = {"predicate": "received", "subject": "乙縣人民法院", "object": "全國優秀法院"}
    done = imported(
        langextract(
            extraction("hasFigure", "審結案件3.2萬件", period=["2024"], **figure),
            extraction("relation", "獲得全國優秀法院", **won),
            extraction("Award", "全國優秀法院", mood="glad"),
            {**extraction("Award", "全國優秀法院"), "char_interval": None},
            extraction("Mood", "共建"),
        )
    )

    assert [one.split(";")[0] for one in told(done)] == [
        "m.jsonl:1: extraction 3: the attribute 'mood' of a Award is not taken",
        "m.jsonl:1: extraction 4: '全國優秀法院' has no place in the text",
        "m.jsonl:1: extraction 5: 'Mood' is neither a predicate nor a type",
    ]
    assert [(one["rule"], one["predicate"]) for one in records(done)] == [
        ("langextract", "hasFigure"),
        ("langextract", "received"),
    ]
    assert records(done)[0]["qualifiers"] == {"period": "2024"}


def test_a_document_of_another_text_is_refused() -> None:
    told_of = "extract from the text that --texts or --report holds"

    assert told(imported(langextract(text="Another text."))) == [
        f"m.jsonl:1: the document's text is not in the text of the source; {told_of}"
    ]

"""Whatever a file says that is imported, it is taken, or refused in words."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courtgraph.errors import CourtgraphError
from courtgraph.importing.extracted import import_extracted, new_report
from courtgraph.importing.extraction import FIELDS
from courtgraph.importing.foreign_rdf import NAMES, to_foreign_records
from courtgraph.importing.records import to_records
from courtgraph.importing.tabular import Rows
from courtgraph.model import Dataset, Entity
from courtgraph.rdf.namespaces import TYPE
from courtgraph.rdf.triple_reader import Value
from courtgraph.review.candidates import read_candidates
from courtgraph.schema import default_schema
from courtgraph.store.source_texts import to_source_text

TEXT = to_source_text("r.txt", "甲縣人民法院審結39件\n\u202e\x1b[31m甲\x00院\n".encode())
KNOWN = Dataset(entities=(Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "甲縣人民法院"}),))
IDS = ("court/a", "甲縣人民法院", "甲\x00院", "received", "hasFigure", "Award", "plan")
OTHERS = ("39", "1e999", "-0", "", "件", "\ud800", "a: b", "#", "審結39件")
WORDS = st.sampled_from((*IDS, *OTHERS))
VALUES = st.recursive(
    WORDS | st.integers(-(10**9), 10**9) | st.floats() | st.none() | st.booleans() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(WORDS, inner, max_size=2),
    max_leaves=4,
)
CLAIM = {"subject": "court/a", "predicate": "received", "object": "獎", "line": 1, "quote": "審結39件"}
CHANGES = st.dictionaries(st.sampled_from((*FIELDS, "\ud800", "other")), VALUES, max_size=3)
EXTRACTIONS = st.fixed_dictionaries(
    {},
    optional={
        "extraction_class": VALUES,
        "extraction_text": VALUES,
        "char_interval": VALUES | st.just({"start_pos": 6, "end_pos": 11}),
        "attributes": VALUES,
    },
)


def takes(*rows: Any) -> None:
    """Import rows; whatever comes of it review can read."""
    content = "\n".join(map(json.dumps, rows)).encode("utf-8", "surrogatepass")
    done = import_extracted(content, "a.jsonl", new_report(TEXT, KNOWN), KNOWN)
    read_candidates(done.candidates, "c.yaml", default_schema())
    assert all(str(one).startswith("a.jsonl:") for one in done.refused)


@given(CHANGES, CHANGES)
def test_lines_of_an_extractor(one: dict[str, Any], other: dict[str, Any]) -> None:
    takes({**CLAIM, **one}, {**CLAIM, **other})


@given(st.lists(EXTRACTIONS | VALUES, max_size=3))
def test_documents_of_langextract(extractions: list[Any]) -> None:
    takes({"extractions": extractions, "text": "\n".join(TEXT.lines)})


@given(
    st.lists(
        st.dictionaries(st.sampled_from(("名稱", "類型", "id", "主語", "關係", "賓語", "值", "年份", "行")), WORDS),
        max_size=3,
    )
)
def test_rows_of_tables(rows: list[dict[str, str]]) -> None:
    columns = list(dict.fromkeys(name for row in rows for name in row))
    table = Rows("a.csv", 1, columns, list(enumerate(rows, start=2)))

    assert refusal(lambda: to_records([table], KNOWN)).startswith("a.csv:")


def refusal(action: Callable[[], object]) -> str:
    """What an import says against what it reads; the file alone where it takes it."""
    try:
        action()
    except CourtgraphError as error:
        return str(error)
    return "a.csv:"


TERMS = st.builds(Value, WORDS, st.booleans(), st.sampled_from(("", "zh", "en-GB", "x")))


@given(st.lists(st.tuples(WORDS, st.sampled_from((TYPE, *NAMES, "http://schema.org/location")), TERMS), max_size=6))
def test_triples_of_others(triples: list[tuple[str, str, Value]]) -> None:
    assert refusal(lambda: to_foreign_records(triples, "a.csv", KNOWN)).startswith("a.csv:")


@pytest.mark.parametrize("content", [b"\xff\xfe", b"\x00" * 99, b'{"line":' + b"9" * 5000 + b"}", b'"' + b"x" * 10**6])
def test_bytes_that_are_no_lines(content: bytes) -> None:
    assert import_extracted(content, "a.jsonl", new_report(TEXT, KNOWN), KNOWN).refused

"""The tables of tests/shared/, by which Python and the page agree: frontend/tests/shared.test.ts reads them too."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from courtgraph.export.csv import to_csv
from courtgraph.model import LANGUAGES, Dataset, Entity, Evidence, Statement, read_period
from courtgraph.model.identifiers import content_hash
from courtgraph.model.period_label import period_label
from courtgraph.rdf.literals import value_literal
from courtgraph.rdf.minting import local_name, path_of
from courtgraph.schema import ValueSpec
from courtgraph.sparql import query
from courtgraph.sparql.language_tags import unmatched_tags
from courtgraph.sparql.refuse import MESSAGES, refusal
from courtgraph.sparql.tokens import place
from courtgraph.sparql.values import in_language
from courtgraph.text import language_of_words, normalize, simplified_forms
from courtgraph.text.iris import is_iri, link_iri
from courtgraph.text.visible import is_visible

QUERIES = Path(__file__).parent.parent / "data/queries"
QUOTATION = re.compile("[\"'\u201c\u201d\u2018\u2019「」『』《》]+")


def shared(name: str) -> Any:
    return json.loads((Path(__file__).parent / f"shared/{name}.json").read_text("utf-8"))


def written_out(text: str | list[Any]) -> str:
    """A text, or the one that its parts make: ``{"repeat": [TEXT, TIMES]}`` stands for many."""
    if isinstance(text, str):
        return text
    return "".join(part if isinstance(part, str) else part["repeat"][0] * part["repeat"][1] for part in text)


def test_content_has_the_identifiers_that_the_page_gives_it() -> None:
    tables = shared("identifiers")
    hashed = [*tables["hashes"], *tables["statements"]]
    statements = [{"narrowing": (), **case["statement"]} for case in tables["statements"]]

    assert [content_hash(case["fields"]) for case in hashed] == [case["id"] for case in hashed]
    assert [Statement(**each).id for each in statements] == [case["id"] for case in tables["statements"]]
    assert [Evidence(**case["evidence"]).id for case in tables["evidence"]] == [
        case["id"] for case in tables["evidence"]
    ]


EVIL = "https://evil.example/?"
PREFIXES = {"wd": "http://www.wikidata.org/entity/", "https": EVIL, "HTTPS": EVIL, "urn": EVIL, "Info": EVIL}
"""Schemes among them change no link that has such a scheme."""


@pytest.mark.parametrize(
    ("kind", "write"),
    [
        ("pathOf", path_of),
        ("localName", local_name),
        ("isIri", is_iri),
        ("linkIri", lambda link: link_iri(link, PREFIXES)),
    ],
)
def test_identifiers_become_the_iris_that_the_page_writes(kind: str, write: Any) -> None:
    cases = shared("iris")[kind]

    assert [[text, write(text)] for text, _ in cases] == cases


def test_values_become_the_literals_that_the_page_writes() -> None:
    cases = shared("literals")["cases"]
    made = [value_literal(case["text"], case["language"], ValueSpec(datatype=case["datatype"])) for case in cases]

    assert [[each.text, each.datatype, each.language] for each in made] == [case["literal"] for case in cases]
    for case in cases:
        if case["datatype"] == "edtf":
            period = read_period(case["text"])
            assert (period and [day.isoformat() if day else "" for day in period]) == case.get("days")


def test_periods_are_called_what_the_page_calls_them() -> None:
    cases = shared("periods")["cases"]

    assert [[written, *(period_label(written, each) for each in LANGUAGES)] for written, *_ in cases] == cases


def test_the_query_for_a_year_finds_the_periods_that_the_page_finds_in_it() -> None:
    # the query takes an end that nobody knows for an open one
    cases = [case for case in shared("years")["cases"] if not re.search("^/|/$", case["period"])]
    cited = Evidence(source="source/a", line=1, quote="甲")
    statements = [
        Statement(subject="court/a", predicate="received", object=f"award/{place}", qualifiers=when, evidence=(cited,))
        for place, when in enumerate({"period": case["period"]} for case in cases)
    ]
    court = Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "甲"})
    dataset = Dataset(entities=(court,), statements=tuple(statements))

    @cache
    def found(year: str) -> set[object]:
        answer = query("done-in-a-year", dataset, queries=QUERIES, values={"year": year})
        return {row["period"] for row in answer.to_dicts()}

    for case in cases:
        assert {year for year in (*case["years"], *case["others"]) if case["period"] in found(year)} == {*case["years"]}


def test_periods_have_the_days_by_which_the_page_finds_their_years() -> None:
    for case in shared("years")["cases"]:
        assert [day.isoformat() if day else "" for day in read_period(case["period"]) or ()] == case["days"]


def test_texts_become_the_cells_of_csv_that_the_page_writes() -> None:
    cases = shared("csv")["cases"]

    assert to_csv(["", ""], [["", case["text"]] for case in cases]) == ",\r\n" + "".join(
        f",{case['cell']}\r\n" for case in cases
    )


def test_search_text_is_folded_and_the_page_compares_that_without_quotation_marks() -> None:
    cases, folding = shared("search")["cases"], shared("search")["folding"]
    folded = [normalize(case["text"]) for case in cases]

    assert folded == [case["folded"] for case in cases]
    assert [QUOTATION.sub("", text) for text in folded] == [case["compared"] for case in cases]
    assert list(simplified_forms(case["text"] for case in cases)) == folding


def test_words_have_the_language_that_the_page_gives_them() -> None:
    cases = shared("languages")["cases"]

    assert [language_of_words(case["words"], case["language"]) for case in cases] == [case["own"] for case in cases]


@pytest.mark.parametrize("case", shared("refusals")["cases"], ids=lambda case: str(case["query"])[:60])
def test_a_query_is_refused_where_the_page_refuses_it_for_the_same_reason(case: dict[str, Any]) -> None:
    text = written_out(case["query"])
    found = refusal(text)

    assert (found and [found.reason, found.word, *place(text, found.start)]) == case["refused"]


def test_every_reason_to_refuse_a_query_is_in_the_table() -> None:
    assert {case["refused"][0] for case in shared("refusals")["cases"] if case["refused"]} == set(MESSAGES)


@pytest.mark.parametrize("case", shared("language_tags")["cases"], ids=lambda case: str(case["condition"]))
def test_the_tags_that_lang_never_gives_are_those_of_which_the_page_warns(case: dict[str, Any]) -> None:
    found = unmatched_tags(f"SELECT * {{ ?s ?p ?l FILTER({case['condition']}) }}")

    assert list(dict.fromkeys(found)) == [("LANG(?l)", tag) for tag in case["tags"]]


@pytest.mark.parametrize("case", shared("query_languages")["cases"], ids=lambda case: str(case["query"]))
def test_a_query_asks_for_names_in_the_language_in_which_the_page_has_it_ask(case: dict[str, Any]) -> None:
    assert in_language(case["query"], case["language"], "https://example.org/") == case["asked"]


def test_a_text_shows_something_where_the_page_says_so() -> None:
    cases = shared("visible")

    assert [is_visible(case["text"]) for case in cases] == [case["visible"] for case in cases]

import pytest

from courtgraph.model import Dataset, DatasetInfo, Entity
from courtgraph.schema import default_schema
from courtgraph.sparql import named_queries, query, unknown_names
from sparql.recorded import QUERIES

SCHEMA = default_schema()
CGO = "PREFIX cgo: <https://courtgraph.example/ontology#>\n"
COURT = "PREFIX court: <https://courtgraph.example/court/>\n"
COURTS = tuple(
    Entity(id=f"court/{name}", type="BasicCourt", label={"en": name}) for name in ("xinzhou-intermediate", "jingle")
)


def asked(base: str = "https://courtgraph.example/") -> Dataset:
    return Dataset(info=DatasetInfo(base=base), entities=COURTS)


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        (CGO + "ASK { ?s cgo:recieved ?o }", "cgo:recieved is not in the schema; did you mean cgo:received?"),
        (CGO + "ASK { ?s cgo:reports ?o }", "cgo:reports is now called cgo:hasFigure"),
        (CGO + "ASK { ?s a cgo:court }", "cgo:court is not in the schema; did you mean cgo:Court?"),
        (CGO + "ASK { ?s cgo:qqqq ?o }", "cgo:qqqq is not in the schema; courtgraph schema show lists its names"),
        (
            "ASK { ?s <https://courtgraph.example/ontology#recieved> ?o }",
            "<https://courtgraph.example/ontology#recieved> is not in the schema; did you mean cgo:received?",
        ),
    ],
)
def test_a_name_that_the_schema_does_not_define_is_told_with_the_nearest(text: str, warning: str) -> None:
    assert unknown_names(text, SCHEMA) == [warning]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("http://courtgraph.example/ontology#", "https://courtgraph.example/ontology#"),
        ("https://courtgraph.example/ontology/", "https://courtgraph.example/ontology#"),
        ("https://courtgraph.example/ontolgy#", "https://courtgraph.example/ontology#"),
        ("http://schema.org/", "https://schema.org/"),
        ("https://www.w3.org/2004/02/skos/core#", "http://www.w3.org/2004/02/skos/core#"),
        ("http://courtgraph.example/court/", "https://courtgraph.example/court/"),
    ],
)
def test_a_namespace_that_is_nearly_right_is_told_once(written: str, meant: str) -> None:
    text = f"PREFIX x: <{written}> ASK {{ ?s x:received ?o ; x:recieved ?o }}"

    assert unknown_names(text, SCHEMA, asked()) == [f"<{written}> leads nowhere; did you mean <{meant}>?"]


def test_a_thing_that_the_dataset_does_not_hold_is_told_with_the_nearest_of_its_kind() -> None:
    text = COURT + "ASK { court:xinzou ?p ?o ; ?q court:xinzou, court:jingle }"

    assert unknown_names(text, SCHEMA, asked()) == [
        "court:xinzou is not in the dataset; did you mean court/xinzhou-intermediate?"
    ]
    assert unknown_names(text, SCHEMA) == []


def test_a_thing_below_another_base_than_the_datasets_is_told() -> None:
    assert unknown_names(COURT + "ASK { court:jingle ?p ?o }", SCHEMA, asked("https://example.org/")) == [
        "court:jingle is not in the dataset, whose base is https://example.org/"
    ]


@pytest.mark.parametrize(
    "text",
    [
        CGO + "ASK { ?s cgo:received ?o ; a cgo:Court ; cgo:line 1 ; cgo:year 2024 }",
        CGO + COURT + "ASK { ?s ?p ?o FILTER(STRSTARTS(STR(?p), STR(cgo:)) && STRSTARTS(STR(?s), STR(court:))) }",
        "ASK { <https://courtgraph.example/statement/0123456789abcdef> ?p 'cgo:recieved' } # cgo:recieved",
        "PREFIX ex: <http://example.org/> ASK { ex:a undeclared:b ex:c }",
        "ASK { <https://courtgraph.example/court/jingle> ?p <court/relative> }",
        "ASK { ?s",
        "",
    ],
)
def test_a_query_in_which_every_name_leads_somewhere_gets_no_warning(text: str) -> None:
    assert unknown_names(text, SCHEMA, asked()) == []


def test_a_tag_with_capital_letters_that_lang_never_gives_is_told_once_with_what_finds_it() -> None:
    text = 'SELECT * { ?s ?p ?l FILTER(LANG(?l) = "zh-Hant" || "EN" = LANG(?l) || LANG(?l) = "zh-Hant") }'
    hint = "LANG(?l) is never {0}, since engines make tags lower-case; write LANGMATCHES(LANG(?l), {0})"

    assert unknown_names(text, SCHEMA) == [hint.format('"zh-Hant"'), hint.format('"EN"')]


def test_the_engine_has_what_that_says() -> None:
    named = Dataset(entities=(Entity(id="court/a", type="Court", label={"zh-Hant": "甲院"}),))

    assert not query('ASK { ?s ?p ?l FILTER(LANG(?l) = "zh-Hant") }', named).truth
    assert query('ASK { ?s ?p ?l FILTER(LANGMATCHES(LANG(?l), "zh-Hant")) }', named).truth


def test_many_names_that_lead_nowhere_are_told_by_the_first_ones() -> None:
    names = " ".join(f"court:nowhere{number}" for number in range(2000))

    assert len(unknown_names(COURT + f"ASK {{ VALUES ?s {{ {names} }} ?s ?p ?o }}", SCHEMA, asked())) == 10


def test_the_named_queries_name_what_the_schema_defines() -> None:
    assert [named.name for named in named_queries(QUERIES) if unknown_names(named.text, SCHEMA)] == []

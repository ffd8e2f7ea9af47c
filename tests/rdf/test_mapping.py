"""The mapping: a kind of triple is one pattern, and every reader of the patterns sees it."""

import pytest
from msgspec.structs import replace

from courtgraph.errors import SchemaError
from courtgraph.html import to_payload
from courtgraph.model import Dataset, Evidence, Statement
from courtgraph.rdf import FORMATS, to_ntriples
from courtgraph.rdf.mapping_parser import MappingParser
from courtgraph.rdf.namespaces import IriMinter
from courtgraph.schema import default_schema
from rdf.readers import READERS, quads_with_oxigraph, written
from rdf.records import BASE, CITED, RECEIVED, REPORT, dataset_of

PATTERN = '<evidence/{id}/quote> schema:text "line {line}: {quote}"@{quote_language} if by'
CLERK = replace(CITED, by="a clerk")
TRIPLE = f'<{BASE}evidence/{CLERK.id}/quote> <https://schema.org/text> "line 11: 榮獲先進集體"@zh-hant'


def mapped(*patterns: str) -> Dataset:
    """A dataset whose mapping has patterns of evidence beside its own."""
    schema = default_schema()
    mapping = {**schema.mapping, "evidence": (*schema.mapping["evidence"], *patterns)}
    return replace(
        dataset_of(REPORT, replace(RECEIVED, evidence=(CITED, CLERK))), schema=replace(schema, mapping=mapping)
    )


@pytest.mark.parametrize("reader", READERS)
def test_a_new_kind_of_triple_is_one_pattern_in_every_format(reader: str) -> None:
    form, read = READERS[reader]

    assert read(FORMATS[form](mapped(PATTERN)), form) - written(mapped()) == {TRIPLE}


def test_a_new_kind_of_triple_stands_in_the_graph_of_its_source() -> None:
    added = quads_with_oxigraph(FORMATS["trig"](mapped(PATTERN))) - quads_with_oxigraph(FORMATS["trig"](mapped()))

    assert added == {(f"{BASE}source/report", TRIPLE)}


def test_the_stream_and_the_page_get_a_new_kind_of_triple() -> None:
    assert TRIPLE + " ." in "".join(to_ntriples(mapped(PATTERN))).split("\n")
    assert to_payload(mapped(PATTERN))["rdf"]["mapping"]["evidence"][-1] == {
        "triple": (
            {"parts": (f"{BASE}evidence/", {"way": "path", "field": "id"}, "/quote"), "is_iri": True},
            {"parts": ("https://schema.org/text",), "is_iri": True},
            {
                "parts": (
                    *("line ", {"way": "text", "field": "line"}),
                    *(": ", {"way": "text", "field": "quote"}),
                ),
                "language": {"way": "text", "field": "quote_language"},
            },
        ),
        "fields": ("id", "line", "quote", "quote_language"),
        "present": ("by",),
        "absent": (),
    }


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("<{id}> rdf:type", "<{id}> rdf:type: this is no pattern of a triple; write subject, predicate and object"),
        ("<{id}> wdt:P31 <{id}>", "wdt:: the prefix wdt is not declared; add it to prefixes"),
    ],
)
def test_what_is_no_pattern_is_refused_with_what_to_write(pattern: str, message: str) -> None:
    with pytest.raises(SchemaError, match=f"^{message}$"):
        MappingParser(IriMinter(BASE, default_schema())).pattern(pattern)


def test_a_field_that_a_record_does_not_have_is_refused_with_the_nearest() -> None:
    with pytest.raises(SchemaError, match="names the field quot, which there is none of; did you mean quote"):
        FORMATS["nt"](mapped('<evidence/{id}> schema:text "{quot}"'))


def test_the_lines_of_one_predicate_are_sorted_by_what_fills_them() -> None:
    pieces = tuple(Evidence(source="source/report", line=line, quote="x") for line in range(12))
    statement = Statement(subject="court/a", predicate="", qualifiers={"status": "z"}, evidence=pieces)

    stream = "".join(to_ntriples(dataset_of(statement)))

    lines = [line for line in stream.splitlines() if line.startswith(f"<{BASE}statement/{statement.id}>")]
    assert lines == sorted(lines)
    assert [line for line in lines if "wasDerivedFrom" in line] == sorted(
        f"<{BASE}statement/{statement.id}> <http://www.w3.org/ns/prov#wasDerivedFrom> <{BASE}evidence/{piece.id}> ."
        for piece in pieces
    )

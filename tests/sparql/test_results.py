import json
from pathlib import Path

import pytest

from courtgraph.errors import QueryError
from courtgraph.model import Dataset, Entity
from courtgraph.sparql import FORMATS, Term, query, to_text

DATA = Dataset(
    entities=(
        Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "忻府區法院"}),
        Entity(id="court/b", type="BasicCourt", label={"zh-Hant": "\x1b[31m紅\n\u202e"}),
    )
)
PREFIXES = """PREFIX cgo: <https://courtgraph.example/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
SELECT = (
    PREFIXES + "SELECT ?court ?name (STRLEN(?name) AS ?n) { ?court a cgo:Court ; skos:prefLabel ?name } ORDER BY ?court"
)
CONSTRUCT = PREFIXES + "CONSTRUCT { ?court skos:altLabel ?name } { ?court a cgo:Court ; skos:prefLabel ?name }"
ASK = "ASK { ?s ?p ?o }"


def test_a_table_has_aligned_columns_short_names_and_no_control_characters() -> None:
    assert to_text(query(SELECT, DATA)) == (
        "court    name                n\n"
        "------------------------------\n"
        "court/a  忻府區法院          5\n"
        "court/b  \\x1b[31m紅\\n\\u202e  8\n"
    )


def test_an_answer_is_printed_as_its_table() -> None:
    answer = query(SELECT, DATA)

    assert f"{answer}\n" == to_text(answer)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (SELECT, "<Answer: 2 rows of court, name, n>"),
        (SELECT.replace("cgo:Court ;", "cgo:Award ;"), "<Answer: 0 rows of court, name, n>"),
        (CONSTRUCT + " LIMIT 1", "<Answer: 1 triple of subject, predicate, object>"),
        (ASK, "<Answer to ask: true>"),
    ],
)
def test_an_answer_shows_itself_in_one_line(text: str, shown: str) -> None:
    assert repr(query(text, DATA)) == shown


def test_an_answer_becomes_a_frame_of_pandas_with_every_column_whatever_it_found() -> None:
    frame = query(SELECT, DATA).to_pandas()

    assert frame.to_dict("list") == {
        "court": ["court/a", "court/b"],
        "name": ["忻府區法院", "\x1b[31m紅\n\u202e"],
        "n": [5, 8],
    }
    assert list(query("SELECT ?x ?y { ?x ?y 'none' }", DATA).to_pandas().columns) == ["x", "y"]


def test_an_answer_shows_itself_in_a_notebook_with_nothing_that_a_browser_obeys() -> None:
    assert query("SELECT ('<b>\u202e' AS ?x) ?none {}", DATA)._repr_html_() == (
        "<table><thead><tr><th>x</th><th>none</th></tr></thead>"
        "<tbody><tr><td>&lt;b&gt;\\u202e</td><td></td></tr></tbody></table>"
    )


def test_a_table_without_rows_has_its_header() -> None:
    assert to_text(query("SELECT ?x ?y { ?x ?y 'none' }", DATA)) == "x  y\n----\n"


def test_the_standard_formats_of_select() -> None:
    answer = query("SELECT ?s ?n ?none { BIND('a,\"b' AS ?s) BIND(1 AS ?n) }", DATA)

    assert to_text(answer, "csv") == 's,n,none\r\n"a,""b",1,\r\n'
    assert to_text(answer, "tsv") == '?s\t?n\t?none\n"a,\\"b"\t1\t\n'
    assert json.loads(to_text(answer, "json"))["results"]["bindings"][0]["s"] == {"type": "literal", "value": 'a,"b'}
    assert to_text(answer, "xml").startswith(
        '<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#">'
    )


def test_csv_gives_a_formula_as_it_is_since_the_format_is_a_standard() -> None:
    assert to_text(query("SELECT ('=1+1' AS ?x) {}", DATA), "csv") == "x\r\n=1+1\r\n"


@pytest.mark.parametrize("form", ["csv", "tsv", "json", "xml", "table"])
def test_ask_is_answered_in_every_format_for_tables(form: str) -> None:
    assert "true" in to_text(query(ASK, DATA), form)


def test_a_graph_is_turtle_with_the_prefixes_of_the_query() -> None:
    assert to_text(query(CONSTRUCT, DATA), "ttl") == (
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n"
        '<https://courtgraph.example/court/a>\n    skos:altLabel "忻府區法院"@zh-hant .\n\n'
        '<https://courtgraph.example/court/b>\n    skos:altLabel "\\u001B[31m紅\\n\u202e"@zh-hant .\n'
    )


def test_turtle_of_blank_nodes_and_of_nothing_can_be_read() -> None:
    import pyoxigraph

    for text in ("CONSTRUCT { [] ?p ?o } { ?s ?p ?o }", "CONSTRUCT { ?s ?p ?o } { ?s ?p 'none' }"):
        answer = query(text, DATA)
        read = list(pyoxigraph.parse(to_text(answer, "ttl"), format=pyoxigraph.RdfFormat.TURTLE))
        assert len(read) == len(answer)


def test_a_long_text_is_in_the_answer_and_in_every_format_but_those_that_cannot_have_it() -> None:
    long = "x" * 17 * 2**20
    data = Dataset(entities=(Entity(id="court/a", type="BasicCourt", label={"en": long}),))
    answer = query(PREFIXES + "SELECT ?name { ?court skos:prefLabel ?name }", data)

    assert answer.to_dicts() == [{"name": long}]
    assert long in to_text(answer, "json")
    assert long in to_text(query(PREFIXES + "CONSTRUCT { ?c cgo:x ?n } { ?c skos:prefLabel ?n }", data), "ttl")
    for form in ("csv", "tsv", "xml"):
        with pytest.raises(
            QueryError, match=f"^the answer has a text of more than 16 MiB, too long for {form}; choose"
        ):
            to_text(answer, form)


def test_the_terms_of_a_graph_are_those_of_its_lines(tmp_path: Path) -> None:
    text = 'tab\t line\n return\r quote" backslash\\ bell\x07 next\x85 separator\u2028 astral\U0001f600'
    file = tmp_path / "a.ttl"
    literal = json.dumps(text, ensure_ascii=False)
    file.write_text(f"<a:s> <a:p> {literal}@zh-Hant , 1 , 'x' , [] , <a:é> , <<( <a:s> <a:p> 'x y' )>> .", "utf-8")
    rows = query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", file).rows

    assert {row[:2] for row in rows} == {(Term(kind="iri", value="a:s"), Term(kind="iri", value="a:p"))}
    assert {term for _, _, term in rows if term and term.kind != "blank"} == {
        Term(kind="literal", value=text, language="zh-hant"),
        Term(kind="literal", value="1", datatype="http://www.w3.org/2001/XMLSchema#integer"),
        Term(kind="literal", value="x"),
        Term(kind="iri", value="a:é"),
        Term(kind="triple", value='<<( <a:s> <a:p> "x y" )>>'),
    }
    assert [term and term.value for _, _, term in rows if term and term.kind == "blank"] == ["_:c14n0"]


@pytest.mark.parametrize(
    ("text", "form", "message"),
    [
        (SELECT, "ttl", "ttl is for CONSTRUCT and DESCRIBE; choose table, csv, tsv, json, xml"),
        (ASK, "ttl", "ttl is for CONSTRUCT and DESCRIBE; choose table, csv, tsv, json, xml"),
        (CONSTRUCT, "csv", "csv is for SELECT and ASK, and this query builds a graph; choose ttl or table"),
        (CONSTRUCT, "json", "json is for SELECT and ASK, and this query builds a graph; choose ttl or table"),
        (SELECT, "pdf", "there is no format pdf; choose table, csv, tsv, json, xml, ttl"),
    ],
)
def test_a_format_that_does_not_fit_is_refused_with_those_that_do(text: str, form: str, message: str) -> None:
    with pytest.raises(QueryError) as raised:
        to_text(query(text, DATA), form)

    assert str(raised.value) == message


def test_the_formats_are_offered_in_one_order() -> None:
    assert list(FORMATS) == ["table", "csv", "tsv", "json", "xml", "ttl"]

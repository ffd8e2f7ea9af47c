from pathlib import Path

import pytest

from courtgraph.errors import QueryError
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Statement
from courtgraph.sparql import query

PREFIX = "PREFIX cgo: <https://courtgraph.example/ontology#>\n"
COURTS = PREFIX + "SELECT ?court { ?court a cgo:Court } ORDER BY ?court"


def court(name: str) -> Entity:
    return Entity(id=f"court/{name}", type="BasicCourt", label={"en": name, "zh-Hant": "法院"})


def dataset(*names: str, base: str = "https://courtgraph.example/") -> Dataset:
    return Dataset(info=DatasetInfo(base=base), entities=tuple(map(court, names)))


def test_a_dataset_is_asked_as_its_rdf() -> None:
    assert query(COURTS, dataset("a", "b")).to_dicts() == [{"court": "court/a"}, {"court": "court/b"}]


def test_a_claim_that_is_not_accepted_is_found_by_its_statement_only() -> None:
    evidence = (Evidence(source="source/s", line=1, quote="x"),)
    claim = Statement(
        subject="court/a", predicate="supervisedBy", object="court/b", status="disputed", evidence=evidence
    )
    data = Dataset(entities=dataset("a", "b").entities, statements=(claim,))
    prefixes = PREFIX + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n"

    assert not query(prefixes + "ASK { ?a cgo:supervisedBy ?b }", data).truth
    assert query(prefixes + "SELECT ?s { ?s rdf:predicate cgo:supervisedBy }", data).to_dicts() == [
        {"s": f"statement/{claim.id}"}
    ]


def test_values_are_values_and_what_is_missing_is_none() -> None:
    text = "SELECT ?i ?d ?t ?s ?missing { BIND(1 AS ?i) BIND(2.5 AS ?d) BIND(true AS ?t) BIND('x' AS ?s) }"

    assert query(text, dataset()).to_dicts() == [{"i": 1, "d": 2.5, "t": True, "s": "x", "missing": None}]


def test_what_is_called_a_number_but_is_none_stays_a_text(tmp_path: Path) -> None:
    file = tmp_path / "a.nt"
    file.write_text('<a:s> <a:p> "many"^^<http://www.w3.org/2001/XMLSchema#integer> .\n', encoding="utf-8")

    assert query("SELECT ?o { ?s ?p ?o }", file).to_dicts() == [{"o": "many"}]


def test_the_terms_of_an_answer_keep_language_and_datatype() -> None:
    text = "SELECT ?a ?b { BIND('法院'@zh-hant AS ?a) BIND(1.5 AS ?b) }"

    [[first, second]] = query(text, dataset()).rows
    assert first is not None
    assert second is not None
    assert (first.value, first.language) == ("法院", "zh-hant")
    assert (second.value, second.datatype) == ("1.5", "http://www.w3.org/2001/XMLSchema#decimal")


def test_ids_are_relative_to_the_base_of_the_data_even_in_a_file(tmp_path: Path) -> None:
    from courtgraph.rdf import to_ntriples

    data = dataset("a", base="https://example.org/graph/")
    file = tmp_path / "graph.nt"
    file.write_text("".join(to_ntriples(data)), encoding="utf-8")

    assert query(COURTS, data).to_dicts() == query(COURTS, file).to_dicts() == [{"court": "court/a"}]


@pytest.mark.parametrize("space", ["h", "https://evil.ex", "https://", "https://evil.example/%zz/", ""])
def test_nothing_is_shortened_by_what_a_file_calls_its_base_and_is_none(tmp_path: Path, space: str) -> None:
    path = tmp_path / "a.nt"
    path.write_text(
        f'<https://evil.example/it> <http://rdfs.org/ns/void#uriSpace> "{space}" .\n'
        '<https://evil.exit/a> <https://e.org/p> "x" .\n',
        "utf-8",
    )

    assert query("SELECT ?s { ?s ?p ?o } ORDER BY ?s", path).to_dicts() == [
        {"s": "https://evil.example/it"},
        {"s": "https://evil.exit/a"},
    ]


def test_a_thing_goes_by_its_id_whatever_prefixes_a_query_declares() -> None:
    text = "PREFIX c: <https://courtgraph.example/court/> PREFIX e: <http://example.org/>\n"
    text += "SELECT (c:a AS ?id) (e:x AS ?curie) (<http://example.net/y> AS ?iri) { }"

    assert query(text, dataset()).to_dicts() == [{"id": "court/a", "curie": "e:x", "iri": "http://example.net/y"}]


def test_ask_has_a_truth_and_one_column() -> None:
    answer = query("ASK { ?s ?p ?o FILTER(?o = 'no such text') }", dataset("a"))

    assert (answer.kind, answer.truth, answer.to_dicts()) == ("ask", False, [{"answer": False}])


def test_a_graph_is_a_table_of_its_triples() -> None:
    answer = query(
        "CONSTRUCT { ?c <http://example.org/named> ?n } { ?c a ?t ; ?p ?n FILTER(LANG(?n) = 'en') }", dataset("a")
    )

    assert answer.kind == "graph"
    assert answer.to_dicts() == [{"subject": "court/a", "predicate": "http://example.org/named", "object": "a"}]


def test_blank_nodes_of_a_built_graph_have_the_same_labels_every_time() -> None:
    text = "CONSTRUCT { [] <http://example.org/of> ?c } { ?c a ?t FILTER(STRENDS(STR(?t), '#Court')) }"

    first = query(text, dataset("a", "b"))
    assert len(first) == 2
    assert first.document == query(text, dataset("b", "a")).document


def test_a_query_is_named_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "all-courts.rq").write_text(f"# zh: 有哪些法院？\n# en: Which courts?\n{COURTS}", encoding="utf-8")

    assert len(query("all-courts", dataset("a"), queries=tmp_path)) == 1


def test_a_name_that_no_query_has_is_refused_with_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "all-courts.rq").write_text(f"# zh: 有哪些法院？\n# en: Which courts?\n{COURTS}", encoding="utf-8")

    with pytest.raises(QueryError, match=r"there is no query all-court in .*; did you mean all-courts\?"):
        query("all-court", dataset("a"), queries=tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "SELECT ?s WHERE { ?s ?p ?o ",
            "query:1:17: { is never closed\nSELECT ?s WHERE { ?s ?p ?o \n                ^",
        ),
        ("ASK {\n  ?s ?p ?o .\n  ] }", "query:3:3: ] closes nothing that is open\n  ] }\n  ^"),
        ("ASK { ?s ?p '法院 }", "query:1:13: ' opens a string that is not closed\nASK { ?s ?p '法院 }\n            ^"),
        (
            "ASK { ?s a cgo:Court }",
            "query:1:12: the prefix cgo: is not declared; add PREFIX cgo: <https://courtgraph.example/ontology#>\n"
            "ASK { ?s a cgo:Court }\n           ^",
        ),
        (
            "ASK {\n  ?s ?p '忻州'\n  FILTR(?s) }",
            "query:3:3: this is not SPARQL here; check the word at the mark and the one before\n  FILTR(?s) }\n  ^",
        ),
        (
            "SELEC ?s {}",
            "query:1:1: this is not SPARQL here; check the word at the mark and the one before\nSELEC ?s {}\n^",
        ),
    ],
)
def test_a_mistake_is_shown_where_it_is(text: str, message: str) -> None:
    with pytest.raises(QueryError) as raised:
        query(text, dataset())

    assert str(raised.value) == message


def test_the_mark_stands_below_the_place_after_wide_characters() -> None:
    with pytest.raises(QueryError) as raised:
        query("ASK { ?s ?p '忻州' ) }", dataset())

    _, line, mark = str(raised.value).split("\n")
    assert line == "ASK { ?s ?p '忻州' ) }"
    assert mark == " " * len("ASK { ?s ?p 'xxxx' ") + "^"


@pytest.mark.parametrize(
    "text", ["", "   ", "# only a comment", "\x1b[2J", "ASK { ?s ?p '\ud800' }", "SELECT * { {", "\x00"]
)
def test_no_text_however_odd_is_answered_with_a_traceback(text: str) -> None:
    with pytest.raises(QueryError) as raised:
        query(text, dataset())

    assert "\x1b" not in str(raised.value)


def test_an_unbound_variable_of_select_is_explained() -> None:
    with pytest.raises(QueryError, match="SELECT names a variable that is neither grouped nor aggregated"):
        query("SELECT (COUNT(?x) AS ?n) ?y { ?x ?y ?z }", dataset())


def test_the_same_query_gives_the_same_document_whatever_the_order_of_the_data() -> None:
    assert query(COURTS, dataset("a", "b")).document == query(COURTS, dataset("b", "a")).document

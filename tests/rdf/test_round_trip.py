from collections.abc import Iterator

import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import OWL, RDF, SKOS

from courtgraph.model import Dataset, Evidence, Statement
from courtgraph.rdf import to_rdflib
from courtgraph.schema import default_schema
from rdf.records import BASE, COURT, REPORT, TABLE, dataset_of, small_dataset

SCHEMA = default_schema()
CGO = rdflib.Namespace(SCHEMA.namespace)
OA = rdflib.Namespace("http://www.w3.org/ns/oa#")
PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")
SDO = rdflib.Namespace("https://schema.org/")
DCTERMS = rdflib.Namespace("http://purl.org/dc/terms/")

# A curator can write any text but lone surrogates, which no YAML file holds.
TEXT = st.text(st.characters(codec="utf-8"), max_size=10)
SOME_TEXT = TEXT.filter(bool)


def identifier(iri: object) -> str:
    return str(iri).removeprefix(BASE)


def statement_at(graph: rdflib.Graph, node: rdflib.term.Node) -> Statement:
    target, figure = graph.value(node, RDF.object), graph.value(node, SDO.value)
    value = target if isinstance(target, rdflib.Literal) else figure
    predicate = str(graph.value(node, RDF.predicate)).removeprefix(CGO)
    qualifiers = {name: str(graph.value(node, CGO[name])) for name in SCHEMA.qualifiers if graph.value(node, CGO[name])}
    return Statement(
        subject=identifier(graph.value(node, RDF.subject)),
        predicate=predicate,
        object=identifier(target) if isinstance(target, rdflib.URIRef) else "",
        value=str(value) if value is not None else "",
        unit=str(graph.value(node, SDO.unitText) or ""),
        lang=value.language or "" if isinstance(value, rdflib.Literal) else "",
        qualifiers=qualifiers,
        modality=str(graph.value(node, CGO.modality)),
        status=str(graph.value(node, CGO.status)),
        narrowing=SCHEMA.narrowing(predicate),
        evidence=tuple(sorted(evidence_of(graph, node), key=lambda piece: piece.id)),
    )


def evidence_of(graph: rdflib.Graph, node: rdflib.term.Node) -> Iterator[Evidence]:
    for piece in graph.objects(node, PROV.wasDerivedFrom | CGO.disputedBy | CGO.mentionedBy):
        quotes = [graph.value(selector, OA.exact) for selector in graph.objects(piece, OA.hasSelector)]
        yield Evidence(
            source=identifier(graph.value(piece, OA.hasSource)),
            line=int(str(graph.value(piece, CGO.line))),
            quote=str(next(quote for quote in quotes if quote is not None)),
            stance=str(graph.value(piece, CGO.stance)),
            by=str(graph.value(piece, DCTERMS.creator) or ""),
            inferred=str(graph.value(piece, CGO.inferred)) == "true",
            note=dict.fromkeys([""] * bool(graph.value(piece, SKOS.note)), str(graph.value(piece, SKOS.note))),
        )


def as_rdf_keeps_them(dataset: Dataset) -> set[str]:
    """Statements as one comparable text each: language tags in lower case, evidence in no order."""
    return {comparable(statement) for statement in dataset.statements}


def comparable(statement: Statement) -> str:
    evidence = sorted(statement.evidence, key=lambda piece: piece.id)
    qualifiers = sorted(statement.qualifiers.items())
    return repr(
        (
            *(statement.subject, statement.predicate, statement.object, statement.value, statement.unit),
            *(statement.lang.lower(), qualifiers, statement.modality, statement.status, evidence),
        )
    )


def rebuilt(dataset: Dataset) -> set[str]:
    """The statements that RDF tells of, put together from nothing but the RDF."""
    graph = to_rdflib(dataset)
    return {comparable(statement_at(graph, node)) for node in graph.subjects(RDF.type, RDF.Statement)}


def test_statements_and_their_evidence_come_back_from_the_graph() -> None:
    dataset = small_dataset()

    assert rebuilt(dataset) == as_rdf_keeps_them(dataset)


def test_what_comes_back_has_the_identifiers_of_the_nodes() -> None:
    graph = to_rdflib(small_dataset())

    # The tag of a value in a language is in lower case in RDF, and the tag is part of the claim.
    nodes = [node for node in graph.subjects(RDF.type, RDF.Statement) if not statement_at(graph, node).lang]
    assert [statement_at(graph, node).id for node in nodes] == [str(node).rpartition("/")[2] for node in nodes]


@given(
    value=SOME_TEXT,
    quote=SOME_TEXT,
    note=TEXT,
    qualifiers=st.dictionaries(st.sampled_from(sorted(SCHEMA.qualifiers)), SOME_TEXT, max_size=3),
)
@settings(max_examples=80, deadline=None)
def test_whatever_a_curator_writes_comes_back(value: str, quote: str, note: str, qualifiers: dict[str, str]) -> None:
    piece = Evidence(source="source/report", line=3, quote=quote, note={"": note} if note else {}, by=note)
    statements = (
        Statement(subject="award/b", predicate="awardYear", value=value, qualifiers=qualifiers, evidence=(piece,)),
        Statement(subject="a", predicate="hasFigure", object="b", value=value, unit="time", status="disputed"),
    )

    dataset = dataset_of(REPORT, *statements)

    assert rebuilt(dataset) == as_rdf_keeps_them(dataset)


def test_names_come_back_from_the_graph() -> None:
    graph, court = to_rdflib(dataset_of(COURT, REPORT, TABLE)), rdflib.URIRef(BASE + "court/a")

    labels = {label.n3() for label in graph.objects(court, SKOS.prefLabel)}
    assert labels == {f'"{label}"@{language.lower()}' for language, label in COURT.label.items()}
    assert {str(same) for same in graph.objects(court, OWL.sameAs)} == set(COURT.same_as)

from typing import Any

import pyoxigraph as ox
import pyshacl
import pytest
import rdflib
from msgspec.structs import replace

from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.rdf import to_rdflib, to_shapes
from courtgraph.schema import Predicate, Schema, ValueSpec, default_schema
from rdf.readers import violations
from rdf.records import (
    AWARD,
    BASE,
    CITED,
    COURT,
    FIGURE,
    INDICATOR,
    PLAN,
    RECEIVED,
    REPORT,
    TABLE,
    TOPIC,
    small_dataset,
)

PYSHACL: Any = pyshacl
PROPER = (AWARD, COURT, INDICATOR, TOPIC, replace(AWARD, id="award/other"), REPORT, TABLE)


def reported(dataset: Dataset) -> set[tuple[str, str]]:
    """Each node that the shapes find wrong, without the base, and the constraint that it breaks."""
    shapes = rdflib.Graph().parse(data=to_shapes(dataset.schema), format="turtle")
    _, report, _ = PYSHACL.validate(to_rdflib(dataset), shacl_graph=shapes)
    return {(node.removeprefix(BASE), constraint) for node, constraint in violations(report)}


def proper_dataset(*added: Statement | Entity | Source, without: tuple[Entity | Source, ...] = ()) -> Dataset:
    records = [record for record in (*PROPER, *added) if record not in without]
    return replace(
        small_dataset(),
        entities=tuple(record for record in records if isinstance(record, Entity)),
        sources=tuple(record for record in records if isinstance(record, Source)),
        statements=tuple(record for record in records if isinstance(record, Statement)),
    )


def said(**fields: Any) -> Statement:
    return Statement(
        **{"subject": "court/a", "predicate": "received", "object": "award/b", "evidence": (CITED,), **fields}
    )


def test_the_shapes_hold_on_a_proper_dataset() -> None:
    assert reported(small_dataset()) == set()


def test_the_shapes_hold_for_words_in_any_language() -> None:
    tags = ("zh-yue", "zh-cmn-Hans-CN", "en-GB-oed", "x-own")
    graded = [said(subject="award/b", predicate="grade", object="", value="first", lang=tag) for tag in tags]

    assert reported(proper_dataset(*graded)) == set()


STATEMENTS = {
    "a subject outside the domain": (said(subject="topic/e"), {("topic/e", "Or")}),
    "an object outside the range": (said(object="topic/e"), {("court/a", "Or")}),
    "an object that is no entity": (said(object="award/none"), {("court/a", "Or")}),
    "a text where an entity belongs": (said(object="", value="x"), {("court/a", "NodeKind"), ("court/a", "Or")}),
    "a year that is none": (
        said(subject="award/b", predicate="awardYear", object="", value="soon"),
        {("award/b", "Datatype")},
    ),
    "a value outside its list": (
        said(subject="award/b", predicate="awardLevel", object="", value="galactic"),
        {("award/b", "In")},
    ),
    "words without a language": (
        said(subject="award/b", predicate="grade", object="", value="first"),
        {("award/b", "Datatype")},
    ),
    "an unknown predicate": (said(predicate="won"), {("statement", "In")}),
    "a qualifier that is no year": (said(qualifiers={"year": "last"}), {("statement", "Datatype")}),
    "a qualifier outside its list": (replace(FIGURE, qualifiers={"approx": "nearly"}), {("statement", "In")}),
    "a qualifier that the predicate does not take": (said(qualifiers={"ordinal": "1"}), {("statement", "In")}),
    "a period that is no date": (replace(FIGURE, qualifiers={"period": "May"}), {("statement", "Or")}),
    "an unknown status": (said(status="fine"), {("statement", "In")}),
    "an unknown modality": (said(modality="dream"), {("statement", "In")}),
    "a figure that is no number": (replace(FIGURE, value="many"), {("statement", "Datatype")}),
    "a figure without a unit": (replace(FIGURE, unit=""), {("statement", "MinCount")}),
    "an unknown unit": (replace(FIGURE, unit="furlong"), {("statement", "In")}),
    "a statement without evidence": (said(evidence=()), {("statement", "MinCount")}),
    "a statement without an object": (said(object=""), {("statement", "MinCount")}),
    "a quote that is empty": (said(evidence=(replace(CITED, quote=""),)), {("evidence", "MinLength")}),
    "a line before the first": (said(evidence=(replace(CITED, line=0),)), {("evidence", "MinInclusive")}),
    "an unknown stance": (
        said(evidence=(replace(CITED, stance="likes"),)),
        {("evidence", "In"), ("statement", "In")},
    ),
    "a source that is not described": (
        said(evidence=(replace(CITED, source="source/none"),)),
        {("evidence", "Class"), ("source/none", "MinCount")},
    ),
    "evidence without a source": (said(evidence=(replace(CITED, source=""),)), {("evidence", "MinCount")}),
}


@pytest.mark.parametrize("what", STATEMENTS)
def test_the_shapes_report_in_a_statement(what: str) -> None:
    statement, expected = STATEMENTS[what]

    found = reported(proper_dataset(statement))

    assert {(short(node), constraint) for node, constraint in found} == expected


def short(node: str) -> str:
    """A statement or a piece of evidence by its kind alone."""
    kind = node.partition("/")[0]
    return kind if kind in ("statement", "evidence") else node


ENTITIES = {
    "a label without a language": (replace(AWARD, label={"no tag": "x"}), {("award/b", "Datatype")}),
    "no label": (replace(AWARD, label={}), {("award/b", "MinCount")}),
    "an abstract type alone": (replace(AWARD, type="Agent"), {("award/b", "Or")}),
}


@pytest.mark.parametrize("what", ENTITIES)
def test_the_shapes_report_in_an_entity(what: str) -> None:
    entity, expected = ENTITIES[what]

    assert reported(proper_dataset(entity, without=(AWARD,))) == expected


SOURCES = {
    "a date that is none": (replace(REPORT, date="2024-02-30"), {("source/report", "Or")}),
    "a hash that is none": (replace(REPORT, sha256="x"), {("source/report", "Pattern")}),
    "a period that is none": (replace(REPORT, covers="2024上半年"), {("source/report/period", "Or")}),
    "a text without lines": (replace(REPORT, lines=0), {("source/report", "MinInclusive")}),
}


@pytest.mark.parametrize("what", SOURCES)
def test_the_shapes_report_in_a_source(what: str) -> None:
    source, expected = SOURCES[what]

    assert reported(proper_dataset(source, RECEIVED, without=(REPORT,))) == expected


def graph_with(*triples: str) -> rdflib.Graph:
    graph = to_rdflib(small_dataset())
    heads = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in graph.namespaces())
    return graph.parse(data=heads + "\n".join(triples), format="turtle")


RDF = {
    "two labels in a language": ('court:a skos:prefLabel "another"@en .', {("court/a", "UniqueLang")}),
    "a type without its ancestor": (
        'court:z a cgo:BasicCourt ; skos:prefLabel "z"@en .',
        {("court/z", "HasValue")},
    ),
    "evidence with two sources": (
        f"evidence:{CITED.id} oa:hasSource source:table .",
        {(f"evidence/{CITED.id}", "MaxCount")},
    ),
    "evidence with two lines": (f"evidence:{CITED.id} cgo:line 12 .", {(f"evidence/{CITED.id}", "MaxCount")}),
    "evidence with two quotes": (
        f'evidence:{CITED.id} cgo:quote "x" .',
        {(f"evidence/{CITED.id}", "MaxCount")},
    ),
    "selected words in a language": (
        f'evidence:{RECEIVED.evidence[1].id} oa:hasSelector evidence:x . evidence:x oa:exact "x"@en .',
        {(f"evidence/{RECEIVED.evidence[1].id}", "MaxCount"), (f"evidence/{RECEIVED.evidence[1].id}", "Datatype")},
    ),
    "evidence with two selected texts": (
        f'evidence:{CITED.id} oa:hasSelector evidence:x . evidence:x oa:exact "x" .',
        {(f"evidence/{CITED.id}", "MaxCount")},
    ),
    "a derivation from what only mentions": (
        f"statement:{PLAN.id} prov:wasDerivedFrom evidence:{PLAN.evidence[0].id} .",
        {(f"statement/{PLAN.id}", "In")},
    ),
    "a period that ends before it begins": (
        f'statement:{RECEIVED.id} cgo:periodStart "2025-01-01"^^xsd:date .',
        {(f"statement/{RECEIVED.id}", "MaxCount"), (f"statement/{RECEIVED.id}", "LessThanOrEquals")},
    ),
    "a statement with two subjects": (
        f"statement:{RECEIVED.id} rdf:subject topic:e .",
        {(f"statement/{RECEIVED.id}", "MaxCount")},
    ),
}


@pytest.mark.parametrize("what", RDF)
def test_the_shapes_report_in_rdf_from_elsewhere(what: str) -> None:
    triples, expected = RDF[what]

    shapes = rdflib.Graph().parse(data=to_shapes(default_schema()), format="turtle")
    _, report, _ = PYSHACL.validate(graph_with(triples), shacl_graph=shapes)

    assert {(node.removeprefix(BASE), constraint) for node, constraint in violations(report)} == expected


def test_a_pattern_holds_for_the_whole_value() -> None:
    area = Entity(id="place/f", type="AdministrativeArea", label={"en": "F"})
    code = said(subject="place/f", predicate="gb2260", object="", value="1409000")

    assert reported(proper_dataset(area, code)) == {("place/f", "Pattern")}


def test_a_predicate_that_needs_no_evidence_may_stand_without() -> None:
    schema = default_schema()
    free = Predicate(
        name="nickname",
        label={},
        inverse={},
        definition="A name among friends.",
        domain=("Court",),
        value=ValueSpec(),
        evidence=False,
    )
    extended: Schema = replace(schema, predicates={**schema.predicates, "nickname": free})
    bare = said(predicate="nickname", object="", value="Old Court", evidence=())

    dataset = replace(proper_dataset(bare, said(object="award/other", evidence=())), schema=extended)

    assert {(short(node), constraint) for node, constraint in reported(dataset)} == {("statement", "Or")}


def test_the_shapes_are_turtle_for_both_libraries() -> None:
    shapes = to_shapes(default_schema())

    assert len(list(ox.parse(shapes, ox.RdfFormat.TURTLE))) == len(rdflib.Graph().parse(data=shapes, format="turtle"))


@pytest.mark.slow  # checks the shapes of the whole schema with the shapes of SHACL
def test_the_shapes_are_proper_shacl() -> None:
    shapes = rdflib.Graph().parse(data=to_shapes(default_schema()), format="turtle")

    holds, _, _ = PYSHACL.validate(rdflib.Graph(), shacl_graph=shapes, meta_shacl=True)
    assert holds


def test_the_shapes_need_no_sparql() -> None:
    assert "sh:sparql" not in to_shapes(default_schema())


def test_evidence_of_another_quote_is_another_node() -> None:
    again = Evidence(source="source/report", line=11, quote="榮獲")

    assert reported(proper_dataset(said(evidence=(CITED, again)))) == set()

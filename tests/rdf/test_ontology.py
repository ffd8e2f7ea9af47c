from typing import Any

import pyoxigraph as ox
import pytest
import rdflib
from msgspec.structs import replace

from courtgraph.rdf import to_ontology
from courtgraph.rdf.namespaces import STANDARD
from courtgraph.schema import Predicate, Schema, ValueSpec, default_schema
from rdf.readers import as_lines


def ask(schema: Schema, pattern: str) -> bool:
    store = ox.Store()
    store.load(to_ontology(schema), ox.RdfFormat.TURTLE)
    prefixes = {**STANDARD, **schema.prefixes, "cgo": schema.namespace}
    return bool(
        store.query("".join(f"PREFIX {name}: <{iri}>\n" for name, iri in prefixes.items()) + f"ASK {{ {pattern} }}")
    )


@pytest.mark.parametrize(
    "pattern",
    [
        "cgo:BasicCourt a owl:Class ; rdfs:subClassOf cgo:Court",
        "cgo:Court rdfs:subClassOf cgo:Agent, org:FormalOrganization, schema:GovernmentOrganization",
        'cgo:Court rdfs:label "法院"@zh-hant, "法院"@zh-hans, "Court"@en ; skos:definition ?definition',
        "cgo:received a owl:ObjectProperty ; rdfs:range cgo:Award ; schema:domainIncludes cgo:Agent, cgo:Activity",
        'cgo:received rdfs:label "received"@en ; cgo:inverseLabel "was received by"@en, "授予"@zh-hans',
        "cgo:hasComponent rdfs:subPropertyOf dcterms:hasPart",
        "cgo:awardYear a owl:DatatypeProperty ; rdfs:domain cgo:Award ; rdfs:range xsd:gYear",
        "cgo:grade a owl:DatatypeProperty ; rdfs:range rdf:langString",
        "cgo:hasFigure a owl:ObjectProperty ; rdfs:range cgo:Indicator",
        "cgo:year a owl:DatatypeProperty ; rdfs:domain rdf:Statement ; rdfs:range xsd:gYear",
        "cgo:period schema:rangeIncludes xsd:gYear, xsd:gYearMonth, xsd:date",
        "cgo:status a owl:DatatypeProperty ; rdfs:range xsd:string",
        "cgo:inferred rdfs:range xsd:boolean . cgo:line rdfs:range xsd:integer",
        "cgo:inverseLabel a owl:AnnotationProperty",
        "<https://courtgraph.example/ontology> a owl:Ontology",
        "cgo:received rdfs:isDefinedBy <https://courtgraph.example/ontology>",
    ],
)
def test_the_ontology_says_what_the_schema_says(pattern: str) -> None:
    assert ask(default_schema(), pattern)


def test_several_classes_are_no_domain_since_a_domain_is_their_intersection() -> None:
    assert not ask(default_schema(), "cgo:received rdfs:domain ?class")


def test_every_type_predicate_and_qualifier_is_in_the_ontology() -> None:
    schema = default_schema()

    graph: Any = rdflib.Graph().parse(data=to_ontology(schema), format="turtle")

    defined = {str(subject).removeprefix(schema.namespace) for subject in graph.subjects(rdflib.SKOS.definition)}
    assert {*schema.types, *schema.predicates, *schema.qualifiers} <= defined


def test_both_libraries_read_the_ontology_to_the_same_triples_without_blank_nodes() -> None:
    ontology = to_ontology(default_schema())

    lines = {str(quad.triple) for quad in ox.parse(ontology, ox.RdfFormat.TURTLE)}

    assert lines == as_lines(rdflib.Graph().parse(data=ontology, format="turtle"))
    assert not any("_:" in line for line in lines)


def test_what_a_dataset_adds_to_the_schema_is_in_the_ontology() -> None:
    schema = default_schema()
    added = Predicate(
        name="審級",
        label={"en": "level"},
        inverse={},
        definition="d",
        domain=("Court",),
        value=ValueSpec(datatype="positiveInteger"),
    )

    extended = replace(schema, predicates={**schema.predicates, "審級": added})

    assert ask(extended, "cgo:審級 a owl:DatatypeProperty ; rdfs:domain cgo:Court ; rdfs:range xsd:integer")


def test_the_prefixes_of_the_rdf_form_are_those_of_the_schema() -> None:
    declared = default_schema().prefixes

    assert {prefix: declared[prefix] for prefix in STANDARD} == STANDARD

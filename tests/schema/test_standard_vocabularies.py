"""Every mapping, and how evidence is written, against what the standard says: we never say more in its terms."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml
from msgspec.structs import replace
from rdflib import RDF, XSD, Graph, Literal
from rdflib.term import Node

from courtgraph.rdf import to_rdflib
from courtgraph.schema import EntityType, Predicate, Schema, default_schema
from rdf.records import small_dataset

SCHEMA = default_schema()
FACTS: dict[str, dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("standard_vocabularies.yaml").read_text("utf-8")
)
CLASSES, PROPERTIES = FACTS["classes"], FACTS["properties"]
ANNOTATION_CLASSES, ANNOTATION_PROPERTIES = FACTS["annotation_classes"], FACTS["annotation_properties"]
MAPPED = [predicate for predicate in SCHEMA.predicates.values() if predicate.maps_to]


def above(term: str) -> set[str]:
    """A class, and all that its members are by the standards."""
    found, waiting = set[str](), [term]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            facts = {**CLASSES, **ANNOTATION_CLASSES}.get(one, {})
            same = [other for other, said in CLASSES.items() if one in said.get("same_as", ())]
            waiting += [*facts.get("below", ()), *facts.get("same_as", ()), *same]
    return found


def standard_classes(schema: Schema, kind: str) -> set[str]:
    """All that the entities of a type are by the standards."""
    mapped = [curie for parent in schema.ancestors[kind] for curie in schema.types[parent].maps_to]
    return {name for curie in mapped for name in above(curie)}


def misfits(schema: Schema, predicate: Predicate) -> Iterator[str]:
    """The types of entities that a predicate takes and what it maps to does not."""
    for curie in predicate.maps_to:
        facts = PROPERTIES[curie]
        for end, ours in (("domain", predicate.domain), ("range", predicate.range)):
            allowed = set(facts.get(end, ()))
            taken = [kind for kind in schema.concrete_types() if schema.is_a(kind, ours)]
            refused = [kind for kind in taken if allowed and not allowed & standard_classes(schema, kind)]
            yield from (f"{curie} takes no {kind} in its {end}" for kind in refused)
        if facts.get("range") and ("rdfs:Literal" in facts["range"]) == bool(predicate.range):
            yield f"{curie} takes no such value"


@pytest.mark.parametrize("predicate", MAPPED, ids=lambda predicate: predicate.name)
def test_a_predicate_maps_only_to_what_takes_all_of_its_subjects_and_objects(predicate: Predicate) -> None:
    assert [*misfits(SCHEMA, predicate)] == []


@pytest.mark.parametrize(
    ("name", "change", "found"),
    [
        ("memberOf", {"range": ("PersonGroup",)}, ["org:memberOf takes no PersonGroup in its range"]),
        ("subOrganisationOf", {"domain": ("CourtGroup",)}, ["org:subOrganizationOf takes no CourtGroup in its domain"]),
        (
            "courtCode",
            {"range": ("Topic",)},
            ["dcterms:identifier takes no Topic in its range", "dcterms:identifier takes no such value"],
        ),
        ("memberOf", {"range": ()}, ["org:memberOf takes no such value"]),
    ],
)
def test_a_mapping_that_says_too_much_would_be_found(name: str, change: dict[str, Any], found: list[str]) -> None:
    assert [*misfits(SCHEMA, replace(SCHEMA.predicates[name], **change))] == found


@pytest.mark.parametrize("kind", SCHEMA.types.values(), ids=lambda kind: kind.name)
def test_a_type_is_never_of_two_classes_that_a_standard_keeps_apart(kind: EntityType) -> None:
    classes = standard_classes(SCHEMA, kind.name)
    apart = {frozenset((name, other)) for name, facts in CLASSES.items() for other in facts.get("apart_from", ())}

    assert [pair for pair in combinations(sorted(classes), 2) if frozenset(pair) in apart] == []


def test_every_term_that_is_mapped_to_has_its_facts_and_no_other_has() -> None:
    classes = {curie for kind in SCHEMA.types.values() for curie in kind.maps_to}
    known = {name for curie in classes for name in above(curie)}

    assert classes <= CLASSES.keys()
    assert CLASSES.keys() <= known | {"foaf:Organization", "schema:Article"}
    assert PROPERTIES.keys() == {curie for predicate in MAPPED for curie in predicate.maps_to}


def curie(graph: Graph, iri: object) -> str:
    prefix, _, name = graph.compute_qname(str(iri))
    return f"{prefix}:{name}"


def kinds(graph: Graph, term: Node) -> set[str]:
    """The classes of a thing, or the datatype of a text."""
    if isinstance(term, Literal):
        return {"rdf:langString" if term.language else curie(graph, term.datatype or XSD.string)}
    return {name for kind in graph.objects(term, RDF.type) for name in above(curie(graph, kind))}


def test_evidence_is_written_as_the_annotation_vocabulary_has_it() -> None:
    graph = to_rdflib(small_dataset())
    used = [triple for triple in graph if curie(graph, triple[1]).startswith("oa:")]

    for subject, predicate, target in used:
        for term, end in ((subject, "domain"), (target, "range")):
            allowed = set(ANNOTATION_PROPERTIES[curie(graph, predicate)].get(end, ()))
            assert not allowed or kinds(graph, term) & allowed, f"{predicate} takes no {term} in its {end}"
    assert {curie(graph, predicate) for _, predicate, _ in used} == ANNOTATION_PROPERTIES.keys()
    classes = {curie(graph, kind) for kind in graph.objects(None, RDF.type)}
    assert {name for name in classes if name.startswith("oa:")} == ANNOTATION_CLASSES.keys()

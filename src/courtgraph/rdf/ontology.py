"""The schema as an ontology of RDFS with classes and properties of OWL, in Turtle without blank nodes.

It is OWL 2 Full, not DL, which reserves what the qualifiers are said of: ``rdf:Statement``.

A union of classes as a domain would need a list of blank nodes, so several classes are given as
``schema:domainIncludes`` and ``schema:rangeIncludes``; ``rdfs:domain`` and ``rdfs:range`` stand where there is one.
"""

from collections.abc import Iterator, Mapping
from importlib.metadata import version

from courtgraph.rdf.literals import texts
from courtgraph.rdf.namespaces import DCTERMS, EDTF, OWL, RDF, RDFS, SDO, SKOS, TYPE, XSD, IriMinter, prefixes_of
from courtgraph.rdf.terms import Literal, Triple
from courtgraph.rdf.turtle import to_turtle
from courtgraph.schema import EntityType, Predicate, Qualifier, Schema
from courtgraph.schema.own_terms import load_own_terms
from courtgraph.text.licences import SPDX

DATATYPES = {
    "string": (XSD + "string",),
    "langString": (RDF + "langString",),
    "text": (RDF + "langString", XSD + "string"),
    "decimal": (XSD + "decimal",),
    "positiveInteger": (XSD + "integer",),
    "gYear": (XSD + "gYear",),
    "partialDate": (XSD + "gYear", XSD + "gYearMonth", XSD + "date"),
    "edtf": (XSD + "gYear", XSD + "gYearMonth", XSD + "date", EDTF),
}
"""The datatypes of RDF by those of the schema; a ``text`` of courtgraph's own may be in a language or in none."""

_TITLE = {"zh-Hant": "courtgraph 的本體", "zh-Hans": "courtgraph 的本体", "en": "The ontology of courtgraph"}
_LICENCE = SPDX + "Apache-2.0"
"""That of the package."""


def to_ontology(schema: Schema) -> str:
    r"""Classes, properties and their labels, in the order of the schema.

    >>> from courtgraph.schema import default_schema
    >>> "cgo:BasicCourt\n    a owl:Class ;" in to_ontology(default_schema())
    True
    """
    return to_turtle(_triples(schema), prefixes_of(schema))


def _triples(schema: Schema) -> Iterator[Triple]:
    names = IriMinter(schema.namespace, schema)
    yield from _header(names)
    for kind in schema.types.values():
        yield from _class_triples(kind, names)
    for predicate in schema.predicates.values():
        yield from _predicate_triples(predicate, names)
    for qualifier in schema.qualifiers.values():
        yield from _qualifier_triples(qualifier, names)
    yield from _own_triples(names)
    yield from _deprecated(schema, names)


def _header(names: IriMinter) -> Iterator[Triple]:
    """What the ontology is. It has no version IRI: a dataset's own schema adds to what a version defines."""
    yield Triple(names.ontology, TYPE, OWL + "Ontology")
    yield from (Triple(names.ontology, DCTERMS + "title", text) for text in texts(_TITLE))
    yield Triple(names.ontology, OWL + "versionInfo", Literal(version("courtgraph")))
    yield Triple(names.ontology, DCTERMS + "license", _LICENCE)


def _class_triples(kind: EntityType, names: IriMinter) -> Iterator[Triple]:
    iri = names.own(kind.name)
    yield Triple(iri, TYPE, _kind_of(kind))
    yield from _described(iri, kind.label, kind.definition, names)
    if kind.parent:
        yield Triple(iri, RDFS + "subClassOf", names.own(kind.parent))
    yield from (Triple(iri, RDFS + "subClassOf", names.schema.expand(curie)) for curie in kind.maps_to)


def _predicate_triples(predicate: Predicate, names: IriMinter) -> Iterator[Triple]:
    iri = names.own(predicate.name)
    yield Triple(iri, TYPE, _kind_of(predicate))
    yield from _described(iri, predicate.label, predicate.definition, names)
    yield from (Triple(iri, names.own("inverseLabel"), label) for label in texts(predicate.inverse))
    yield from (Triple(iri, RDFS + "subPropertyOf", names.schema.expand(curie)) for curie in predicate.maps_to)
    targets = [names.own(name) for name in predicate.range]
    if predicate.value and not targets:
        targets = list(DATATYPES.get(predicate.value.datatype, ()))
    yield from _ends(iri, "domain", [names.own(name) for name in predicate.domain])
    yield from _ends(iri, "range", targets)


def _qualifier_triples(qualifier: Qualifier, names: IriMinter) -> Iterator[Triple]:
    iri = names.own(qualifier.name)
    yield Triple(iri, TYPE, OWL + "DatatypeProperty")
    yield from _described(iri, qualifier.label, qualifier.definition, names)
    yield from _ends(iri, "domain", [RDF + "Statement"])
    yield from _ends(iri, "range", list(DATATYPES.get(qualifier.datatype, ())))


def _own_triples(names: IriMinter) -> Iterator[Triple]:
    """The properties that the RDF form adds to those of the schema."""
    for name, term in load_own_terms().items():
        iri = names.own(name)
        yield Triple(iri, TYPE, OWL + ("ObjectProperty" if term.leads_to_things else "DatatypeProperty"))
        yield from _described(iri, term.label, term.definition, names)
        yield from _ends(iri, "domain", [names.schema.expand(term.domain)])
        standard = [names.schema.expand(term.range)] if term.leads_to_things else [XSD + term.range]
        yield from _ends(iri, "range", list(DATATYPES.get(term.range, standard)))
        if term.narrows:
            yield Triple(iri, RDFS + "subPropertyOf", names.schema.expand(term.narrows))
    yield Triple(EDTF, TYPE, RDFS + "Datatype")
    yield Triple(EDTF, RDFS + "label", Literal("Extended Date/Time Format", language="en"))
    yield Triple(names.own("inverseLabel"), TYPE, OWL + "AnnotationProperty")
    label = {"zh-Hant": "反向名稱", "zh-Hans": "反向名称", "en": "inverse label"}
    meaning = "What the property is called when it is read from its object to its subject."
    yield from _described(names.own("inverseLabel"), label, meaning, names)


def _deprecated(schema: Schema, names: IriMinter) -> Iterator[Triple]:
    """Names of before that no type or predicate has now: RDF of then still has them."""
    terms: list[EntityType | Predicate] = [*schema.types.values(), *schema.predicates.values()]
    for term, former in ((each, former) for each in terms for former in each.renamed_from):
        if former not in schema.types and former not in schema.predicates:
            yield Triple(names.own(former), TYPE, _kind_of(term))
            yield Triple(names.own(former), OWL + "deprecated", Literal("true", XSD + "boolean"))
            yield Triple(names.own(former), DCTERMS + "isReplacedBy", names.own(term.name))
            yield Triple(names.own(former), RDFS + "isDefinedBy", names.ontology)


def _kind_of(term: EntityType | Predicate) -> str:
    if isinstance(term, EntityType):
        return OWL + "Class"
    return OWL + ("ObjectProperty" if term.range else "DatatypeProperty")


def _described(iri: str, label: Mapping[str, str], definition: str, names: IriMinter) -> Iterator[Triple]:
    yield from (Triple(iri, RDFS + "label", text) for text in texts(label))
    yield Triple(iri, SKOS + "definition", Literal(definition, language="en"))
    yield Triple(iri, RDFS + "isDefinedBy", names.ontology)


def _ends(iri: str, end: str, classes: list[str]) -> Iterator[Triple]:
    if len(classes) == 1:
        yield Triple(iri, RDFS + end, classes[0])
    else:
        yield from (Triple(iri, SDO + end + "Includes", name) for name in classes)

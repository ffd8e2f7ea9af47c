"""The schema as an ontology of RDFS with classes and properties of OWL, in Turtle without blank nodes.

It is OWL 2 Full, not DL, which reserves what the qualifiers are said of: ``rdf:Statement``.

A union of classes as a domain would need a list of blank nodes, so several classes are given as
``schema:domainIncludes`` and ``schema:rangeIncludes``; ``rdfs:domain`` and ``rdfs:range`` stand where there is one.
"""

from collections.abc import Iterator, Mapping

from courtgraph.rdf.literals import texts
from courtgraph.rdf.namespaces import EDTF, OWL, RDF, RDFS, SDO, SKOS, TYPE, XSD, IriMinter, prefixes_of
from courtgraph.rdf.terms import Literal, Triple
from courtgraph.rdf.turtle import to_turtle
from courtgraph.schema import EntityType, Predicate, Qualifier, Schema

DATATYPES = {
    "string": (XSD + "string",),
    "langString": (RDF + "langString",),
    "decimal": (XSD + "decimal",),
    "positiveInteger": (XSD + "integer",),
    "gYear": (XSD + "gYear",),
    "partialDate": (XSD + "gYear", XSD + "gYearMonth", XSD + "date"),
    "edtf": (XSD + "gYear", XSD + "gYearMonth", XSD + "date", EDTF),
}
"""The datatypes of RDF by those of the schema."""

_OWN = {
    "rdf:Statement": {
        "modality": (
            "string",
            "Whether the statement is a fact, a plan or a requirement; only facts have a plain triple.",
        ),
        "status": ("string", "Whether the dataset stands by the statement; only accepted ones have a plain triple."),
        "periodStart": ("date", "The first day of the time that the statement is of; none where it is open."),
        "periodEnd": ("date", "The last day of the time that the statement is of; none where it is open."),
        "open": ("boolean", "Whether the list in which the statement names the last member goes on in the text: 等."),
    },
    "oa:SpecificResource": {
        "line": ("positiveInteger", "The line of the source, from 1."),
        "stance": ("string", "Whether the words support, dispute or only mention the statement."),
        "inferred": ("boolean", "Whether the words imply the statement rather than say it."),
        "gloss": (
            "langString",
            "What the quoted words mean in another language, in the words of the dataset's curator.",
        ),
    },
    "prov:Entity": {
        "sha256": ("string", "The SHA-256 of the source's text."),
        "lineCount": ("positiveInteger", "How many lines the source's text has."),
        "retrieved": ("partialDate", "When the source's text was taken from its address: a year, a month or a day."),
    },
}
"""The properties that the RDF form adds, by the class of what has them: their datatypes, and what they mean."""
_BROADER = {"gloss": "dcterms:description"}
"""What standard properties some of them narrow."""


def to_ontology(schema: Schema) -> str:
    r"""Classes, properties and their labels, in the order of the schema.

    >>> from courtgraph.schema import default_schema
    >>> "cgo:BasicCourt\n    a owl:Class ;" in to_ontology(default_schema())
    True
    """
    return to_turtle(_triples(schema), prefixes_of(schema))


def _triples(schema: Schema) -> Iterator[Triple]:
    names = IriMinter(schema.namespace, schema)
    yield Triple(names.ontology, TYPE, OWL + "Ontology")
    yield Triple(names.ontology, RDFS + "label", Literal("The ontology of courtgraph", language="en"))
    for kind in schema.types.values():
        yield from _class_triples(kind, names)
    for predicate in schema.predicates.values():
        yield from _predicate_triples(predicate, names)
    for qualifier in schema.qualifiers.values():
        yield from _qualifier_triples(qualifier, names)
    yield from _own_triples(names)


def _class_triples(kind: EntityType, names: IriMinter) -> Iterator[Triple]:
    iri = names.own(kind.name)
    yield Triple(iri, TYPE, OWL + "Class")
    yield from _described(iri, kind.label, kind.definition, names)
    if kind.parent:
        yield Triple(iri, RDFS + "subClassOf", names.own(kind.parent))
    yield from (Triple(iri, RDFS + "subClassOf", names.schema.expand(curie)) for curie in kind.maps_to)


def _predicate_triples(predicate: Predicate, names: IriMinter) -> Iterator[Triple]:
    iri = names.own(predicate.name)
    yield Triple(iri, TYPE, OWL + ("ObjectProperty" if predicate.range else "DatatypeProperty"))
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
    added = ((domain, name, *said) for domain, properties in _OWN.items() for name, said in properties.items())
    for domain, name, datatype, definition in added:
        yield Triple(names.own(name), TYPE, OWL + "DatatypeProperty")
        yield from _described(names.own(name), {"en": name}, definition, names)
        yield from _ends(names.own(name), "domain", [names.schema.expand(domain)])
        yield from _ends(names.own(name), "range", list(DATATYPES.get(datatype, (XSD + datatype,))))
        if name in _BROADER:
            yield Triple(names.own(name), RDFS + "subPropertyOf", names.schema.expand(_BROADER[name]))
    yield Triple(EDTF, TYPE, RDFS + "Datatype")
    yield Triple(EDTF, RDFS + "label", Literal("Extended Date/Time Format", language="en"))
    yield Triple(names.own("inverseLabel"), TYPE, OWL + "AnnotationProperty")
    meaning = "What the property is called when it is read from its object to its subject."
    yield from _described(names.own("inverseLabel"), {"en": "inverse label"}, meaning, names)


def _described(iri: str, label: Mapping[str, str], definition: str, names: IriMinter) -> Iterator[Triple]:
    yield from (Triple(iri, RDFS + "label", text) for text in texts(label))
    yield Triple(iri, SKOS + "definition", Literal(definition, language="en"))
    yield Triple(iri, RDFS + "isDefinedBy", names.ontology)


def _ends(iri: str, end: str, classes: list[str]) -> Iterator[Triple]:
    if len(classes) == 1:
        yield Triple(iri, RDFS + end, classes[0])
    else:
        yield from (Triple(iri, SDO + end + "Includes", name) for name in classes)

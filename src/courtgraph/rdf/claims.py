"""Statements and their evidence as triples: the plain triple, the node that carries the proof, and the proof."""

from collections.abc import Iterator

from courtgraph.model import Evidence, Statement
from courtgraph.rdf.literals import tagged, typed, value_literal
from courtgraph.rdf.namespaces import DCTERMS, OA, PROV, RDF, SDO, SKOS, TYPE, XSD, Names
from courtgraph.rdf.terms import Literal, Term, Triple

LINE_FRAGMENTS = "http://tools.ietf.org/rfc/rfc5147"
"""The fragment identifiers of plain text (RFC 5147): positions between lines, from 0."""


def plain_triples(statement: Statement, names: Names) -> Iterator[Triple]:
    """The claim as one triple; none when the dataset does not stand by it."""
    if statement.asserted:
        yield from claim_triples(statement, names)


def claim_triples(statement: Statement, names: Names) -> Iterator[Triple]:
    """The claim as one triple, whatever its status; none when an end of it is missing.

    >>> from courtgraph.schema import default_schema
    >>> claim = Statement(subject="award/a", predicate="awardYear", value="2024", status="disputed")
    >>> [triple.object.text for triple in claim_triples(claim, Names("https://example.org/", default_schema()))]
    ['2024']
    """
    target = _target(statement, names)
    if statement.subject and statement.predicate and target is not None:
        yield Triple(names.thing(statement.subject), names.own(statement.predicate), target)


def statement_triples(statement: Statement, names: Names) -> Iterator[Triple]:
    """The statement's own node: what it says, how, and where from."""
    node = names.thing("statement", statement.id)
    yield Triple(node, TYPE, RDF + "Statement")
    yield Triple(node, TYPE, PROV + "Entity")
    if statement.subject:
        yield Triple(node, RDF + "subject", names.thing(statement.subject))
    if statement.predicate:
        yield Triple(node, RDF + "predicate", names.own(statement.predicate))
    if (target := _target(statement, names)) is not None:
        yield Triple(node, RDF + "object", target)
    yield from _observation_triples(node, statement, names)
    yield from _qualifier_triples(node, statement, names)
    yield Triple(node, names.own("modality"), Literal(statement.modality))
    yield Triple(node, names.own("status"), Literal(statement.status))
    for piece in statement.evidence:
        yield Triple(node, PROV + "wasDerivedFrom", names.thing("evidence", piece.id))


def evidence_triples(evidence: Evidence, language: str, names: Names) -> Iterator[Triple]:
    """A piece of evidence, its quote in the language of its source, and its line.

    Selectors follow the Web Annotation Data Model, sections 4.2.1 and 4.2.4.
    """
    node = names.thing("evidence", evidence.id)
    quote, line = node + "/quote", node + "/line"
    yield Triple(node, TYPE, OA + "SpecificResource")
    if evidence.source:
        yield Triple(node, OA + "hasSource", names.thing(evidence.source))
    yield Triple(node, names.own("line"), Literal(str(evidence.line), XSD + "integer"))
    yield Triple(node, names.own("stance"), Literal(evidence.stance))
    yield Triple(node, names.own("inferred"), Literal(str(evidence.inferred).lower(), XSD + "boolean"))
    if evidence.note:
        yield Triple(node, SKOS + "note", Literal(evidence.note))
    if evidence.by:
        yield Triple(node, DCTERMS + "creator", Literal(evidence.by))
    yield Triple(node, OA + "hasSelector", quote)
    yield Triple(quote, TYPE, OA + "TextQuoteSelector")
    yield Triple(quote, OA + "exact", tagged(evidence.quote, language))
    if evidence.line > 0:
        yield Triple(node, OA + "hasSelector", line)
        yield Triple(line, TYPE, OA + "FragmentSelector")
        yield Triple(line, DCTERMS + "conformsTo", LINE_FRAGMENTS)
        yield Triple(line, RDF + "value", Literal(f"line={evidence.line - 1},{evidence.line}"))


def _target(statement: Statement, names: Names) -> Term | None:
    if statement.object:
        return names.thing(statement.object)
    return _value(statement, names) if statement.value else None


def _value(statement: Statement, names: Names) -> Literal:
    predicate = names.schema.predicates.get(statement.predicate)
    return value_literal(statement.value, statement.lang, predicate.value if predicate else None)


def _observation_triples(node: str, statement: Statement, names: Names) -> Iterator[Triple]:
    """A statement with an object and a value is a figure: the object is the indicator (schema.org/Observation)."""
    if statement.object and statement.value:
        yield Triple(node, TYPE, SDO + "Observation")
        if statement.subject:
            yield Triple(node, SDO + "observationAbout", names.thing(statement.subject))
        yield Triple(node, SDO + "measuredProperty", names.thing(statement.object))
        yield Triple(node, SDO + "value", _value(statement, names))
    if statement.unit:
        yield Triple(node, SDO + "unitText", Literal(statement.unit))


def _qualifier_triples(node: str, statement: Statement, names: Names) -> Iterator[Triple]:
    for name, written in statement.qualifiers.items():
        known = names.schema.qualifiers.get(name)
        if name and written:
            yield Triple(node, names.own(name), typed(written, known.datatype if known else "string"))

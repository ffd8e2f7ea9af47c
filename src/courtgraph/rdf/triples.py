"""A dataset as triples, record by record, and as N-Triples. No blank nodes, no I/O.

The functions in ``things`` and ``claims`` need one record and the ``Names`` of its dataset, so that any engine can map
them over records.
"""

from collections.abc import Iterable, Iterator

from courtgraph.model import Dataset, Evidence, Statement
from courtgraph.rdf.claims import claim_triples, evidence_triples, plain_triples, statement_triples
from courtgraph.rdf.namespaces import RDF, Names
from courtgraph.rdf.terms import Triple, to_line
from courtgraph.rdf.things import entity_triples, info_triples, source_triples


def to_ntriples(dataset: Dataset, *, rdf12: bool = False) -> Iterator[str]:
    r"""The lines of N-Triples, each with its line end, as a stream; the lines of each record are sorted.

    ``rdf12`` adds to each statement's node the claim as an RDF 1.2 triple term, which rdflib 7 cannot read.
    A line comes twice where two records say the same; ``FORMATS["nt"]`` sorts the whole and drops repeats.

    Raises:
        DatasetError: the base is not an absolute IRI.

    >>> next(to_ntriples(Dataset()))
    '<https://courtgraph.example/> <http://rdfs.org/ns/void#uriSpace> "https://courtgraph.example/" .\n'
    """
    for triples in record_triples(dataset, rdf12=rdf12):
        yield from sorted(map(to_line, triples))


def record_triples(dataset: Dataset, *, rdf12: bool = False) -> Iterator[Iterable[Triple]]:
    """The triples of each record: the dataset, entities, statements, evidence, sources; the plain triples come last."""
    names = Names(dataset.info.base, dataset.schema)
    languages = {source.id: source.language for source in dataset.sources}
    yield info_triples(dataset.info, names)
    yield from (entity_triples(entity, names) for entity in dataset.entities)
    yield from (statement_triples(statement, names) for statement in dataset.statements)
    if rdf12:
        yield from (_reifying_triples(statement, names) for statement in dataset.statements)
    for piece in evidence_in_order(dataset):
        yield evidence_triples(piece, languages.get(piece.source, ""), names)
    yield from (source_triples(source, names) for source in dataset.sources)
    yield from (plain_triples(statement, names) for statement in dataset.statements)


def evidence_in_order(dataset: Dataset) -> list[Evidence]:
    """Every piece of evidence once, in the order of the lines that it cites."""
    pieces = {piece.id: piece for statement in dataset.statements for piece in statement.evidence}
    return [piece for _, piece in sorted(pieces.items(), key=lambda item: (item[1].source, item[1].line, item[0]))]


def _reifying_triples(statement: Statement, names: Names) -> Iterator[Triple]:
    """RDF 1.2 Concepts, section 1.5: a triple term says nothing of whether the triple holds."""
    node = names.thing("statement", statement.id)
    yield from (Triple(node, RDF + "reifies", claim) for claim in claim_triples(statement, names))

"""A dataset as triples, record by record, and as N-Triples. No blank nodes, no I/O."""

from collections.abc import Iterator

from courtgraph.model import Dataset, Evidence
from courtgraph.rdf.fields import FieldReader, Row
from courtgraph.rdf.forms import Forms
from courtgraph.rdf.terms import Triple


def to_ntriples(dataset: Dataset, *, rdf12: bool = False) -> Iterator[str]:
    r"""N-Triples as a stream of text, the lines of one record at a time, sorted.

    ``rdf12`` adds to each statement's node the claim as an RDF 1.2 triple term, which rdflib 7 cannot read.
    A line comes twice where two records say the same; ``FORMATS["nt"]`` sorts the whole and drops repeats.

    Raises:
        DatasetError: the base is not an absolute IRI.

    >>> next(to_ntriples(Dataset())).split("\n")[0]
    '<https://courtgraph.example/> <http://rdfs.org/ns/void#uriSpace> "https://courtgraph.example/" .'
    """
    forms = Forms(dataset)
    for row in rows(dataset, rdf12=rdf12):
        if text := forms.form(row).lines(row.own):
            yield text


def record_triples(dataset: Dataset, *, rdf12: bool = False) -> Iterator[list[Triple]]:
    """The triples of each record."""
    forms = Forms(dataset)
    return (forms.form(row).triples(row.own) for row in rows(dataset, rdf12=rdf12))


def rows(dataset: Dataset, *, rdf12: bool = False) -> Iterator[Row]:
    """What each record says: the dataset, entities, statements, evidence, sources; the plain triples come last."""
    fields = FieldReader(dataset)
    yield fields.dataset(dataset.info)
    yield from map(fields.entity, dataset.entities)
    yield from map(fields.statement, dataset.statements)
    if rdf12:
        yield from (fields.statement(statement)._replace(kind="reification") for statement in dataset.statements)
    yield from map(fields.evidence, evidence_in_order(dataset))
    yield from map(fields.source, dataset.sources)
    yield from map(fields.claim, dataset.statements)


def evidence_in_order(dataset: Dataset) -> list[Evidence]:
    """Every piece of evidence once, in the order of the lines that it cites."""
    pieces = {piece.id: piece for statement in dataset.statements for piece in statement.evidence}
    return [piece for _, piece in sorted(pieces.items(), key=lambda item: (item[1].source, item[1].line, item[0]))]

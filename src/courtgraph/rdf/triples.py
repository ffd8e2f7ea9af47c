"""A dataset as triples, record by record, and as N-Triples. No blank nodes, no I/O."""

from collections.abc import Iterator
from itertools import starmap

from courtgraph.model import Dataset, Evidence
from courtgraph.rdf.fields import FieldReader
from courtgraph.rdf.forms import Forms
from courtgraph.rdf.terms import Triple


def to_ntriples(dataset: Dataset, *, rdf12: bool = False) -> Iterator[str]:
    r"""N-Triples as a stream of text, one record at a time, its lines in an order that is always the same.

    ``rdf12`` adds to each statement's node the claim as an RDF 1.2 triple term, which rdflib 7 cannot read.
    A line comes twice where two records say the same; ``FORMATS["nt"]`` sorts the whole and drops repeats.

    Raises:
        DatasetError: the base is not an absolute IRI.

    >>> next(to_ntriples(Dataset())).partition("\n")[0]
    '<https://courtgraph.example/> <http://rdfs.org/ns/void#uriSpace> "https://courtgraph.example/" .'
    """
    fields, forms = FieldReader(dataset), Forms(dataset)
    statement = ("claim", "statement", "reification") if rdf12 else ("claim", "statement")
    for kinds, rows in (
        (("dataset",), [fields.dataset(dataset.info)]),
        (("entity",), map(fields.entity, dataset.entities)),
        (statement, map(fields.statement, dataset.statements)),
        (("evidence",), starmap(fields.evidence, evidence_in_order(dataset))),
        (("source",), map(fields.source, dataset.sources)),
    ):
        for row in rows:
            if text := forms.form(kinds, row).lines(row[1]):
                yield text


def record_triples(dataset: Dataset, *, rdf12: bool = False) -> Iterator[list[Triple]]:
    """The triples of each record: the dataset, entities, statements, evidence, sources; the plain triples come last."""
    fields, forms = FieldReader(dataset), Forms(dataset)
    for kind, rows in (
        ("dataset", [fields.dataset(dataset.info)]),
        ("entity", map(fields.entity, dataset.entities)),
        ("statement", map(fields.statement, dataset.statements)),
        ("reification", map(fields.statement, dataset.statements if rdf12 else ())),
        ("evidence", starmap(fields.evidence, evidence_in_order(dataset))),
        ("source", map(fields.source, dataset.sources)),
        ("claim", map(fields.claim, dataset.statements)),
    ):
        for row in rows:
            yield forms.form((kind,), row).triples(row[1])


def evidence_in_order(dataset: Dataset) -> list[tuple[str, Evidence]]:
    """Every piece of evidence once with its identifier, in the order of the lines that it cites."""
    pieces = {piece.id: piece for statement in dataset.statements for piece in statement.evidence}
    return sorted(pieces.items(), key=lambda item: (item[1].source, item[1].line, item[0]))

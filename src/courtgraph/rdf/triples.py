"""A dataset as triples, record by record, and as N-Triples. No blank nodes, no I/O."""

from collections.abc import Iterator, Sequence
from itertools import islice

from courtgraph.model import Dataset
from courtgraph.rdf.compiled_mapping import CompiledMapping
from courtgraph.rdf.fields import FieldReader
from courtgraph.rdf.terms import Triple

_AT_ONCE = 64
"""Records, some 100 KiB of text: a file takes them in half the time that the text of each record alone costs."""


def to_ntriples(dataset: Dataset, *, rdf12: bool = False) -> Iterator[str]:
    r"""N-Triples as a stream of text, some records at a time, its lines in an order that is always the same.

    ``rdf12`` adds to each statement's node the claim as an RDF 1.2 triple term, which rdflib 7 cannot read.
    A line comes twice where two records say the same; ``FORMATS["nt"]`` sorts the whole and drops repeats.

    Raises:
        DatasetError: the base is not an absolute IRI.

    >>> next(to_ntriples(Dataset())).partition("\n")[0]
    '<https://courtgraph.example/> <http://rdfs.org/ns/void#uriSpace> "https://courtgraph.example/" .'
    """
    claim = ("claim", "statement", "reification") if rdf12 else ("claim", "statement")
    texts = record_lines(dataset, [("dataset",), ("entity",), claim, ("evidence",), ("source",), ("scheme",)])
    while text := "".join(islice(texts, _AT_ONCE)):
        yield text


def record_lines(dataset: Dataset, order: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """The lines of each record, as the kinds of the mapping that are named together; those of one kind are sorted."""
    fields, forms = FieldReader(dataset), dataset.once(CompiledMapping)
    for kinds in order:
        for row in fields.rows(kinds[0]):
            if text := forms.form(kinds, row).lines(row[1]):
                yield text


def kinds_of(*, rdf12: bool) -> tuple[str, ...]:
    """The kinds of the mapping in the order of the files; the plain triples come last."""
    reified = ("reification",) if rdf12 else ()
    return ("dataset", "entity", "statement", *reified, "evidence", "source", "scheme", "claim")


def record_triples(dataset: Dataset, *, rdf12: bool = False) -> Iterator[list[Triple]]:
    """The triples of each record, in the order of ``kinds_of``."""
    fields, forms = FieldReader(dataset), dataset.once(CompiledMapping)
    for kind in kinds_of(rdf12=rdf12):
        for row in fields.rows(kind):
            yield forms.form((kind,), row).triples(row[1])

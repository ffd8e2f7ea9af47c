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
    texts = record_lines(
        dataset, [[("dataset",)], [("entity",)], [claim], [("evidence",)], [("source",)], [("scheme",)]]
    )
    while text := "".join(islice(texts, _AT_ONCE)):
        yield text


def record_texts(dataset: Dataset, *, rdf12: bool = False) -> Iterator[str]:
    """The lines of each record, for a file that sorts them; the plain triple of a statement is a text of its own."""
    kinds = [[(kind,)] for kind in ("dataset", "entity", "evidence", "source", "scheme")]
    return record_lines(dataset, [*kinds, [(kind,) for kind in ("claim", *_statement(rdf12=rdf12))]])


def record_lines(dataset: Dataset, order: Sequence[Sequence[tuple[str, ...]]]) -> Iterator[str]:
    """The lines of each record, once for each of the texts that are made of it.

    A text has the kinds of the mapping that are named together; the lines of one kind are sorted.
    """
    fields, forms = FieldReader(dataset), dataset.once(CompiledMapping)
    for texts in order:
        for row in fields.rows(texts[0][0]):
            for kinds in texts:
                if text := forms.form(kinds, row).lines(row[1]):
                    yield text


def record_triples(dataset: Dataset, *, rdf12: bool = False) -> Iterator[list[Triple]]:
    """The triples of each record in the order of the files; the plain triples come last."""
    fields, forms = FieldReader(dataset), dataset.once(CompiledMapping)
    claims = []
    for kinds in (("dataset",), ("entity",), _statement(rdf12=rdf12), ("evidence",), ("source",), ("scheme",)):
        for row in fields.rows(kinds[0]):
            yield forms.form(kinds, row).triples(row[1])
            if kinds[0] == "statement":
                claims.append(forms.form(("claim",), row).triples(row[1]))
    yield from claims


def _statement(*, rdf12: bool) -> tuple[str, ...]:
    """The kinds of the mapping that a statement's node is made of."""
    return ("statement", "reification") if rdf12 else ("statement",)

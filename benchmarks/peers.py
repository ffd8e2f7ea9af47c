"""The same records written by others: rdflib from its graph, pyoxigraph as a stream. What comes out is compared."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import chain
from tempfile import TemporaryFile
from typing import NamedTuple

import pyoxigraph as ox
from stages import Action, stream_ntriples

from courtgraph import Dataset, query, to_rdflib
from courtgraph.rdf import FORMATS
from courtgraph.rdf.terms import Literal, Triple
from courtgraph.rdf.triples import record_triples

JOIN = """
PREFIX cgo: <https://courtgraph.example/ontology#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT (COUNT(*) AS ?n) { ?s rdf:predicate cgo:carriesOut ; cgo:year ?y ; prov:wasDerivedFrom/cgo:line ?l }
"""


class Peer(NamedTuple):
    """What both do with a dataset, and who the other is."""

    what: str
    ours: Callable[[Dataset], object]
    name: str
    theirs: Callable[[Dataset], object]


def rdflib_bytes(dataset: Dataset, form: str) -> bytes:
    """Add every triple to an rdflib graph, and let it write them."""
    return to_rdflib(dataset).serialize(format=form, encoding="utf-8")


def stream_oxigraph(dataset: Dataset) -> None:
    """Write N-Triples to a file by pyoxigraph's writer, from triples made one by one."""
    with TemporaryFile() as file:
        ox.serialize(oxigraph_triples(dataset), output=file, format=ox.RdfFormat.N_TRIPLES)


def oxigraph_triples(dataset: Dataset) -> Iterator[ox.Triple]:
    """The triples of a dataset as pyoxigraph's."""
    for subject, predicate, target in chain.from_iterable(record_triples(dataset)):
        yield ox.Triple(ox.NamedNode(subject), ox.NamedNode(predicate), _term(target))


def _term(term: str | Literal | Triple) -> ox.NamedNode | ox.Literal:
    if not isinstance(term, Literal):
        return ox.NamedNode(str(term))
    datatype = ox.NamedNode(term.datatype) if term.datatype else None
    return ox.Literal(term.text, language=term.language or None, datatype=datatype)


PEERS = (
    Peer("N-Triples, as a stream", stream_ntriples, "rdflib, add and write", partial(rdflib_bytes, form="nt")),
    Peer("N-Triples, as a stream", stream_ntriples, "pyoxigraph, as a stream", stream_oxigraph),
    Peer("Turtle", FORMATS["ttl"], "rdflib, add and write", partial(rdflib_bytes, form="turtle")),
    Peer(
        "SPARQL, loading and a join",
        partial(query, JOIN),
        "rdflib, the same",
        lambda dataset: list(to_rdflib(dataset).query(JOIN)),
    ),
)


def prepared(action: Callable[[Dataset], object], dataset: Dataset, small: Dataset) -> Action:
    """An action on a dataset, once everything that it needs is loaded."""
    action(small)
    return partial(action, dataset)


def written_alike(dataset: Dataset) -> Mapping[str, bool]:
    """Whether the peers write the same set of triples as we do."""
    ours = set(ox.parse(FORMATS["nt"](dataset), format=ox.RdfFormat.N_TRIPLES))
    files = {
        "rdflib, N-Triples": (rdflib_bytes(dataset, "nt"), ox.RdfFormat.N_TRIPLES),
        "rdflib, Turtle": (rdflib_bytes(dataset, "turtle"), ox.RdfFormat.TURTLE),
        "pyoxigraph": (ox.serialize(oxigraph_triples(dataset), format=ox.RdfFormat.N_TRIPLES), ox.RdfFormat.N_TRIPLES),
        "our Turtle": (FORMATS["ttl"](dataset), ox.RdfFormat.TURTLE),
    }
    return {name: set(ox.parse(content, format=form)) == ours for name, (content, form) in files.items()}

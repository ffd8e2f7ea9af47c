"""Every RDF format of a dataset by its name, and the dataset as an rdflib graph."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from courtgraph.model import Dataset
from courtgraph.rdf.jsonld import to_jsonld
from courtgraph.rdf.namespaces import dataset_prefixes, prefixes_of
from courtgraph.rdf.rdfxml import to_rdfxml
from courtgraph.rdf.terms import Literal, Triple
from courtgraph.rdf.trig import to_trig
from courtgraph.rdf.triples import record_texts, record_triples
from courtgraph.rdf.turtle import Described, by_subject, turtle
from courtgraph.store import read_whole
from courtgraph.store.gc_pause import gc_paused
from courtgraph.text import unicode_text

if TYPE_CHECKING:
    import rdflib
    from rdflib import Graph
else:
    Graph = "__import__('rdflib').Graph"  # for typing.get_type_hints, which loads rdflib only when it is asked


@gc_paused()
def nt_bytes(dataset: Dataset, *, rdf12: bool = False) -> bytes:
    """N-Triples, sorted as a whole and without repeats."""
    return b"".join(map(str.encode, _merged(sorted(record_texts(dataset, rdf12=rdf12)))))


def _merged(texts: Iterable[str]) -> Iterator[str]:
    """Sorted texts of sorted lines as one: most have their lines together, so few lines need to be sorted anew."""
    waiting: list[str] = []
    last = ""
    for text in texts:
        if waiting and text.partition("\n")[0] > last:
            yield _sorted(waiting)
            waiting.clear()
            last = ""
        waiting.append(text)
        last = max(last, text[text.rfind("\n", 0, -1) + 1 : -1])
    yield _sorted(waiting)


def _sorted(texts: list[str]) -> str:
    if len(texts) == 1:
        return texts[0]
    return "\n".join(sorted({line for text in texts for line in text.split("\n")})[1:]) + "\n"


@gc_paused()
def turtle_bytes(dataset: Dataset, *, rdf12: bool = False) -> bytes:
    """Turtle for people, ``rdf12`` with triple terms."""
    described = by_subject(_triples(dataset, rdf12=True)) if rdf12 else dataset.once(_described)
    return turtle(described, dataset_prefixes(dataset)).encode()


@gc_paused()
def trig_bytes(dataset: Dataset) -> bytes:
    """TriG, each source a named graph."""
    return to_trig(dataset).encode()


@gc_paused()
def jsonld_bytes(dataset: Dataset) -> bytes:
    """JSON-LD with its context inside, so that nothing is fetched to read it."""
    return to_jsonld(dataset.once(_described), dataset.schema, dataset.info.base).encode()


@gc_paused()
def rdfxml_bytes(dataset: Dataset) -> bytes:
    """RDF/XML."""
    return to_rdfxml(dataset.once(_described), prefixes_of(dataset.schema)).encode()


FORMATS: Mapping[str, Callable[..., bytes]] = {
    "ttl": turtle_bytes,
    "nt": nt_bytes,
    "trig": trig_bytes,
    "jsonld": jsonld_bytes,
    "rdf": rdfxml_bytes,
}
"""The formats by the ending of their files; each takes a dataset, ``ttl`` and ``nt`` take ``rdf12=True`` as well.

The bytes of a dataset are always the same, whatever the hash seed.
"""


def to_rdflib(dataset: str | Path | Dataset) -> "Graph":
    """A dataset, or that of a folder, as an rdflib graph, with the prefixes of the Turtle form bound."""
    import rdflib

    dataset = read_whole(dataset)
    graph = rdflib.Graph(bind_namespaces="none")
    for prefix, namespace in sorted(dataset_prefixes(dataset).items()):
        graph.bind(prefix, namespace)
    for subject, predicate, target in _triples(dataset):
        graph.add((rdflib.URIRef(subject), rdflib.URIRef(predicate), _rdflib_term(target)))
    return graph


def _described(dataset: Dataset) -> Described:
    """What is said of each subject."""
    return by_subject(_triples(dataset))


def _triples(dataset: Dataset, *, rdf12: bool = False) -> Iterator[Triple]:
    return chain.from_iterable(record_triples(dataset, rdf12=rdf12))


def _rdflib_term(term: str | Literal | Triple) -> "rdflib.URIRef | rdflib.Literal":
    import rdflib

    if isinstance(term, Literal):
        datatype = rdflib.URIRef(term.datatype) if term.datatype else None
        return rdflib.Literal(unicode_text(term.text), lang=term.language or None, datatype=datatype)
    return rdflib.URIRef(str(term))

"""Reads RDF with each library into N-Triples lines, so that what they read can be compared as it is."""

import json
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pyoxigraph as ox
import rdflib
from pyld import jsonld

from courtgraph.model import Dataset
from courtgraph.rdf import FORMATS
from courtgraph.rdf.namespaces import dataset_prefixes

OXIGRAPH = {
    "nt": ox.RdfFormat.N_TRIPLES,
    "ttl": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdf": ox.RdfFormat.RDF_XML,
}
RDFLIB = {"nt": "nt", "ttl": "turtle", "trig": "trig", "jsonld": "json-ld", "rdf": "xml"}
JSON_LD: Any = jsonld


def with_oxigraph(content: bytes, form: str) -> set[str]:
    return {str(quad.triple) for quad in ox.parse(content, OXIGRAPH[form])}


def with_rdflib(content: bytes, form: str) -> set[str]:
    with _rdflib_uses_what_it_deprecates():
        return as_lines(rdflib.Graph().parse(data=content, format=RDFLIB[form]))


def quads_with_oxigraph(trig: bytes) -> set[tuple[str, str]]:
    return {
        ("" if quad.graph_name == ox.DefaultGraph() else str(quad.graph_name)[1:-1], str(quad.triple))
        for quad in ox.parse(trig, OXIGRAPH["trig"])
    }


def quads_with_rdflib(trig: bytes) -> set[tuple[str, str]]:
    dataset = rdflib.Dataset()
    with _rdflib_uses_what_it_deprecates():
        dataset.parse(data=trig, format="trig")
        quads = [(str(graph), line) for *triple, graph in dataset.quads() for line in as_lines([triple])]
    return {("" if graph == "urn:x-rdflib:default" else graph, line) for graph, line in quads}


def with_pyld(content: bytes, form: str) -> set[str]:
    assert form == "jsonld"
    nquads = JSON_LD.to_rdf(json.loads(content), {"format": "application/n-quads", "documentLoader": _no_network})
    return {str(quad.triple) for quad in ox.parse(nquads, ox.RdfFormat.N_QUADS)}


READERS: dict[str, tuple[str, Callable[[bytes, str], set[str]]]] = {
    **{f"{form} by pyoxigraph": (form, with_oxigraph) for form in ("nt", "ttl", "jsonld", "rdf")},
    **{f"{form} by rdflib": (form, with_rdflib) for form in ("nt", "ttl", "jsonld", "rdf")},
    "jsonld by pyld": ("jsonld", with_pyld),
}


def as_lines(graph: Iterable[Any]) -> set[str]:
    """The triples of an rdflib graph in N-Triples."""
    return {str(ox.Triple(*map(_term, triple))) for triple in graph}


def written(dataset: Dataset) -> set[str]:
    """The triples that the dataset's N-Triples hold, without reading them by any library."""
    return {line.removesuffix(" .") for line in FORMATS["nt"](dataset).decode().split("\n") if line}


def ask(dataset: Dataset, pattern: str) -> bool:
    """Whether the dataset's RDF has a pattern, in the prefixes of its Turtle."""
    store = ox.Store()
    store.bulk_load(FORMATS["nt"](dataset), ox.RdfFormat.N_TRIPLES)
    prefixes = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in dataset_prefixes(dataset).items())
    return bool(store.query(f"{prefixes}BASE <{dataset.info.base}>\nASK {{ {pattern} }}"))


def violations(report: Any) -> set[tuple[str, str]]:
    """What a SHACL report holds: each node that is wrong, and the constraint that it breaks."""
    shacl = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    return {
        (str(report.value(result, shacl.focusNode)), _short(report.value(result, shacl.sourceConstraintComponent)))
        for result in report.subjects(rdflib.RDF.type, shacl.ValidationResult)
    }


def _short(component: Any) -> str:
    return str(component).rpartition("#")[2].removesuffix("ConstraintComponent")


def _term(term: Any) -> Any:
    if isinstance(term, rdflib.URIRef):
        return ox.NamedNode(str(term))
    if term.language:
        return ox.Literal(str(term), language=term.language)
    return ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype))) if term.datatype else ox.Literal(str(term))


@contextmanager
def _rdflib_uses_what_it_deprecates() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"(ConjunctiveGraph|Dataset\.\w+) is deprecated", DeprecationWarning)
        yield


def _no_network(url: str, _options: object) -> None:
    raise AssertionError(f"{url} is fetched")

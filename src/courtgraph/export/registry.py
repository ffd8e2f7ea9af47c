"""Every output of a dataset: the format, the file of a build, and how it is made. Heavy libraries load late."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import networkx as nx

    from courtgraph.html import SparqlBundle
    from courtgraph.model import Dataset


class Content:
    """A dataset, and what several of its outputs are made of, each made once."""

    def __init__(self, dataset: "Dataset", bundle: "SparqlBundle | None" = None) -> None:
        self.dataset = dataset
        self.bundle = bundle

    @cached_property
    def graph(self) -> "nx.MultiDiGraph[str]":
        """The dataset as a networkx graph."""
        from courtgraph.graph import build_graph

        return build_graph(self.dataset)


class Output(NamedTuple):
    """A file of a build, what it is, and the function that makes its bytes."""

    file: str
    what: str
    write: Callable[[Content], bytes]


def _rdf(name: str) -> Callable[[Content], bytes]:
    def write(content: Content) -> bytes:
        from courtgraph.rdf import FORMATS

        return FORMATS[name](content.dataset)

    return write


def _graphml(content: Content) -> bytes:
    from courtgraph.export.graphml import to_graphml

    return to_graphml(content.graph)


def _node_link(content: Content) -> bytes:
    from courtgraph.export.node_link import to_node_link

    return to_node_link(content.graph).encode("utf-8")


def _entities(content: Content) -> bytes:
    from courtgraph.export.csv import to_entities_csv

    return to_entities_csv(content.dataset).encode("utf-8-sig")


def _statements(content: Content) -> bytes:
    from courtgraph.export.csv import to_statements_csv

    return to_statements_csv(content.dataset).encode("utf-8-sig")


def _page(content: Content) -> bytes:
    from courtgraph.html import render_html

    return render_html(content.dataset, asking=content.bundle).encode("utf-8")


OUTPUTS: Mapping[str, Output] = {
    "ttl": Output("graph.ttl", "Turtle", _rdf("ttl")),
    "nt": Output("graph.nt", "N-Triples", _rdf("nt")),
    "trig": Output("graph.trig", "TriG, a named graph for each source", _rdf("trig")),
    "jsonld": Output("graph.jsonld", "JSON-LD", _rdf("jsonld")),
    "rdf": Output("graph.rdf", "RDF/XML", _rdf("rdf")),
    "graphml": Output("graph.graphml", "GraphML", _graphml),
    "json": Output("graph.json", "node-link JSON", _node_link),
    "entities": Output("entities.csv", "table of entities", _entities),
    "statements": Output("statements.csv", "table of statements", _statements),
    "html": Output("graph.html", "interactive page", _page),
}

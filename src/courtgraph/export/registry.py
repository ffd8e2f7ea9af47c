"""Every output of a dataset: the format, the file of a build, and how it is made. Heavy libraries load late.

What the page hands out of itself is listed in ``frontend/src/controls/export-menu.ts``.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from courtgraph.html import SparqlBundle
    from courtgraph.model import Dataset


class Output(NamedTuple):
    """A file of a build, what it is, and the function that makes its bytes."""

    file: str
    what: str
    write: "Callable[[Dataset], bytes]"


def _rdf(name: str) -> "Callable[[Dataset], bytes]":
    def write(dataset: "Dataset") -> bytes:
        from courtgraph.rdf import FORMATS

        return FORMATS[name](dataset)

    return write


def _graphml(dataset: "Dataset") -> bytes:
    from courtgraph.export.graphml import to_graphml
    from courtgraph.graph import build_graph

    return to_graphml(dataset.once(build_graph))


def _node_link(dataset: "Dataset") -> bytes:
    from courtgraph.export.node_link import to_node_link
    from courtgraph.graph import build_graph

    return to_node_link(dataset.once(build_graph)).encode("utf-8")


def _entities(dataset: "Dataset") -> bytes:
    from courtgraph.export.csv import to_entities_csv

    return to_entities_csv(dataset).encode("utf-8-sig")


def _statements(dataset: "Dataset") -> bytes:
    from courtgraph.export.csv import to_statements_csv

    return to_statements_csv(dataset).encode("utf-8-sig")


def _sources(dataset: "Dataset") -> bytes:
    from courtgraph.export.csv import to_sources_csv

    return to_sources_csv(dataset).encode("utf-8-sig")


def page_output(bundle: "SparqlBundle | None" = None) -> Output:
    """The page, which answers queries where it is given what that takes."""

    def write(dataset: "Dataset") -> bytes:
        from courtgraph.html import render_html

        return render_html(dataset, asking=bundle).encode("utf-8")

    return Output("graph.html", "interactive page", write)


def _ontology(dataset: "Dataset") -> bytes:
    from courtgraph.rdf import to_ontology

    return to_ontology(dataset.schema).encode("utf-8")


def _catalog(dataset: "Dataset") -> bytes:
    from courtgraph.rdf import to_catalog

    return to_catalog(dataset.schema, OUTPUTS["ontology"].file).encode("utf-8")


OUTPUTS: Mapping[str, Output] = {
    "ttl": Output("graph.ttl", "Turtle", _rdf("ttl")),
    "nt": Output("graph.nt", "N-Triples", _rdf("nt")),
    "trig": Output("graph.trig", "TriG, a named graph for each source", _rdf("trig")),
    "jsonld": Output("graph.jsonld", "JSON-LD", _rdf("jsonld")),
    "rdf": Output("graph.rdf", "RDF/XML", _rdf("rdf")),
    "ontology": Output("ontology.ttl", "ontology, which the graph imports", _ontology),
    "catalog": Output("catalog-v001.xml", "where ontology tools find the ontology", _catalog),
    "graphml": Output("graph.graphml", "GraphML", _graphml),
    "json": Output("graph.json", "node-link JSON", _node_link),
    "entities": Output("entities.csv", "table of entities", _entities),
    "statements": Output("statements.csv", "table of statements", _statements),
    "sources": Output("sources.csv", "table of sources", _sources),
    "html": page_output(),
}
FOLDER_OUTPUTS: Mapping[str, str] = {
    "parquet": "nodes and edges as Parquet, for GraphFrames, igraph and rustworkx",
    "tables": "every record of one dataset or several as Parquet, for engines",
}
"""Outputs that are a folder and no part of a build: these take an extra."""

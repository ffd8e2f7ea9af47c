"""Build a knowledge graph from court reports in which every statement can be proved.

    from courtgraph import build_graph, read_dataset

    graph = build_graph(read_dataset("data"))

Importing courtgraph reads nothing and loads no heavy library: a public name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from courtgraph.editing import DatasetEditor
    from courtgraph.errors import CourtgraphError
    from courtgraph.export.build import build
    from courtgraph.graph import build_graph
    from courtgraph.html import render_html
    from courtgraph.model import Dataset, Entity, Evidence, Finding, Source, Statement
    from courtgraph.rdf import to_rdflib
    from courtgraph.sparql import query
    from courtgraph.store import read_dataset
    from courtgraph.validation import check

__version__ = "0.1.0"

_HOMES = {
    "CourtgraphError": "errors",
    "Dataset": "model",
    "DatasetEditor": "editing",
    "Entity": "model",
    "Evidence": "model",
    "Finding": "model",
    "Source": "model",
    "Statement": "model",
    "build": "export.build",
    "build_graph": "graph",
    "check": "validation",
    "query": "sparql",
    "read_dataset": "store",
    "render_html": "html",
    "to_rdflib": "rdf",
}

__all__ = [
    "CourtgraphError",
    "Dataset",
    "DatasetEditor",
    "Entity",
    "Evidence",
    "Finding",
    "Source",
    "Statement",
    "build",
    "build_graph",
    "check",
    "query",
    "read_dataset",
    "render_html",
    "to_rdflib",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"courtgraph has no {name}")
    return getattr(import_module(f"courtgraph.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)

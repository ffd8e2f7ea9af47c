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
    from courtgraph.merging import compare, find_duplicates, merge
    from courtgraph.model import Dataset, Decision, Entity, Evidence, Finding, Source, Statement
    from courtgraph.rdf import to_rdflib
    from courtgraph.rdf.diff import diff
    from courtgraph.review import accept, reject, suggest
    from courtgraph.sparql import query
    from courtgraph.store import read_dataset
    from courtgraph.text.repair.cleaning import clean
    from courtgraph.validation import check

__version__ = "0.1.0"

_HOMES = {
    "CourtgraphError": "errors",
    "Dataset": "model",
    "DatasetEditor": "editing",
    "Decision": "model",
    "Entity": "model",
    "Evidence": "model",
    "Finding": "model",
    "Source": "model",
    "Statement": "model",
    "accept": "review",
    "build": "export.build",
    "build_graph": "graph",
    "check": "validation",
    "clean": "text.repair.cleaning",
    "compare": "merging",
    "diff": "rdf.diff",
    "find_duplicates": "merging",
    "merge": "merging",
    "query": "sparql",
    "read_dataset": "store",
    "reject": "review",
    "render_html": "html",
    "suggest": "review",
    "to_rdflib": "rdf",
}

__all__ = [
    "CourtgraphError",
    "Dataset",
    "DatasetEditor",
    "Decision",
    "Entity",
    "Evidence",
    "Finding",
    "Source",
    "Statement",
    "accept",
    "build",
    "build_graph",
    "check",
    "clean",
    "compare",
    "diff",
    "find_duplicates",
    "merge",
    "query",
    "read_dataset",
    "reject",
    "render_html",
    "suggest",
    "to_rdflib",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"courtgraph has no {name}")
    return getattr(import_module(f"courtgraph.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)

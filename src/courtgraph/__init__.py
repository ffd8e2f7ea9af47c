"""Build a knowledge graph from court reports in which every statement can be proved.

    from courtgraph import build_graph, read_dataset

    graph = build_graph(read_dataset("data"))

Importing courtgraph reads nothing and loads no heavy library: a public name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from courtgraph.editing import DatasetEditor
    from courtgraph.errors import ChangedFileError, CourtgraphError
    from courtgraph.export.build import build
    from courtgraph.graph import build_graph
    from courtgraph.html import render_html
    from courtgraph.merging import Comparison, ConflictError, Difference, Merged, compare, find_duplicates, merge
    from courtgraph.model import Dataset, Decision, Entity, Evidence, Finding, Source, Statement
    from courtgraph.rdf import to_rdflib
    from courtgraph.rdf.diff import diff
    from courtgraph.review import Decided, Suggested, accept, reject, suggest
    from courtgraph.review.decide import candidates
    from courtgraph.sparql import query
    from courtgraph.store import read_dataset
    from courtgraph.text.repair.cleaning import clean
    from courtgraph.validation import check
    from courtgraph.validation.dry_run import RefusedError

__version__ = "0.1.0"

_HOMES = {
    "ChangedFileError": "errors",
    "Comparison": "merging",
    "ConflictError": "merging",
    "CourtgraphError": "errors",
    "Dataset": "model",
    "DatasetEditor": "editing",
    "Decided": "review",
    "Decision": "model",
    "Difference": "merging",
    "Entity": "model",
    "Evidence": "model",
    "Finding": "model",
    "Merged": "merging",
    "RefusedError": "validation.dry_run",
    "Source": "model",
    "Statement": "model",
    "Suggested": "review",
    "accept": "review",
    "build": "export.build",
    "build_graph": "graph",
    "candidates": "review.decide",
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
    "ChangedFileError",
    "Comparison",
    "ConflictError",
    "CourtgraphError",
    "Dataset",
    "DatasetEditor",
    "Decided",
    "Decision",
    "Difference",
    "Entity",
    "Evidence",
    "Finding",
    "Merged",
    "RefusedError",
    "Source",
    "Statement",
    "Suggested",
    "accept",
    "build",
    "build_graph",
    "candidates",
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

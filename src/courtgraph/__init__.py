"""Build a knowledge graph from court reports in which every statement can be proved.

    from courtgraph import build_graph, read_dataset

    graph = build_graph(read_dataset("data"))

Importing courtgraph reads nothing and loads no heavy library: a public name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from courtgraph.curation import read_dataset
    from courtgraph.errors import CourtgraphError
    from courtgraph.model import Dataset, Entity, Evidence, Finding, Source, Statement

__version__ = "0.1.0"

_HOMES = {
    "CourtgraphError": "errors",
    "Dataset": "model",
    "Entity": "model",
    "Evidence": "model",
    "Finding": "model",
    "Source": "model",
    "Statement": "model",
    "read_dataset": "curation",
}

__all__ = [
    "CourtgraphError",
    "Dataset",
    "Entity",
    "Evidence",
    "Finding",
    "Source",
    "Statement",
    "read_dataset",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"courtgraph has no {name}")
    return getattr(import_module(f"courtgraph.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)

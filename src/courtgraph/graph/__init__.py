"""The dataset as a networkx graph, and what can be asked of it: measures, paths, selections."""

from courtgraph.graph.build import build_graph
from courtgraph.graph.measures import Measures, measure
from courtgraph.graph.paths import Hop, shortest_path
from courtgraph.graph.select import select_entity, select_matching

__all__ = [
    "Hop",
    "Measures",
    "build_graph",
    "measure",
    "select_entity",
    "select_matching",
    "shortest_path",
]

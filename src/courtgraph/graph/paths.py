"""Ways from one entity to another, as the statements that one walks over."""

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from courtgraph.graph.build import build_graph
from courtgraph.model import Dataset, Statement

if TYPE_CHECKING:
    import networkx as nx


class Hop(msgspec.Struct, frozen=True):
    """A step over a statement; ``forward`` when it goes from its subject to its object."""

    start: str
    end: str
    statement: Statement
    forward: bool


def shortest_path(dataset: Dataset, start: str, end: str) -> list[Hop] | None:
    """A shortest way from one entity to another, against the direction of statements too; None if there is none.

    Only statements that the dataset stands by are walked. The answer is always the same,
    for the graph is built in the same order.
    """
    import networkx as nx

    accepted = msgspec.structs.replace(dataset, statements=tuple(s for s in dataset.statements if s.asserted))
    graph = build_graph(accepted).to_undirected(as_view=True)
    if start not in graph or end not in graph:
        return None
    try:
        places = nx.shortest_path(graph, start, end)
    except nx.NetworkXNoPath:
        return None
    by_id = {statement.id: statement for statement in accepted.statements}
    return [_hop(graph, by_id, *pair) for pair in pairwise(places)]


def _hop(graph: "nx.MultiGraph[str]", by_id: dict[str, Statement], start: str, end: str) -> Hop:
    statement = by_id[min(graph[start][end])]
    return Hop(start, end, statement, forward=statement.subject == start)

"""A graph with many edges between two nodes, as one with a weight on each edge."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx


def to_simple_graph(multigraph: "nx.MultiDiGraph[str]") -> "nx.Graph[str]":
    """The graph of ``build_graph`` with one undirected edge where there are any, and none from a node to itself.

    Algorithms such as core numbers, Katz centrality and Jaccard coefficients take no other.

    >>> import networkx as nx
    >>> several = nx.MultiDiGraph()
    >>> several.add_edge("a", "b", "5f0c", predicate="received"), several.add_edge("b", "a", "7d1e", predicate="names")
    ('5f0c', '7d1e')
    >>> to_simple_graph(several).edges["a", "b"]
    {'weight': 2, 'statements': '5f0c 7d1e', 'predicates': 'received names'}
    """
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph(**multigraph.graph)
    graph.add_nodes_from(multigraph.nodes(data=True))
    together: dict[frozenset[str], dict[str, str]] = {}
    for start, end, key, attributes in multigraph.edges(keys=True, data=True):
        if start != end:
            together.setdefault(frozenset((start, end)), {})[key] = attributes["predicate"]
    for ends, predicates in together.items():
        names = " ".join(dict.fromkeys(predicates.values()))
        graph.add_edge(*sorted(ends), weight=len(predicates), statements=" ".join(predicates), predicates=names)
    return graph

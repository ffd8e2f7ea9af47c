"""Node-link JSON, the form that networkx and D3 read."""

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx as nx

_SURROGATE = re.compile("[\ud800-\udfff]")
_ENDS = ("source", "target", "key")


def to_node_link(graph: "nx.MultiDiGraph[str]") -> str:
    """A graph as node-link JSON, nodes and edges in the order of their keys.

    Read it back with ``networkx.node_link_graph(json.loads(text), edges="edges")``. There an edge's ``source`` is a
    node, so an attribute of that name, such as the source of a quote, is kept as ``source_``; networkx's own writer
    drops it. Lone surrogates, which no file can hold, become U+FFFD.

    >>> import networkx as nx
    >>> graph = nx.MultiDiGraph()
    >>> _ = graph.add_edge("court/a", "award/b", key="5f0c", source="source/c")
    >>> json.loads(to_node_link(graph))["edges"]
    [{'source': 'court/a', 'target': 'award/b', 'key': '5f0c', 'source_': 'source/c'}]
    """
    data: dict[str, Any] = {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "graph": _beside({}, graph.graph),
        "nodes": [_beside({"id": node}, graph.nodes[node]) for node in sorted(graph.nodes)],
        "edges": [
            _beside(dict(zip(_ENDS, edge, strict=True)), graph.edges[edge]) for edge in sorted(graph.edges(keys=True))
        ],
    }
    return _SURROGATE.sub("\ufffd", json.dumps(data, ensure_ascii=False, indent=1)) + "\n"


def _beside(reserved: Mapping[str, str], said: Mapping[str, Any]) -> dict[str, Any]:
    """The attributes after the names of the form, each under a name of its own."""
    entry: dict[str, Any] = dict(reserved)
    for name in sorted(said):
        free = name
        while free in entry or (free != name and free in said):
            free += "_"
        entry[free] = said[name]
    return entry

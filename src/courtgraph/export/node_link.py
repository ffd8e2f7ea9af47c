"""Node-link JSON, the form that networkx and D3 read."""

import json
from typing import TYPE_CHECKING

import msgspec

from courtgraph.store.gc_pause import gc_paused
from courtgraph.text import unicode_text

if TYPE_CHECKING:
    import networkx as nx


@gc_paused()
def to_node_link(graph: "nx.MultiDiGraph[str]") -> str:
    """A graph of ``build_graph`` as node-link JSON, nodes and edges in the order of their keys.

    Read it back with ``networkx.node_link_graph(json.loads(text), edges="edges")``. Lone surrogates, which no file can
    hold, become U+FFFD.

    >>> import networkx as nx
    >>> graph = nx.MultiDiGraph()
    >>> _ = graph.add_edge("court/a", "award/b", key="5f0c", predicate="received")
    >>> json.loads(to_node_link(graph))["edges"]
    [{'key': '5f0c', 'predicate': 'received', 'source': 'court/a', 'target': 'award/b'}]
    """
    import networkx as nx

    data = nx.node_link_data(graph, edges="edges")
    data["nodes"].sort(key=lambda node: node["id"])
    data["edges"].sort(key=lambda edge: (edge["source"], edge["target"], edge["key"]))
    # json writes with an indent in Python alone
    return msgspec.json.format(unicode_text(json.dumps(data, ensure_ascii=False, sort_keys=True)), indent=1) + "\n"

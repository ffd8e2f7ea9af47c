import json

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from courtgraph.export.node_link import to_node_link

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=12)


def read_back(text: str) -> "nx.MultiDiGraph[str]":
    return nx.MultiDiGraph(nx.node_link_graph(json.loads(text), edges="edges"))


def contents(graph: "nx.MultiDiGraph[str]") -> tuple[object, object, object]:
    edges = {edge: graph.edges[edge] for edge in graph.edges(keys=True)}
    return graph.graph, {node: graph.nodes[node] for node in graph.nodes}, edges


def test_networkx_reads_back_every_key_and_attribute() -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(title="a title")
    graph.add_node("court/a", label="法院", rank=3, current=True)
    graph.add_edge("court/a", "award/b", key="1234567890123456", line=11)
    graph.add_edge("court/a", "award/b", key="5f0c", line=12, quote="")

    assert contents(read_back(to_node_link(graph))) == contents(graph)


def test_the_order_in_which_a_graph_was_built_makes_no_difference() -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_edge("b", "a", key="2", x=1, y=2)
    graph.add_edge("a", "b", key="1")
    turned: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    turned.add_edge("a", "b", key="1")
    turned.add_edge("b", "a", key="2", y=2, x=1)

    assert to_node_link(turned) == to_node_link(graph)


@given(ANY_TEXT)
@settings(deadline=None)
def test_every_text_can_be_written_and_comes_back(text: str) -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_node("a", label=text)

    label = read_back(to_node_link(graph).encode().decode()).nodes["a"]["label"]

    assert label == "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)

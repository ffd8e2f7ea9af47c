from xml.etree import ElementTree as ET

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courtgraph.export.graphml import to_graphml

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=12)
XML_TEXT = st.text(
    st.characters(
        codec="utf-8",
        exclude_characters=[chr(code) for code in range(32) if code not in (9, 10, 13)] + ["\ufffe", "\uffff"],
    ),
    max_size=12,
)


def small_graph() -> "nx.MultiDiGraph[str]":
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(title="a title")
    graph.add_node("court/a", label='a "court" & <more>', rank=3, weight=0.5, current=True, note="")
    graph.add_node("award/b")
    # Keys of digits only, which networkx takes for numbers unless it is told.
    graph.add_edge("court/a", "award/b", key="1234567890123456", line=11, predicate="received")
    graph.add_edge("court/a", "award/b", key="5f0c", predicate="hasFigure", line="eleven", source="source/c")
    return graph


def read_back(content: bytes) -> "nx.MultiDiGraph[str]":
    return nx.parse_graphml(content.decode(), edge_key_type=str, force_multigraph=True)  # type: ignore[return-value]


def contents(graph: "nx.MultiDiGraph[str]") -> tuple[object, object]:
    edges = {edge: graph.edges[edge] for edge in graph.edges(keys=True)}
    return {node: graph.nodes[node] for node in graph.nodes}, edges


def test_networkx_reads_back_every_key_attribute_and_type() -> None:
    graph = small_graph()

    again = read_back(to_graphml(graph))

    assert contents(again) == contents(graph)
    assert again.graph["title"] == "a title"
    assert [type(again.nodes["court/a"][name]) for name in ("rank", "weight", "current")] == [int, float, bool]


def test_nodes_and_edges_stand_in_the_order_of_their_keys() -> None:
    graph = small_graph()
    turned: nx.MultiDiGraph[str] = nx.MultiDiGraph(title="a title")
    turned.add_nodes_from(reversed(list(graph.nodes(data=True))))
    for source, target, key in reversed(list(graph.edges(keys=True))):
        turned.add_edge(source, target, key=key, **graph.edges[source, target, key])

    assert to_graphml(turned) == to_graphml(graph)


@given(XML_TEXT)
@settings(deadline=None)
def test_every_text_that_xml_can_hold_comes_back(text: str) -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_edge("a" + text, "b", key="k" + text, **{"name" + text: text})

    assert contents(read_back(to_graphml(graph))) == contents(graph)


@given(ANY_TEXT)
@settings(deadline=None)
def test_no_text_breaks_the_file(text: str) -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_edge(text, "b", key=text)
    graph.edges[text, "b", text][text] = text

    assert ET.fromstring(to_graphml(graph)).tag.endswith("graphml")  # noqa: S314 (our own file)


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_node("a", label="x\x00\x1b\ud800y")

    assert read_back(to_graphml(graph)).nodes["a"]["label"] == "x\ufffd\ufffd\ufffdy"


@pytest.mark.parametrize("value", [2**31, -(2**40)])
def test_large_numbers_are_long(value: int) -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_node("a", count=value)

    assert b'attr.type="long"' in to_graphml(graph)
    assert read_back(to_graphml(graph)).nodes["a"]["count"] == value

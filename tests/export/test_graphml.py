from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courtgraph.export.graphml import to_graphml
from courtgraph.graph import build_graph
from courtgraph.store import read_dataset

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


# What Gephi's importer takes for a property, by the id of a key or else by its name; yEd has labels in d3 and d7.
TAKEN_BY_GEPHI = {
    "node": {"label": "label", "d3": "label"}
    | {name: name for name in ("x", "y", "z", "size", "r", "g", "b", "color")},
    "edge": {"label": "label", "edgelabel": "label", "d7": "label", "edgeid": "id"}
    | {name: name for name in ("id", "weight", "r", "g", "b", "alpha", "color")},
}


def as_gephi_reads(content: bytes) -> dict[str, list[tuple[dict[str, str], dict[str, str]]]]:
    """Of each node and each edge its properties, such as the label, and its columns."""
    space = "{http://graphml.graphdrawing.org/xmlns}"
    root = ET.fromstring(content)  # noqa: S314 (our own file)
    read: dict[str, list[tuple[dict[str, str], dict[str, str]]]] = {}
    for kind, taken in TAKEN_BY_GEPHI.items():
        keys = {
            key.get("id", ""): key.get("attr.name", "") for key in root.iter(f"{space}key") if key.get("for") == kind
        }
        read[kind] = [properties_and_columns(element, keys, taken) for element in root.iter(f"{space}{kind}")]
    return read


def properties_and_columns(
    element: ET.Element, keys: Mapping[str, str], taken: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    properties: dict[str, str] = {}
    columns: dict[str, str] = {}
    for data in element:
        name = keys[data.get("key", "")]
        meant = taken.get(data.get("key", ""), taken.get(name))
        (properties if meant else columns)[meant or name] = data.text or ""
    return properties, columns


def test_gephi_reads_the_name_of_every_node_and_the_predicate_of_every_edge_and_nothing_else_for_its_own(
    curated: Path,
) -> None:
    dataset = read_dataset(curated)
    read = as_gephi_reads(to_graphml(build_graph(dataset)))
    labels = {predicate.label["zh-Hant"] for predicate in dataset.schema.predicates.values()}

    assert [properties for properties, _ in read["node"]] == [
        {"label": dataset.things[name].label["zh-Hant"]} for name in sorted(dataset.things)
    ]
    assert {tuple(properties) for properties, _ in read["edge"]} == {("label",)}
    assert {properties["label"] for properties, _ in read["edge"]} <= labels


def test_what_is_filtered_by_is_a_column_of_its_own_without_json(curated: Path) -> None:
    read = as_gephi_reads(to_graphml(build_graph(read_dataset(curated))))
    columns = {name for kind in read.values() for _, found in kind for name in found}
    json = {name for kind in read.values() for _, found in kind for name, cell in found.items() if cell[:1] in "[{"}

    assert {"type", "courtCode", "awardLevel", "awardYear", "arity", "predicate", "modality", "status"} <= columns
    assert json == {"evidence", "values"}


def test_what_the_schema_says_is_a_number_or_holds_or_not_is_one_in_gephi_which_knows_one_type_for_each_name(
    curated: Path,
) -> None:
    root = ET.fromstring(to_graphml(build_graph(read_dataset(curated))))  # noqa: S314 (our own file)
    keys = [
        (key.get("for"), key.get("attr.name"), key.get("attr.type"))
        for key in root.iter("{http://graphml.graphdrawing.org/xmlns}key")
    ]

    assert len({key[:2] for key in keys}) == len(keys)
    assert {name: type_ for _, name, type_ in keys if type_ != "string"} == {
        **dict.fromkeys(("arity", "awardYear", "year", "ordinal", "count", "line"), "long"),
        "value_number": "double",
        **dict.fromkeys(("inferred", "open"), "boolean"),
    }


def test_whatever_attributes_there_are_no_id_of_a_key_is_taken_for_a_label() -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_edge("a", "b", key="k", **{f"name{number}": "" for number in range(20)})
    graph.add_node("a", **{f"name{number}": "" for number in range(20)})

    read = as_gephi_reads(to_graphml(graph))

    assert [properties for kind in read.values() for properties, _ in kind] == [{}, {}, {}]

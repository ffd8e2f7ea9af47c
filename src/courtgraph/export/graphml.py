"""GraphML, the form that Gephi, yEd and Cytoscape read (http://graphml.graphdrawing.org/specification.html)."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from courtgraph.rdf.xml_text import xml_attribute, xml_text
from courtgraph.store.gc_pause import gc_paused

if TYPE_CHECKING:
    import networkx as nx

# GraphML's int has 32 bits.
_TYPES = {bool: "boolean", int: "long", float: "double"}
_Key = tuple[str, str, str]


@gc_paused()
def to_graphml(graph: "nx.MultiDiGraph[str]") -> bytes:
    """A graph as GraphML, the edge keys as the ids of edges; nodes and edges stand in the order of their keys.

    Read it back with ``networkx.parse_graphml(text, edge_key_type=str, force_multigraph=True)``: without the type,
    networkx makes a number of a key that consists of digits. The ids of attributes cannot be taken for others: Gephi
    takes ``d3`` and ``d7``, which yEd has for labels, for labels whatever they are called. networkx's own writer is not
    used: it loses carriage returns, and a control character breaks its file. Characters that XML 1.0 cannot hold become
    U+FFFD here.

    >>> import networkx as nx
    >>> graph = nx.MultiDiGraph()
    >>> _ = graph.add_edge("court/a", "award/b", key="5f0c", line=11)
    >>> print(to_graphml(graph).decode())
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="edge0" for="edge" attr.name="line" attr.type="long"/>
      <graph edgedefault="directed">
        <node id="award/b"/>
        <node id="court/a"/>
        <edge id="5f0c" source="court/a" target="award/b">
          <data key="edge0">11</data>
        </edge>
      </graph>
    </graphml>
    <BLANKLINE>
    """
    keys = {key: f"{key[0]}{number}" for number, key in enumerate(sorted(_keys(graph)))}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        *(_key_line(key, name) for key, name in keys.items()),
        f'  <graph edgedefault="{"directed" if graph.is_directed() else "undirected"}">',
        *_data("graph", graph.graph, keys, "    "),
        *_elements(graph, keys),
        "  </graph>",
        "</graphml>",
        "",
    ]
    return "\n".join(lines).encode()


def _keys(graph: "nx.MultiDiGraph[str]") -> set[_Key]:
    """Every attribute that occurs: what bears it, its name and its type."""
    found = {("graph", name, _type(value)) for name, value in graph.graph.items()}
    found |= {("node", name, _type(value)) for _, said in graph.nodes(data=True) for name, value in said.items()}
    return found | {
        ("edge", name, _type(value)) for _, _, said in graph.edges(data=True) for name, value in said.items()
    }


def _elements(graph: "nx.MultiDiGraph[str]", keys: Mapping[_Key, str]) -> Iterator[str]:
    for node in sorted(graph.nodes):
        yield from _element("node", f"id={xml_attribute(node)}", list(_data("node", graph.nodes[node], keys, "      ")))
    for edge in sorted(graph.edges(keys=True)):
        source, target, key = map(xml_attribute, edge)
        data = list(_data("edge", graph.edges[edge], keys, "      "))
        yield from _element("edge", f"id={key} source={source} target={target}", data)


def _element(kind: str, names: str, data: list[str]) -> Iterator[str]:
    if not data:
        yield f"    <{kind} {names}/>"
        return
    yield f"    <{kind} {names}>"
    yield from data
    yield f"    </{kind}>"


def _data(kind: str, said: Mapping[str, Any], keys: Mapping[_Key, str], indent: str) -> Iterator[str]:
    for name in sorted(said):
        value = said[name]
        text = str(value).lower() if isinstance(value, bool) else str(value)
        yield f'{indent}<data key="{keys[kind, name, _type(value)]}">{xml_text(text)}</data>'


def _key_line(key: _Key, name: str) -> str:
    return f'  <key id="{name}" for="{key[0]}" attr.name={xml_attribute(key[1])} attr.type="{key[2]}"/>'


def _type(value: object) -> str:
    return _TYPES.get(type(value), "string")

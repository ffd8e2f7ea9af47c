"""From a dataset to a networkx graph."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from courtgraph.graph.attributes import edge_attributes, node_attributes
from courtgraph.graph.simple import to_simple_graph
from courtgraph.model import Dataset, Statement
from courtgraph.model.language import text_in
from courtgraph.store import read_whole
from courtgraph.store.gc_pause import gc_paused

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.Graph[str]
    MultiDiGraph: TypeAlias = nx.MultiDiGraph[str]
else:
    # for typing.get_type_hints, which loads networkx only when it is asked; its classes take no type in brackets
    Graph, MultiDiGraph = "__import__('networkx').Graph", "__import__('networkx').MultiDiGraph"


@overload
def build_graph(
    dataset: str | Path | Dataset, *, simple: Literal[False] = False, facts_only: bool = False
) -> "MultiDiGraph": ...
@overload
def build_graph(dataset: str | Path | Dataset, *, simple: Literal[True], facts_only: bool = False) -> "Graph": ...
def build_graph(dataset: str | Path | Dataset, *, simple: bool = False, facts_only: bool = False) -> "Graph":
    """A dataset, or that of a folder, as a graph: node key = entity id, edge key = statement id.

    Attributes are strings, numbers and truth values, so that they survive GraphML and node-link JSON. Languages stand
    behind the name: ``label_zh_hant``, ``label_zh_hans``, ``label_en``; ``label`` is the one of the dataset's first
    language, of an edge that of its predicate. The title of the graph is in the first language that has one. Of an
    edge's evidence ``cites`` (the source), ``line`` and ``quote`` are the first piece and ``evidence`` is a JSON array
    of all. A statement whose predicate takes a value alone has no other end: its value is the node's attribute of the
    predicate's name, such as ``courtCode``, when the dataset stands by it as a fact, and all of it is in the node's
    ``values``, a JSON array. Disputed and deprecated statements are edges too: their ``status`` says so, as
    ``modality`` says which are plans and requirements.

    What the schema calls a number is one, such as ``year`` and ``arity``; what is not one number, such as two years or
    a bound, is text under ``year.text``. An edge's ``value`` is text, and ``value_number`` the number where it is
    exact. A name has one type.

    With ``facts_only`` plans and requirements are left out. With ``simple`` it is an undirected graph with one edge
    between two entities, on which every algorithm of networkx runs: of the statements that the dataset stands by,
    ``weight`` counts those between the two, ``statements`` has their ids and ``predicates`` their predicates; no edge
    leads from an entity to itself.

    >>> from courtgraph.model import Entity, Statement
    >>> ends = (Entity(id="court/a", type="BasicCourt"), Entity(id="award/b", type="Award"))
    >>> received = Statement(subject="court/a", predicate="received", object="award/b")
    >>> data = Dataset(entities=ends, statements=(received,))
    >>> [(u, v, edge["predicate"]) for u, v, edge in build_graph(data).edges(data=True)]
    [('court/a', 'award/b', 'received')]
    >>> build_graph(data, simple=True)["award/b"]["court/a"]["weight"]
    1
    """
    dataset = read_whole(dataset)
    wanted = [statement for statement in dataset.statements if not facts_only or statement.modality == "fact"]
    if simple:
        return to_simple_graph(_multigraph(dataset, [statement for statement in wanted if statement.asserted]))
    return _multigraph(dataset, wanted)


@gc_paused()
def _multigraph(dataset: Dataset, statements: Iterable[Statement]) -> "MultiDiGraph":
    import networkx as nx

    graph: MultiDiGraph = nx.MultiDiGraph(title=dataset.info.heading, base=dataset.info.base)
    language = next(iter(dataset.info.languages), "")
    labels = {name: text_in(predicate.label, language) for name, predicate in dataset.schema.predicates.items()}
    values: dict[str, list[Statement]] = defaultdict(list)
    between: list[Statement] = []
    for statement in statements:
        (between if statement.object else values[statement.subject]).append(statement)
    things = sorted(dataset.things.values(), key=lambda thing: thing.id)
    graph.add_nodes_from(
        (thing.id, node_attributes(thing, values.get(thing.id, []), dataset, language)) for thing in things
    )
    for one in between:
        if one.subject in graph and one.object in graph:
            attributes = {**edge_attributes(one, dataset), "label": labels.get(one.predicate, one.predicate)}
            edge = (one.subject, one.object, one.id, attributes)  # add_edge takes no qualifier that is called key
            graph.add_edges_from([edge])  # type: ignore[list-item]  # the stubs know no keys
    return graph

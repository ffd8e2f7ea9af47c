"""From a dataset to a networkx graph."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from courtgraph.graph.simple import to_simple_graph
from courtgraph.model import Dataset, Entity, Evidence, Statement
from courtgraph.schema.own_names import language_suffix
from courtgraph.store.records import EVIDENCE_FIELDS

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.Graph[str]
    MultiDiGraph: TypeAlias = nx.MultiDiGraph[str]
else:
    # for typing.get_type_hints, which loads networkx only when it is asked; its classes take no type in brackets
    Graph, MultiDiGraph = "__import__('networkx').Graph", "__import__('networkx').MultiDiGraph"

JOINT = "; "
"""What stands between several names or values in one attribute."""


@overload
def build_graph(dataset: Dataset, *, simple: Literal[False] = False, facts_only: bool = False) -> "MultiDiGraph": ...
@overload
def build_graph(dataset: Dataset, *, simple: Literal[True], facts_only: bool = False) -> "Graph": ...
def build_graph(dataset: Dataset, *, simple: bool = False, facts_only: bool = False) -> "Graph":
    """The dataset as a graph: node key = entity id, edge key = statement id.

    Attributes are strings and integers, so that they survive GraphML and node-link JSON. Languages stand behind
    the name: ``label_zh_hant``, ``label_zh_hans``, ``label_en``; ``label`` is the one of the dataset's first language,
    of an edge that of its predicate. The title of the graph
    is in the first language that has one. Of an edge's evidence ``cites`` (the source), ``line``
    and ``quote`` are the first piece and ``evidence`` is a JSON array of all. A statement whose predicate takes a value
    alone has no other end: its value is the node's attribute of the predicate's name, such as ``courtCode``, when the
    dataset stands by it as a fact, and all of it is in the node's ``values``, a JSON array. Disputed and deprecated
    statements are edges too: their ``status`` says so, as ``modality`` says which are plans and requirements.

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
    wanted = [statement for statement in dataset.statements if not facts_only or statement.modality == "fact"]
    if simple:
        return to_simple_graph(_multigraph(dataset, [statement for statement in wanted if statement.asserted]))
    return _multigraph(dataset, wanted)


def _multigraph(dataset: Dataset, statements: Iterable[Statement]) -> "MultiDiGraph":
    import networkx as nx

    graph: MultiDiGraph = nx.MultiDiGraph(title=dataset.info.heading, base=dataset.info.base)
    language = next(iter(dataset.info.languages), "")
    labels = {name: predicate.label.get(language, name) for name, predicate in dataset.schema.predicates.items()}
    values: dict[str, list[Statement]] = defaultdict(list)
    between: list[Statement] = []
    for statement in statements:
        (between if statement.object else values[statement.subject]).append(statement)
    things = sorted(dataset.things.values(), key=lambda thing: thing.id)
    graph.add_nodes_from((thing.id, _node(thing, values.get(thing.id, []), dataset, language)) for thing in things)
    for one in between:
        if one.subject in graph and one.object in graph:
            attributes = {**_edge(one, dataset), "label": labels.get(one.predicate, one.predicate)}
            edge = (one.subject, one.object, one.id, attributes)  # add_edge takes no qualifier that is called key
            graph.add_edges_from([edge])  # type: ignore[list-item]  # the stubs know no keys
    return graph


def _node(entity: Entity, values: list[Statement], dataset: Dataset, language: str) -> dict[str, str]:
    # values first, so that a predicate of a dataset's own, whatever its name, hides nothing
    attributes = {**_facts(values), "type": entity.type, "label": entity.name(language)}
    for tag, label in entity.label.items():
        attributes[f"label_{language_suffix(tag)}"] = label
    for tag, aliases in entity.alias.items():
        attributes[f"alias_{language_suffix(tag)}"] = JOINT.join(aliases)
    for tag, description in entity.description.items():
        attributes[f"description_{language_suffix(tag)}"] = description
    if links := dataset.links(entity):
        attributes["same_as"] = JOINT.join(links)
    if values:
        attributes["values"] = json.dumps([_value(statement, dataset) for statement in values], ensure_ascii=False)
    return attributes


def _facts(values: list[Statement]) -> dict[str, str]:
    """By predicate, the values that the dataset stands by as facts: what people filter by."""
    facts: dict[str, list[str]] = defaultdict(list)
    for statement in values:
        if statement.states_fact:
            facts[statement.predicate].append(statement.value)
    return {predicate: JOINT.join(said) for predicate, said in facts.items()}


def _value(statement: Statement, dataset: Dataset) -> dict[str, object]:
    return {"id": statement.id, **_edge(statement, dataset), "evidence": _evidence(statement, dataset)}


def _edge(statement: Statement, dataset: Dataset) -> dict[str, str | int]:
    first = statement.evidence[0] if statement.evidence else None
    attributes: dict[str, str | int] = {
        **statement.qualifiers,  # first, so that a qualifier which no predicate allows hides nothing
        "predicate": statement.predicate,
        "value": statement.value,
        "unit": statement.unit,
        "lang": statement.lang,
        "modality": statement.modality,
        "status": statement.status,
        "inferred": "true" if statement.inferred else "",
        "open": "true" if statement.open else "",
        "cites": first.source if first else "",
        "line": first.line if first else 0,
        "quote": first.quote if first else "",
        "evidence": json.dumps(_evidence(statement, dataset), ensure_ascii=False),
    }
    return {name: value for name, value in attributes.items() if value != ""}


def _evidence(statement: Statement, dataset: Dataset) -> list[dict[str, object]]:
    return [{"id": piece.id, **evidence_record(piece)} for piece in dataset.evidence_of(statement)]


def evidence_record(evidence: Evidence) -> dict[str, object]:
    """A piece of evidence by the names of its fields, those that are empty left out, languages in the order of tags."""
    return {name: _plain(value) for name in EVIDENCE_FIELDS if (value := getattr(evidence, name))}


def _plain(said: object) -> object:
    """A text that names no language as it is."""
    if not isinstance(said, Mapping):
        return said
    return said[""] if said.keys() == {""} else dict(sorted(said.items()))

"""From a dataset to a networkx graph."""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from courtgraph.model import Dataset, Entity, Evidence, Statement
from courtgraph.model.language import language_suffix
from courtgraph.store.records import EVIDENCE_FIELDS

if TYPE_CHECKING:
    import networkx as nx


def build_graph(dataset: Dataset) -> "nx.MultiDiGraph[str]":
    """The dataset as a graph: node key = entity id, edge key = statement id.

    Attributes are strings and integers, so that they survive GraphML and node-link JSON. Languages stand behind
    the name: ``label_zh_hant``, ``label_zh_hans``, ``label_en``. Of an edge's evidence ``cites`` (the source), ``line``
    and ``quote`` are the first piece and ``evidence`` is a JSON array of all. A statement whose predicate takes a value
    alone has no other end: it is in the node's ``values``, a JSON array. Disputed and deprecated statements are
    edges too: their ``status`` says so.

    >>> from courtgraph.model import Entity, Statement
    >>> ends = (Entity(id="court/a", type="BasicCourt"), Entity(id="award/b", type="Award"))
    >>> graph = build_graph(Dataset(entities=ends, statements=(
    ...     Statement(subject="court/a", predicate="received", object="award/b"),)))
    >>> [(u, v, data["predicate"]) for u, v, data in graph.edges(data=True)]
    [('court/a', 'award/b', 'received')]
    """
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(title=dataset.info.title.get("en", ""), base=dataset.info.base)
    values: dict[str, list[Statement]] = defaultdict(list)
    for statement in dataset.statements:
        if not statement.object:
            values[statement.subject].append(statement)
    things = sorted(dataset.things.values(), key=lambda thing: thing.id)
    graph.add_nodes_from((thing.id, _node(thing, values.get(thing.id, []))) for thing in things)
    graph.add_edges_from(
        (statement.subject, statement.object, statement.id, _edge(statement))  # type: ignore[misc]  # keys, too
        for statement in dataset.statements
        if statement.subject in dataset.things and statement.object in dataset.things
    )
    return graph


def _node(entity: Entity, values: list[Statement]) -> dict[str, str]:
    attributes = {"type": entity.type}
    for language, label in entity.label.items():
        attributes[f"label_{language_suffix(language)}"] = label
    for language, aliases in entity.alias.items():
        attributes[f"alias_{language_suffix(language)}"] = json.dumps(aliases, ensure_ascii=False)
    for language, description in entity.description.items():
        attributes[f"description_{language_suffix(language)}"] = description
    if entity.same_as:
        attributes["same_as"] = json.dumps(entity.same_as, ensure_ascii=False)
    if values:
        attributes["values"] = json.dumps([_value(statement) for statement in values], ensure_ascii=False)
    return attributes


def _value(statement: Statement) -> dict[str, object]:
    return {"id": statement.id, **_edge(statement), "evidence": _evidence(statement)}


def _edge(statement: Statement) -> dict[str, str | int]:
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
        "evidence": json.dumps(_evidence(statement), ensure_ascii=False),
    }
    return {name: value for name, value in attributes.items() if value != ""}


def _evidence(statement: Statement) -> list[dict[str, object]]:
    return [{"id": piece.id, **evidence_record(piece)} for piece in statement.evidence]


def evidence_record(evidence: Evidence) -> dict[str, object]:
    """A piece of evidence by the names of its fields, those that are empty left out, languages in the order of tags."""
    return {name: _plain(value) for name in EVIDENCE_FIELDS if (value := getattr(evidence, name))}


def _plain(said: object) -> object:
    """A text that names no language as it is."""
    if not isinstance(said, Mapping):
        return said
    return said[""] if said.keys() == {""} else dict(sorted(said.items()))

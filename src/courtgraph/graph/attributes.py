"""What the nodes and the edges of a graph say, in forms that every file keeps: names, facts, qualifiers, evidence."""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import TypeAlias

from courtgraph.model import Dataset, Entity, Evidence, Statement
from courtgraph.model.number import NUMBERS, read_number
from courtgraph.schema import Schema
from courtgraph.schema.own_names import language_suffix
from courtgraph.store.records import EVIDENCE_FIELDS

Attributes: TypeAlias = dict[str, str | int | float]
_JOINT = "; "


def node_attributes(entity: Entity, values: list[Statement], dataset: Dataset, language: str) -> Attributes:
    """What a node says of an entity: its names, the facts among its values, and all of these as JSON."""
    # facts first, so that a predicate of a dataset's own, whatever its name, hides nothing
    attributes: Attributes = {**_facts(values, dataset), "type": entity.type, "label": entity.name(language)}
    for tag, label in entity.label.items():
        attributes[f"label_{language_suffix(tag)}"] = label
    for tag, aliases in entity.alias.items():
        attributes[f"alias_{language_suffix(tag)}"] = _JOINT.join(aliases)
    for tag, description in entity.description.items():
        attributes[f"description_{language_suffix(tag)}"] = description
    if links := dataset.links(entity):
        attributes["same_as"] = _JOINT.join(links)
    if values:
        attributes["values"] = json.dumps([_value(statement, dataset) for statement in values], ensure_ascii=False)
    return attributes


def _facts(values: list[Statement], dataset: Dataset) -> Attributes:
    """By predicate, the values that the dataset stands by as facts: what people filter by."""
    facts: dict[str, list[Statement]] = defaultdict(list)
    for statement in values:
        if statement.states_fact:
            facts[statement.predicate].append(statement)
    attributes: Attributes = {}
    for name, said in facts.items():
        predicate = dataset.schema.predicates.get(name)
        datatype = predicate.value.datatype if predicate and predicate.value else ""
        number = dataset.number_of(said[0]) if len(said) == 1 else None
        attributes |= _attribute(name, _JOINT.join(one.signed_value for one in said), number, datatype)
    return attributes


def _attribute(name: str, text: str, number: float | None, datatype: str) -> Attributes:
    """A number where the datatype says so; what is none stands under another name, for one name has one type."""
    if datatype not in NUMBERS:
        return {name: text}
    return {f"{name}.text": text} if number is None else {name: number}  # no name of a schema has a dot


def _value(statement: Statement, dataset: Dataset) -> dict[str, object]:
    return {"id": statement.id, **edge_attributes(statement, dataset), "evidence": _evidence(statement, dataset)}


def edge_attributes(statement: Statement, dataset: Dataset) -> Attributes:
    """What an edge says of a statement, and of its first piece of evidence and of all."""
    first = statement.evidence[0] if statement.evidence else None
    number = dataset.number_of(statement)
    attributes: Attributes = {
        **_qualifiers(statement, dataset.schema),  # first, so that one which no predicate allows hides nothing
        "predicate": statement.predicate,
        "value": statement.value,
        "value_number": "" if number is None else float(number),
        "unit": statement.unit,
        "lang": statement.lang,
        "modality": statement.modality,
        "status": statement.status,
        "inferred": statement.inferred,
        "open": statement.open,
        "cites": first.source if first else "",
        "line": first.line if first else 0,
        "quote": first.quote if first else "",
        "evidence": json.dumps(_evidence(statement, dataset), ensure_ascii=False),
    }
    return {name: value for name, value in attributes.items() if value != ""}


def _qualifiers(statement: Statement, schema: Schema) -> Attributes:
    attributes: Attributes = {}
    for name, said in statement.qualifiers.items():
        datatype = schema.qualifiers[name].datatype if name in schema.qualifiers else ""
        attributes |= _attribute(name, said, read_number(said, datatype), datatype)
    return attributes


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

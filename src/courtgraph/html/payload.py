"""Everything the page knows, as plain JSON: the model's records, what the schema calls them, and their places."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from typing import Any

from courtgraph.html.layout import place, radius
from courtgraph.model import Dataset, Entity, Evidence, Statement
from courtgraph.schema import Schema
from courtgraph.text import fold

Json = dict[str, Any]

PLAIN = "#475569"
"""The colour of a type that the schema does not know or whose colour is not six hexadecimal digits."""


def to_payload(dataset: Dataset, *, seed: int = 0) -> Json:
    """The dataset as the page reads it.

    What a statement names but no record defines is left as a bare id: the page shows it, and draws no line to it.

    >>> sorted(to_payload(Dataset()))
    ['entities', 'info', 'predicates', 'qualifiers', 'sources', 'statements', 'types', 'units']
    """
    schema = dataset.schema
    return {
        "info": _info(dataset),
        "entities": _entities(dataset, seed),
        "statements": [_statement(statement) for statement in dataset.statements],
        "types": _types(schema, {thing.type for thing in dataset.things.values()}),
        "predicates": _predicates(schema, {statement.predicate for statement in dataset.statements}),
        "qualifiers": [{"name": name, "label": dict(entry.label)} for name, entry in schema.qualifiers.items()],
        "units": {name: dict(label) for name, label in schema.units.items()},
        "sources": [_source(dataset, identifier) for identifier in sorted(dataset.by_source)],
    }


def tying(dataset: Dataset) -> list[Statement]:
    """The statements that tie one thing to another, both of them known."""
    things = dataset.things
    return [
        statement
        for statement in dataset.statements
        if statement.subject in things and statement.object in things and statement.subject != statement.object
    ]


def search_keys(names: list[str]) -> list[str]:
    """What the search box compares with: each name without width, case and spaces, as written and in simplified form.

    >>> search_keys(["忻州兩級法院", "Model  Court"])
    ['modelcourt', '忻州两级法院', '忻州兩級法院']
    """
    written = {"".join(unicodedata.normalize("NFKC", name).lower().split()) for name in names}
    return sorted((written | set(map(fold, names))) - {""})


def _info(dataset: Dataset) -> Json:
    info = dataset.info
    return {"title": dict(info.title), "description": dict(info.description), "licence": info.licence}


def _entities(dataset: Dataset, seed: int) -> list[Json]:
    ties = [(statement.subject, statement.object) for statement in tying(dataset)]
    degrees = Counter(end for tie in ties for end in tie)
    neighbours = Counter(end for tie in {tuple(sorted(tie)) for tie in ties} for end in tie)
    places = place(dataset.things, ties, seed)
    return [
        _entity(dataset.things[name], degrees[name], neighbours[name], places[name]) for name in sorted(dataset.things)
    ]


def _entity(thing: Entity, degree: int, neighbours: int, at: tuple[int, int]) -> Json:
    return {
        "id": thing.id,
        "type": thing.type,
        "label": dict(thing.label),
        "alias": {language: list(names) for language, names in thing.alias.items()},
        "description": dict(thing.description),
        "same_as": list(thing.same_as),
        "keys": search_keys(thing.names()),
        "degree": degree,
        "size": round(radius(neighbours)),
        "x": at[0],
        "y": at[1],
    }


def _statement(statement: Statement) -> Json:
    return {
        "id": statement.id,
        "subject": statement.subject,
        "predicate": statement.predicate,
        "object": statement.object,
        "value": statement.value,
        "unit": statement.unit,
        "lang": statement.lang,
        "qualifiers": dict(statement.qualifiers),
        "modality": statement.modality,
        "status": statement.status,
        "inferred": statement.inferred,
        "evidence": [_evidence(piece) for piece in statement.evidence],
    }


def _evidence(piece: Evidence) -> Json:
    return {
        "source": piece.source,
        "line": piece.line,
        "quote": piece.quote,
        "stance": piece.stance,
        "by": piece.by,
        "inferred": piece.inferred,
        "note": piece.note,
    }


def _types(schema: Schema, used: set[str]) -> list[Json]:
    """The types in use in the order of the schema, and then those that it does not know."""
    known = [name for name in schema.types if name in used]
    return [_type(schema, name) for name in (*known, *sorted(used - set(known)))]


def _type(schema: Schema, name: str) -> Json:
    kind = schema.types.get(name)
    if kind is None:
        return {"name": name, "label": {}, "parent": "", "color": PLAIN, "shape": "dot"}
    color = schema.color(name)
    safe = color if re.fullmatch("#[0-9a-fA-F]{6}", color) else PLAIN
    return {"name": name, "label": dict(kind.label), "parent": kind.parent, "color": safe, "shape": schema.shape(name)}


def _predicates(schema: Schema, used: set[str]) -> list[Json]:
    known = [name for name in schema.predicates if name in used]
    return [
        {"name": name, "label": _label(schema, name, "label"), "inverse": _label(schema, name, "inverse")}
        for name in (*known, *sorted(used - set(known)))
    ]


def _label(schema: Schema, predicate: str, direction: str) -> dict[str, str]:
    label: Mapping[str, str] = getattr(schema.predicates.get(predicate), direction, {})
    return dict(label)


def _source(dataset: Dataset, identifier: str) -> Json:
    source = dataset.by_source[identifier]
    return {
        "id": source.id,
        "label": dict(source.label),
        "date": source.date,
        "language": source.language,
        "publisher": source.publisher,
    }

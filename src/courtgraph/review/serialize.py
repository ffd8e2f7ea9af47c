"""What the review page shows: the candidates and the text, and what a curator may choose from."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from courtgraph.model import Entity, Evidence, Statement
from courtgraph.model.statement import MODALITIES
from courtgraph.review.candidates import Candidate
from courtgraph.review.edit import EDITABLE
from courtgraph.review.store import RefusedError, ReviewStore
from courtgraph.schema import Schema, ValueSpec
from courtgraph.text import simplified_forms
from courtgraph.text.chinese import in_languages

Json = dict[str, Any]
_PREDICATE = ("name", "label", "definition", "domain", "range", "value", "qualifiers")


def serialize(store: ReviewStore) -> Json:
    """A review as JSON, for ``frontend/src/review/protocol.ts``; spans are in code points of ``text``."""
    text = store.texts.get(store.candidates.source)
    languages = store.dataset.info.languages
    entities = [_choice(entity, languages) for entity in store.dataset.entities]
    proposed = [_choice(item.record, languages) for item in store.candidates.open if isinstance(item.record, Entity)]
    return {
        "version": store.held.version,
        "file": store.path.name,
        "text": "\n".join(text.lines) if text else "",
        "language": store.source.language if store.source else "",
        "uncited": {str(line): reason for line, reason in store.uncited.items()},
        "languages": languages,
        "items": [_item(item, languages) for item in store.candidates.items if item.kind != "sources"],
        "entities": [{**one, "known": True} for one in entities] + [{**one, "known": False} for one in proposed],
        "folding": _folding(tuple(name for one in (*entities, *proposed) for name in one["names"])),
        **schema_choices(store.dataset.schema),
    }


def schema_choices(schema: Schema) -> Json:
    """What a schema offers: types with their ancestors, predicates, qualifiers, units and modalities."""
    return {
        "types": [
            {"name": name, "label": schema.types[name].label, "ancestors": schema.ancestors[name]}
            for name in schema.concrete_types()
        ],
        "predicates": [
            {name: getattr(one, name) for name in _PREDICATE} | {"value": _spec(one.value) if one.value else None}
            for one in schema.predicates.values()
        ],
        "qualifiers": {
            name: {"label": one.label, "definition": one.definition, **_spec(one.spec)}
            for name, one in schema.qualifiers.items()
        },
        "units": dict(schema.units),
        "modalities": MODALITIES,
    }


def _spec(spec: ValueSpec) -> Json:
    return {"datatype": spec.datatype, "values": spec.values, "unit": spec.unit}


def _choice(entity: Entity, languages: Sequence[str]) -> Json:
    labels = in_languages(entity.label, languages)
    aliases = [name for some in entity.alias.values() for name in some]
    return {"id": entity.id, "type": entity.type, "label": labels, "names": [*labels.values(), *aliases]}


_folding = lru_cache(maxsize=4)(simplified_forms)
"""Traditional characters, and at the same places the simplified ones, so that either script finds a name."""


def _item(item: Candidate, languages: Sequence[str]) -> Json:
    record = item.record
    fields = {name: getattr(record, name) for name in EDITABLE[item.kind]}
    names = {} if isinstance(record, Statement) else {"label": in_languages(record.label, languages)}
    return {
        "kind": item.kind,
        "place": item.place,
        "id": item.id,
        "status": item.status,
        "rule": item.rule,
        "spans": item.spans,
        "evidence": [_piece(piece) for piece in item.evidence],
        "what": record.predicate if isinstance(record, Statement) else record.type,
        "fields": fields | names,
    }


def to_findings(error: RefusedError) -> list[Json]:
    """What ``check`` complains about, without lines: they are those of files that were not written."""
    return [
        {"path": one.path, "record": record, "message": one.message, "suggestion": one.suggestion}
        for one, record in zip(error.findings, error.records, strict=True)
    ]


def _piece(piece: Evidence) -> Json:
    return {"line": piece.line, "quote": piece.quote, "note": piece.note if piece.inferred else {}}

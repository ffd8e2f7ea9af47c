"""JSON Schema (draft 2020-12) for the YAML files, so that an editor completes and checks while a curator writes.

An editor reads ``11`` and ``2024`` as numbers where courtgraph takes them as they are written: both are allowed.
``courtgraph check`` finds more than a schema can say, such as an object of the wrong type.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from courtgraph.model.evidence import STANCES
from courtgraph.model.statement import MODALITIES, STATUSES
from courtgraph.schema import LANGUAGES, EntityType, Predicate, Schema, ValueSpec
from courtgraph.schema.entries import SECTIONS
from courtgraph.schema.forms import FORMS
from courtgraph.store.records import DATASET_FIELDS, FIELDS
from courtgraph.text.language_tags import FORM

Json = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Json = {"type": ["string", "number", "boolean"]}
_LIST: Json = {"type": "array", "items": _TEXT}
_LANGUAGE: Json = {"pattern": f"^{FORM}$"}
_BY_LANGUAGE: Json = {"type": "object", "propertyNames": _LANGUAGE, "additionalProperties": _TEXT}
_LISTS_BY_LANGUAGE: Json = {"type": "object", "propertyNames": _LANGUAGE, "additionalProperties": _LIST}
_FLAG: Json = {"enum": [True, False, "true", "false"]}
_ADDRESS: Json = {"type": "string", "pattern": "^https?://"}
_YEAR: Json = {"type": "integer", "minimum": 1, "maximum": 9999}


def _text(pattern: str) -> Json:
    return {"type": "string", "pattern": f"^(?:{pattern})$"}


_FORMS: Mapping[str, Json] = {
    "gYear": {"anyOf": [_YEAR, _text(FORMS["gYear"])]},
    "partialDate": {"anyOf": [_YEAR, _text(FORMS["partialDate"])]},
    "edtf": {"anyOf": [_YEAR, _text(FORMS["edtf"])]},
    "positiveInteger": {"anyOf": [{"type": "integer", "minimum": 1}, _text(FORMS["positiveInteger"])]},
    "wholeNumber": {"anyOf": [{"type": "integer", "minimum": 0}, _text("[0-9]+")]},
    "decimal": {"anyOf": [{"type": "number"}, _text(FORMS["decimal"])]},
}
DECISIONS = ("candidate", "accepted", "rejected")
"""What a candidate may be."""
DOUBTS = ("indicator", "period", "far", "other", "weak")
"""Why to look twice: that of a figure was guessed; or the line does not name the subject, names another of its kind
last, or has the words twice."""
_OFFSET: Json = {**_FORMS["wholeNumber"], "description": "Code points of the raw text, from 0."}
_CODE: Json = {"type": ["string", "integer"], "description": "The code of the area in GB/T 2260."}
_LINE = {**_FORMS["positiveInteger"], "description": "A line of the source's text, from 1."}


def to_json_schema(kind: str, schema: Schema) -> Json:
    """The JSON Schema of a kind of file: dataset, sources, entities, statements, candidates, identity, own schema.

    Raises KeyError for another kind.

    >>> from courtgraph.schema import default_schema
    >>> sorted(to_json_schema("statements", default_schema())["properties"])
    ['source', 'statements']
    """
    content: Mapping[str, Callable[[], Json]] = {
        "dataset": _dataset,
        "sources": lambda: _file("sources", _source(schema)),
        "entities": lambda: _file("entities", _entity(schema)),
        "statements": lambda: _file("statements", _statement(schema), source=_TEXT),
        "identity": _identity,
        "candidates": lambda: _candidates(schema),
        "schema": _extension,
    }
    return {"$schema": _DIALECT, "title": f"courtgraph: {kind}", **content[kind]()}


def _extension() -> Json:
    """A dataset's own schema.yaml: the sections that it may have, without the names that stand before each record."""
    derived = msgspec.json.schema(Schema)
    records: Json = derived["$defs"]
    for record in records.values():
        record["properties"].pop("name", None)
    whole = records.pop("Schema")["properties"]
    properties = {name: said for name, said in whole.items() if name in SECTIONS}
    return {"type": "object", "properties": properties, "additionalProperties": False, "$defs": records}


def _identity() -> Json:
    pair = {"type": "array", "items": _TEXT, "minItems": 2, "maxItems": 2}
    records = {
        "same": _record(FIELDS["same"], {}, required=("keep", "drop", "reason")),
        "different": _record(FIELDS["different"], {"ids": pair}, required=("ids", "reason")),
    }
    properties = {name: {"type": "array", "items": record} for name, record in records.items()}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _candidates(schema: Schema) -> Json:
    """What ``courtgraph suggest`` writes: records of a dataset, each with its rule and with offsets in its evidence."""
    place = {"start": _OFFSET, "end": _OFFSET}
    evidence = _extended(_evidence(), place, required=tuple(place))
    status = {"enum": list(DECISIONS), "description": "What was decided; courtgraph accept and reject write it."}
    hashed = {"type": "string", "description": "A hash of what was proposed, which tells changes of it."}
    proof: Json = {
        "rule": _TEXT,
        "status": status,
        "proposed": hashed,
        "evidence": {"type": "array", "items": evidence},
    }
    areas = {"type": "array", "items": {"type": "object", "properties": {"gb2260": _CODE, "name": _TEXT}}}
    move = {"basis": _TEXT, "change": _FORMS["decimal"], "unit": _TEXT}
    about = {**proof, "gb2260": _CODE, "candidates": areas}
    # a unit that the schema lacks stands in the words of the report until somebody decides
    doubt = {"type": "array", "items": {"enum": list(DOUBTS)}, "description": "Why to look twice."}
    counted = {**proof, "unit": _TEXT, "comparison": {"type": "object", "properties": move}, "doubt": doubt}
    lists = {
        "sources": _extended(_source(schema), {"proposed": hashed}, required=()),
        "entities": _extended(_entity(schema), about, required=("status", "rule", "evidence")),
        "statements": _extended(_statement(schema), counted, required=("status", "rule", "evidence")),
    }
    properties = {"source": _TEXT, **{name: {"type": "array", "items": item} for name, item in lists.items()}}
    required = ["source", "entities", "statements"]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _extended(record: Json, properties: Json, required: Iterable[str]) -> Json:
    return {
        **record,
        "properties": {**record["properties"], **properties},
        "required": [*record["required"], *required],
    }


def _file(name: str, item: Json, **others: Json) -> Json:
    properties = {**others, name: {"type": "array", "items": item}}
    return {"type": "object", "properties": properties, "required": [name], "additionalProperties": False}


def _dataset() -> Json:
    prefixes = {"type": "object", "additionalProperties": {"type": "string"}}
    languages = {"type": "array", "items": {"enum": list(LANGUAGES)}, "minItems": 1, "uniqueItems": True}
    wanted = "Those in which names are wanted, the first one first: a name that is missing is a warning."
    required = "Those in which no name may be missing; without this field the first of the languages."
    known = {
        "title": _BY_LANGUAGE,
        "description": _BY_LANGUAGE,
        "languages": {**languages, "description": wanted},
        "required": {**languages, "description": required},
        "prefixes": prefixes,
    }
    return _record(DATASET_FIELDS, known, required=("title", "base"))


def _entity(schema: Schema) -> Json:
    return _record(FIELDS["entities"], {**_names(schema), "same_as": _LIST}, required=("id", "type", "label"))


def _source(schema: Schema) -> Json:
    known = {
        **_names(schema),
        "date": _FORMS["partialDate"],
        "covers": {**_FORMS["edtf"], "description": "The period that the report tells of, such as 2024."},
        "licence": {**_TEXT, "description": "An SPDX licence expression, or the address of the licence."},
        "url": {**_ADDRESS, "description": "Where the text was published."},
        "archived": {**_ADDRESS, "description": "Where a copy of the text is kept."},
        "retrieved": {**_FORMS["partialDate"], "description": "When the text was taken from there."},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "lines": _FORMS["positiveInteger"],
        "uncited": {"type": "object", "propertyNames": {"pattern": "^[0-9]+$"}, "additionalProperties": _TEXT},
    }
    return _record(FIELDS["sources"], known, required=("id", "label", "lines"))


def _names(schema: Schema) -> Json:
    concrete = [schema.types[name] for name in schema.concrete_types()]
    return {
        "type": _one_of(concrete),
        "label": _BY_LANGUAGE,
        "alias": _LISTS_BY_LANGUAGE,
        "description": _BY_LANGUAGE,
    }


def _statement(schema: Schema) -> Json:
    known = {
        "predicate": _one_of(schema.predicates.values()),
        "unit": {"enum": list(schema.units)},
        "lang": {"type": "string", **_LANGUAGE},
        "qualifiers": {"type": "object", "properties": _qualifiers(schema), "additionalProperties": False},
        "modality": {"enum": list(MODALITIES)},
        "status": {"enum": list(STATUSES)},
        "open": {**_FLAG, "description": "The list that ends with this statement goes on: the text has 等 after it."},
        "evidence": {"type": "array", "items": _evidence()},
    }
    record = _record(FIELDS["statements"], known, required=("subject", "predicate"))
    return {**record, "allOf": [_condition(predicate) for predicate in schema.predicates.values()]}


def _evidence() -> Json:
    known = {
        "line": _LINE,
        "quote": {**_TEXT, "description": "The shortest words of the line that carry the statement."},
        "gloss": {**_BY_LANGUAGE, "description": "What the quote means in other languages, in your own words."},
        "stance": {"enum": list(STANCES)},
        "inferred": _FLAG,
        "note": {"anyOf": [_TEXT, _BY_LANGUAGE], "description": "What you add, or why the words imply the statement."},
    }
    return _record(FIELDS["evidence"], known, required=("line", "quote"))


def _qualifiers(schema: Schema) -> Json:
    return {
        name: {**_value(qualifier.spec), "description": qualifier.definition}
        for name, qualifier in schema.qualifiers.items()
    }


def _condition(predicate: Predicate) -> Json:
    """What a statement needs and must not have by its predicate."""
    spec = predicate.value
    wanted = {
        "object": bool(predicate.range),
        "value": spec is not None,
        "unit": spec is not None and spec.unit,
        "lang": spec is not None and spec.datatype == "langString",
        "open": bool(predicate.lists),
        "evidence": predicate.evidence,
    }
    # Evidence is never wrong, even where none is needed.
    refused: Json = {name: False for name, needed in wanted.items() if not needed and name != "evidence"}
    then = {
        "required": [name for name, needed in wanted.items() if needed and name != "open"],
        "properties": {
            **refused,
            **({"value": _value(spec)} if spec else {}),
            "qualifiers": {"propertyNames": {"enum": list(predicate.qualifiers)}},
        },
    }
    return {"if": {"properties": {"predicate": {"const": predicate.name}}, "required": ["predicate"]}, "then": then}


def _value(spec: ValueSpec) -> Json:
    if spec.values:
        return {"enum": [*spec.values, *(int(value) for value in spec.values if value.isascii() and value.isdecimal())]}
    pattern = {"pattern": f"^(?:{spec.pattern})$"} if spec.pattern else {}
    return {**_FORMS.get(spec.datatype, _TEXT), **pattern}


def _one_of(entries: Iterable[EntityType | Predicate]) -> Json:
    """One of several names, each with its label and definition, which editors show beside it."""
    return {
        "oneOf": [
            {"const": entry.name, "title": " / ".join(entry.label.values()), "description": entry.definition}
            for entry in entries
        ]
    }


def _record(fields: Iterable[str], known: Json, required: Iterable[str]) -> Json:
    properties = {name: known.get(name, _TEXT) for name in fields}
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}

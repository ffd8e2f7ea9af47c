"""The JSON Schema of a line of JSON Lines that an extractor writes, to which a language model can be held.

It says what hosts of models enforce: names, types, codes and ranges; a program may give ``start`` in the place of
``line``. Whether an object or a value is asked for by a
predicate, and whether the words stand in the text, importing finds out.
"""

from typing import Any

from courtgraph.importing.extraction import FIELDS
from courtgraph.schema import Schema
from courtgraph.store.json_schema import to_json_schema

Json = dict[str, Any]
_END = "an id of the dataset, or the name as the text has it"
_OFFSET: Json = {"type": "integer", "minimum": 0}


def extraction_schema(schema: Schema) -> Json:
    """What a line may say, with the predicates, types, units and qualifiers of a schema.

    >>> from courtgraph.schema import default_schema
    >>> extraction_schema(default_schema())["required"]
    ['subject', 'predicate', 'quote', 'line']
    """
    derived = to_json_schema("statements", schema)
    statement: Json = derived["properties"]["statements"]["items"]["properties"]
    text: Json = {"type": "string"}
    kind = {"enum": schema.concrete_types(), "description": "The type of what the dataset does not have yet."}
    known: Json = {
        "subject": {**text, "description": f"What the claim is of: {_END}."},
        "subject_type": kind,
        "predicate": {"enum": list(schema.predicates), "description": _predicates(schema)},
        "object": {**text, "description": f"What it leads to: {_END}. Of a figure the indicator, such as 審結案件."},
        "object_type": kind,
        "value": {**text, "description": "A figure in digits, 32000 for 3.2萬; or the text or code that is claimed."},
        "unit": {**text, "description": f"Of a figure: {', '.join(schema.units)}, or the word of the text."},
        "qualifiers": {**statement["qualifiers"], "description": "When, how often, in which role."},
        "modality": {**statement["modality"], "description": "plan or requirement for what is not done yet."},
        "line": {"type": "integer", "minimum": 1, "description": "The line of the text, from 1, that has the quote."},
        "start": {**_OFFSET, "description": "Where the quote starts, in characters of the whole text, from 0."},
        "end": _OFFSET,
        "quote": {**text, "minLength": 1, "maxLength": 60, "description": "The shortest words of it that say so."},
        "extractor": {**text, "description": "Who or what found it."},
    }  # fmt: skip
    properties = {name: known.get(name, text) for name in FIELDS}
    return {
        "$schema": derived["$schema"],
        "title": "courtgraph: extraction",
        "type": "object",
        "properties": properties,
        "required": ["subject", "predicate", "quote", "line"],
        "additionalProperties": False,
    }


def _predicates(schema: Schema) -> str:
    """What each predicate says, since a model has no other place to learn it from."""
    return " ".join(f"{name}: {one.definition}" for name, one in schema.predicates.items())

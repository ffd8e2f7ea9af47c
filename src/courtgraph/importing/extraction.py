"""What an extractor found: a claim or a name, and the words of the text that say so."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from courtgraph.importing.problem import Problem, problem
from courtgraph.schema import Schema
from courtgraph.text import did_you_mean, unicode_text

TEXTS = (
    *("subject", "subject_type", "predicate", "object", "object_type", "value", "unit", "lang", "modality"),
    *("source", "quote", "extractor"),
)
NUMBERS = ("line", "start", "end")
FIELDS = (*TEXTS, "qualifiers", *NUMBERS)
"""The fields of a line, of which ``extraction_schema.py`` tells what is in them."""


class Extraction(msgspec.Struct, frozen=True, kw_only=True):
    """A claim as an extractor made it, or without a predicate the name of a thing; ``row`` is its line in the file.

    Ends are ids or names. Where the quote stands is told by its ``line``, from 1, or by ``start``, an offset in code
    points, of which -1 is none.
    """

    row: int
    quote: str
    subject: str
    subject_type: str = ""
    predicate: str = ""
    object: str = ""
    object_type: str = ""
    value: str = ""
    unit: str = ""
    lang: str = ""
    modality: str = ""
    qualifiers: Mapping[str, str] = {}
    source: str = ""
    line: int = 0
    start: int = -1
    end: int = -1
    extractor: str = ""


def to_extraction(said: Mapping[str, Any], path: str, row: int, schema: Schema) -> Extraction | Problem:
    """A line of JSON as what it says, or what is wrong with it.

    >>> from courtgraph.schema import default_schema
    >>> said = {"subject": "甲院", "predicate": "received", "object": "獎", "line": 3, "quote": "甲院獲獎"}
    >>> to_extraction(said, "a.jsonl", 1, default_schema()).line
    3
    >>> print(to_extraction({**said, "qoute": "x"}, "a.jsonl", 1, default_schema()))
    a.jsonl:1: there is no field 'qoute'; did you mean quote?
    """
    wrong = next(_wrong(said, schema), None)
    if wrong:
        return problem(path, row, *wrong)
    texts: dict[str, Any] = {name: _text(said[name]) for name in TEXTS if said.get(name) is not None}
    numbers = {name: said[name] for name in NUMBERS if said.get(name) is not None}
    qualifiers = {name: _text(value) for name, value in (said.get("qualifiers") or {}).items() if value is not None}
    return Extraction(row=row, qualifiers=qualifiers, **texts, **numbers)


def _wrong(said: Mapping[str, Any], schema: Schema) -> Iterator[tuple[str, str]]:
    for name, value in said.items():
        if name not in FIELDS:
            yield f"there is no field {name!r}", did_you_mean(name, FIELDS)
        elif name in NUMBERS and value is not None and not _is_count(value, 1 if name == "line" else 0):
            yield f"{name} is {value!r}", "write a whole number"
        elif name in TEXTS and value is not None and not _is_text(value):
            yield f"{name} is {value!r}", "write a text"
    for name in ("subject", "predicate", "quote"):
        if not str(said.get(name) or "").strip():
            yield f"{name} is missing", _ASKED[name]
    if not said.get("object") and said.get("value") in (None, ""):
        yield "neither object nor value is there", "say what the claim is about"
    if said.get("line") is None and said.get("start") is None:
        yield "nothing says where the quote stands", "add line, from 1, or start, an offset in code points"
    yield from _wrong_qualifiers(said.get("qualifiers"), schema)


_ASKED = {
    "subject": "name what the claim is of, by its id or its name",
    "predicate": "courtgraph schema show lists them",
    "quote": "add the shortest words of the text that say so",
}


def _wrong_qualifiers(said: object, schema: Schema) -> Iterator[tuple[str, str]]:
    if said is not None and not isinstance(said, dict):
        yield f"qualifiers is {said!r}", 'write {"year": "2024"}'
        return
    for name, value in (said or {}).items():
        if name not in schema.qualifiers:
            yield f"there is no qualifier {name!r}", did_you_mean(name, schema.qualifiers)
        elif value is not None and not _is_text(value):
            yield f"the qualifier {name} is {value!r}", "write a text"


def _is_count(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value < 10**9


def _is_text(value: object) -> bool:
    return isinstance(value, str | int | float)


def _text(value: str | float | bool) -> str:
    """A text as YAML can hold it; a number as it is written, and a truth value as the dataset writes it."""
    written = str(value).lower() if isinstance(value, bool) else str(value)
    return unicode_text(written).strip()

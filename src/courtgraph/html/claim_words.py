"""A claim in the words of the schema and the names of things, as the pages without a picture tell it."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from courtgraph.model import Statement
from courtgraph.model.language import text_in
from courtgraph.model.period_label import period_label
from courtgraph.schema import Schema, load_words

_PLAIN = ("fact", "accepted")
_SIGN = "approx"
"""The qualifier that stands before the value, as its sign."""


class ClaimWords(NamedTuple):
    """What a statement says, what qualifies it, and as ``marks`` what it is beside a plain fact."""

    subject: str
    predicate: str
    object: str
    value: str
    qualifiers: tuple[str, ...]
    marks: tuple[str, ...]


def claim_words(statement: Statement, schema: Schema, name: Callable[[str], str], language: str) -> ClaimWords:
    """A statement in words; ``name`` calls things by their id.

    >>> from courtgraph.schema import default_schema
    >>> told = Statement(subject="court/a", predicate="received", object="award/b", qualifiers={"year": "2024"})
    >>> claim_words(told, default_schema(), str, "en")[1:]
    ('received', 'award/b', '', ('year 2024',), ())
    """
    return ClaimWords(
        name(statement.subject),
        predicate_label(schema, statement.predicate, language),
        name(statement.object) if statement.object else "",
        _value(statement, schema, language),
        tuple(_qualifiers(statement, schema, language)),
        tuple(_marks(statement, load_words()[language])),
    )


def predicate_label(schema: Schema, predicate: str, language: str) -> str:
    """What a predicate is called; one that the schema does not know by its name."""
    known = schema.predicates.get(predicate)
    return (text_in(known.label, language) if known else "") or predicate


def unit_label(schema: Schema, unit: str, language: str) -> str:
    """What a unit is called; one that the schema does not know by its name."""
    return text_in(schema.units.get(unit, {}), language) or unit


def _value(statement: Statement, schema: Schema, language: str) -> str:
    unit = unit_label(schema, statement.unit, language)
    space = "" if unit in ("", "%") else " "
    return f"{statement.signed_value}{space}{unit}" if statement.value else ""


def _qualifiers(statement: Statement, schema: Schema, language: str) -> Iterator[str]:
    for name, said in statement.qualifiers.items():
        if name != _SIGN:
            known = schema.qualifiers.get(name)
            label = text_in(known.label, language) if known else name
            yield f"{label} {period_label(said, language) if known and known.datatype == 'edtf' else said}"


def _marks(statement: Statement, words: Mapping[str, str]) -> Iterator[str]:
    for word in (statement.modality, statement.status):
        if word not in _PLAIN:
            yield words.get(word, word)
    if statement.open:
        yield words["open"]

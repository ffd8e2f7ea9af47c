"""What the fields of a record are: a number in the place of a text would be another claim that reads the same."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import get_args, get_origin

import msgspec

from courtgraph.errors import CourtgraphError

_WORDS = {str: "a text", int: "a whole number", bool: "True or False", tuple: "a tuple", Mapping: "a dict"}


def require_types(record: msgspec.Struct) -> None:
    """Raise CourtgraphError for a field of a record that is of another type, with what would be right.

    >>> from courtgraph.model.statement import Statement
    >>> Statement(subject="court/a", predicate="hasFigure", value=39)
    Traceback (most recent call last):
    courtgraph.errors.CourtgraphError: value of Statement is 39; write a text, '39'
    """
    types = (type(record), *map(type, msgspec.structs.astuple(record)))
    if types not in _RIGHT:
        _require_kinds(record)
        _RIGHT.add(types)
    for name, inner in _mappings(type(record)):
        for key, value in getattr(record, name).items():
            if not isinstance(value, inner):
                place = f"{name}[{key!r}] of {type(record).__name__}"
                raise CourtgraphError(f"{place} is {value!r}; write {_right(value, inner)}")


_RIGHT: set[tuple[type, ...]] = set()
"""Types of a record and of all its fields that are right: there are few, and records are made by the million."""


def _require_kinds(record: msgspec.Struct) -> None:
    for name, kind, _ in _kinds(type(record)):
        said = getattr(record, name)
        if not isinstance(said, kind):
            raise CourtgraphError(f"{name} of {type(record).__name__} is {said!r}; write {_right(said, kind)}")


@cache
def _mappings(record: type[msgspec.Struct]) -> tuple[tuple[str, type], ...]:
    """The fields that are mappings, with the type of what is in them."""
    return tuple((name, inner) for name, _, inner in _kinds(record) if inner)


@cache
def _kinds(record: type[msgspec.Struct]) -> tuple[tuple[str, type, type | None], ...]:
    """The fields whose types are told here, and of mappings the type of what is in them."""
    return tuple(_told(record))


def _told(record: type[msgspec.Struct]) -> Iterator[tuple[str, type, type | None]]:
    for field in msgspec.structs.fields(record):
        kind = get_origin(field.type) or field.type
        if kind is Mapping:
            inner = get_args(field.type)[1]
            yield field.name, kind, get_origin(inner) or inner
        elif kind in _WORDS:
            yield field.name, kind, None


def _right(said: object, kind: type) -> str:
    if kind is str and isinstance(said, int | float):
        return f"a text, '{said}'"
    if kind is tuple and isinstance(said, str):
        return f"a tuple, ({said!r},)"
    return _WORDS[kind]

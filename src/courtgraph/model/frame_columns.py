"""The columns of a dataset's data frames, whatever library has them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from courtgraph.model.frames import Column, Columns
from courtgraph.model.language import language_columns, text_of
from courtgraph.model.number import NUMBERS, read_number
from courtgraph.model.period import Period, read_period
from courtgraph.schema.own_names import qualifier_column
from courtgraph.text import unicode_text

if TYPE_CHECKING:
    from courtgraph.model.dataset import Dataset
    from courtgraph.model.entity import Entity
    from courtgraph.model.source import Source


_CLAIM = ("id", "subject", "predicate", "object", "value")
_EVIDENCE = ("id", "source", "line", "quote", "stance", "by", "inferred")
_ORIGIN = ("author", "publisher", "licence", "url", "archived", "retrieved", "sha256")
_TYPES: Mapping[str, type] = {"line": int, "inferred": bool, "open": bool}
"""What a field holds that is not text."""
_JOINT = "; "


def frame_columns(dataset: "Dataset") -> tuple[Columns, Columns, Columns, Columns]:
    """The columns of ``Frames``, by their names, in its order.

    >>> from courtgraph.model import Dataset, Source
    >>> *_, sources = frame_columns(Dataset(sources=(Source(id="source/a", lines=3),)))
    >>> sources["id"], sources["lines"]
    (Column(type=<class 'str'>, values=['source/a']), Column(type=<class 'int'>, values=[3]))
    """
    return _entities(dataset), _statements(dataset), _evidence(dataset), _sources(dataset)


def _entities(dataset: "Dataset") -> Columns:
    things = list(dataset.things.values())
    links = {"same_as": _text(_JOINT.join(dataset.links(thing)) for thing in things)}
    return {**_fields(things, ("id", "type")), **_names(things), **links}


def _statements(dataset: "Dataset") -> Columns:
    said = dataset.statements
    return {
        **_fields(said, _CLAIM),
        "value_number": Column(float, [dataset.number_of(one) for one in said]),
        **_fields(said, ("unit", "lang")),
        **_qualifiers(dataset),
        **_days("period", [one.period for one in said]),
        "report_period": _text(_JOINT.join(dataset.report_periods(one)) for one in said),
        **_fields(said, ("modality", "status", "inferred", "open")),
    }


def _qualifiers(dataset: "Dataset") -> Columns:
    columns = {}
    for name, qualifier in dataset.schema.qualifiers.items():
        written = [one.qualifiers.get(name, "") for one in dataset.statements]
        kind = NUMBERS.get(qualifier.datatype)
        numbers = (read_number(text, qualifier.datatype) for text in written)
        columns[qualifier_column(name)] = Column(kind, list(numbers)) if kind else _text(written)
    return columns


def _evidence(dataset: "Dataset") -> Columns:
    cited = [(statement.id, piece) for statement in dataset.statements for piece in dataset.evidence_of(statement)]
    pieces = [piece for _, piece in cited]
    return {
        "statement": _text(statement for statement, _ in cited),
        **_fields(pieces, _EVIDENCE),
        **_texts("gloss", [piece.gloss for piece in pieces]),
        "note": _text(piece.note.get("", "") for piece in pieces),
        **_texts("note", [piece.note for piece in pieces]),
    }


def _sources(dataset: "Dataset") -> Columns:
    sources = list(dataset.by_source.values())
    return {
        **_fields(sources, ("id", "type")),
        **_names(sources),
        **_fields(sources, ("date", "covers")),
        **_days("covers", [read_period(source.covers) for source in sources]),
        **_fields(sources, ("language", *_ORIGIN)),
        "lines": Column(int, [source.lines or None for source in sources]),
    }


def _names(things: Sequence["Entity | Source"]) -> Columns:
    aliases = [{tag: _JOINT.join(names) for tag, names in thing.alias.items()} for thing in things]
    return {
        **_texts("label", [thing.label for thing in things]),
        **_texts("alias", aliases),
        **_texts("description", [thing.description for thing in things]),
    }


def _texts(field: str, said: Sequence[Mapping[str, str]]) -> Columns:
    """A column for each language."""
    return {name: _text(text_of(each, tags) for each in said) for name, tags in language_columns(field, said).items()}


def _fields(records: Sequence[Any], names: Iterable[str]) -> Columns:
    said = {name: [getattr(record, name) for record in records] for name in names}
    return {name: Column(_TYPES[name], each) if name in _TYPES else _text(each) for name, each in said.items()}


def _days(field: str, periods: Sequence[Period | None]) -> Columns:
    """The first and the last day of a time."""
    firsts, lasts = ([period and period[end] for period in periods] for end in (0, 1))
    return {f"{field}_start": Column(date, firsts), f"{field}_end": Column(date, lasts)}


def _text(said: Iterable[str]) -> Column:
    """Text that every library can hold."""
    return Column(str, [unicode_text(one) if one else None for one in said])

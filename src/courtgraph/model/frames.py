"""A dataset as data frames of pandas, Arrow or Polars."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from courtgraph.errors import CourtgraphError
from courtgraph.extras import import_extra
from courtgraph.schema import LANGUAGES
from courtgraph.schema.own_names import language_suffix, qualifier_column

if TYPE_CHECKING:
    from courtgraph.model.dataset import Dataset

Columns = Mapping[str, list[Any]]
"""The values of each column by its name, all of one type; None where nothing is said."""
_CLAIM = ("id", "subject", "predicate", "object", "value", "unit", "lang")
_STANDING = ("modality", "status", "inferred")
_EVIDENCE = ("id", "source", "line", "quote", "stance", "by", "inferred")
_TYPES: Mapping[str, type] = {"line": int, "inferred": bool}
"""What a column holds that is not text."""
_JOINT = "; "


class Frames(NamedTuple):
    """A row for each entity, for each statement, and for each piece of evidence of a statement.

    ``entities``: id, type, then label, alias and description in each language, same_as; several aliases, or links as
    IRIs, stand between semicolons. ``statements``: id, subject, predicate, object, value, unit, lang, a column for each
    qualifier of the schema, modality, status, inferred. ``evidence``: statement (its id), id, source, line, quote,
    stance, by, inferred, gloss in each language, note of no language and in each. Values and qualifiers are text, as
    they were curated; what is not said is missing.
    """

    entities: Any
    statements: Any
    evidence: Any


def to_frames(dataset: "Dataset", kind: str = "pandas") -> Frames:
    """The dataset as frames of ``pandas``, ``arrow`` (tables) or ``polars``.

    Raises CourtgraphError when there is no such kind, or its package is not installed.
    """
    if kind not in KINDS:
        raise CourtgraphError(f"there are no frames of {kind}; choose {', '.join(KINDS)}")
    to_frame = KINDS[kind]
    return Frames(*(to_frame(_clean(columns(dataset))) for columns in (_entities, _statements, _evidence)))


def _entities(dataset: "Dataset") -> Columns:
    things = dataset.things.values()
    tags = {language_suffix(tag): tag for tag in LANGUAGES}
    return {
        "id": [thing.id for thing in things],
        "type": [thing.type for thing in things],
        **{f"label_{end}": [thing.label.get(tag) for thing in things] for end, tag in tags.items()},
        **{f"alias_{end}": [_JOINT.join(thing.alias.get(tag, ())) for thing in things] for end, tag in tags.items()},
        **{f"description_{end}": [thing.description.get(tag) for thing in things] for end, tag in tags.items()},
        "same_as": [_JOINT.join(dataset.links(thing)) for thing in things],
    }


def _statements(dataset: "Dataset") -> Columns:
    qualifiers = {qualifier_column(name): name for name in dataset.schema.qualifiers}
    return {
        **{name: [getattr(one, name) for one in dataset.statements] for name in _CLAIM},
        **{column: [one.qualifiers.get(name) for one in dataset.statements] for column, name in qualifiers.items()},
        **{name: [getattr(one, name) for one in dataset.statements] for name in _STANDING},
    }


def _evidence(dataset: "Dataset") -> Columns:
    cited = [(statement.id, piece) for statement in dataset.statements for piece in dataset.evidence_of(statement)]
    tags = {f"_{language_suffix(tag)}": tag for tag in LANGUAGES}
    return {
        "statement": [statement for statement, _ in cited],
        **{name: [getattr(piece, name) for _, piece in cited] for name in _EVIDENCE},
        **{f"gloss{end}": [piece.gloss.get(tag) for _, piece in cited] for end, tag in tags.items()},
        **{f"note{end}": [piece.note.get(tag) for _, piece in cited] for end, tag in {"": "", **tags}.items()},
    }


def _clean(columns: Columns) -> Columns:
    """None for what is not said, and text that every library can hold."""
    from courtgraph.text import unicode_text

    return {
        name: said if name in _TYPES else [unicode_text(one) if one else None for one in said]
        for name, said in columns.items()
    }


def _to_pandas(columns: Columns) -> Any:
    types = {name: kind for name, kind in _TYPES.items() if name in columns}
    return import_extra("pandas", "pandas").DataFrame(columns).astype(types)


def _to_arrow(columns: Columns) -> Any:
    arrow = import_extra("pyarrow", "arrow")
    types = {str: arrow.string(), int: arrow.int64(), bool: arrow.bool_()}
    fields = [(name, types[_TYPES.get(name, str)]) for name in columns]
    return arrow.table(columns, schema=arrow.schema(fields))


def _to_polars(columns: Columns) -> Any:
    schema = {name: _TYPES.get(name, str) for name in columns}
    return import_extra("polars", "polars").DataFrame(columns, schema=schema)


KINDS: Mapping[str, Callable[[Columns], Any]] = {"pandas": _to_pandas, "arrow": _to_arrow, "polars": _to_polars}
"""What makes the frames of each library."""

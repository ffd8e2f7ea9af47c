"""A dataset as data frames of pandas, Arrow or Polars."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from courtgraph.errors import CourtgraphError
from courtgraph.extras import import_extra

if TYPE_CHECKING:
    from courtgraph.model.dataset import Dataset

Frame = TypeVar("Frame")


class Column(NamedTuple):
    """The type of a column and its values; None where nothing is said."""

    type: type
    values: Sequence[Any]


Columns = Mapping[str, Column]


class Frames(NamedTuple, Generic[Frame]):
    """A row for each entity, for each statement, for each piece of evidence of a statement, and for each source.

    ``entities``: id, type, then label, alias and description in each language, same_as; several aliases, or links
    as IRIs, stand between semicolons. ``statements``: id, subject, predicate, object, value, value_number, unit,
    lang, a column for each qualifier of the schema, period_start and period_end (the days of its time),
    report_period (of the reports behind it, where it says no time), modality, status, inferred, open. ``evidence``:
    statement (its id), id, source, line, quote, stance, by, inferred, gloss in each language, note of no language
    and in each. ``sources``: id, type, label, alias and description in each language, date, covers with
    covers_start and covers_end, language, author, publisher, licence, url, archived, retrieved, sha256, lines.

    A column has one type whatever is in it: numbers where the schema says that a qualifier is one (year, ordinal,
    count), days, truth values, and for the rest text as it was curated. ``value`` is text, and ``value_number`` the
    number where the schema says that it is one and ``approx`` makes no bound or estimate of it. What is not said, or
    not written as its type, is missing. The three languages of the page have their columns always, and so has every
    other that occurs.
    """

    entities: Frame
    statements: Frame
    evidence: Frame
    sources: Frame


def to_frames(dataset: "Dataset", kind: str = "pandas") -> Frames[Any]:
    """The dataset as frames of ``pandas``, ``arrow`` (tables) or ``polars``.

    Raises CourtgraphError when there is no such kind, or its package is not installed.
    """
    from courtgraph.model.frame_columns import frame_columns

    if kind not in KINDS:
        raise CourtgraphError(f"there are no frames of {kind}; choose {', '.join(KINDS)}")
    to_frame = KINDS[kind]
    return Frames(*(to_frame(columns) for columns in frame_columns(dataset)))


def _to_pandas(columns: Columns) -> Any:
    pandas = import_extra("pandas", "pandas")
    return pandas.DataFrame({name: pandas.Series(said, dtype=_PANDAS[kind]) for name, (kind, said) in columns.items()})


# those that have a place for what is missing; days from the year 1 on
_PANDAS = {str: "string", int: "Int64", float: "Float64", bool: "boolean", date: "datetime64[s]"}


def _to_arrow(columns: Columns) -> Any:
    arrow = import_extra("pyarrow", "arrow")
    types = {str: arrow.string(), int: arrow.int64(), float: arrow.float64(), bool: arrow.bool_(), date: arrow.date32()}
    schema = arrow.schema([(name, types[column.type]) for name, column in columns.items()])
    return arrow.table({name: column.values for name, column in columns.items()}, schema=schema)


def _to_polars(columns: Columns) -> Any:
    schema = {name: column.type for name, column in columns.items()}
    values = {name: column.values for name, column in columns.items()}
    return import_extra("polars", "polars").DataFrame(values, schema=schema)


KINDS: Mapping[str, Callable[[Columns], Any]] = {"pandas": _to_pandas, "arrow": _to_arrow, "polars": _to_polars}
"""What makes the frames of each library."""

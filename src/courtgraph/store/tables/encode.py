"""The records of a dataset as rows of tables."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import count
from typing import Any

import msgspec

from courtgraph.errors import DatasetError
from courtgraph.extras import import_extra
from courtgraph.model import Decision, Entity, Evidence, Finding, Location, Source, Statement, read_period
from courtgraph.model.number import read_number
from courtgraph.schema import Schema
from courtgraph.store.tables.arrow_schemas import COLUMNS, KEYS, arrow_schema
from courtgraph.store.union import DatasetRecords

Row = tuple[Any, ...]
Places = Iterable[int]


def to_tables(
    records: DatasetRecords, name: str, schema_yaml: str | None, files: Mapping[str, bytes]
) -> dict[str, Any]:
    """The Arrow tables of a dataset that bears a name, each sorted by its key.

    >>> from courtgraph.model import Dataset
    >>> nothing = DatasetRecords(Dataset().info, Dataset().schema, (), (), (), (), (), frozenset())
    >>> tables = to_tables(nothing, "a", None, {})
    >>> tables["datasets"].num_rows, tables["entities"].num_rows
    (1, 0)

    Raises DatasetError for a text that tables cannot hold.
    """
    rows = {
        "entities": (_entity(*one) for one in _placed(records.entities, name)),
        "names": (row for one in _placed(records.entities, name) for row in _names(*one)),
        "statements": (_statement(*one, records.schema) for one in _placed(records.statements, name)),
        "evidence": (row for one in _placed(records.statements, name) for row in _pieces(*one)),
        "sources": (_source(*one) for one in _placed(records.sources, name)),
        "decisions": (_decision(*one) for one in _placed(records.decisions, name)),
        "findings": (_finding(one, name) for one in dict.fromkeys(records.findings)),
        "datasets": [_dataset(records, name, schema_yaml)],
        "files": ((path, content, name) for path, content in files.items()),
    }
    return {table: to_table(table, made) for table, made in rows.items()}


def to_table(table: str, rows: Iterable[Row]) -> Any:
    """Rows as an Arrow table that is sorted by its key.

    Raises DatasetError for a text that tables cannot hold.
    """
    arrow = import_extra("pyarrow", "scale")
    names = [column.name for column in COLUMNS[table]]
    key = [names.index(name) for name in KEYS[table]]
    ordered = sorted(rows, key=lambda row: tuple(row[place] for place in key))
    columns: Sequence[Sequence[Any]] = list(zip(*ordered, strict=True)) or [()] * len(names)
    try:
        arrays = [arrow.array(said, kind) for said, kind in zip(columns, arrow_schema(table).types, strict=True)]
    except UnicodeEncodeError as error:
        raise DatasetError(
            f"{error.object!r}: this is no Unicode, and tables hold nothing else; write it in UTF-8"
        ) from None
    return arrow.Table.from_arrays(arrays, schema=arrow_schema(table))


def _placed(records: Iterable[Any], name: str) -> Iterator[tuple[Any, Row]]:
    """Records with where each stands: the dataset, the file, and the place among the records of the file."""
    places: dict[str, Iterator[int]] = {}
    for record in records:
        path = record.location.path
        yield record, (name, path, next(places.setdefault(path, count())))


def _lines(place: Location) -> Row:
    below = {field: line - place.line for field, line in place.fields.items()}
    return place.line, msgspec.json.encode(below).decode(), sorted(place.malformed) or None


def _entity(entity: Entity, place: Row) -> Row:
    links = list(entity.same_as) or None
    return (entity.id, entity.type, _map(entity.description), links, *place, *_lines(entity.location))


def _names(entity: Entity, place: Row) -> Iterator[Row]:
    labels = [("label", language, text) for language, text in entity.label.items()]
    aliases = [("alias", language, text) for language, some in entity.alias.items() for text in some or (None,)]
    for number, (kind, language, text) in enumerate((*labels, *aliases)):
        yield (entity.id, kind, language, number, text, *place)


def _statement(one: Statement, place: Row, schema: Schema) -> Row:
    period = one.period
    return (
        *(one.id, one.subject, one.predicate, one.object or None, one.value or None, exact_number(one, schema)),
        *(one.unit or None, one.lang or None, _map(one.qualifiers), one.time or None),
        *(period or (None, None)),
        *(one.modality, one.status, one.open, one.inferred),
        *place,
        *_lines(one.location),
    )


def exact_number(one: Statement, schema: Schema) -> Decimal | None:
    """The value as a number, where the schema says that it is one and it is exact; its forms all fit the column.

    >>> from courtgraph.schema import default_schema
    >>> figure = Statement(subject="court/a", predicate="hasFigure", object="indicator/b", value="39.50")
    >>> exact_number(figure, default_schema())
    Decimal('39.50')
    """
    predicate = schema.predicates.get(one.predicate)
    spec = predicate.value if predicate and one.value and one.is_exact else None
    is_number = spec is not None and read_number(one.value, spec.datatype) is not None
    return Decimal(one.value) if is_number else None


def _pieces(one: Statement, place: Row) -> Iterator[Row]:
    for number, piece in enumerate(one.evidence):
        yield (one.id, piece.id, number, *_piece(piece), *place, *_lines(piece.location))


def _piece(piece: Evidence) -> Row:
    said = (piece.source, piece.line, piece.quote, _map(piece.gloss), piece.stance)
    return (*said, piece.by or None, piece.inferred, _map(piece.note))


def _source(source: Source, place: Row) -> Row:
    names = (_map(source.label), _map(source.alias, list), _map(source.description))
    covers = (source.covers or None, *(read_period(source.covers) or (None, None)))
    origin = (source.author, source.publisher, source.licence, source.url, source.archived, source.retrieved)
    said = (source.language, *origin, source.file, source.sha256)
    return (
        *(source.id, source.type, *names, source.date or None, *covers),
        *(text or None for text in said),
        source.lines,
        _map(source.uncited),
        *place,
        *_lines(source.location),
    )


def _decision(one: Decision, place: Row) -> Row:
    return (one.same, one.keep, one.other, one.reason or None, one.by or None, *place, *_lines(one.location))


def _finding(one: Finding, name: str) -> Row:
    return (one.path, one.line, one.rule, one.message, one.suggestion, one.severity, name)


def _dataset(records: DatasetRecords, name: str, schema_yaml: str | None) -> Row:
    info = records.info
    said = (_map(info.title), _map(info.description), info.base, list(info.languages), list(info.required))
    schema = (info.licence or None, _map(info.prefixes), schema_yaml, sorted(records.partial))
    return (*said, *schema, name, info.location.path, 0, *_lines(info.location))


def _map(said: Mapping[Any, Any], value: Callable[[Any], Any] = lambda text: text) -> list[tuple[Any, Any]] | None:
    """A mapping as Arrow takes it, in its own order; nothing for an empty one."""
    return [(key, value(text)) for key, text in said.items()] or None

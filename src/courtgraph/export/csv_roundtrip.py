"""Entities, statements and sources as tables that can be edited in a spreadsheet, and back into YAML with nothing lost.

A row says where its record stands: in which ``file``, and as which ``number`` from 1. Rows of one statement have one
number and a piece of evidence each. A row without a number is a new record at the end of its file, and one without a
file of that where its like is at home.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from courtgraph.diagnostic import Diagnostic
from courtgraph.errors import CourtgraphError
from courtgraph.export.csv_columns import (
    entity_columns,
    entity_row,
    refuse_broken,
    source_columns,
    source_row,
    statement_columns,
    statement_rows,
)
from courtgraph.export.csv_homes import kind_of, settle
from courtgraph.export.csv_reader import read_sheet
from courtgraph.export.csv_restoring import Written, restore
from courtgraph.export.csv_writing import Numbered, with_records_of
from courtgraph.export.table import MAX_ROWS, Cell, Row, Table
from courtgraph.export.table_changes import Changes, changes_of
from courtgraph.export.table_codes import with_codes, with_names
from courtgraph.export.table_records import by_file, cited, other_sources, to_records
from courtgraph.model import Dataset
from courtgraph.schema import LANGUAGES, Schema
from courtgraph.schema.plain_yaml import compose_plain
from courtgraph.store.nodes import Content, items_of, text_of, to_content

KINDS = ("entities", "statements", "sources")
"""What there is a table of."""


class Imported(NamedTuple):
    """The files that the tables make, which rows their records come from, and what is wrong with the tables.

    ``rows`` has the number of the row in its table for each record of a file, in their order, and ``changes`` counts
    what each table does to the records of its kind.
    """

    texts: Mapping[str, str]
    rows: Mapping[str, Sequence[int]]
    slips: Sequence[Diagnostic[Cell]]
    changes: Mapping[str, Changes]


def table_columns(schema: Schema, languages: Sequence[str] = LANGUAGES) -> dict[str, list[str]]:
    """The columns of each table.

    >>> from courtgraph.schema import default_schema
    >>> table_columns(default_schema(), ["en"])["entities"]
    ['file', 'number', 'id', 'type', 'label_en', 'alias_en', 'description_en', 'same_as']
    """
    return {
        "entities": entity_columns(languages),
        "statements": statement_columns(schema, languages),
        "sources": source_columns(languages),
    }


def to_tables(
    texts: Mapping[str, str], schema: Schema, languages: Sequence[str] = LANGUAGES
) -> dict[str, list[list[str]]]:
    r"""The tables of the files of a dataset, by kind: names of columns, for the languages of the dataset, and rows.

    >>> from courtgraph.schema import default_schema
    >>> texts = {"entities/a.yaml": "entities:\n  - id: award/a\n    type: Award\n"}
    >>> to_tables(texts, default_schema())["entities"][1][:5]
    ['entities/a.yaml', '1', 'award/a', 'Award', '']

    Raises CourtgraphError for half a character, which no table can hold, and for more rows than are taken back.
    """
    tables = {kind: [columns] for kind, columns in table_columns(schema, languages).items()}
    for name, text in sorted(texts.items()):
        if (kind := kind_of(name)) in KINDS:
            rows = list(_rows(name, kind, text))
            refuse_broken(rows)
            tables[kind] += [[row.get(column, "") for column in tables[kind][0]] for row in rows]
            _refuse_too_long(kind, len(tables[kind]))
    return tables


def _refuse_too_long(kind: str, rows: int) -> None:
    if rows > MAX_ROWS:
        told = f"{kind} would have more than {MAX_ROWS:,} rows, which import does not take"
        raise CourtgraphError(f"{told}; make several datasets of it, or edit its files")


def _rows(name: str, kind: str, text: str) -> Iterator[Row]:
    root = compose_plain(text)
    place = {"file": name, "cites": text_of(root, "source")} if kind == "statements" else {"file": name}
    for number, item in enumerate(items_of(root, kind), start=1):
        record = to_content(item)
        assert isinstance(record, Mapping), "a record is a mapping"  # noqa: S101
        for row in _rows_of(record, kind):
            yield {**place, "number": str(number), **row}


def _rows_of(record: Mapping[str, Content], kind: str) -> Iterator[Row]:
    if kind == "statements":
        yield from statement_rows(record)
    else:
        yield entity_row(record) if kind == "entities" else source_row(record)


def from_tables(tables: Mapping[str, Table], texts: Mapping[str, str], dataset: Dataset) -> Imported:
    """The files of a dataset as its tables say, records that say the same as before with their comments.

    ``tables`` are those of some kinds, ``texts`` the files of the dataset in canonical form. A kind without a table
    stays as it is, and so does a file that no row names.
    """
    changed: dict[str, str] = {}
    origins: dict[str, list[int]] = {}
    slips: list[Diagnostic[Cell]] = []
    changes: dict[str, Changes] = {}
    columns = table_columns(dataset.schema)
    for kind in filter(tables.__contains__, KINDS):  # entities first: statements may speak of them by name
        table, written = tables[kind], _written_rows(texts, kind)
        in_use = {column for rows in written.values() for row in rows for column, cell in row.items() if cell}
        sheet = with_codes(read_sheet(table, columns[kind], in_use), dataset, written)
        sheet = settle(restore(sheet, table, written, dataset.schema), table.name, kind, dataset, written)
        slips += sheet.slips
        made: dict[str, list[Numbered]] = {}
        for name, rows in by_file(sheet.rows):
            slips += other_sources(table.name, rows)
            records = [*to_records(table.name, kind, rows, dataset.schema, slips)]
            origins[name], made[name] = [number for number, _ in records], [one for _, one in records]
            if not slips:
                changed[name] = with_records_of(texts.get(name, ""), name, cited(rows)[1], made[name])
        changes[kind] = _changes(kind, made, written)
        if kind == "entities":
            dataset = with_names(dataset, chain.from_iterable(made.values()))
    return Imported({name: text for name, text in changed.items() if texts.get(name) != text}, origins, slips, changes)


def _changes(kind: str, made: Mapping[str, Sequence[Numbered]], written: Written) -> Changes:
    """What becomes of the records of the files that a table names."""
    before = {place: rows for place, rows in written.items() if place[0] in made}
    after = [((name, one.number), [*_rows_of(one.record, kind)]) for name, records in made.items() for one in records]
    return changes_of(before, after)


def _written_rows(texts: Mapping[str, str], kind: str) -> Written:
    written: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for name in texts:
        for row in _rows(name, kind, texts[name]) if kind_of(name) == kind else ():
            written[row["file"], row["number"]].append(row)
    return written

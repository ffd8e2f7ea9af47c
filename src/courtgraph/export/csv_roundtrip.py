"""Entities and statements as tables that can be edited in a spreadsheet, and back into YAML with nothing lost.

A row says where its record stands: in which ``file``, and as which ``number`` from 1. Rows of one statement have one
number and a piece of evidence each. A row without a number is a new record at the end of its file.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

import yaml

from courtgraph.diagnostic import Diagnostic
from courtgraph.export.csv import to_csv
from courtgraph.export.csv_columns import (
    CLAIM,
    SAID_OF,
    Row,
    entity_columns,
    entity_row,
    refuse_broken,
    statement_columns,
    statement_rows,
    to_entity_record,
    to_statement_record,
)
from courtgraph.export.csv_reader import Cell, read_sheet
from courtgraph.schema import LANGUAGES, Schema
from courtgraph.schema.own_names import qualifier_column
from courtgraph.schema.plain_yaml import compose_plain
from courtgraph.store import to_canonical
from courtgraph.store.nodes import Content, insert, items_of, set_field, text_of, to_content

TABLES = {"entities": "entities.csv", "statements": "statements.csv"}
MAX_BYTES = 64 * 2**20


class Imported(NamedTuple):
    """The files that the tables make, which rows their records come from, and what is wrong with the tables.

    ``rows`` has the number of the row in its table for each record of a file, in their order.
    """

    texts: Mapping[str, str]
    rows: Mapping[str, Sequence[int]]
    slips: Sequence[Diagnostic[Cell]]


def to_tables(texts: Mapping[str, str], schema: Schema, languages: Sequence[str] = LANGUAGES) -> dict[str, str]:
    r"""The tables of the files of a dataset, by name, as CSV, with columns for the languages of the dataset.

    >>> from courtgraph.schema import default_schema
    >>> texts = {"entities/a.yaml": "entities:\n  - id: award/a\n    type: Award\n"}
    >>> to_tables(texts, default_schema())["entities.csv"].splitlines()[1][:40]
    'entities/a.yaml,1,award/a,Award,,,,,,,,,'

    Raises CourtgraphError for half a character, which no table can hold.
    """
    rows: dict[str, list[Row]] = {kind: [] for kind in TABLES}
    for name, text in sorted(texts.items()):
        kind = name.partition("/")[0]
        if kind in TABLES:
            rows[kind] += _rows(name, kind, text)
    columns = {"entities": entity_columns(languages), "statements": statement_columns(schema, languages)}
    for some in rows.values():
        refuse_broken(some)
    return {
        TABLES[kind]: to_csv(columns[kind], [[row.get(column, "") for column in columns[kind]] for row in rows[kind]])
        for kind in TABLES
    }


def _rows(name: str, kind: str, text: str) -> Iterator[Row]:
    root = compose_plain(text)
    place = {"file": name, "cites": text_of(root, "source")} if kind == "statements" else {"file": name}
    for number, item in enumerate(items_of(root, kind), start=1):
        record = to_content(item)
        assert isinstance(record, Mapping), "a record is a mapping"  # noqa: S101
        for row in [entity_row(record)] if kind == "entities" else statement_rows(record):
            yield {**place, "number": str(number), **row}


def from_tables(tables: Mapping[str, bytes], texts: Mapping[str, str], schema: Schema) -> Imported:
    """The files of a dataset as its tables say, records that say the same as before with their comments.

    ``tables`` are the contents of the CSV files by their names, ``texts`` the files of the dataset in canonical form. A
    file that no row names stays as it is.
    """
    columns = {"entities": entity_columns(), "statements": statement_columns(schema)}
    changed: dict[str, str] = {}
    origins: dict[str, list[int]] = {}
    slips: list[Diagnostic[Cell]] = []
    for kind, table in TABLES.items():
        sheet = read_sheet(tables[table], table, columns[kind], _columns_in_use(texts, kind))
        slips += sheet.slips
        for name, rows in _by_file(sheet.rows, kind):
            records = [*_records(table, kind, rows, schema, slips)]
            origins[name] = [number for number, _ in records]
            cites = next((row["cites"] for _, row in rows if row.get("cites")), "")
            said = [record for _, record in records]
            if not sheet.slips:
                changed[name] = _written(texts.get(name, ""), name, kind, cites, said)
    return Imported({name: text for name, text in changed.items() if texts.get(name) != text}, origins, slips)


def _columns_in_use(texts: Mapping[str, str], kind: str) -> set[str]:
    """The columns in which the records of a dataset say something: without them it would be lost."""
    names = (name for name in texts if name.startswith(f"{kind}/"))
    rows = (row for name in names for row in _rows(name, kind, texts[name]))
    return {column for row in rows for column, cell in row.items() if cell}


Numbered = tuple[int, Row]
"""A row with its number in the sheet, where the names of the columns are row 1."""


def _by_file(rows: Sequence[Numbered], kind: str) -> Iterator[tuple[str, list[Numbered]]]:
    """The rows of each file in the order of its records; new ones come last, in the order of the sheet."""

    def place(numbered: Numbered) -> tuple[str, int, int]:
        number, row = numbered
        return row["file"], int(row["number"] or 10**9), number

    for name, group in groupby(sorted(rows, key=place), key=lambda numbered: numbered[1]["file"]):
        yield name, list(group)


def _records(
    table: str, kind: str, rows: Sequence[Numbered], schema: Schema, slips: list[Diagnostic[Cell]]
) -> Iterator[tuple[int, dict[str, Content]]]:
    def same(numbered: Numbered) -> tuple[str, int]:
        return numbered[1]["number"], 0 if numbered[1]["number"] else numbered[0]

    for _, group in groupby(rows, key=same):
        own = list(group)
        try:
            first, row = own[0]
            slips += _disagreements(table, kind, own, schema)
            record = (
                to_entity_record(row) if kind == "entities" else to_statement_record([one for _, one in own], schema)
            )
            yield first, record
        except ValueError as error:
            column, _, message = str(error).partition(": ")
            slips.append(Diagnostic(Cell(table, own[0][0], column), message))


def _disagreements(table: str, kind: str, rows: Sequence[Numbered], schema: Schema) -> Iterator[Diagnostic[Cell]]:
    """Rows of one record that say different things; of an entity there is one row."""
    first, claim = rows[0]
    columns = ("cites", *CLAIM, *map(qualifier_column, schema.qualifiers), *SAID_OF)
    for number, row in rows[1:]:
        if kind == "entities":
            yield Diagnostic(
                Cell(table, number, "number"), f"row {first} has this number too; give it another, or none"
            )
            continue
        for column in columns:
            if row.get(column, "") != claim.get(column, ""):
                words = f"{row.get(column, '')!r} is not what row {first} of the same statement says"
                yield Diagnostic(
                    Cell(table, number, column), f"{words}; write {claim.get(column, '')!r}, or another number"
                )


def _written(text: str, name: str, kind: str, cites: str, records: Sequence[Mapping[str, Content]]) -> str:

    def edit(root: yaml.MappingNode) -> None:
        if text_of(root, "source") != cites:
            set_field(root, "source", cites)
        items = items_of(root, kind)
        old = list(items)
        items.clear()
        for place, record in enumerate(records):
            same = next((item for item in old if without_empty_fields(to_content(item)) == record), None)
            if same is not None:
                old.remove(same)
                items.append(same)
            else:
                insert(items, place, record)

    return to_canonical(text or f"{kind}: []\n", name, edit)


def without_empty_fields(content: Content) -> Content:
    """What a record says, without the fields that say nothing: a table has no place for those.

    >>> without_empty_fields({"id": "award/a", "same_as": [], "label": {"en": ""}})
    {'id': 'award/a'}
    """
    if isinstance(content, Mapping):
        said = {key: without_empty_fields(value) for key, value in content.items()}
        return {key: value for key, value in said.items() if value}
    return content if isinstance(content, str) else [without_empty_fields(item) for item in content]

"""Records of the rows of a table: which rows are one record, and whether they agree."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from courtgraph.diagnostic import Diagnostic
from courtgraph.export.csv_columns import (
    CLAIM,
    SAID_OF,
    to_entity_record,
    to_source_record,
    to_statement_record,
)
from courtgraph.export.csv_writing import Numbered
from courtgraph.export.table import Cell, Row
from courtgraph.schema import Schema
from courtgraph.schema.own_names import qualifier_column
from courtgraph.store.nodes import Content

Located = tuple[int, Row]
"""A row with its number in the sheet, where the names of the columns are row 1."""


def by_file(rows: Sequence[Located]) -> Iterator[tuple[str, list[Located]]]:
    """The rows of each file in the order of its records; new ones come last, in the order of the sheet.

    >>> rows = [{"file": "b", "number": ""}, {"file": "b", "number": "1"}, {"file": "a", "number": "1"}]
    >>> [(name, [number for number, _ in some]) for name, some in by_file(list(enumerate(rows, start=2)))]
    [('a', [4]), ('b', [3, 2])]
    """

    def place(located: Located) -> tuple[str, int, int]:
        number, row = located
        return row["file"], int(row["number"] or 10**9), number

    for name, group in groupby(sorted(rows, key=place), key=lambda located: located[1]["file"]):
        yield name, list(group)


def to_records(
    table: str, kind: str, rows: Sequence[Located], schema: Schema, slips: list[Diagnostic[Cell]]
) -> Iterator[tuple[int, Numbered]]:
    """The records of a file, each with the number of its first row; ``slips`` gets what is wrong with them."""

    def same(located: Located) -> tuple[str, int]:
        return located[1]["number"], 0 if located[1]["number"] else located[0]

    for _, group in groupby(rows, key=same):
        own = list(group)
        try:
            first, row = own[0]
            slips += _disagreements(table, kind, own, schema)
            yield first, Numbered(row["number"], _record([one for _, one in own], kind, schema))
        except ValueError as error:
            column, _, message = str(error).partition(": ")
            slips.append(Diagnostic(Cell(table, own[0][0], column), message))


def _record(rows: Sequence[Row], kind: str, schema: Schema) -> dict[str, Content]:
    if kind == "statements":
        return to_statement_record(rows, schema)
    return to_entity_record(rows[0]) if kind == "entities" else to_source_record(rows[0])


def _disagreements(table: str, kind: str, rows: Sequence[Located], schema: Schema) -> Iterator[Diagnostic[Cell]]:
    """Rows of one record that say different things; of an entity or a source there is one row."""
    first, claim = rows[0]
    columns = (*CLAIM, *map(qualifier_column, schema.qualifiers), *SAID_OF)
    for number, row in rows[1:]:
        if kind != "statements":
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


def cited(rows: Sequence[Located]) -> tuple[int, str]:
    """The first row of a file that says which source it cites, and that source."""
    return next(((number, row["cites"]) for number, row in rows if row.get("cites")), (0, ""))


def other_sources(table: str, rows: Sequence[Located]) -> Iterator[Diagnostic[Cell]]:
    """Rows of one file that name different sources for all that it holds."""
    first, cites = cited(rows)
    for number, row in rows:
        if row.get("cites", "") not in ("", cites):
            words = f"{row['cites']!r} is not what row {first} of the same file says"
            yield Diagnostic(
                Cell(table, number, "cites"), f"{words}; write {cites!r}, and its own in the column source"
            )

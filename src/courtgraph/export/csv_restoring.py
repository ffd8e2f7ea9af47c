"""Rows of a table with what a spreadsheet did to their values undone."""

from collections.abc import Iterator, Mapping, Sequence

from courtgraph.diagnostic import Diagnostic
from courtgraph.export.column_datatypes import column_datatypes, value_datatype
from courtgraph.export.spreadsheet_values import read_back
from courtgraph.export.table import Cell, Row, Sheet, Table
from courtgraph.schema import Schema

Written = Mapping[tuple[str, str], Sequence[Row]]
"""The rows of each record as they were exported, by file and number."""


def restore(sheet: Sheet, table: Table, written: Written, schema: Schema) -> Sheet:
    """The rows with values as the schema has them, and the cells that may mean two things or have lost characters.

    >>> from courtgraph.export.table import Grid
    >>> from courtgraph.schema import default_schema
    >>> sheet = Sheet([(2, {"file": "statements/a.yaml", "number": "1", "inferred": "TRUE", "quote": "TRUE"})], [])
    >>> restore(sheet, Table("statements.csv", Grid([])), {}, default_schema()).rows[0][1]
    {'file': 'statements/a.yaml', 'number': '1', 'inferred': 'true', 'quote': 'TRUE'}
    """
    datatypes = column_datatypes(schema)
    rows, slips = [], list(sheet.slips)
    lost: list[Diagnostic[Cell]] = []
    for number, row in sheet.rows:
        before = written.get((row["file"].strip(), row["number"].strip()), ())
        own = {**datatypes, "value": value_datatype(row, schema)}
        said: Row = {}
        for column, cell in row.items():
            try:
                said[column] = read_back(cell, own.get(column, ""), before[0].get(column, "") if before else "")
            except ValueError as error:
                slips.append(Diagnostic(Cell(table.name, number, column), *str(error).split("; ", 1)))
        rows.append((number, {**row, **said}))
        lost += _lost_characters(table.name, number, row, before)
    if lost:
        more = f", and {len(lost) - 1} more cells have lost theirs" if lost[1:] else ""
        slips.append(lost[0]._replace(message=lost[0].message + more))
    return Sheet(rows, slips)


def _lost_characters(table: str, number: int, row: Row, before: Sequence[Row]) -> Iterator[Diagnostic[Cell]]:
    """Cells in which question marks stand for characters that the encoding of the spreadsheet does not have."""
    for column, cell in row.items():
        if "?" in cell and any(_has_lost(old.get(column, ""), cell) for old in before):
            words = f"{cell!r} has question marks for the characters that stood here"
            yield Diagnostic(Cell(table, number, column), words, "save the table as “CSV UTF-8”")


def _has_lost(before: str, cell: str) -> bool:
    # of a character of two code units one question mark may stay, or two
    return cell != before and any(_is_questioned(before, cell, units) for units in (1, 2))


def _is_questioned(before: str, cell: str, units: int) -> bool:
    characters = [one for one in before for _ in range(units if one > "\uffff" else 1)]
    same_length = len(characters) == len(cell)
    return same_length and all(a == b or (b == "?" and not a.isascii()) for a, b in zip(characters, cell, strict=True))

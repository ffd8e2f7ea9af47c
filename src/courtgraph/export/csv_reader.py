"""Reading a table that came back from a spreadsheet."""

import csv
import io
import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from courtgraph.diagnostic import Diagnostic
from courtgraph.export.csv_cell import unescape_cell
from courtgraph.text import did_you_mean

_NAME = re.compile(r"(entities|statements)/[^/\\\x00-\x1f.][^/\\\x00-\x1f]*\.yaml")


class Cell(NamedTuple):
    """A cell of a table: the table's name, the row (the names of the columns are row 1) and the column."""

    table: str
    row: int
    column: str

    def __str__(self) -> str:
        return ":".join(map(str, self))


class Sheet(NamedTuple):
    """The rows of a table that say something, each with its number, and what is wrong with it."""

    rows: Sequence[tuple[int, dict[str, str]]]
    slips: Sequence[Diagnostic[Cell]]


def read_sheet(content: bytes, table: str, columns: Sequence[str], needed: Collection[str] = ()) -> Sheet:
    r"""The rows of a CSV in UTF-8; columns may stand in any order, and those that are not needed may be missing.

    >>> read_sheet("file,number\nentities/a.yaml,1\n".encode(), "entities.csv", ["file", "number", "id"]).rows
    [(2, {'file': 'entities/a.yaml', 'number': '1'})]
    """
    try:
        text = content.decode("utf-8-sig")
        rows = _read(text)
    except UnicodeDecodeError:
        return Sheet((), [Diagnostic(Cell(table, 1, ""), "not UTF-8; save it as “CSV UTF-8”")])
    except csv.Error as error:
        return Sheet(
            (), [Diagnostic(Cell(table, 1, ""), f"not CSV: {error}; save it as “CSV UTF-8”, separated by commas")]
        )
    names = rows[0] if rows else []
    slips = [*_wrong_columns(table, names, columns, needed)]
    if slips:
        return Sheet((), slips)
    found = []
    for number, cells in enumerate(rows[1:], start=2):
        if any(cells):
            row = {name: unescape_cell(cell) for name, cell in zip(names, cells, strict=False)}
            row = {name: row.get(name, "") for name in names}
            slips += _wrong_cells(table, number, row, len(cells) - len(names))
            found.append((number, row))
    return Sheet([] if slips else found, slips)


def _read(text: str) -> list[list[str]]:
    """The cells of each row, however long; the csv module's own limit is 131,072 characters."""
    limit = csv.field_size_limit(len(text) + 1)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), strict=True))
    finally:
        csv.field_size_limit(limit)


def _wrong_columns(
    table: str, names: Sequence[str], columns: Sequence[str], needed: Collection[str]
) -> Iterator[Diagnostic[Cell]]:
    for name in names:
        if name not in columns:
            yield Diagnostic(Cell(table, 1, name), f"there is no column {name!r}; {did_you_mean(name, columns)}")
        elif names.count(name) > 1:
            yield Diagnostic(Cell(table, 1, name), "the column stands here more than once; keep one")
    for name in ("file", "number"):
        if name not in names:
            yield Diagnostic(Cell(table, 1, name), "the column is missing; export the table anew, or add it")
    for name in columns:
        if name in needed and name not in names and name not in ("file", "number"):
            message = "the column is missing, and the dataset has something to say there; put it back"
            yield Diagnostic(Cell(table, 1, name), message)


def _wrong_cells(table: str, number: int, row: dict[str, str], surplus: int) -> Iterator[Diagnostic[Cell]]:
    if surplus > 0:
        yield Diagnostic(
            Cell(table, number, ""), f"the row has {surplus} cells too many; put cells with commas in quotes"
        )
    folder = table.partition(".")[0]
    if not _NAME.fullmatch(row["file"]) or not row["file"].startswith(f"{folder}/"):
        yield Diagnostic(
            Cell(table, number, "file"), f"{row['file']!r} is no file of {folder}; write one such as {folder}/a.yaml"
        )
    if row["number"] and not re.fullmatch("[1-9][0-9]{0,7}", row["number"]):
        yield Diagnostic(
            Cell(table, number, "number"),
            f"{row['number']!r} is no number; write it as it was, or none for a new record",
        )

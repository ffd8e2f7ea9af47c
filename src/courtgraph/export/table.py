"""A table that came back from a spreadsheet: what its cells say, and where."""

from collections.abc import Sequence
from typing import NamedTuple

from courtgraph.diagnostic import Diagnostic

MAX_ROWS = 100_000
MAX_COLUMNS = 1_000


class Cell(NamedTuple):
    """A cell of a table: the table's name, the row (the names of the columns are row 1) and the column."""

    table: str
    row: int
    column: str

    def __str__(self) -> str:
        return ":".join(map(str, self))


class Grid(NamedTuple):
    """The cells of a table row by row, and the name of the encoding that they were in."""

    rows: Sequence[Sequence[str]]
    encoding: str = "UTF-8"


class Table(NamedTuple):
    """A table under the name by which its cells are told: a file, and in a workbook its sheet."""

    name: str
    grid: Grid


Row = dict[str, str]
"""The cells of a row by the names of their columns; an empty one says nothing."""


class Sheet(NamedTuple):
    """The rows of a table that say something, each with its number, and what is wrong with them."""

    rows: Sequence[tuple[int, Row]]
    slips: Sequence[Diagnostic[Cell]]


def too_large(row: int, columns: int) -> str:
    """What is wrong with a row, by its number, that lies beyond what a table may have; nothing where it does not.

    >>> too_large(2, 8), too_large(2, 1_001)
    ('', 'more than 1,000 columns in row 2; delete what stands far to the right')
    """
    if row > MAX_ROWS:
        return f"more than {MAX_ROWS:,} rows; import it in parts, each with all rows of some files"
    if columns > MAX_COLUMNS:
        return f"more than {MAX_COLUMNS:,} columns in row {row}; delete what stands far to the right"
    return ""

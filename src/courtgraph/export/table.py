"""A table that came back from a spreadsheet: what its cells say, and where."""

from collections.abc import Sequence
from typing import NamedTuple

from courtgraph.diagnostic import Diagnostic


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

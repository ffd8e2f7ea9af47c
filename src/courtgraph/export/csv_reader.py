"""The rows of a table that came back from a spreadsheet, under the names of their columns."""

from collections.abc import Collection, Iterator, Sequence

from courtgraph.diagnostic import Diagnostic
from courtgraph.export.table import Cell, Sheet, Table
from courtgraph.text import did_you_mean

PLACE = ("file", "number")


def read_sheet(table: Table, columns: Sequence[str], needed: Collection[str] = ()) -> Sheet:
    """The rows that say something; columns may stand in any order, and those that are not needed may be missing.

    A column without a name, as spreadsheets leave them at the right, is none if it is empty.

    >>> from courtgraph.export.table import Grid
    >>> grid = Grid([["file", "number", ""], ["entities/a.yaml", "1", ""], ["", " ", ""]])
    >>> read_sheet(Table("entities.csv", grid), ["file", "number", "id"]).rows
    [(2, {'file': 'entities/a.yaml', 'number': '1'})]
    """
    names = [name.strip() for name in table.grid.rows[0]] if table.grid.rows else []
    slips = [*_wrong_columns(table.name, names, columns, needed)]
    if slips:
        return Sheet((), slips)
    found = []
    for number, cells in enumerate(table.grid.rows[1:], start=2):
        if any(cell.strip() for cell in cells):
            said = dict(zip(names, cells, strict=False))
            found.append((number, {name: said.get(name, "") for name in names if name}))
            slips += _nameless_cells(table.name, number, names, cells)
    return Sheet(found, slips)


def _wrong_columns(
    table: str, names: Sequence[str], columns: Sequence[str], needed: Collection[str]
) -> Iterator[Diagnostic[Cell]]:
    for name in filter(None, names):
        if name not in columns:
            yield Diagnostic(Cell(table, 1, name), f"there is no column {name!r}; {did_you_mean(name, columns)}")
        elif names.count(name) > 1:
            yield Diagnostic(Cell(table, 1, name), "the column stands here more than once; keep one")
    for name in PLACE:
        if name not in names:
            yield Diagnostic(Cell(table, 1, name), "the column is missing; export the table anew, or add it")
    for name in columns:
        if name in needed and name not in names and name not in PLACE:
            message = "the column is missing, and the dataset has something to say there; put it back"
            yield Diagnostic(Cell(table, 1, name), message)


def _nameless_cells(table: str, number: int, names: Sequence[str], cells: Sequence[str]) -> Iterator[Diagnostic[Cell]]:
    """Cells under no name: a delimiter stands in a cell without quotes, or a column was added."""
    for place, cell in enumerate(cells):
        if cell.strip() and (place >= len(names) or not names[place]):
            words = f"{cell!r} stands under no name of a column; put cells with the delimiter in quotes, or empty it"
            yield Diagnostic(Cell(table, number, f"column {place + 1}"), words)

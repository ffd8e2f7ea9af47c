"""Finding the tables of a dataset in the files that a spreadsheet left."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from courtgraph.errors import CourtgraphError
from courtgraph.export.csv_dialect import read_csv
from courtgraph.export.csv_roundtrip import KINDS
from courtgraph.export.table import Table
from courtgraph.export.xlsx_reader import read_xlsx
from courtgraph.store.read_file import list_folder, read_regular

MAX_BYTES = 64 * 2**20
_SUFFIXES = (".csv", ".txt", ".tsv")
"""Excel calls its Unicode Text ``.txt``."""
_WORKBOOK = ".xlsx"
_OTHER_WORKBOOKS = (".xls", ".xlsm", ".xlsb", ".ods")
_LOCKED = ("~$", ".")
"""How the names of those files begin that spreadsheets keep beside one that is open."""


def read_tables(place: Path) -> dict[str, Table]:
    """The tables by kind, from a folder or one file of it; a kind may be missing.

    Raises CourtgraphError where there is none, a kind has two, or one is no table.

    >>> read_tables(Path("nowhere"))
    Traceback (most recent call last):
    courtgraph.errors.CourtgraphError: nowhere: there are no tables here; courtgraph table export writes them
    """
    tables: dict[str, Table] = {}
    for path in _files(place):
        for kind, table in _read(path):
            if kind in tables:
                told = f"{place}: there are two tables of {kind}, {tables[kind].name} and {table.name}"
                raise CourtgraphError(f"{told}; import one of the files by its name")
            tables[kind] = table
    if not tables:
        raise CourtgraphError(f"{place}: there are no tables here; courtgraph table export writes them")
    return tables


def _files(place: Path) -> Sequence[Path]:
    if _is_table(place):
        return [place]
    if place.suffix.lower() in _OTHER_WORKBOOKS:
        raise CourtgraphError(f"{place}: this is no workbook that is read here; save it as .xlsx")
    if place.suffix.lower() in _SUFFIXES:
        names = ", ".join(f"{kind}.csv" for kind in KINDS)
        raise CourtgraphError(f"{place}: its name does not say which table it is; call it one of {names}")
    return [path for path in list_folder(place) if _is_table(path)]


def _is_table(path: Path) -> bool:
    if path.suffix.lower() == _WORKBOOK:
        return not path.name.startswith(_LOCKED)
    return path.suffix.lower() in _SUFFIXES and path.stem in KINDS


def _read(path: Path) -> Iterator[tuple[str, Table]]:
    content = read_regular(path, MAX_BYTES)
    try:
        if path.suffix.lower() == _WORKBOOK:
            sheets = read_xlsx(content)
            yield from ((kind, Table(f"{path.as_posix()}:{kind}", sheets[kind])) for kind in KINDS if kind in sheets)
        else:
            yield path.stem, Table(path.as_posix(), read_csv(content))
    except ValueError as error:
        raise CourtgraphError(f"{path.as_posix()}: {error}") from None

"""Finding the tables of a dataset in the files that a spreadsheet left."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from courtgraph.errors import CourtgraphError
from courtgraph.export.csv_dialect import read_csv
from courtgraph.export.csv_roundtrip import KINDS
from courtgraph.export.table import Grid, Table
from courtgraph.export.xlsx_reader import read_xlsx
from courtgraph.store.read_file import list_folder, read_regular

MAX_BYTES = 64 * 2**20
_SUFFIXES = (".csv", ".txt", ".tsv")
"""Excel calls its Unicode Text ``.txt``."""
_WORKBOOK = ".xlsx"
_OTHER_WORKBOOKS = (".xls", ".xlsm", ".xlsb", ".ods")
_LOCKED = ("~$", ".")
"""How the names of those files begin that spreadsheets keep beside one that is open."""


class FoundTables(NamedTuple):
    """The tables of a place by kind, and the files and sheets in it whose names say of no kind that they are it."""

    tables: dict[str, Table]
    unnamed: list[str]


def read_tables(place: Path) -> FoundTables:
    """The tables by kind, from a folder or one file of it; a kind may be missing.

    Raises CourtgraphError where there is none, a kind has two, or one is no table.

    >>> read_tables(Path("nowhere"))
    Traceback (most recent call last):
    courtgraph.errors.CourtgraphError: nowhere: there are no tables here; courtgraph table export writes them
    """
    found = FoundTables({}, [])
    for path in _files(place):
        for kind, table in _read(path):
            if kind not in KINDS:
                found.unnamed.append(table.name)
                continue
            if kind in found.tables:
                told = f"{place}: there are two tables of {kind}, {found.tables[kind].name} and {table.name}"
                raise CourtgraphError(f"{told}; import one of the files by its name")
            found.tables[kind] = table
    if not found.tables:
        raise CourtgraphError(_nothing_found(place, found.unnamed))
    return found


def _nothing_found(place: Path, unnamed: Sequence[str]) -> str:
    if unnamed:
        return f"{place}: {', '.join(unnamed)} bears the name of no table; call it {', '.join(KINDS)}"
    return f"{place}: there are no tables here; courtgraph table export writes them"


def _files(place: Path) -> Sequence[Path]:
    if _is_workbook(place) or (_is_text(place) and place.stem in KINDS):
        return [place]
    if place.suffix.lower() in _OTHER_WORKBOOKS:
        raise CourtgraphError(f"{place}: this is no workbook that is read here; save it as .xlsx")
    if _is_text(place):
        names = ", ".join(f"{kind}.csv" for kind in KINDS)
        raise CourtgraphError(f"{place}: its name does not say which table it is; call it one of {names}")
    return [path for path in list_folder(place) if _is_workbook(path) or _is_text(path)]


def _is_workbook(path: Path) -> bool:
    return path.suffix.lower() == _WORKBOOK and not path.name.startswith(_LOCKED)


def _is_text(path: Path) -> bool:
    return path.suffix.lower() in _SUFFIXES and not path.name.startswith(_LOCKED)


def _read(path: Path) -> Iterator[tuple[str, Table]]:
    """The tables of a file by what they are called; of one of text that is called otherwise nothing is read."""
    if _is_text(path) and path.stem not in KINDS:
        yield path.stem, Table(path.as_posix(), Grid([]))
        return
    content = read_regular(path, MAX_BYTES)
    try:
        if _is_workbook(path):
            yield from ((name, Table(f"{path.as_posix()}:{name}", grid)) for name, grid in read_xlsx(content).items())
        else:
            yield path.stem, Table(path.as_posix(), read_csv(content))
    except ValueError as error:
        raise CourtgraphError(f"{path.as_posix()}: {error}") from None

"""The sheets of a workbook of Excel, as it was saved: what each cell shows, with nothing computed."""

import io
import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

from courtgraph.export.table import Grid, too_large
from courtgraph.export.xlsx_writer import EXTRA
from courtgraph.extras import import_extra

MAX_UNPACKED = 128 * 2**20
MAX_CELLS = 2**24
_DECLARATION = "<!DOCTYPE"
_EXACT = 10**15
"""Excel keeps no more digits of a number than this has."""
_MONTH_FORMATS = (27, 36, 50, 52, 57)
_DAY_FORMATS = (28, 29, 30, 31, 51, 53, 54, 58)
"""Formats of dates that a Chinese Excel has without saying what they are, such as 2024年5月."""
_LITERALS = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')


def read_xlsx(content: bytes) -> dict[str, Grid]:
    """The cells of each sheet by its title.

    Raises ValueError for what is no workbook, is larger than a table may be or has errors in its cells, and
    CourtgraphError where openpyxl, of the extra ``xlsx``, is not installed.

    >>> from courtgraph.export.xlsx_writer import to_xlsx
    >>> read_xlsx(to_xlsx({"entities": [["id"], ["=1+1"]]}))
    {'entities': Grid(rows=[['id'], ['=1+1']], encoding='UTF-8')}
    """
    openpyxl = import_extra("openpyxl", EXTRA)
    try:
        _refuse_bombs(content)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what openpyxl does not read, such as pictures
            workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            return {sheet.title: Grid(list(_rows(sheet))) for sheet in workbook.worksheets}
    except _UnfitError as error:
        raise ValueError(str(error)) from None
    except Exception as error:  # whatever openpyxl and zipfile raise for a file that is broken
        raise ValueError(f"no workbook that can be read: {error}; save it as .xlsx anew") from None


class _UnfitError(Exception):
    """A workbook that can be read, and is not taken."""


def _refuse_bombs(content: bytes) -> None:
    with ZipFile(io.BytesIO(content)) as packed:
        # no more is unpacked of an entry than it says
        if sum(entry.file_size for entry in packed.infolist()) > MAX_UNPACKED:
            raise _UnfitError(f"larger than {MAX_UNPACKED // 2**20} MiB when unpacked; split it into several files")
        for entry in packed.infolist():
            part = packed.read(entry)
            if any(_DECLARATION.encode(codec) in part for codec in ("ascii", "utf-16-le", "utf-16-be")):
                raise _UnfitError(f"{entry.filename} has a document type, which no spreadsheet writes; save it anew")


def _rows(sheet: Any) -> Iterator[list[str]]:
    sheet.reset_dimensions()  # they may say anything
    cells = 0
    for number, row in enumerate(sheet.iter_rows(), start=1):
        cells += len(row) + 1
        if cells > MAX_CELLS:
            raise _UnfitError(
                f"{sheet.title}: more than {MAX_CELLS:,} cells; delete what stands far outside of the table"
            )
        if words := too_large(number, len(row)):
            raise _UnfitError(f"{sheet.title}: {words}")
        yield [_text(cell) for cell in row]


def _text(cell: Any) -> str:
    """What a cell holds, as the import reads it from other tables."""
    value = cell.value
    if cell.data_type == "e":
        raise _UnfitError(
            f"{cell.parent.title}: the cell {cell.coordinate} has the error {value}; write what it should say"
        )
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return _from_serial(cell, value) or _digits(value)
    if isinstance(value, date):
        return _iso(value, "d" in _LITERALS.sub("", cell.number_format).lower())
    # Excel's way to write the first half of a line end
    return "" if value is None else str(value).replace("_x000D_", "")


def _digits(value: float) -> str:
    number = Decimal(repr(value))
    return f"{number:E}" if abs(value) >= _EXACT else f"{number:f}".removesuffix(".0")


def _from_serial(cell: Any, value: float) -> str:
    """The date that a number stands for by its format, or nothing."""
    number = cell.style_array.numFmtId
    if number not in (*_MONTH_FORMATS, *_DAY_FORMATS):
        return ""
    found = import_extra("openpyxl.utils.datetime", EXTRA).from_excel(value, cell.parent.parent.epoch)
    return _iso(found, number in _DAY_FORMATS)


def _iso(value: date, shows_day: bool) -> str:
    if isinstance(value, datetime) and (value.hour, value.minute, value.second) != (0, 0, 0):
        return value.isoformat(" ", "seconds")
    return f"{value:%Y-%m-%d}" if shows_day else f"{value:%Y-%m}"

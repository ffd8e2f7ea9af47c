"""Tables as a workbook of Excel: every cell a text, whatever it says, and the same bytes every time."""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from courtgraph.errors import CourtgraphError
from courtgraph.extras import import_extra
from courtgraph.text import printable
from courtgraph.text.terminal import width

EXTRA = "xlsx"
_TEXT = "@"
"""The number format of a cell in which a spreadsheet leaves alone what is typed."""
_LONGEST = 32_767
_MOST_ROWS = 2**20
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_|x005F_")
"""Characters that XML does not hold, or not as they are, and what Excel takes for one of them, written by its code."""
_WIDTHS = (8, 48)
_LOOKED_AT = 100
_MADE = datetime(1980, 1, 1)  # the first day that a zip file can name; no time zone is written


def to_xlsx(tables: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """A workbook with a sheet for each table, whose first row has the names of the columns.

    Raises CourtgraphError where a cell cannot be held, and where openpyxl, of the extra ``xlsx``, is not installed.

    >>> to_xlsx({"entities": [["id"], ["=1+1"]]})[:2]
    b'PK'
    """
    openpyxl = import_extra("openpyxl", EXTRA)
    workbook = openpyxl.Workbook(write_only=True)
    workbook.properties.creator = "courtgraph"
    workbook.properties.created = workbook.properties.modified = _MADE
    for title, rows in tables.items():
        sheet = workbook.create_sheet(title)
        sheet.freeze_panes = "A2"
        _refuse_unfit(title, rows)
        _form_columns(sheet, rows)
        for row in rows:
            sheet.append(list(_cells(sheet, row)))
    packed = io.BytesIO()
    # not workbook.save, which would write the time of now
    import_extra("openpyxl.writer.excel", EXTRA).ExcelWriter(workbook, ZipFile(packed, "w")).save()
    return _without_times(packed)


def _form_columns(sheet: Any, rows: Sequence[Sequence[str]]) -> None:
    """Let columns be texts, below the last row too, and as wide as what stands in them, within bounds."""
    letter = import_extra("openpyxl.utils", EXTRA).get_column_letter
    for place, cells in enumerate(zip(*rows[:_LOOKED_AT], strict=True), start=1):
        widest = max(width(printable(cell)) for cell in cells)
        column = sheet.column_dimensions[letter(place)]
        column.width = min(max(widest + 2, _WIDTHS[0]), _WIDTHS[1])
        column.number_format = _TEXT


def _cells(sheet: Any, row: Sequence[str]) -> Iterator[Any]:
    make = import_extra("openpyxl.cell", EXTRA).WriteOnlyCell
    for text in row:
        cell = make(sheet, text or None)
        cell.data_type = "s"  # which openpyxl takes for a formula where it begins with =
        cell.number_format = _TEXT
        yield cell if text else None


def _refuse_unfit(title: str, rows: Sequence[Sequence[str]]) -> None:
    instead = "export CSV"
    if len(rows) > _MOST_ROWS:
        raise CourtgraphError(f"{title} has {len(rows):,} rows, and a sheet {_MOST_ROWS:,} at most; {instead}")
    for number, row in enumerate(rows, start=1):
        for column, text in zip(rows[0], row, strict=True):
            if len(text) > _LONGEST or (found := _UNFIT.search(text)):
                what = f"{len(text):,} characters" if len(text) > _LONGEST else repr(found and found[0])
                raise CourtgraphError(f"{title}:{number}:{column}: no cell of a workbook holds {what}; {instead}")


def _without_times(packed: io.BytesIO) -> bytes:
    """A zip file with the same content, and no trace of when and where it was made."""
    fixed = io.BytesIO()
    with ZipFile(packed) as old, ZipFile(fixed, "w") as new:
        for name in old.namelist():
            entry = ZipInfo(name)
            entry.create_system, entry.compress_type = 0, ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return fixed.getvalue()

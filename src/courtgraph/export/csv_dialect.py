"""Which encoding, which delimiter and which line ends a spreadsheet wrote a table in."""

import csv
import io
import re

from courtgraph.errors import TextError
from courtgraph.export.csv_cell import unescape_cell
from courtgraph.export.table import Grid, too_large
from courtgraph.text.repair.decoding import MARKS, decode

_BEST = "save it as “CSV UTF-8”"
_SEPARATOR = re.compile('"?sep=([,;\t|])"?(?:\r\n?|\n)', re.IGNORECASE)
"""The line by which Excel is told of a delimiter; a spreadsheet does not show it, and so it is no row."""
_DELIMITERS = ",;\t"
_SAMPLE = 2**18


def read_csv(content: bytes) -> Grid:
    r"""The rows of a table, from whatever a spreadsheet calls CSV or Unicode text.

    Raises ValueError for what is no table.

    >>> read_csv("id;type\r\naward/a;Award\r\n".encode("utf-16"))
    Grid(rows=[['id', 'type'], ['award/a', 'Award']], encoding='UTF-16')
    """
    text, encoding = _decoded(content)
    found = _SEPARATOR.match(text)
    delimiter = found[1] if found else _delimiter(text)
    rows = _rows(text[found.end() if found else 0 :], delimiter)
    return Grid([[unescape_cell(cell) for cell in row] for row in rows], encoding)


def _decoded(content: bytes) -> tuple[str, str]:
    """The text and its encoding: by its mark, else UTF-8, which other bytes hardly ever are, else GB18030."""
    mark = next((mark for mark in MARKS if content.startswith(mark)), b"")
    for encoding in [MARKS[mark]] if mark else ["utf-8", "gb18030"]:
        try:
            text = content[len(mark) :].decode(encoding).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
        if encoding == "gb18030":
            _refuse_big5(content)
        return text, encoding.upper().removesuffix("-LE").removesuffix("-BE")
    raise ValueError(f"neither UTF-8 nor UTF-16 nor GB18030; {_BEST}")


def _refuse_big5(content: bytes) -> None:
    """Raise ValueError where the characters are those of Big5, of which GB18030 reads nearly all as others."""
    sample = content[: content.rfind(b"\n", 0, _SAMPLE) + 1] or content
    try:
        encoding = decode(sample).encoding
    except TextError:
        return
    if encoding == "big5":
        raise ValueError(f"its characters are those of Big5, which lacks simplified ones; {_BEST}")


def _delimiter(text: str) -> str:
    """What stands between the names of the columns, none of which has it in it."""
    header = re.match("[^\r\n]*", text)
    assert header is not None, "nothing is a line too"  # noqa: S101
    return max(_DELIMITERS, key=header[0].count)


def _rows(text: str, delimiter: str) -> list[list[str]]:
    """The cells of each row, however long; the csv module's own limit is 131,072 characters."""
    limit = csv.field_size_limit(len(text) + 1)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        return [_bounded(row, number) for number, row in enumerate(reader, start=1)]
    except csv.Error as error:
        raise ValueError(f"not CSV in line {reader.line_num}: {error}; {_BEST}, separated by commas") from None
    finally:
        csv.field_size_limit(limit)


def _bounded(row: list[str], number: int) -> list[str]:
    if words := too_large(number, len(row)):
        raise ValueError(words)
    return row

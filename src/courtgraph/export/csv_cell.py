"""Cells of CSV: what a spreadsheet would take for a formula, escaped and back.

A spreadsheet takes a cell that starts with ``=``, ``+``, ``-`` or ``@`` for a formula, and a formula can fetch and run.
Such a cell gets an apostrophe in front, unless it is a plain number; so does a cell that starts with apostrophes and
then such a character. To get the cell back, drop one apostrophe wherever apostrophes come before one of them.
The list of characters is OWASP's ("CSV injection"), with the full-width forms that Chinese and Japanese spreadsheets
take for the same. White space and what is not seen may stand before them: LibreOffice drops a NUL, and spaces where it
is told to trim.
"""

import re

from courtgraph.text import unicode_text

_UNSEEN = "\x00-\x20\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff"
_BEGINNING = f"(?:[\t\r\n]|[{_UNSEEN}]*[=+\\-@＝＋－＠])"
_FORMULA = re.compile(f"'*{_BEGINNING}")
_ESCAPED = re.compile(f"'+{_BEGINNING}")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def escape_cell(text: str) -> str:
    r"""A text that no spreadsheet takes for a formula; lone surrogates, which no file can hold, become U+FFFD.

    >>> escape_cell("=1+1"), escape_cell("-1.5"), escape_cell("'=1")
    ("'=1+1", '-1.5', "''=1")
    """
    text = unicode_text(text)
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def unescape_cell(cell: str) -> str:
    """The text that a cell was made of.

    >>> unescape_cell("'=1+1"), unescape_cell("''=1"), unescape_cell("-1.5"), unescape_cell("'tis")
    ('=1+1', "'=1", '-1.5', "'tis")
    """
    return cell[1:] if _ESCAPED.match(cell) else cell

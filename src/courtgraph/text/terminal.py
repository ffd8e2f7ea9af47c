"""Tables for a terminal: columns aligned by what the eye sees, and nothing in them that the terminal obeys."""

import re
import unicodedata
from collections.abc import Collection, Sequence

GAP = "  "
# Control, format (bidirectional overrides among them), surrogate, line and paragraph separator.
UNPRINTABLE = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
# What is ASCII or Han, nearly all of any text, is printable; the rest is looked up.
_SUSPECT = re.compile("[^ -~\u4e00-\u9fff]")
_LINE_END_OR_TAB = re.compile(r"(\r?\n|\t)")


def to_columns(rows: Sequence[Sequence[str]], right: Collection[int] = ()) -> list[str]:
    """One line for each row, its cells padded to the widest of their column; a Han character is two cells wide.

    The columns whose numbers (from 0) are in ``right`` are aligned at their right edge.

    >>> to_columns([["court", "n"], ["忻州中院", "12"]], right=[1])
    ['court      n', '忻州中院  12']
    """
    cells = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    return [
        GAP.join(_padded(cell, widths[number], number in right) for number, cell in enumerate(row)).rstrip()
        for row in cells
    ]


def width(text: str) -> int:
    """How many cells of a terminal a printable text takes.

    >>> width("忻州 2024")
    9
    """
    from wcwidth import wcswidth  # which most that asks whether a text is printable does not need

    return max(wcswidth(text), 0)


def printable(text: str) -> str:
    r"""The text with every character that a terminal would obey or hide written as an escape.

    >>> printable("a\x1b[31mb\n")
    'a\\x1b[31mb\\n'
    """
    return _SUSPECT.sub(_escaped, text)


def printable_lines(text: str) -> str:
    r"""The text with its line ends and tabs as they are, and all between them ``printable``.

    >>> printable_lines("a\tb\r\n\rc\n")
    'a\tb\r\n\\rc\n'
    """
    parts = _LINE_END_OR_TAB.split(text)
    return "".join(part if place % 2 else printable(part) for place, part in enumerate(parts))


def printable_json(text: str) -> str:
    r"""JSON that says the same with every character that a terminal would obey or hide as an escape of JSON.

    >>> printable_json('{"name": "\x9b31m\u202e法院"}\n')
    '{"name": "\\u009b31m\\u202e法院"}\n'
    """
    return _SUSPECT.sub(_escaped_for_json, text)


def _escaped(found: re.Match[str]) -> str:
    if unicodedata.category(found[0]) not in UNPRINTABLE:
        return found[0]
    return found[0].encode("unicode_escape", "surrogatepass").decode("ascii")


def _escaped_for_json(found: re.Match[str]) -> str:
    """A line end stands between the parts of JSON; within its texts it is an escape already."""
    if found[0] == "\n" or unicodedata.category(found[0]) not in UNPRINTABLE:
        return found[0]
    return re.sub("....", r"\\u\g<0>", found[0].encode("utf-16-be", "surrogatepass").hex())


def _padded(cell: str, wanted: int, right: bool) -> str:
    padding = " " * (wanted - width(cell))
    return padding + cell if right else cell + padding

"""Tables for a terminal: columns aligned by what the eye sees, and nothing in them that the terminal obeys."""

import unicodedata
from collections.abc import Collection, Sequence

GAP = "  "
# Control, format (bidirectional overrides among them), surrogate, line and paragraph separator.
UNPRINTABLE = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))


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
    return "".join(_escaped(char) if unicodedata.category(char) in UNPRINTABLE else char for char in text)


def _escaped(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")


def _padded(cell: str, wanted: int, right: bool) -> str:
    padding = " " * (wanted - width(cell))
    return padding + cell if right else cell + padding

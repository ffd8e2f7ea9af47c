"""Tables that were pasted into a report: their rows, each with its cells and the heading over each of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from courtgraph.suggestion.figures.numbers_in_text import NumberMatch, find_figures
from courtgraph.suggestion.figures.numerals import ARABIC, value_of

if TYPE_CHECKING:
    from courtgraph.suggestion.mention import Mention
    from courtgraph.suggestion.normalized_text import NormalizedText

_MARKS = re.compile(r"[\t|｜│┃]")
_LINES = ("|", "｜", "│", "┃")
_EDGES = " \u00a0\u2002\u2003\u2009\u202f\u3000\r"
"""Blanks around a row; a tab there leads to an empty cell."""
_BLANKS = re.compile(r"[^\S\n]{2,}")
_UNIT_NOTE = re.compile("单位[：:][^\\S\\n]*([一-龥%]{1,4})(?![一-龥])")
_UNIT_LINES = 3
"""A unit stands at most so many lines above the first row of figures."""
_RULE = re.compile(r"(?=[^─━=—\n-]*[─━=—-])[\s|｜│┃┼├┤:：+=─━—-]+")


class Cell(NamedTuple):
    """A cell of a table without the blanks around it, and the figure that it is, if it is one as a whole."""

    start: int
    end: int
    words: str
    figure: NumberMatch | None


class Row(NamedTuple):
    """A line of a table; ``headings`` stand over its cells, as many as they are, where a line right above has them."""

    start: int
    end: int
    cells: tuple[Cell, ...]
    headings: tuple[Cell, ...] = ()
    unit: str = ""
    """The unit that a line right above the table says: 单位：件."""

    @property
    def has_figures(self) -> bool:
        """Whether it tells figures, as a line of headings does not."""
        return any(cell.figure for cell in self.cells)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands behind its first cell but signs for nothing."""
        return not any(character.isalnum() for cell in self.cells[1:] for character in cell.words)


def find_rows(text: str) -> Iterator[Row]:
    r"""The lines of a text that are rows of tables, with those that head them.

    >>> [row.has_figures for row in find_rows("法庭\t受理\n霜岭法庭\t812\n受理 812 件")]
    [False, True]
    """
    above: Row | None = None
    unit, unit_at = "", 0
    for row in _lines(text):
        if noted := _UNIT_NOTE.search(text, row.start, row.end):
            unit, unit_at = unit_of(noted[1]), row.end
        if not row.has_figures:
            is_empty = above and above.has_figures and len(above.cells) == len(row.cells) and row.is_empty
            above = above if is_empty else row
            continue
        headings: Sequence[Cell] = ()
        if above and len(above.cells) == len(row.cells):
            headings = above.headings if above.has_figures else above.cells
        if above and headings and not above.has_figures:
            yield above
        is_near = text.count("\n", unit_at, row.start) <= _UNIT_LINES or bool(above and above.unit)
        above = row._replace(headings=tuple(headings), unit=unit if headings and is_near else "")
        if headings or _is_row(text, row):
            yield above


def unread_lines(reading: "NormalizedText", mentions: "Iterable[Mention]") -> Iterator[int]:
    """The lines that are rows of a table with figures, none of which was read."""
    read = {reading.line(each.start) for each in mentions if each.rule == "table-cell"}
    for row in find_rows(reading.hans):
        if row.has_figures and (line := reading.line(row.start)) not in read:
            yield line


def unit_of(words: str) -> str:
    """A unit that stands alone, in the one form that figures have it, or nothing.

    >>> unit_of("件"), unit_of("％"), unit_of("受理"), unit_of("81")
    ('件', '%', '', '')
    """
    figure = None if not words or words[0].isdigit() else _figure(0, f"9{words}")
    return figure.unit if figure else ""


def _lines(text: str) -> Iterator[Row]:
    """Every line in cells, but those that only rule off."""
    start = 0
    for line in text.split("\n"):
        if not _RULE.fullmatch(line):
            yield Row(start, start + len(line), tuple(_cells(text, start, line)))
        start += len(line) + 1


def _is_row(text: str, row: Row) -> bool:
    """Whether a line without headings is a row: two blanks in a sentence, or before a unit, make none."""
    if _MARKS.search(text, row.start, row.end):
        return len(row.cells) > 1
    is_sentence = any(re.search("[，。；]", cell.words) or unit_of(cell.words) for cell in row.cells)
    return len(row.cells) > 2 and not is_sentence


def _cells(text: str, start: int, line: str) -> Iterator[Cell]:
    inner = line.strip(_EDGES)
    first = start + line.find(inner)
    last = first + len(inner)
    if len(inner) > 1:
        first, last = first + inner.startswith(_LINES), last - inner.endswith(_LINES)
    between = (_MARKS if _MARKS.search(line) else _BLANKS).finditer(text, first, last)
    for separator in (*(found.span() for found in between), (last, last)):
        words = text[first : separator[0]]
        begin = first + len(words) - len(words.lstrip())
        words = words.strip()
        yield Cell(begin, begin + len(words), words, _figure(begin, words))
        first = separator[1]


def _figure(start: int, words: str) -> NumberMatch | None:
    """The figure that a cell is as a whole, with or without a unit."""
    if re.fullmatch(ARABIC, words):
        return NumberMatch(start, start + len(words), value_of(words), "", "exact")
    found = list(find_figures(words))
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(words)):
        return None
    return found[0]._replace(start=start, end=start + len(words))

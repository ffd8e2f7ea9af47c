"""What the cells of a table say: the heading over a cell is what it counts, its row's name whom or which of them."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from courtgraph.suggestion.figures.indicator_words import stripped
from courtgraph.suggestion.figures.numbers_in_text import NumberMatch
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.periods import without_times
from courtgraph.suggestion.relations.receivers import BODY
from courtgraph.suggestion.tables import Cell, Row, unit_of

_ACTORS = ("court", "court_group", "organisation")
_UNIT = re.compile(r"[（(](?:单位[：:])?([^（）()]{1,6})[）)]$|[/／]([^/／]{1,4})$")
_NO_FIGURES = re.compile("序号|编号|排名|名次|排序|位次|年份|年度|时间|备注|电话|日期")
"""What stands under such headings counts nothing."""
_SUM = re.compile("合计|总计|小计|共计|总数|总和|全院|全部|全市|全省|全区|全县|平均|累计")
_RATIO = re.compile("[率比]$|占比|比例|比重|百分比")
_LONGEST = 14
"""The name of a row is no longer; what is longer is a sentence."""


class ReadCell(NamedTuple):
    """A figure with what it counts, whom it counts for, and where a word for its time may stand."""

    figure: NumberMatch
    indicator: str
    subject: Mention | None
    time_at: int


def read_cells(row: Row, mentions: Mapping[tuple[int, int], Mention]) -> Iterator[ReadCell]:
    """The figures of a row that has headings and one name, of a court, a body, a time or a kind of cases.

    A kind of cases goes before what the heading counts: 刑事 under 收案 is 刑事收案. Where the headings are times,
    the name alone is what is counted. ``mentions`` are the names found, by their places.
    """
    name = _name(row)
    if name is None:
        return
    subject = mentions.get((name.start, name.end))
    if subject is None and BODY.fullmatch(name.words):
        subject = Mention("court_body", name.start, name.end, "body-in-table")
    acts = subject is not None and subject.kind in (*_ACTORS, "court_body")
    kind, row_unit = ("", "") if acts or _SUM.fullmatch(name.words) else _parted(without_times(name.words))
    for cell, heading in zip(row.cells, row.headings, strict=True):
        if not cell.figure or _NO_FIGURES.search(heading.words):
            continue
        words, unit = _parted(heading.words)
        counts = stripped(f"{kind}{stripped(words)}" if kind else words)
        if not counts:
            continue
        figure = cell.figure
        if not figure.unit:
            figure = figure._replace(unit=unit or row_unit or ("" if _RATIO.search(counts) else row.unit))
        is_of_time = without_times(heading.words) != heading.words
        yield ReadCell(figure, counts, subject if acts else None, heading.end if is_of_time else cell.start)


def _name(row: Row) -> Cell | None:
    """The one cell of a row with headings that is no figure and no sign for nothing."""
    named = [cell for cell in row.cells if cell.words and not cell.figure and any(map(str.isalnum, cell.words))]
    return named[0] if row.headings and len(named) == 1 and len(named[0].words) <= _LONGEST else None


def _parted(words: str) -> tuple[str, str]:
    """Words without the unit that stands in brackets or behind a stroke, and that unit.

    >>> _parted("受理（件）"), _parted("结案率")
    (('受理', '件'), ('结案率', ''))
    """
    found = _UNIT.search(words)
    unit = unit_of(found[1] or found[2]) if found else ""
    return (words[: found.start()], unit) if found and unit else (words, "")

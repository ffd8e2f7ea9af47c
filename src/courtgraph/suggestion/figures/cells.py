"""What the cells of a table say: the heading over a cell is what it counts, the name of its row whom it counts for."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from courtgraph.suggestion.figures.indicators import stripped
from courtgraph.suggestion.figures.numbers_in_text import NumberMatch
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.periods import without_times
from courtgraph.suggestion.relations.receivers import BODY
from courtgraph.suggestion.tables import Row, unit_of

_ACTORS = ("court", "court_group", "organisation")
_UNIT = re.compile(r"[（(](?:单位[：:])?([^（）()]{1,6})[）)]$|[/／]([^/／]{1,4})$")
_NO_FIGURES = re.compile("序号|编号|排名|名次|排序|位次|年份|年度|时间|备注")
"""What stands under such headings counts nothing."""


class ReadCell(NamedTuple):
    """A figure with what it counts, whom it counts for, and where a word for its time may stand."""

    figure: NumberMatch
    indicator: str
    subject: Mention | None
    time_at: int


def read_cells(row: Row, mentions: Mapping[tuple[int, int], Mention]) -> Iterator[ReadCell]:
    """The figures of a row that has headings and the name of a court or a body, or a time, for the court of the report.

    ``mentions`` are the names found, by their places.
    """
    named = [cell for cell in row.cells if cell.words and not cell.figure]
    if not row.headings or len(named) != 1:
        return
    name = named[0]
    subject = mentions.get((name.start, name.end))
    if subject is None and BODY.fullmatch(name.words):
        subject = Mention("court_body", name.start, name.end, "body-in-table")
    if without_times(name.words) and (subject is None or subject.kind not in (*_ACTORS, "court_body")):
        return
    for cell, heading in zip(row.cells, row.headings, strict=True):
        unit = _UNIT.search(heading.words)
        words = heading.words[: unit.start()] if unit else heading.words
        indicator = stripped(words)
        if not cell.figure or not indicator or _NO_FIGURES.search(words):
            continue
        figure = cell.figure
        if unit and not figure.unit:
            figure = figure._replace(unit=unit_of(unit[1] or unit[2]))
        yield ReadCell(figure, indicator, subject, heading.end if without_times(words) != words else cell.start)

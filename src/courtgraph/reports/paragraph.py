"""Paragraphs of a report, and the table that finds the page of a line."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_LATIN = re.compile(r"[0-9A-Za-z,.;:!?)\]%]")


class Paragraph(NamedTuple):
    """A paragraph, which is a line of the text, and the page on which it begins: 0 where there are no pages."""

    text: str
    page: int = 0


def join_lines(lines: Iterable[str]) -> str:
    """The lines of a paragraph as one: with a blank between Latin letters, with nothing between characters.

    >>> join_lines(["清湖縣人", "民法院"]), join_lines(["the Qinghu", "County Court"])
    ('清湖縣人民法院', 'the Qinghu County Court')
    """
    joined = ""
    for line in map(str.strip, lines):
        blank = joined and line and _LATIN.match(joined[-1]) and _LATIN.match(line[0])
        joined += f" {line}" if blank else line
    return joined


def to_text(paragraphs: Iterable[Paragraph]) -> str:
    """The text of a report, a paragraph a line."""
    return "".join(f"{paragraph.text}\n" for paragraph in paragraphs)


def to_pages(paragraphs: Sequence[Paragraph]) -> str:
    r"""A table, with tabs between its cells, of the lines of a text with the pages on which they begin.

    >>> to_pages([Paragraph("甲", 1), Paragraph("乙", 2)])
    'line\tpage\n1\t1\n2\t2\n'
    """
    rows = (f"{line}\t{paragraph.page}\n" for line, paragraph in enumerate(paragraphs, start=1))
    return "line\tpage\n" + "".join(rows)

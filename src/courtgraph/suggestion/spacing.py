"""Blanks that typesetting puts around and within numbers and into short names: 3500 件, 1 280 件, 院长  王 勇."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.tables import find_rows
from courtgraph.text.digit_groups import BLANK, GROUPED, HAN
from courtgraph.text.offsets import Edit

_DASH = "[—–~～-]"
_BLANKS = re.compile(
    rf"^{BLANK}*\d{{1,2}}{BLANK}+(?={HAN})(?!月)"
    rf"|{GROUPED}"
    rf"|(?P<around>(?:(?<={HAN})|(?<=\d{_DASH})|(?<=\d\s{_DASH})){BLANK}{{1,2}}(?=\d)"
    rf"|(?<=\d){BLANK}{{1,2}}(?={HAN}|[%‰]|{_DASH}{BLANK}?\d)|(?:(?<=\d[万亿])|(?<=\d\s[万亿])|(?<=\d\s\s[万亿])){BLANK}{{1,2}}(?={HAN}))"
    rf"|(?<=[长员官任记]){BLANK}{{1,8}}{HAN}(?P<name>{BLANK}{{1,4}}){HAN}(?={BLANK}*$)",
    re.MULTILINE,
)
"""What numbers a line is no number of what follows: 2 起诉案件."""


def find_blanks(text: str) -> Iterator[Edit]:
    """The blanks of a text in simplified characters that say nothing, to be taken out; columns of tables stay apart.

    >>> [(edit.start, edit.end) for edit in find_blanks("受理案件 1 280 件，院长  王 勇")]
    [(4, 5), (6, 7), (10, 11), (18, 19)]
    """
    in_rows = {place for row in find_rows(text) for place in range(row.start, row.end)}
    for found in _BLANKS.finditer(text):
        if found.start() in in_rows:
            continue
        for name in ("groups", "around", "name"):
            for blank in re.finditer(r"\s+", found[name] or ""):
                yield Edit(found.start(name) + blank.start(), found.start(name) + blank.end(), "")

"""A report as the rules read it: cleaned, in simplified characters, and with the way back to the raw text."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from courtgraph.suggestion.spacing import find_blanks
from courtgraph.text import to_simplified
from courtgraph.text.offsets import OffsetMap, line_starts
from courtgraph.text.repair.cleaning import clean

_FORMS = str.maketrans("０１２３４５６７８９％．「」『』﹁﹂", "0123456789%.“”“”“”")
_SIMPLIFIED_ANYWAY = str.maketrans("祕佈彙臺幹裏", "秘布汇台干里")
"""Forms that conversion leaves, because they have a meaning of their own in a phrase."""

_WIDE_GROUPS = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
"""The comma within a number of which all is full-width."""
SENTENCE = re.compile(r"[^。！？!?；;\n]+[。！？!?；;]*")


class NormalizedText:
    """The text that rules match: each character of ``hans`` stands for the one at the same place of ``clean``.

    >>> reading = NormalizedText("流轉(zhuǎn)中,３ 件")
    >>> reading.clean, reading.hans, reading.raw_span(0, 2), reading.words(4, 6)
    ('流轉中，３件', '流转中，3件', (0, 2), '３ 件')
    """

    def __init__(self, raw: str) -> None:
        self.raw = raw
        cleaned = clean(raw, None).mapped
        self.mapped: OffsetMap = cleaned.edited(find_blanks(simplified(cleaned.text)))
        self.clean = self.mapped.text
        self.hans = simplified(self.clean)
        self._lines = line_starts(raw)
        self._had: dict[str, bool] = {}

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Where a piece lies in the raw text, in code points."""
        return self.mapped.original(start, end)

    def words(self, start: int, end: int) -> str:
        """A piece as it stands in the raw text."""
        first, last = self.raw_span(start, end)
        return self.raw[first:last]

    def line(self, start: int) -> int:
        """The line, from 1, of the raw text that a place is on."""
        return bisect_right(self._lines, self.raw_span(start, start + 1)[0])

    def has(self, words: str) -> bool:
        """Whether words of two characters and more stand in the text; what shares no two of them is told at once.

        >>> NormalizedText("审结案件").has("审结"), NormalizedText("审结案件").has("结审")
        (True, False)
        """
        # asked of the same words again and again, in a text of which each search takes as long as it is
        if (known := self._had.get(words)) is None:
            pairs = map("".join, pairwise(words))
            known = self._had[words] = all(pair in self._pairs for pair in pairs) and words in self.hans
        return known

    @cached_property
    def _pairs(self) -> frozenset[str]:
        return frozenset(map("".join, pairwise(self.hans)))

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Where sentences start and end."""
        return [found.span() for found in SENTENCE.finditer(self.hans)]

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """Where quoted words start and end, their marks included; of quotes within quotes the outer ones."""
        return list(_quotes(self.hans))

    @cached_property
    def traditional(self) -> bool:
        """Whether the report is in traditional characters."""
        changed = sum(one != other for one, other in zip(self.clean, self.hans, strict=True) if one > "\u3400")
        return changed > len(self.clean) / 50

    @property
    def language(self) -> str:
        """The language of the report: Chinese in the one or the other script."""
        return "zh-Hant" if self.traditional else "zh-Hans"


def simplified(text: str) -> str:
    """A text in simplified characters and half-width digits, each character for one."""
    converted = to_simplified(_WIDE_GROUPS.sub(",", text)).translate(_FORMS).translate(_SIMPLIFIED_ANYWAY)
    return _directed(converted if len(converted) == len(text) else text)


def _directed(text: str) -> str:
    """Straight quotation marks turned into opening and closing ones, line by line where they come in pairs."""
    if '"' not in text:
        return text
    lines = []
    for line in text.split("\n"):
        parts = line.split('"')
        paired = len(parts) % 2 == 1
        marks = ("“”"[place % 2] if paired else '"' for place in range(len(parts) - 1))
        lines.append("".join(part + mark for part, mark in zip(parts, (*marks, ""), strict=True)))
    return "\n".join(lines)


def _quotes(text: str) -> Iterator[tuple[int, int]]:
    opened: list[int] = []
    for at, character in enumerate(text):
        if character == "“":
            opened.append(at)
        elif character == "”" and opened:
            start = opened.pop()
            if not opened:
                yield start, at + 1
        elif character == "\n":
            opened.clear()

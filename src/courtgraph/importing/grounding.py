"""Whether the words that an extraction quotes stand where it says, and its figure in them."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from courtgraph.citations import find_quote
from courtgraph.importing.extraction import Extraction
from courtgraph.importing.numbers import stands_in
from courtgraph.schema import Schema
from courtgraph.store import SourceText
from courtgraph.suggestion.evidence_builder import LONGEST
from courtgraph.text import strip_pinyin
from courtgraph.text.offsets import line_starts

_FIGURES = ("decimal", "positiveInteger", "wholeNumber", "gYear")
"""The datatypes of values that are numbers."""
Wrong = tuple[str, str]
"""What is wrong, and what would be right."""


class Words(NamedTuple):
    """The words of a quote as they stand in the text: their line, from 1, and their offsets in code points.

    ``others`` counts the other places of the line where the same words stand.
    """

    line: int
    start: int
    end: int
    quote: str
    others: int


class RawText:
    """The text of a source, its lines joined by line feeds, with the offsets at which they begin."""

    def __init__(self, text: SourceText) -> None:
        self.text = text
        self.raw = "\n".join(text.lines)
        self._starts = line_starts(self.raw)

    def line_at(self, start: int) -> int:
        """The line, from 1, on which an offset lies."""
        return bisect_right(self._starts, start)

    def start_of(self, line: int) -> int:
        """The offset at which a line, from 1, begins."""
        return self._starts[line - 1]


def ground(found: Extraction, text: RawText, schema: Schema) -> Words | Wrong:
    """The words in the text that carry an extraction, or why there are none.

    >>> from courtgraph.schema import default_schema
    >>> text = RawText(SourceText("", "", ("標題", "甲院審結39件")))
    >>> said = {"row": 1, "subject": "甲院", "predicate": "hasFigure", "quote": "审结39件"}
    >>> ground(Extraction(**said, line=2, value="39"), text, default_schema())
    Words(line=2, start=5, end=10, quote='審結39件', others=0)
    >>> ground(Extraction(**said, line=2, value="93"), text, default_schema())[0]
    'the figure 93 is not in the quote'
    >>> ground(Extraction(**said, line=1, value="39"), text, default_schema())
    ('the quote does not stand on line 1', 'it stands on line 2')
    """
    wrong = next(_wrong(found, text, schema), None)
    if wrong:
        return wrong
    line = found.line or text.line_at(found.start)
    places = find_quote(text.text.lines[line - 1], found.quote)
    first = text.start_of(line)
    meant = [place for place in places if found.start < 0 or place[0] <= found.start - first < place[1]]
    if not meant:
        told = f"it stands at {first + places[0][0]}" if places else _elsewhere(text.text, line, found.quote)
        return f"the quote does not stand {_where(found, line)}", told
    start, end = meant[0]
    words = strip_pinyin(text.text.lines[line - 1][start:end])
    others = len(places) - 1 if found.start < 0 else 0
    return Words(line, first + start, first + end, words, others)


def _wrong(found: Extraction, text: RawText, schema: Schema) -> Iterator[Wrong]:
    """What is wrong with an extraction before its words are looked for."""
    lines = len(text.text.lines)
    if found.line > lines:
        yield f"the text has no line {found.line}", f"it has {lines:,} lines"
    if found.start > len(text.raw):
        yield f"the text has no offset {found.start}", f"it has {len(text.raw):,} characters"
    if found.line and found.start >= 0 and text.line_at(found.start) != found.line:
        yield f"the offset {found.start} is not on line {found.line}", f"it is on line {text.line_at(found.start)}"
    if len(found.quote) > LONGEST:
        told = "quote the shortest words that say so"
        yield f"the quote has {len(found.quote):,} characters, and {LONGEST} at most", told
    spec = schema.predicates[found.predicate].value if found.predicate else None
    if spec and found.value and spec.datatype in _FIGURES and not stands_in(found.value, found.quote, found.unit):
        yield f"the figure {found.value} is not in the quote", "quote the words that give it, and write it as digits"


def _where(found: Extraction, line: int) -> str:
    return f"on line {line}" if found.start < 0 else f"at {found.start}"


def _elsewhere(text: SourceText, line: int, quote: str) -> str:
    """Where a quote stands instead, or what it is most like on its line."""
    found = [str(number) for number in range(1, len(text.lines) + 1) if text.contains(number, quote)]
    if found:
        return f"it stands on line {', '.join(found[:3])}"
    nearest = text.nearest(line, quote)
    return f"the line has {nearest!r}" if nearest else "the text has no such words"

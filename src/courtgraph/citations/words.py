"""Which words of a line quotes cover, and which they leave out."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from courtgraph.citations.passages import Passage
from courtgraph.store import SourceText


class LineWords(NamedTuple):
    """A line (from 1) in pieces, each with whether a quote covers it."""

    source: str
    line: int
    pieces: tuple[tuple[str, bool], ...]

    @property
    def share(self) -> float:
        """How much of the letters and digits of the line is covered, from 0 to 1; all of a line that has none."""
        letters = [(len([*_letters(piece)]), covered) for piece, covered in self.pieces]
        whole = sum(count for count, _ in letters)
        return sum(count for count, covered in letters if covered) / whole if whole else 1.0

    @property
    def left_out(self) -> tuple[str, ...]:
        """The words that no quote covers, without the marks around them."""
        pieces = (piece for piece, covered in self.pieces if not covered and any(_letters(piece)))
        return tuple(piece.strip("，。；：、,.;: \u3000\t") for piece in pieces)


def line_words(source: str, text: SourceText, passages: Iterable[Passage]) -> Iterator[LineWords]:
    """Every line of a text with what the quotes of its passages cover.

    >>> text = SourceText("", "", ("全年審結39件，上升。",))
    >>> passage = Passage("source/a", 1, "審結39件", ((2, 7),), ())
    >>> [(line.pieces, line.left_out) for line in line_words("source/a", text, [passage])]
    [((('全年', False), ('審結39件', True), ('，上升。', False)), ('全年', '上升'))]
    """
    places: dict[int, list[tuple[int, int]]] = {}
    for passage in passages:
        if passage.source == source:
            places.setdefault(passage.line, []).extend(passage.places)
    for number, line in enumerate(text.lines, start=1):
        yield LineWords(source, number, tuple(_pieces(line, places.get(number, []))))


def _pieces(line: str, places: Iterable[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    done = 0
    for start, end in sorted(places):
        if done < start:
            yield line[done:start], False
        if done < end:
            yield line[max(start, done) : end], True
            done = end
    if done < len(line):
        yield line[done:], False


def _letters(text: str) -> Iterator[str]:
    return (character for character in text if unicodedata.category(character)[0] in "LN")

"""Where quotes stand in a text, whatever its script, width and spacing."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from courtgraph.model import Evidence, Statement
from courtgraph.store import SourceText
from courtgraph.store.source_texts import whole_quote
from courtgraph.text import normalize
from courtgraph.text.normalize import normalize_with_offsets
from courtgraph.text.offsets import OffsetMap


class Passage(NamedTuple):
    """A quote of a source: its line (from 1), where it stands there, and the statements that it carries.

    ``places`` are pairs of offsets in code points of the raw line; there are none when the words are not there.
    """

    source: str
    line: int
    quote: str
    places: tuple[tuple[int, int], ...]
    statements: tuple[Statement, ...]


def find_quote(line: str, quote: str) -> tuple[tuple[int, int], ...]:
    """Every place of a line where a quote stands, as offsets in code points; readings put into it are part of it.

    >>> find_quote("工作流轉(zhuǎn)順暢", "工作流转"), find_quote("39次", "9次")
    (((0, 11),), ())
    """
    wanted = normalize(quote)
    if not wanted:
        return ()
    words = mapped_line(line)
    return tuple(_raw_place(line, words, *found.span()) for found in whole_quote(wanted).finditer(words.text))


mapped_line = lru_cache(maxsize=8192)(normalize_with_offsets)
"""A line in the form in which quotes are looked for, with the way back."""


def _raw_place(line: str, words: OffsetMap, start: int, end: int) -> tuple[int, int]:
    first, after = words.origins[start], words.origins[end]
    if after <= first:  # the way back was not kept
        return 0, len(line)
    return first, first + len(line[first:after].rstrip())


def cited_passages(statements: Iterable[Statement], texts: Mapping[str, SourceText]) -> list[Passage]:
    """Every quote of the texts at hand once, with all statements that it carries, in the order of the texts."""
    carried: dict[tuple[str, int, str], dict[str, Statement]] = {}
    for statement in statements:
        for piece in statement.evidence:
            if piece.source in texts:
                carried.setdefault((piece.source, piece.line, piece.quote), {})[statement.id] = statement
    passages = [
        Passage(source, line, quote, _places(texts[source], line, quote), tuple(found.values()))
        for (source, line, quote), found in carried.items()
    ]
    return sorted(passages, key=lambda passage: (passage.source, passage.line, passage.places, passage.quote))


def _places(text: SourceText, line: int, quote: str) -> tuple[tuple[int, int], ...]:
    return find_quote(text.lines[line - 1], quote) if 1 <= line <= len(text.lines) else ()


def pieces_of(passage: Passage, statement: Statement) -> list[Evidence]:
    """The evidence of a statement that a passage is."""
    wanted = (passage.source, passage.line, passage.quote)
    return [piece for piece in statement.evidence if (piece.source, piece.line, piece.quote) == wanted]

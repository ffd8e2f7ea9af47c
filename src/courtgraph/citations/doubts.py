"""What asks for a second look: quotes that say little, carry much, or stand far from what the statement speaks of."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from courtgraph.citations.passages import Passage, mapped_line, pieces_of
from courtgraph.model import Dataset, Statement
from courtgraph.store import SourceText
from courtgraph.store.source_texts import whole_quote
from courtgraph.text import normalize

NEAR = 40
"""How many characters before or after a quote a name may stand and still be near it."""
MANY = 5
"""So many statements from one quote are worth a second look."""
SHORT = 4
"""A quote of so few characters that stands in several places of a text may be anywhere."""


class Doubt(NamedTuple):
    """Why to look at a quote again.

    The kind is missing, weak, crowded or far; ``statement`` is the one that the doubt is about, if it is about one.
    """

    kind: str
    reason: str
    statement: str = ""


def find_doubts(dataset: Dataset, texts: Mapping[str, SourceText], passage: Passage, many: int = MANY) -> list[Doubt]:
    """Everything that is doubtful about a quote; an empty list when nothing is."""
    text = texts[passage.source]
    return [*_weak(text, passage), *_crowded(passage, many), *_far(dataset, texts, passage)]


def _weak(text: SourceText, passage: Passage) -> Iterator[Doubt]:
    here = len(passage.places)
    supports = any(piece.stance == "supports" for one in passage.statements for piece in pieces_of(passage, one))
    wanted = normalize(passage.quote)
    if not here:
        yield Doubt("missing", f"the words are not on line {passage.line}")
    elif here > 1:
        yield Doubt("weak", f"the words stand {here} times on the line")
    elif supports and len(wanted) <= SHORT:
        everywhere = sum(len(whole_quote(wanted).findall(line)) for line in text.folded)
        if everywhere > 1:
            yield Doubt("weak", f"so few words, and they stand {everywhere} times in the text")


def _crowded(passage: Passage, many: int) -> Iterator[Doubt]:
    if len(passage.statements) >= many:
        yield Doubt("crowded", f"the words carry {len(passage.statements)} statements")


def _far(dataset: Dataset, texts: Mapping[str, SourceText], passage: Passage) -> Iterator[Doubt]:
    """A statement is told of at its first quote only."""
    for statement in passage.statements:
        at_hand = [piece for piece in statement.evidence if piece.source in texts]
        if not at_hand or (at_hand[0].source, at_hand[0].line, at_hand[0].quote) != passage[:3]:
            continue
        ends = [end for end in (statement.subject, statement.object) if end]
        if not any(_is_near(dataset, texts, statement, end) for end in ends):
            what = " nor ".join(ends)
            reason = f"neither {what} is named" if len(ends) > 1 else f"{what} is not named"
            yield Doubt("far", f"{reason} within {NEAR} characters of a quote", statement.id)


def _is_near(dataset: Dataset, texts: Mapping[str, SourceText], statement: Statement, end: str) -> bool:
    """Whether one of the names of an end stands near one of the statement's quotes."""
    thing = dataset.things.get(end)
    names = [name for name in map(normalize, thing.names()) if len(name) > 1] if thing else []
    return any(name in words for words in _surroundings(texts, statement) for name in names)


def _surroundings(texts: Mapping[str, SourceText], statement: Statement) -> Iterable[str]:
    for piece in statement.evidence:
        text = texts.get(piece.source)
        if text and 1 <= piece.line <= len(text.lines):
            words = mapped_line(text.lines[piece.line - 1]).text
            for found in whole_quote(normalize(piece.quote)).finditer(words):
                yield words[max(found.start() - NEAR, 0) : found.end() + NEAR]

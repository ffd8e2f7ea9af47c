"""What asks for a second look: quotes that say little, carry much, or stand far from what the statement speaks of."""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from courtgraph.citations.passages import Passage, cited_passages, mapped_line, pieces_of
from courtgraph.model import Dataset, Evidence, Statement
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


def doubts_about(dataset: Dataset, texts: Mapping[str, SourceText], added: Statement) -> list[Doubt]:
    """What is doubtful about the quotes of a statement that was added to a dataset, or that brought more evidence."""
    brought = {(piece.source, piece.line, piece.quote) for piece in added.evidence}
    passages = cited_passages((one for one in dataset.statements if one.id == added.id), texts)
    return [doubt for passage in passages if passage[:3] in brought for doubt in _far(dataset, texts, passage)]


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
    """Statements that no quote is near to, each told of at its first one; and where this one is none of those near."""
    for statement in passage.statements:
        at_hand = [piece for piece in statement.evidence if piece.source in texts]
        near = [piece for piece in at_hand if _is_near(dataset, texts, statement, piece)]
        ends = [end for end in (statement.subject, statement.object) if end]
        what = f"neither {' nor '.join(ends)} is named" if len(ends) > 1 else f"{''.join(ends)} is not named"
        if not near:
            if at_hand[0] in pieces_of(passage, statement):
                yield Doubt("far", f"{what} within {NEAR} characters of a quote", statement.id)
        elif _is_beside(passage, statement, near):
            yield Doubt("far", f"{what} within {NEAR} characters of this quote, but of another", statement.id)


def _is_beside(passage: Passage, statement: Statement, near: Collection[Evidence]) -> bool:
    """Whether a quote is to support a statement that others support, and has neither its names nor its value."""
    here = pieces_of(passage, statement)
    supported = any(piece.stance == "supports" for piece in near)
    supports = any(piece.stance == "supports" and piece not in near for piece in here)
    value = normalize(statement.value)
    says_value = bool(value) and whole_quote(value).search(normalize(passage.quote)) is not None
    return supported and supports and not says_value


def _is_near(dataset: Dataset, texts: Mapping[str, SourceText], statement: Statement, piece: Evidence) -> bool:
    """Whether a name of the subject or of the object of a statement stands near a quote of it."""
    things = (dataset.things.get(end) for end in (statement.subject, statement.object))
    names = [name for thing in things if thing for name in map(normalize, thing.names()) if len(name) > 1]
    return any(name in words for words in _surroundings(texts[piece.source], piece) for name in names)


def _surroundings(text: SourceText, piece: Evidence) -> Iterator[str]:
    if 1 <= piece.line <= len(text.lines):
        words = mapped_line(text.lines[piece.line - 1]).text
        for found in whole_quote(normalize(piece.quote)).finditer(words):
            yield words[max(found.start() - NEAR, 0) : found.end() + NEAR]

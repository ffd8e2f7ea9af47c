"""Patterns of terms, which the fields of a record fill: an IRI, a literal, a term as it is, a triple."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from courtgraph.rdf.iris import local_name, path_of
from courtgraph.rdf.terms import Literal, Term, Triple, escaped, suffix, to_nt

Fields: TypeAlias = Mapping[str, tuple[Any, ...]]
"""The values of each field of a record: texts, or terms where a pattern takes them as they are."""

IN_TERM: Mapping[str, Callable[[Any], str]] = {"path": path_of, "name": local_name, "text": str}
IN_LINE: Mapping[str, Callable[[Any], str]] = {**IN_TERM, "text": escaped, "term": to_nt}
"""How a value is written into a term, and into a line of N-Triples, by the way in which a hole takes it."""


class Hole(NamedTuple):
    """Takes a value into the ``path`` or ``name`` of an IRI, the ``text`` of a literal, or as the ``term`` it is."""

    way: str
    field: str
    place: int = 0

    def holes(self) -> Iterator["Hole"]:
        """All that is to be filled: itself."""
        yield self

    def bound(self, few: Fields, counts: Mapping[str, int], place: int) -> "TermPattern":
        """For one of the triples of a pattern: with the place of its value, or the value where ``few`` have it."""
        chosen = self._replace(place=place % counts[self.field])
        return _constant(chosen.filled(few)) if self.field in few else chosen

    def filled(self, values: Fields) -> Any:
        """What a record gives."""
        return values[self.field][self.place]

    def line(self) -> Iterator["str | Hole"]:
        """What it is in a line of N-Triples."""
        yield self


class TextPattern(NamedTuple):
    """An IRI or a literal: its constant parts and its holes."""

    parts: tuple[str | Hole, ...]
    is_iri: bool
    datatype: str = ""
    language: str | Hole = ""

    def holes(self) -> Iterator[Hole]:
        """All that is to be filled."""
        return (part for part in (*self.parts, self.language) if isinstance(part, Hole))

    def bound(self, few: Fields, counts: Mapping[str, int], place: int) -> "TextPattern":
        """As a hole is bound; a language is always one of ``few``."""
        *parts, language = [_bound(part, few, counts, place) for part in (*self.parts, self.language)]
        return self._replace(parts=tuple(parts), language=language)

    def filled(self, values: Fields) -> str | Literal:
        """What a record gives."""
        text = "".join([part if isinstance(part, str) else _written(part, values) for part in self.parts])
        return text if self.is_iri else Literal(text, self.datatype, str(self.language))

    def line(self) -> Iterator[str | Hole]:
        """What it is in a line of N-Triples."""
        if self.is_iri:
            yield from ("<", *self.parts, ">")
        else:
            yield '"'
            yield from (escaped(part) if isinstance(part, str) else part for part in self.parts)
            yield '"' + suffix(self.datatype, str(self.language))


class TriplePattern(NamedTuple):
    """A triple: one that is said, or one that is spoken of (RDF 1.2)."""

    subject: "TermPattern"
    predicate: "TermPattern"
    object: "TermPattern"

    def holes(self) -> Iterator[Hole]:
        """All that is to be filled."""
        return (hole for term in self for hole in term.holes())

    def bound(self, few: Fields, counts: Mapping[str, int], place: int) -> "TriplePattern":
        """As a hole is bound."""
        return TriplePattern(*(term.bound(few, counts, place) for term in self))

    def filled(self, values: Fields) -> Triple:
        """What a record gives."""
        return Triple(*(term.filled(values) for term in self))

    def line(self) -> Iterator[str | Hole]:
        """What it is in a line of N-Triples."""
        yield from ("<<( ", *self.subject.line(), " ", *self.predicate.line(), " ", *self.object.line(), " )>>")


TermPattern: TypeAlias = Hole | TextPattern | TriplePattern


def _written(hole: Hole, values: Fields) -> str:
    return IN_TERM[hole.way](hole.filled(values))


def _bound(part: str | Hole, few: Fields, counts: Mapping[str, int], place: int) -> str | Hole:
    if isinstance(part, str):
        return part
    chosen = part._replace(place=place % counts[part.field])
    return _written(chosen, few) if part.field in few else chosen


def _constant(term: Term) -> TextPattern:
    if isinstance(term, Literal):
        return TextPattern((term.text,), False, term.datatype, term.language)
    return TextPattern((str(term),), True)

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


class Placeholder(NamedTuple):
    """Takes a value into the ``path`` or ``name`` of an IRI, the ``text`` of a literal, or as the ``term`` it is."""

    way: str
    field: str
    place: int = 0

    def holes(self) -> Iterator["Placeholder"]:
        """All that is to be filled: itself."""
        yield self

    def bound(self, few: Fields, counts: Mapping[str, int], place: int) -> "Placeholder | Constant":
        """For one of the triples of a pattern: with the place of its value, or the value where ``few`` have it."""
        chosen = Placeholder(self.way, self.field, place % counts[self.field])
        return Constant(chosen.filled(few)) if self.field in few else chosen

    def part(self, few: Fields, counts: Mapping[str, int], place: int) -> "Placeholder | str":
        """As it is bound, within an IRI or a literal."""
        chosen = Placeholder(self.way, self.field, place % counts[self.field])
        return chosen.written(few) if self.field in few else chosen

    def written(self, values: Fields) -> str:
        """What a record gives, as it stands in an IRI or a literal."""
        return IN_TERM[self.way](values[self.field][self.place])

    def filled(self, values: Fields) -> Any:
        """What a record gives."""
        return values[self.field][self.place]

    def line(self) -> Iterator["str | Placeholder"]:
        """What it is in a line of N-Triples."""
        yield self


class Constant(NamedTuple):
    """A term that is always the same."""

    term: Term

    def holes(self) -> Iterator[Placeholder]:
        """None."""
        return iter(())

    def bound(self, few: Fields, counts: Mapping[str, int], place: int) -> "Constant":
        """Itself."""
        return self

    def filled(self, values: Fields) -> Term:
        """The term."""
        return self.term

    def line(self) -> Iterator[str]:
        """What it is in a line of N-Triples."""
        yield to_nt(self.term)


class TextPattern(NamedTuple):
    """An IRI or a literal: its constant parts and its holes."""

    parts: tuple[str | Placeholder, ...]
    is_iri: bool
    datatype: str = ""
    language: str | Placeholder = ""

    def holes(self) -> Iterator[Placeholder]:
        """All that is to be filled."""
        return (part for part in (*self.parts, self.language) if isinstance(part, Placeholder))

    def bound(self, few: Fields, counts: Mapping[str, int], place: int) -> "TextPattern | Constant":
        """As a hole is bound; a language is always one of ``few``."""
        *parts, language = [
            part if isinstance(part, str) else part.part(few, counts, place) for part in (*self.parts, self.language)
        ]
        pattern = TextPattern(tuple(parts), self.is_iri, self.datatype, language)
        return pattern if any(isinstance(part, Placeholder) for part in parts) else Constant(pattern.filled({}))

    def filled(self, values: Fields) -> str | Literal:
        """What a record gives."""
        text = "".join(
            [
                part if isinstance(part, str) else IN_TERM[part.way](values[part.field][part.place])
                for part in self.parts
            ]
        )
        return text if self.is_iri else Literal(text, self.datatype, str(self.language))

    def line(self) -> Iterator[str | Placeholder]:
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

    def holes(self) -> Iterator[Placeholder]:
        """All that is to be filled."""
        return (hole for term in self for hole in term.holes())

    def bound(self, few: Fields, counts: Mapping[str, int], place: int) -> "TriplePattern":
        """As a hole is bound."""
        return TriplePattern(*(term.bound(few, counts, place) for term in self))

    def filled(self, values: Fields) -> Triple:
        """What a record gives."""
        return Triple(*(term.filled(values) for term in self))

    def line(self) -> Iterator[str | Placeholder]:
        """What it is in a line of N-Triples."""
        yield from ("<<( ", *self.subject.line(), " ", *self.predicate.line(), " ", *self.object.line(), " )>>")


TermPattern: TypeAlias = Constant | Placeholder | TextPattern | TriplePattern

"""Patterns of terms, which the fields of a record fill: an IRI, a literal, a term as it is, a triple.

The patterns themselves stand in ``schema/mapping.yaml``, which ``mapping_parser`` reads.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

import msgspec

from courtgraph.rdf.minting import local_name, path_of
from courtgraph.rdf.terms import Literal, Triple, escaped, suffix, to_nt

Fields: TypeAlias = Mapping[str, tuple[Any, ...]]
"""The values of each field of a record: texts, or terms where a pattern takes them as they are."""

IN_TERM: Mapping[str, Callable[[Any], Any]] = {"path": path_of, "name": local_name, "text": str, "term": lambda it: it}
IN_LINE: Mapping[str, Callable[[Any], str]] = {**IN_TERM, "text": escaped, "term": to_nt}
"""How a value is written into a term, and into a line of N-Triples, by the way in which a hole takes it."""


class Placeholder(msgspec.Struct, frozen=True, order=True, omit_defaults=True):
    """Takes a value into the ``path`` or ``name`` of an IRI, the ``text`` of a literal, or as the ``term`` it is."""

    way: str
    field: str
    place: int = 0

    def holes(self) -> Iterator["Placeholder"]:
        """All that is to be filled: itself."""
        yield self

    def chosen(self, few: Fields, counts: Mapping[str, int], place: int) -> "Placeholder | str":
        """For one of the triples of a pattern: with the place of its value, or the value where ``few`` have it."""
        chosen = Placeholder(self.way, self.field, place % counts[self.field])
        return chosen.filled(few) if self.field in few else chosen

    def bound(self, few: Fields, counts: Mapping[str, int], place: int) -> "Placeholder | TextPattern":
        """As it is chosen; ``few`` have texts alone, so what is a term by itself is an IRI."""
        chosen = self.chosen(few, counts, place)
        return TextPattern((chosen,), is_iri=True) if isinstance(chosen, str) else chosen

    def filled(self, values: Fields) -> Any:
        """What a record gives."""
        return IN_TERM[self.way](values[self.field][self.place])

    def line(self) -> Iterator["str | Placeholder"]:
        """What it is in a line of N-Triples."""
        yield self


class TextPattern(msgspec.Struct, frozen=True, omit_defaults=True):
    """An IRI or a literal: its constant parts and its holes."""

    parts: tuple[str | Placeholder, ...]
    is_iri: bool = False
    datatype: str = ""
    language: str | Placeholder = ""

    def holes(self) -> Iterator[Placeholder]:
        """All that is to be filled."""
        return (part for part in (*self.parts, self.language) if isinstance(part, Placeholder))

    def bound(self, few: Fields, counts: Mapping[str, int], place: int) -> "TextPattern":
        """As its holes are chosen; a language is always one of ``few``."""
        *parts, language = [
            part if isinstance(part, str) else part.chosen(few, counts, place) for part in (*self.parts, self.language)
        ]
        return TextPattern(tuple(parts), self.is_iri, self.datatype, language)

    def filled(self, values: Fields) -> str | Literal:
        """What a record gives."""
        text = "".join([part if isinstance(part, str) else part.filled(values) for part in self.parts])
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


TermPattern: TypeAlias = Placeholder | TextPattern | TriplePattern

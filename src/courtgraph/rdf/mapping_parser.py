"""The mapping, parsed: ``schema/mapping.yaml`` says how its patterns are written."""

import re
from typing import NamedTuple

from courtgraph.errors import SchemaError
from courtgraph.rdf.namespaces import IriMinter, prefixes_of
from courtgraph.rdf.patterns import Constant, Fields, Placeholder, TermPattern, TextPattern, TriplePattern
from courtgraph.text import did_you_mean

_PATTERN = re.compile(r'(\S+) (\S+) (<<\( \S+ \S+ \S+ \)>>|"[^"]*"\S*|\S+)(?: if (\w+(?: \w+)*))?')
_LITERAL = re.compile(r'"([^"]*)"(?:\^\^(\S+)|@\{(\w+)\})?')
_FIELD = re.compile(r"\{(\w+)\}")
_CONDITION = re.compile(r"(not )?\b(?!and\b|not\b)(\w+)")
_SCHEME = re.compile("[a-z]+:")


class Pattern(NamedTuple):
    """One kind of triple: its terms, the fields that must have a value, and those that must have none."""

    triple: TriplePattern
    needed: frozenset[str]
    absent: frozenset[str]

    def bound(self, few: Fields, counts: dict[str, int]) -> list[TriplePattern]:
        """The triples that a record makes of it, by how many values its fields have.

        Raises SchemaError for a field that the record does not have.
        """
        for name in sorted((self.needed | self.absent) - counts.keys()):
            raise SchemaError(
                f"the mapping names the field {name}, which there is none of; {did_you_mean(name, counts)}"
            )
        if any(counts.get(name) for name in self.absent) or not all(counts.get(name) for name in self.needed):
            return []
        number = max((counts[hole.field] for hole in self.triple.holes()), default=1)
        return [self.triple.bound(few, counts, place) for place in range(number)]


class MappingParser:
    """Reads patterns, with the IRIs of a dataset."""

    def __init__(self, minter: IriMinter) -> None:
        self.minter = minter
        self.prefixes = prefixes_of(minter.schema)

    def pattern(self, line: str) -> Pattern:
        """One kind of triple.

        Raises SchemaError for what is no pattern.
        """
        found = _PATTERN.fullmatch(line)
        if not found:
            raise SchemaError(f"{line}: this is no pattern of a triple; write subject, predicate and object")
        *terms, condition = found.groups()
        triple = TriplePattern(*map(self._pattern, terms))
        conditions = _CONDITION.findall(condition or "")
        needed = {hole.field for hole in triple.holes()} | {name for negated, name in conditions if not negated}
        return Pattern(triple, frozenset(needed), frozenset(name for negated, name in conditions if negated))

    def _pattern(self, text: str) -> TermPattern:
        pattern = self._term(text)
        return pattern if any(pattern.holes()) else Constant(pattern.filled({}))

    def _term(self, text: str) -> TermPattern:
        if field := _FIELD.fullmatch(text):
            return Placeholder("term", field[1])
        if text.startswith("<<( "):
            return TriplePattern(*map(self._pattern, text.split(" ")[1:-1]))
        if text.startswith("<"):
            base = "" if _SCHEME.match(text, 1) else self.minter.base
            return TextPattern((base, *_parts(text[1:-1], "path")), is_iri=True)
        if literal := _LITERAL.fullmatch(text):
            language = Placeholder("text", literal[3]) if literal[3] else ""
            return TextPattern(_parts(literal[1], "text"), False, self._expanded(literal[2] or ""), language)
        prefix, _, local = text.partition(":")
        return TextPattern((self._expanded(prefix + ":"), *_parts(local, "name")), is_iri=True)

    def _expanded(self, curie: str) -> str:
        prefix, _, local = curie.partition(":")
        if curie and prefix not in self.prefixes:
            raise SchemaError(f"{curie}: the prefix {prefix} is not declared; add it to prefixes")
        return self.prefixes[prefix] + local if curie else ""


def _parts(text: str, way: str) -> tuple[str | Placeholder, ...]:
    """Constant parts and fields by turns."""
    return tuple(Placeholder(way, part) if place % 2 else part for place, part in enumerate(_FIELD.split(text)))

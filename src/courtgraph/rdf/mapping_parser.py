"""The mapping, parsed: ``schema/mapping.yaml`` says how its patterns are written."""

import re

import msgspec

from courtgraph.errors import SchemaError
from courtgraph.model import Dataset
from courtgraph.rdf.namespaces import IriMinter, prefixes_of
from courtgraph.rdf.pattern_terms import Fields, Placeholder, TermPattern, TextPattern, TriplePattern
from courtgraph.text import did_you_mean

_PATTERN = re.compile(r'(\S+) (\S+) (<<\( \S+ \S+ \S+ \)>>|"[^"]*"\S*|\S+)(?: if (\w+(?: \w+)*))?')
_LITERAL = re.compile(r'"([^"]*)"(?:\^\^(\S+)|@\{(\w+)\})?')
_FIELD = re.compile(r"\{(\w+)\}")
_CONDITION = re.compile(r"(not )?\b(?!and\b|not\b)(\w+)")
_SCHEME = re.compile("[a-z]+:")


class Pattern(msgspec.Struct, frozen=True):
    """One kind of triple: its terms, the fields in them, others that must have a value, and those that must have none.

    The page has it as it is.
    """

    triple: TriplePattern
    fields: tuple[str, ...]
    present: tuple[str, ...]
    absent: tuple[str, ...]

    def bound(self, few: Fields, counts: dict[str, int]) -> list[TriplePattern]:
        """The triples that a record makes of it, by how many values its fields have.

        Raises SchemaError for a field that the record does not have.
        """
        for name in sorted({*self.fields, *self.present, *self.absent} - counts.keys()):
            raise SchemaError(
                f"the mapping names the field {name}, which there is none of; {did_you_mean(name, counts)}"
            )
        if any(counts[name] for name in self.absent) or not all(counts[name] for name in self.fields + self.present):
            return []
        number = max((counts[name] for name in self.fields), default=1)
        return [self.triple.bound(few, counts, place) for place in range(number)]


def read_patterns(dataset: Dataset) -> dict[str, list[Pattern]]:
    """The kinds of triple of each kind of record, with the IRIs of the dataset."""
    parser = MappingParser(IriMinter(dataset.info.base, dataset.schema))
    return {kind: [*map(parser.pattern, lines)] for kind, lines in dataset.schema.mapping.items()}


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
        triple = TriplePattern(*map(self._term, terms))
        conditions = _CONDITION.findall(condition or "")
        return Pattern(
            triple,
            fields=tuple(hole.field for hole in triple.holes()),
            present=tuple(name for negated, name in conditions if not negated),
            absent=tuple(name for negated, name in conditions if negated),
        )

    def _term(self, text: str) -> TermPattern:
        if field := _FIELD.fullmatch(text):
            return Placeholder("term", field[1])
        if text.startswith("<<( "):
            return TriplePattern(*map(self._term, text.split(" ")[1:-1]))
        if text.startswith("<"):
            base = "" if _SCHEME.match(text, 1) else self.minter.base
            return TextPattern(_parts(base + text[1:-1], "path"), is_iri=True)
        if literal := _LITERAL.fullmatch(text):
            language = Placeholder("text", literal[3]) if literal[3] else ""
            return TextPattern(_parts(literal[1], "text"), False, self._expanded(literal[2] or ""), language)
        prefix, _, local = text.partition(":")
        return TextPattern(_parts(self._expanded(prefix + ":") + local, "name"), is_iri=True)

    def _expanded(self, curie: str) -> str:
        prefix, _, local = curie.partition(":")
        if curie and prefix not in self.prefixes:
            raise SchemaError(f"{curie}: the prefix {prefix} is not declared; add it to prefixes")
        return self.prefixes[prefix] + local if curie else ""


def _parts(text: str, way: str) -> tuple[str | Placeholder, ...]:
    """Constant parts and fields by turns; no IRI holds a brace."""
    parts = [Placeholder(way, part) if place % 2 else part for place, part in enumerate(_FIELD.split(text))]
    return tuple(part for part in parts if part)

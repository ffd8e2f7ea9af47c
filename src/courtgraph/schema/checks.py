"""What is wrong with the schema that a dataset adds, all at once: its form first, then what its entries name."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from courtgraph.diagnostic import Diagnostic
from courtgraph.schema.entries import SECTIONS, malformed_entries, title
from courtgraph.schema.own_names import TAKEN, TERMS
from courtgraph.schema.tree import Place
from courtgraph.text import did_you_mean
from courtgraph.text.iris import is_iri
from courtgraph.text.prefixes import is_namespace, prefix_flaws

Joined = Mapping[str, Mapping[str, Any]]


def find_flaws(added: Any, packaged: Mapping[str, Any]) -> list[Diagnostic[Place]]:
    """Everything that is wrong with an addition to the packaged schema.

    What an entry names is looked at only where its form is right.
    """
    flaws = [*malformed_entries(added, packaged)]
    if not isinstance(added, dict):
        return flaws
    for name, iri in _entries(added, "prefixes").items():
        if isinstance(iri, str) and name not in packaged["prefixes"]:
            flaws += [Diagnostic(("prefixes", name), *flaw) for flaw in prefix_flaws(name, iri, ("cgo",))]
    malformed = {flaw.where[:2] for flaw in flaws}
    joined = {section: {**packaged.get(section, {}), **_entries(added, section)} for section in SECTIONS}
    for section in ("types", "qualifiers", "predicates"):
        for name, entry in _entries(added, section).items():
            if (section, name) not in malformed:
                flaws += _Entry(section, name, entry, joined).flaws()
    return flaws


def _entries(added: Mapping[str, Any], section: str) -> dict[str, Any]:
    found = added.get(section)
    return found if isinstance(found, dict) else {}


class _Entry:
    """A type, qualifier or predicate among all the others."""

    def __init__(self, section: str, name: str, entry: Mapping[str, Any], joined: Joined) -> None:
        self.place = (section, name)
        self.entry = entry
        self.joined = joined

    def flaws(self) -> Iterator[Diagnostic[Place]]:
        """Names that are never defined, and what cannot be together."""
        yield from self._name()
        if self.place[0] == "types":
            yield from self._parents()
        if self.place[0] == "predicates":
            yield from self._unknown("domain", "types")
            yield from self._unknown("range", "types")
            yield from self._unknown("qualifiers", "qualifiers")
            yield from self._unknown("counts", "predicates")
            yield from self._unknown("not_before", "predicates")
            yield from self._ends()
            yield from self._identifiers()
            yield from self._pattern()
        yield from self._prefixes()

    def _flaw(self, field: str, message: str, suggestion: str) -> Diagnostic[Place]:
        return Diagnostic((*self.place, field), f"{title(self.place)} {message}", suggestion)

    def _parents(self) -> Iterator[Diagnostic[Place]]:
        types, parent, seen = self.joined["types"], self.entry.get("parent", ""), [self.place[1]]
        if parent and parent not in types:
            yield self._flaw("parent", f"has the parent {parent}, which is not a type", did_you_mean(parent, types))
        while isinstance(parent, str) and parent in types and parent not in seen:
            seen.append(parent)
            above = types[parent]
            parent = above.get("parent", "") if isinstance(above, dict) else ""
        if parent == self.place[1] == min(seen):
            yield self._flaw("parent", "is its own ancestor", f"break the circle {' > '.join([*seen, parent])}")

    def _name(self) -> Iterator[Diagnostic[Place]]:
        """Predicates and qualifiers stand beside each other and what every statement has, types beside it in RDF."""
        section, name = self.place
        if section == "predicates" and name in self.joined["qualifiers"]:
            yield Diagnostic(self.place, f"{name} is a qualifier and a predicate", "give one of them another name")
        if name in (TERMS if section == "types" else TAKEN):
            yield Diagnostic(self.place, f"{name} is a name that every statement uses already", "choose another name")

    def _unknown(self, field: str, section: str) -> Iterator[Diagnostic[Place]]:
        named = self.entry.get(field, ())
        for name in filter(None, [named] if isinstance(named, str) else named):
            if name not in self.joined[section]:
                message = f"names {name} in {field}, which is never defined"
                yield self._flaw(field, message, did_you_mean(name, self.joined[section]))

    def _ends(self) -> Iterator[Diagnostic[Place]]:
        if not self.entry.get("range") and "value" not in self.entry:
            yield Diagnostic(
                self.place, f"{title(self.place)} has neither range nor value", "add range: [...] or value: ..."
            )
        if self.entry.get("stands") and not self.entry.get("range"):
            yield self._flaw("stands", "makes a hierarchy of values, which stand nowhere", "add range: [...]")
        if self.entry.get("lists") and not self.entry.get("range"):
            yield self._flaw("lists", "lists values, of which a statement has one", "add range: [...]")

    def _identifiers(self) -> Iterator[Diagnostic[Place]]:
        """Two claims have one identifier where the name in it, the subject and the object could be the same."""
        known = {name: one for name, one in self.joined["predicates"].items() if isinstance(one, dict)}
        name, own = self.place[1], self.entry
        for other, entry in known.items():
            shared = entry.get("identified_as", other) == own.get("identified_as", name)
            if other != name and shared and all(self._meet(own, entry, end) for end in ("domain", "range")):
                message = f"has the identifiers of {other} between the same types"
                yield self._flaw("identified_as", message, "choose another name, or narrow domain or range")

    def _meet(self, one: Mapping[str, Any], other: Mapping[str, Any], end: str) -> bool:
        """Whether one type is allowed at the end of both, or neither has such an end."""
        ours, theirs = one.get(end, ()), other.get(end, ())
        if not ours and not theirs:
            return True
        lines = [*map(self._line, ours)], [*map(self._line, theirs)]
        return any(a[0] in b or b[0] in a for a in lines[0] for b in lines[1])

    def _line(self, kind: str) -> list[str]:
        """A type and those above it."""
        line: list[str] = []
        while isinstance(kind, str) and kind and kind not in line:
            line.append(kind)
            above = self.joined["types"].get(kind)
            kind = above.get("parent", "") if isinstance(above, dict) else ""
        return line

    def _pattern(self) -> Iterator[Diagnostic[Place]]:
        try:
            re.compile(self.entry.get("value", {}).get("pattern", ""))
        except (re.error, OverflowError, RecursionError) as error:
            yield self._flaw("value", f"has a malformed pattern: {error}", "correct it")

    def _prefixes(self) -> Iterator[Diagnostic[Place]]:
        prefixes = self.joined["prefixes"]
        for curie in self.entry.get("maps_to", ()):
            prefix, _, name = curie.partition(":")
            if prefix not in prefixes:
                suggestion = f"write prefix:name and add {prefix}: ... to prefixes"
                yield self._flaw("maps_to", f"maps to {curie}, whose prefix is not declared", suggestion)
            elif is_namespace(str(prefixes[prefix])) and not is_iri(f"{prefixes[prefix]}{name}"):
                suggestion = "write prefix:name, such as skos:Concept"
                yield self._flaw("maps_to", f"maps to {curie!r}, which is no IRI", suggestion)

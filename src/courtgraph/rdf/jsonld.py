"""JSON-LD 1.1: one flat node per subject under a context of its own, in names that a person can read.

Whatever does not fit its name in the context, such as a year that is no year, is written as a value object with its own
type or none, so that the triples are those of the other formats.
"""

import json
import re
from collections.abc import Collection, Mapping
from typing import Any

import msgspec

from courtgraph.rdf.context import to_context
from courtgraph.rdf.minting import CJK
from courtgraph.rdf.namespaces import TYPE, XSD, prefixes_of
from courtgraph.rdf.terms import Literal, Term
from courtgraph.rdf.turtle import Described
from courtgraph.schema import Schema
from courtgraph.text import unicode_text

# A path with a slash is never taken for a name in the context.
_RELATIVE = re.compile(rf"[A-Za-z0-9_{CJK}][A-Za-z0-9_{CJK}-]*(?:/[A-Za-z0-9_{CJK}][A-Za-z0-9_{CJK}-]*)+")
_LOCAL = re.compile("[A-Za-z_][A-Za-z0-9_-]*")
_NUMBER = re.compile("-?[1-9][0-9]{0,14}|0")


def to_jsonld(described: Described, schema: Schema, base: str) -> str:
    """Subjects with all that is said of them as JSON-LD with the context of ``to_context`` inside, in their order."""
    writer = _Writer(schema, base)
    nodes = [writer.node(subject, said) for subject, said in described.items()]
    # json writes with an indent in Python alone
    written = json.dumps({"@context": writer.context, "@graph": nodes}, ensure_ascii=False)
    return msgspec.json.format(written, indent=1) + "\n"


class _Writer:
    """Knows the context backwards: which name stands for an IRI, and what fits that name."""

    def __init__(self, schema: Schema, base: str) -> None:
        self.context = to_context(schema, base)
        self.base = self.context.get("@base", "")
        self.prefixes = prefixes_of(schema)
        self.by_namespace = {iri: prefix for prefix, iri in sorted(self.prefixes.items(), reverse=True)}
        self.terms: dict[str, dict[str, str]] = {
            name: term for name, term in self.context.items() if isinstance(term, dict) and "@prefix" not in term
        }
        self.by_iri = {self._expanded(term["@id"]): name for name, term in reversed(self.terms.items())}
        self.places = {name: place for place, name in enumerate(self.terms)}

    def node(self, subject: str, said: Mapping[str, Collection[Term]]) -> dict[str, Any]:
        """One subject with all that is said of it, in the order of the context."""
        node: dict[str, Any] = {"id": self._iri(subject)}
        if TYPE in said:
            node["type"] = [self._symbol(str(kind)) for kind in said[TYPE]]
        named = {self.by_iri.get(predicate, predicate): said[predicate] for predicate in said if predicate != TYPE}
        for name in sorted(named, key=lambda name: (self.places.get(name, len(self.places)), name)):
            node[name] = self._values(self.terms.get(name, {}), named[name])
        return node

    def _values(self, term: Mapping[str, str], items: Collection[Term]) -> Any:
        values = [self._value(term, item) for item in items]
        if "@container" not in term:
            return _one_or_all(values)
        if not all(isinstance(item, Literal) and item.language for item in items):
            # In a list, since one object alone would read as texts by language.
            return values
        by_language: dict[str, list[str]] = {}
        for value in values:
            by_language.setdefault(value["@language"], []).append(value["@value"])
        return {language: _one_or_all(found) for language, found in by_language.items()}

    def _value(self, term: Mapping[str, str], item: Term) -> Any:
        """A bare string or number where the name says what it is, else an object that says so itself."""
        coerced = term.get("@type", "")
        if isinstance(item, Literal):
            bare = not item.language and item.datatype == self._expanded(coerced) and "@container" not in term
            return _native(item) if bare else _value_object(item)
        if coerced == "@vocab":
            return self._symbol(str(item))
        return self._iri(str(item)) if coerced == "@id" else {"@id": str(item)}

    def _iri(self, iri: str) -> str:
        path = iri.removeprefix(self.base)
        return path if self.base and path != iri and _RELATIVE.fullmatch(path) else iri

    def _symbol(self, iri: str) -> str:
        """A class or a property: its name in the context, or a CURIE, or the IRI."""
        if iri in self.by_iri:
            return self.by_iri[iri]
        cut = max(iri.rfind("/"), iri.rfind("#")) + 1
        prefix = self.by_namespace.get(iri[:cut])
        return f"{prefix}:{iri[cut:]}" if prefix and _LOCAL.fullmatch(iri, cut) else iri

    def _expanded(self, curie: str) -> str:
        prefix, colon, local = curie.partition(":")
        return self.prefixes[prefix] + local if colon else curie


def _native(literal: Literal) -> str | int | bool:
    if literal.datatype == XSD + "integer" and _NUMBER.fullmatch(literal.text):
        return int(literal.text)
    if literal.datatype == XSD + "boolean":
        return literal.text == "true"
    return unicode_text(literal.text)


def _value_object(literal: Literal) -> dict[str, str]:
    kind = {"@type": literal.datatype} if literal.datatype else {}
    kind = {"@language": literal.language} if literal.language else kind
    return {"@value": unicode_text(literal.text), **kind}


def _one_or_all(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values

"""Short names of IRIs for people: the ids of a dataset, and CURIEs."""

import re
from collections.abc import Mapping
from functools import cached_property
from urllib.parse import unquote

import msgspec

from courtgraph.sparql.tokens import Token, tokens

_LOCAL = re.compile(r"\w[\w.-]*")


class Names(msgspec.Struct, frozen=True, dict=True):
    """Shortens the IRIs below a dataset's base to ids, others to CURIEs where a prefix fits.

    A prefix for a part of a dataset, such as its courts, is left alone: a thing goes by its id everywhere.
    """

    base: str
    prefixes: Mapping[str, str]

    def short(self, iri: str) -> str:
        """The shortest name that is still told from every other.

        >>> names = Names("https://courtgraph.example/", {"cgo": "https://courtgraph.example/ontology#"})
        >>> names.short("https://courtgraph.example/court/a"), names.short("https://courtgraph.example/ontology#arity")
        ('court/a', 'cgo:arity')
        """
        for namespace, prefix in self._longest_first:
            if iri.startswith(namespace) and _LOCAL.fullmatch(local := iri.removeprefix(namespace)):
                return f"{prefix}:{local}"
        below = iri.removeprefix(self.base) if self.base else ""
        return unquote(below) if below and below != iri else iri

    @cached_property
    def _longest_first(self) -> list[tuple[str, str]]:
        pairs = ((namespace, prefix) for prefix, namespace in self.prefixes.items() if not self._holds(namespace))
        return sorted(pairs, key=lambda pair: (-len(pair[0]), pair))

    def _holds(self, namespace: str) -> bool:
        return bool(self.base) and namespace.startswith(self.base) and namespace.endswith("/")


def declared_prefixes(text: str) -> dict[str, str]:
    """The prefixes that a query declares.

    >>> declared_prefixes("PREFIX ex: <https://example.org/> ASK { ?s a ex:A }")
    {'ex': 'https://example.org/'}
    """
    found = list(tokens(text))
    return {
        name.text.removesuffix(":"): iri.text[1:-1]
        for keyword, name, iri in zip(found, found[1:], found[2:], strict=False)
        if keyword.text.upper() == "PREFIX" and name.kind == "name" and iri.kind == "iri"
    }


def expand(token: Token, prefixes: Mapping[str, str]) -> str:
    r"""The IRI of a name or of an IRI in angle brackets; nothing when its prefix is not declared.

    >>> expand(Token("name", r"ex:a\/b", 0), {"ex": "https://example.org/"})
    'https://example.org/a/b'
    """
    if token.kind == "iri":
        return token.text[1:-1]
    prefix, _, local = token.text.partition(":")
    return prefixes[prefix] + re.sub(r"\\(.)", r"\1", local) if prefix in prefixes else ""

"""The prefixes that a query declares, and what its names stand for."""

import re
from collections.abc import Mapping

from courtgraph.sparql.tokens import Token, tokens


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

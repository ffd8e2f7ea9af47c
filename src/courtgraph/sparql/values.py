"""What may be set in a query: the one value of ``VALUES ?name { value }``, by a value of its kind."""

import json
import re
from collections.abc import Mapping

from courtgraph.errors import QueryError
from courtgraph.rdf.minting import path_of
from courtgraph.sparql.prefixes import declared_prefixes, expand
from courtgraph.sparql.tokens import Token, tokens
from courtgraph.text import did_you_mean
from courtgraph.text.iris import is_iri

SETTABLE = frozenset(("string", "number", "iri", "name"))
_NUMBER = re.compile(r"\d+(\.\d+)?", re.ASCII)


def parameters(text: str, base: str) -> dict[str, str]:
    """What may be set in a query, and the value that stands there: a text, a number or an id.

    >>> parameters('SELECT * { VALUES ?language { "en" } ?s ?p ?o }', "https://courtgraph.example/")
    {'language': 'en'}
    """
    prefixes = declared_prefixes(text)
    return {name: _plain(token, prefixes).removeprefix(base) for name, token in _places(text).items()}


def set_values(text: str, values: Mapping[str, str], base: str) -> str:
    """A query with other values, each written as a term of the kind that it replaces, whatever it contains.

    Where a thing stands, a value is an id or an absolute IRI.

    >>> set_values("ASK { VALUES ?court { court:a } ?court ?p ?o }", {"court": "court/b> c"}, "https://example.org/")
    'ASK { VALUES ?court { <https://example.org/court/b%3E%20c> } ?court ?p ?o }'

    Raises:
        QueryError: nothing in the query can be set by that name, or not to that value.
    """
    for name, value in values.items():
        places = _places(text)
        if name not in places:
            raise QueryError(f"the query has no value {name} to set; {did_you_mean(name, places)}")
        token = places[name]
        text = text[: token.start] + _written(token, value, base) + text[token.start + len(token.text) :]
    return text


def in_language(text: str, language: str, base: str) -> str:
    """A query with names in a language, where it has ``VALUES ?language { "..." }`` to ask for them.

    >>> in_language('ASK { VALUES ?language { "zh-Hant" } }', "en", "https://example.org/")
    'ASK { VALUES ?language { "en" } }'
    """
    place = _places(text).get("language")
    asks = language and place and place.kind == "string"
    return set_values(text, {"language": language}, base) if asks else text


def _places(text: str) -> dict[str, Token]:
    found = list(tokens(text))
    windows = zip(found, found[1:], found[2:], found[3:], found[4:], strict=False)
    return {
        variable.text[1:]: value
        for word, variable, opening, value, closing in windows
        if word.text.upper() == "VALUES" and variable.kind == "variable"
        if (opening.text, closing.text) == ("{", "}") and value.kind in SETTABLE
    }


def _plain(token: Token, prefixes: Mapping[str, str]) -> str:
    if token.kind == "string":
        return token.text.strip("\"'")
    return token.text if token.kind == "number" else expand(token, prefixes)


def _written(token: Token, value: str, base: str) -> str:
    if token.kind == "string":
        return _quoted(value)
    if token.kind == "number":
        if not _NUMBER.fullmatch(value):
            raise QueryError(f"{value} is no number; write one such as {token.text}")
        return value
    return f"<{value if '://' in value and is_iri(value) else base + path_of(value)}>"


def _quoted(value: str) -> str:
    """A string; a backslash is refused, since engines differ in when they decode escapes."""
    if "\\" in value:
        raise QueryError(f"{value} has a backslash; write the character itself")
    return json.dumps(value, ensure_ascii=False)

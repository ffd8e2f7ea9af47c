"""Where a query is not SPARQL, and what would be: the engine's position, made exact where that is possible."""

import re
from collections.abc import Iterator, Mapping

from courtgraph.errors import QueryError
from courtgraph.sparql.prefixes import declared_prefixes
from courtgraph.sparql.refuse import CLOSING, OPENING
from courtgraph.sparql.tokens import Token, place, tokens
from courtgraph.text.terminal import printable, width

_POSITION = re.compile(r"error at (\d+):(\d+): expected (?:one of )?(.*)", re.DOTALL)
_HINTS = {
    "IRI parsing failed": "the IRI is malformed; write an absolute one, <https://...>",
    "SELECT contains a variable that is unbound": "SELECT names a variable that is neither grouped nor aggregated",
}


def syntax_error(error: SyntaxError, text: str, origin: str, known: Mapping[str, str]) -> QueryError:
    """The error with line, column and the line itself, a caret below the place.

    ``known`` are the prefixes to suggest.
    """
    message, start = next(_mistakes(text, known), None) or _reported(error, text)
    line, column = place(text, start)
    shown = text.split("\n")[line - 1].rstrip("\r")
    caret = " " * width(printable(shown[: column - 1])) + "^"
    return QueryError(f"{origin}:{line}:{column}: {message}\n{printable(shown)}\n{caret}")


def _mistakes(text: str, known: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """The usual mistakes, which the engine's parser places at the end of the query or not at all."""
    found = list(tokens(text))
    yield from ((f"{token.text} opens a string that is not closed", token.start) for token in found if _quote(token))
    yield from _brackets(found)
    yield from _undeclared(found, declared_prefixes(text), known)


def _quote(token: Token) -> bool:
    return token.kind == "mark" and token.text in "\"'"


def _brackets(found: list[Token]) -> Iterator[tuple[str, int]]:
    still_open: list[Token] = []
    for token in found:
        if token.kind == "mark" and token.text in OPENING:
            still_open.append(token)
        elif token.kind == "mark" and (opening := CLOSING.get(token.text)):
            last = still_open.pop().text if still_open else ""
            if last != opening:
                yield f"{token.text} closes nothing that is open", token.start
                return
    if still_open:
        yield f"{still_open[-1].text} is never closed", still_open[-1].start


def _undeclared(found: list[Token], declared: Mapping[str, str], known: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    for token in found:
        prefix = token.text.partition(":")[0]
        if token.kind == "name" and prefix not in declared:
            iri = known.get(prefix, "https://...")
            yield f"the prefix {prefix}: is not declared; add PREFIX {prefix}: <{iri}>", token.start


def _reported(error: SyntaxError, text: str) -> tuple[str, int]:
    """What the engine says. It has read ahead by the length of the keyword that it looked for."""
    match = _POSITION.match(str(error))
    if match is None:
        return f"this is not SPARQL: {error}", 0
    for phrase, hint in _HINTS.items():
        if phrase in match[3]:
            return hint, _start(text, int(match[1]), int(match[2]))
    words = match[3].split(", ")
    ahead = min(map(len, words)) if all(word.isalpha() for word in words) else 0
    start = _start(text, int(match[1]), int(match[2])) - ahead
    return "this is not SPARQL here; check the word at the mark and the one before", max(start, 0)


def _start(text: str, line: int, column: int) -> int:
    lines = text.split("\n")
    return min(sum(len(before) + 1 for before in lines[: line - 1]) + column - 1, len(text))

"""What a query may not ask for: changes, other servers, other graphs than the ones it was given."""

import json
import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from courtgraph.errors import QueryError
from courtgraph.sparql.tokens import Token, decode_escapes, place, tokens, undecoded

_GRAMMAR = json.loads((files("courtgraph.sparql") / "grammar.json").read_text("utf-8"))
"""What the page refuses by, too."""
UPDATES = frozenset(_GRAMMAR["updates"])
REFUSED = ("SERVICE", "FROM")
CLOSING: Mapping[str, str] = _GRAMMAR["brackets"]
OPENING = frozenset(CLOSING.values())
HIDING = re.compile(r"""["'#()\[\]]""")
TERMS = frozenset(_GRAMMAR["terms"])
OPERANDS = TERMS | {"variable"}
OPERAND_ENDS = frozenset(_GRAMMAR["operandEnds"])
TERM_WORDS = frozenset(_GRAMMAR["termWords"])
END = Token("", "", 0)
# The engine needs its stack for brackets in brackets and for every part of a flat query except the rows of VALUES: at
# some thousands it ends the whole process.
MAX_DEPTH: int = _GRAMMAR["maxDepth"]
MAX_TOKENS: int = _GRAMMAR["maxTokens"]
MESSAGES = {
    "update": "{word} is refused: it would change the data; ask with SELECT, ASK, CONSTRUCT or DESCRIBE",
    "service": "{word} is refused: it would ask another server; a query sees only the data that it is given",
    "from": "{word} is refused: it would name other data; give the files to the query instead",
    "long": "the query is too deep or too long for the engine; split it, or list values with VALUES",
    "ambiguous": "{word} can be read in two ways; put a space after a less-than sign, and give an IRI in parentheses a "
    "PREFIX",
}


class Refusal(NamedTuple):
    """Why a query is refused (a key of ``MESSAGES``), the word at which, and where that starts and ends."""

    reason: str
    word: str
    start: int
    end: int
    prefix: bool = False


def refuse(text: str, origin: str) -> None:
    """Raise QueryError when a query is an update, names SERVICE or FROM, or is more than the engine bears.

    >>> refuse("SELECT ?from { ?from ?p 'SERVICE' }", "query")
    >>> refuse("ASK { SERVICE <a:a> { ?s ?p ?o } }", "query")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    courtgraph.errors.QueryError: query:1:7: SERVICE is refused: it would ask another server; ...
    """
    if found := refusal(text):
        line, column = place(text, found.start)
        message = MESSAGES[found.reason].format(word=found.word)
        rename = "; call the prefix something else" if found.prefix else ""
        raise QueryError(f"{origin}:{line}:{column}: {message}{rename}")


def refusal(text: str) -> Refusal | None:
    """The first thing for which a query is refused.

    It is read as it is written and with its codepoint escapes decoded, since engines do either.
    """
    if found := next(_refusals(list(tokens(text))), None):
        return found
    decoded = decode_escapes(text)
    if decoded == text or not (found := next(_refusals(list(tokens(decoded))), None)):
        return None
    return found._replace(start=undecoded(text, found.start), end=undecoded(text, found.end))


def _refusals(found: list[Token]) -> Iterator[Refusal]:
    yield from (refused for token in found if (refused := _forbidden(token)))
    yield from (_at(token, "ambiguous") for token, then in pairwise([*found, END]) if _is_escape(token, then))
    yield from (_at(token, "long") for token in _unbearable(found))
    yield from (_at(token, "ambiguous") for token in _ambiguous(found))


def _at(token: Token, reason: str, word: str = "", *, prefix: bool = False) -> Refusal:
    word = word or token.text
    return Refusal(reason, word, token.start, token.start + len(word), prefix)


def _forbidden(token: Token) -> Refusal | None:
    """Why a token is refused.

    The parser of the engine does not separate words: ``SERVICESILENT<...>`` and ``SERVICEex:a`` are calls for it.
    """
    if token.kind == "word" and token.text.upper() in UPDATES:
        return _at(token, "update")
    word, colon, _ = token.text.partition(":")
    keyword = next((keyword for keyword in REFUSED if keyword in word.upper()), "")
    if not keyword or token.kind not in ("word", "name"):
        return None
    return _at(token, keyword.lower(), word, prefix=bool(colon))


def _in_rows(found: list[Token]) -> Iterator[bool]:
    """For each token whether it stands in the rows of VALUES, where terms alone may stand.

    ``ex:a.VALUES`` is a name to the engine, so the word counts only where it stands apart.
    """
    state, end = "", -1
    for token in found:
        yield state == "rows"
        if token.kind == "word" and token.text.upper() == "VALUES" and token.start > end:
            state = "head"
        elif state == "head" and token.text == "{":
            state = "rows"
        elif not (state == "head" and (token.kind == "variable" or token.text in "()")) and not (
            state == "rows" and (token.kind in TERMS or token.text in "()^+-" or token.text.upper() in TERM_WORDS)
        ):
            state = ""
        end = token.start + len(token.text) - (token.text in "{})")


def _is_escape(token: Token, then: Token) -> bool:
    r"""Whether a backslash stands where no name and no string holds it, nor a codepoint escape that is decoded.

    The engine lets names go on behind a dot: ``ex:a.\#`` is one to it, and what follows is no comment.
    """
    return token.text == "\\" and not then.text.startswith(("u", "U"))


def _unbearable(found: list[Token]) -> Iterator[Token]:
    depth = counted = 0
    for token, is_row in zip(found, _in_rows(found), strict=True):
        depth += (token.text in OPENING) - (token.text in CLOSING)
        counted += not is_row
        if depth > MAX_DEPTH or counted > MAX_TOKENS:
            yield token


def _ambiguous(found: list[Token]) -> Iterator[Token]:
    """IRIs that may be a comparison, ``?a<b:c#d>``, and may so hide a quotation mark, a comment or a bracket."""
    brackets: list[str] = []
    for before, token, is_row in zip([None, *found], found, _in_rows(found), strict=False):
        if token.text in OPENING:
            brackets.append(token.text)
        elif token.text in CLOSING and brackets:
            brackets.pop()
        operand = before is not None and (before.kind in OPERANDS or before.text.lower() in OPERAND_ENDS)
        if token.kind == "iri" and operand and not is_row and brackets[-1:] == ["("] and HIDING.search(token.text):
            yield token

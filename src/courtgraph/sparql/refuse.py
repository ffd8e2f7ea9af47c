"""What a query may not ask for: changes, other servers, other graphs than the ones it was given."""

import re
from collections.abc import Iterator

from courtgraph.errors import QueryError
from courtgraph.sparql.tokens import Token, decode_escapes, place, tokens

UPDATES = frozenset(("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH", "USING"))
OPENING = frozenset("({[")
CLOSING = frozenset(")}]")
HIDING = re.compile(r"""["'#()\[\]]""")
REFUSED = {
    "SERVICE": "it would ask another server; a query sees only the data that it is given",
    "FROM": "it would name other data; give the files to the query instead",
}
ONE_WAY = "put a space after a less-than sign, and give an IRI in parentheses a PREFIX"
OPERANDS = frozenset(("variable", "name", "string", "number", "iri", "language"))
OPERAND_ENDS = frozenset((")", "}", "]", ">", "true", "false"))
# Brackets in brackets, and what joins expressions, patterns and paths. The engine needs its stack for each: at some
# thousands it ends the whole process.
MAX_DEPTH = 100
MAX_JOINTS = 2000
JOINTS = frozenset(("|", "&", "!", "/", "^", "+", "-", "*", "UNION", "OPTIONAL", "MINUS"))


def refuse(text: str, origin: str) -> None:
    """Raise QueryError when a query is an update or names SERVICE, FROM or FROM NAMED.

    The query is read as it is written and with its codepoint escapes decoded, since engines do either.

    >>> refuse("SELECT ?from { ?from ?p 'SERVICE' }", "query")
    >>> refuse("ASK { SERVICE <a:a> { ?s ?p ?o } }", "query")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    courtgraph.errors.QueryError: query:1:7: SERVICE is refused: it would ask another server; ...
    """
    for reading in dict.fromkeys((text, decode_escapes(text))):
        for token, reason in _refused(list(tokens(reading))):
            line, column = place(reading, token.start)
            raise QueryError(f"{origin}:{line}:{column}: {reason}")


def _refused(found: list[Token]) -> Iterator[tuple[Token, str]]:
    for token in found:
        yield from ((token, reason) for reason in _reasons(token))
    yield from _unbearable(found)
    yield from ((token, f"{token.text} can be read in two ways; {ONE_WAY}") for token in _ambiguous(found))


def _reasons(token: Token) -> Iterator[str]:
    """Why a token is refused.

    The parser of the engine does not separate words: ``SERVICESILENT<...>`` and ``SERVICEex:a`` are calls for it.
    """
    if token.kind == "word" and token.text.upper() in UPDATES:
        yield f"{token.text} is refused: it would change the data; ask with SELECT, ASK, CONSTRUCT or DESCRIBE"
    if token.kind in ("word", "name"):
        word, colon, _ = token.text.partition(":")
        for keyword, reason in REFUSED.items():
            if keyword in word.upper():
                yield f"{word} is refused: {reason}" + ("; call the prefix something else" if colon else "")


def _unbearable(found: list[Token]) -> Iterator[tuple[Token, str]]:
    depth = joints = 0
    for token in found:
        depth += (token.text in OPENING) - (token.text in CLOSING)
        joints += token.text.upper() in JOINTS
        if depth > MAX_DEPTH or joints > MAX_JOINTS:
            yield token, "the query is too deep or too long for the engine; split it, or list values with VALUES"


def _ambiguous(found: list[Token]) -> Iterator[Token]:
    """IRIs that may be a comparison, ``?a<b:c#d>``, and may so hide a quotation mark, a comment or a bracket."""
    brackets: list[str] = []
    for before, token in zip([None, *found], found, strict=False):
        if token.text in OPENING:
            brackets.append(token.text)
        elif token.text in CLOSING and brackets:
            brackets.pop()
        operand = before is not None and (before.kind in OPERANDS or before.text.lower() in OPERAND_ENDS)
        if token.kind == "iri" and operand and brackets[-1:] == ["("] and HIDING.search(token.text):
            yield token

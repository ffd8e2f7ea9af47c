"""The words of a SPARQL query, told apart from what strings, IRIs, names and comments contain.

https://www.w3.org/TR/sparql11-query/#sparqlGrammar
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U(000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})")
# Names stop at a dot: engines differ in whether "ex:a.SERVICE" goes on, and a keyword must not hide behind one.
# What is no token is looked at once, whatever follows: no string begins behind a backslash, where each of the escaped
# quotation marks of one that is never closed would be tried to the end, and no prefix has more than a hundred letters.
_TOKEN = re.compile(
    r"""
      (?P<comment> \# [^\r\n]*)
    | (?P<string> (?<!\\) (?:
          \"{3} [^"\\]* (?: (?: \\. | "{1,2} (?!")) [^"\\]*)* \"{3} | " [^"\\\r\n]* (?: \\. [^"\\\r\n]*)* "
        | '{3} [^'\\]* (?: (?: \\. | '{1,2} (?!')) [^'\\]*)* '{3} | ' [^'\\\r\n]* (?: \\. [^'\\\r\n]*)* '))
    | (?P<iri> <(?:[^<>{}|^`\\\x00-\x20] | \\u[0-9A-Fa-f]{4} | \\U[0-9A-Fa-f]{8})*>)
    | (?P<variable> [?$]\w+)
    | (?P<blank> _:[\w-]+)
    | (?P<language> @[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    | (?P<name> (?:[^\W\d_][\w-]{0,99})? : (?:[\w:-] | %[0-9A-Fa-f]{2} | \\[_~.\-!$&'()*+,;=/?\#@%])*)
    | (?P<word> [^\W\d]\w*)
    | (?P<number> \d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<mark> \S)
    """,
    re.VERBOSE | re.DOTALL,
)


class Token(NamedTuple):
    """A word, name, term or mark of a query, and where it starts (from 0)."""

    kind: str
    text: str
    start: int


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a query in their order, comments left out.

    >>> [token.text for token in tokens("ASK { ?from a 'SERVICE' } # LOAD")]
    ['ASK', '{', '?from', 'a', "'SERVICE'", '}']
    """
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind != "comment":
            yield Token(kind, match[0], match.start())


def decode_escapes(text: str) -> str:
    r"""The query after the step that SPARQL puts before its grammar: ``\u0053`` is the letter S, wherever it stands.

    >>> decode_escapes(r"\u0053ERVICE")
    'SERVICE'
    """
    return _ESCAPE.sub(lambda match: chr(int(match[1] or match[2], 16)), text)


def undecoded(text: str, start: int) -> int:
    r"""Where in a query stands what starts somewhere in its decoded form.

    >>> undecoded(r"\u0041SK { }", 4)
    9
    """
    for match in _ESCAPE.finditer(text):
        if match.start() >= start:
            break
        start += len(match[0]) - 1
    return start


def place(text: str, start: int) -> tuple[int, int]:
    r"""The line and the column (both from 1) of a character.

    >>> place("ASK {\n ?s", 7)
    (2, 2)
    """
    before = text[:start]
    return before.count("\n") + 1, start - before.rfind("\n")

"""The terms of RDF, as records that need no engine."""

import re
from typing import Literal

import msgspec

from courtgraph.sparql.iri_shortener import IriShortener

XSD = "http://www.w3.org/2001/XMLSchema#"
WHOLE = frozenset(XSD + name for name in ("integer", "int", "long", "positiveInteger", "nonNegativeInteger"))
_ESCAPE = re.compile(r"\\u([0-9A-F]{4})|\\U([0-9A-F]{8})|\\(.)")
_ESCAPED = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
NUMERIC = WHOLE | {XSD + name for name in ("decimal", "double", "float")}


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """An RDF term of an answer: its kind, what it says, and the datatype or the language of a literal."""

    kind: Literal["iri", "literal", "blank", "triple"]
    value: str
    datatype: str = ""
    language: str = ""

    @property
    def numeric(self) -> bool:
        """Whether it is a number."""
        return self.datatype in NUMERIC

    def native(self, shortener: IriShortener) -> object:
        """What a table of values shows: numbers and truth values as Python's, IRIs by their short names."""
        if self.kind == "iri":
            return shortener.short(self.value)
        if self.datatype == XSD + "boolean":
            return self.value in ("true", "1")
        return self._number() if self.numeric else self.value

    def _number(self) -> int | float | str:
        """The number, or the text where files call something a number that is none."""
        try:
            return int(self.value) if self.datatype in WHOLE else float(self.value)
        except ValueError:
            return self.value


def triple_of(line: str) -> tuple[Term, Term, Term]:
    r"""The terms of a line of N-Triples in the canonical form, whatever the length of its text.

    >>> [term.value for term in triple_of(r'<http://e/a> <http://e/b> "one\ntwo"@en .')]
    ['http://e/a', 'http://e/b', 'one\ntwo']
    """
    subject, predicate, rest = line.removesuffix(" .").split(" ", 2)
    return _term_of(subject), _term_of(predicate), _term_of(rest)


def _term_of(written: str) -> Term:
    if written.startswith("<<"):
        return Term(kind="triple", value=written)
    if written.startswith("<"):
        return Term(kind="iri", value=written[1:-1])
    if written.startswith("_:"):
        return Term(kind="blank", value=written)
    text, _, suffix = written[1:].rpartition('"')
    value = _ESCAPE.sub(_unescaped, text)
    if suffix.startswith("@"):
        return Term(kind="literal", value=value, language=suffix[1:])
    return Term(kind="literal", value=value, datatype=suffix[3:-1])


def _unescaped(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2]
    return chr(int(code, 16)) if code else _ESCAPED.get(escape[3], escape[3])

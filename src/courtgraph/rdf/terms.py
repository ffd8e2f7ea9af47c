"""RDF terms and their canonical N-Triples form (RDF 1.2 N-Triples, section 4)."""

import re
from typing import NamedTuple, TypeAlias

from courtgraph.text import unicode_text

_ESCAPES = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_ESCAPED = re.compile('[\x00-\x1f"\\\\\x7f\ufffe\uffff]')
_UNSOUND = re.compile('[\x00-\x1f"\\\\\x7f\ud800-\udfff\ufffe\uffff]')


class Literal(NamedTuple):
    """A text with a datatype (an IRI) or a language in lower case, or with neither."""

    text: str
    datatype: str = ""
    language: str = ""


class Triple(NamedTuple):
    """Subject and predicate are IRIs; the object is an IRI, a literal or (RDF 1.2) a triple term."""

    subject: str
    predicate: str
    object: "Term"


Term: TypeAlias = str | Literal | Triple


def escaped(text: str) -> str:
    r"""The text as it stands between quotes; other than the RDF 1.2 rules ask for, nothing is escaped.

    >>> print(escaped('say "法院"\n'))
    say \"法院\"\n
    """
    if text.isalnum() or not _UNSOUND.search(text):
        return text
    return _ESCAPED.sub(lambda found: _ESCAPES.get(found[0]) or f"\\u{ord(found[0]):04X}", unicode_text(text))


def quoted(text: str) -> str:
    """The text in quotes."""
    return f'"{escaped(text)}"'


def to_nt(term: Term) -> str:
    """A term in N-Triples.

    >>> to_nt(Literal("法院", language="zh-hans"))
    '"法院"@zh-hans'
    """
    if isinstance(term, Literal):
        text, datatype, language = term
        return f'"{escaped(text)}"{suffix(datatype, language)}'
    if isinstance(term, Triple):
        return f"<<( <{term.subject}> <{term.predicate}> {to_nt(term.object)} )>>"
    return f"<{term}>"


def suffix(datatype: str, language: str) -> str:
    """What stands behind the quotes of a literal."""
    if language:
        return f"@{language}"
    return f"^^<{datatype}>" if datatype else ""

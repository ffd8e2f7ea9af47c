"""Results of SELECT and ASK in JSON as servers write them, in the one form that the embedded engine gives.

https://www.w3.org/TR/sparql11-results-json/
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from courtgraph.errors import RemoteError
from courtgraph.sparql.term import XSD

KINDS = {"uri": "uri", "bnode": "bnode", "literal": "literal", "typed-literal": "literal"}
"""The kinds of terms; the last is of a draft, and Virtuoso's to this day."""
ROLES = ("subject", "predicate", "object")


def normalized(content: bytes, origin: str, most_rows: int) -> str:
    """The results in one form, whatever differs between servers that mean the same.

    Language tags are in lower case, as the embedded engine has them, a text has no datatype, since every text has it,
    and blank nodes go by number.

    >>> normalized(b'{"head": {}, "boolean": true}', "query", 1)
    '{"head":{},"boolean":true}'

    Raises:
        RemoteError: these are no such results, or more rows than allowed.
    """
    try:
        document = json.loads(content)
        return _written(_results(document, most_rows, origin))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        wrong = "answers with what is no SPARQL results in JSON"
        raise RemoteError(f"{origin}: {wrong}; check that the address is that of a SPARQL 1.1 endpoint") from None


def _results(document: Any, most_rows: int, origin: str) -> dict[str, Any]:
    if "boolean" in document:
        return {"head": {}, "boolean": _flag(document["boolean"])}
    names = [_text(name) for name in document["head"]["vars"]]
    rows = document["results"]["bindings"]
    if len(rows) > most_rows:
        raise RemoteError(f"{origin}: answers with more than {most_rows:,} rows; add LIMIT, or allow more")
    blank = _numbered()
    bindings = [{name: _term(row[name], blank) for name in names if row.get(name) is not None} for row in rows]
    return {"head": {"vars": names}, "results": {"bindings": bindings}}


def _term(term: Mapping[str, Any], blank: Callable[[str], str]) -> dict[str, Any]:
    if term["type"] == "triple":
        return {"type": "triple", "value": {role: _term(term["value"][role], blank) for role in ROLES}}
    kind, value = KINDS[term["type"]], _text(term["value"])
    if kind != "literal":
        return {"type": kind, "value": blank(value) if kind == "bnode" else value}
    if language := term.get("xml:lang"):
        return {"type": kind, "value": value, "xml:lang": _text(language).lower()}
    datatype = _text(term.get("datatype") or "")
    return {"type": kind, "value": value} | ({"datatype": datatype} if datatype not in ("", XSD + "string") else {})


def _numbered() -> Callable[[str], str]:
    """Labels of blank nodes in the order in which they come, since servers write what is no label elsewhere."""
    labels: dict[str, str] = {}
    return lambda label: labels.setdefault(label, f"b{len(labels)}")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _written(results: dict[str, Any]) -> str:
    return json.dumps(results, ensure_ascii=False, separators=(",", ":"))

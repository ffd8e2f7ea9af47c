"""Answers in the formats that people and programs read."""

import json

from courtgraph.errors import QueryError
from courtgraph.sparql.answer import Answer
from courtgraph.sparql.engine import Conversion, convert
from courtgraph.sparql.term import XSD, Term
from courtgraph.worker.call import MEMORY, TIMEOUT, call_worker

FORMATS = ("table", "csv", "tsv", "json", "xml", "ttl")
"""In the order in which they are offered."""
RESULTS = FORMATS[1:5]


def to_text(answer: Answer, form: str = "table", *, timeout: float | None = TIMEOUT, memory: int = MEMORY) -> str:
    """An answer in one of ``FORMATS``.

    ``table`` shortens IRIs and shows control characters as escapes; it fits every kind of answer. ``csv``, ``tsv``,
    ``json`` and ``xml`` are the standard formats for SELECT and ASK, ``ttl`` (Turtle) is for CONSTRUCT and DESCRIBE.
    CSV has its line ends as the standard wants them, so write it without translating them. ``timeout`` and ``memory``
    are as in ``query``, for what the engine writes: CSV, TSV and XML.

    Raises:
        QueryError: the format is unknown, or does not fit the kind of answer or what it holds.
    """
    if form not in FORMATS:
        raise QueryError(f"there is no format {form}; choose {', '.join(FORMATS)}")
    if form == "ttl" and answer.kind != "graph":
        raise QueryError(f"ttl is for CONSTRUCT and DESCRIBE; choose {', '.join(FORMATS[:-1])}")
    if form in RESULTS and answer.kind == "graph":
        raise QueryError(f"{form} is for SELECT and ASK, and this query builds a graph; choose ttl or table")
    if form == "table":
        return answer.to_table()
    if form == "ttl":
        return _turtle(answer)
    return answer.document + "\n" if form == "json" else _converted(answer, form, timeout, memory)


def _converted(answer: Answer, form: str, timeout: float | None, memory: int) -> str:
    request = json.dumps(Conversion(answer.document, form)).encode()
    text = call_worker(convert, request, form, QueryError, timeout=timeout, memory=memory).decode()
    return text if text.endswith("\n") else text + "\n"


def _turtle(answer: Answer) -> str:
    """Turtle as the exports have it; N-Triples, which are Turtle, where blank nodes or triple terms occur."""
    from courtgraph.rdf.terms import Literal, Triple
    from courtgraph.rdf.turtle import to_turtle

    if any(term is None or term.kind in ("blank", "triple") for row in answer.rows for term in row):
        return answer.document

    def to_term(term: Term) -> str | Literal:
        datatype = "" if term.datatype == XSD + "string" else term.datatype
        return term.value if term.kind == "iri" else Literal(term.value, datatype, term.language)

    triples = (Triple(a.value, b.value, to_term(c)) for a, b, c in answer.rows if a and b and c)
    return to_turtle(triples, answer.shortener.prefixes)

"""Answers in the formats that people and programs read."""

from collections.abc import Callable

from courtgraph.errors import QueryError
from courtgraph.sparql.answer import Answer
from courtgraph.sparql.term import XSD, Term


def to_text(answer: Answer, form: str = "table") -> str:
    """An answer in one of ``FORMATS``.

    ``table`` shortens IRIs and shows control characters as escapes; it fits every kind of answer. ``csv``, ``tsv``,
    ``json`` and ``xml`` are the standard formats for SELECT and ASK, ``ttl`` (Turtle) is for CONSTRUCT and DESCRIBE.
    CSV has its line ends as the standard wants them, so write it without translating them.

    Raises:
        QueryError: the format is unknown, or does not fit the kind of answer.
    """
    if form not in FORMATS:
        raise QueryError(f"there is no format {form}; choose {', '.join(FORMATS)}")
    if form == "ttl" and answer.kind != "graph":
        raise QueryError(f"ttl is for CONSTRUCT and DESCRIBE; choose {', '.join(_fitting(answer))}")
    if form in RESULTS and answer.kind == "graph":
        raise QueryError(f"{form} is for SELECT and ASK, and this query builds a graph; choose ttl or table")
    return FORMATS[form](answer)


def _fitting(answer: Answer) -> list[str]:
    return [form for form in FORMATS if (form == "ttl") <= (answer.kind == "graph")]


def _standard(name: str) -> Callable[[Answer], str]:
    def written(answer: Answer) -> str:
        import pyoxigraph

        parsed = pyoxigraph.parse_query_results(answer.document, pyoxigraph.QueryResultsFormat.JSON)
        text = (parsed.serialize(format=getattr(pyoxigraph.QueryResultsFormat, name)) or b"").decode()
        return text if text.endswith("\n") else text + "\n"

    return written


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


RESULTS = ("csv", "tsv", "json", "xml")
FORMATS: dict[str, Callable[[Answer], str]] = {
    "table": Answer.to_table,
    **{form: _standard(form.upper()) for form in RESULTS},
    "ttl": _turtle,
}
"""How each format is written, by its name, in the order in which they are offered."""

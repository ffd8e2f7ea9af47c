"""Answers to queries, as records that need no engine."""

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

import msgspec

from courtgraph.sparql.names import Names

XSD = "http://www.w3.org/2001/XMLSchema#"
WHOLE = frozenset(XSD + name for name in ("integer", "int", "long", "positiveInteger", "nonNegativeInteger"))
NUMERIC = WHOLE | {XSD + name for name in ("decimal", "double", "float")}
TRIPLE = ("subject", "predicate", "object")

Kind = Literal["select", "ask", "graph"]


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

    def native(self, names: Names) -> object:
        """What a table of values shows: numbers and truth values as Python's, IRIs by their short names."""
        if self.kind == "iri":
            return names.short(self.value)
        if self.datatype == XSD + "boolean":
            return self.value in ("true", "1")
        return self._number() if self.numeric else self.value

    def _number(self) -> int | float | str:
        """The number, or the text where files call something a number that is none."""
        try:
            return int(self.value) if self.datatype in WHOLE else float(self.value)
        except ValueError:
            return self.value


class Answer(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What a query found.

    ``kind`` is ``select``, ``ask`` or ``graph`` (of CONSTRUCT and DESCRIBE). ``document`` is the answer as the
    engine wrote it: SPARQL 1.1 results in JSON, or sorted lines of N-Triples for a graph. An answer is a table
    in each case: ASK has one column, a graph has subject, predicate and object.
    """

    kind: Kind
    document: str
    names: Names

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in the order of the SELECT clause."""
        if self.kind == "select":
            return tuple(self._results["head"]["vars"])
        return TRIPLE if self.kind == "graph" else ("answer",)

    @cached_property
    def rows(self) -> tuple[tuple[Term | None, ...], ...]:
        """The terms of each row; None where a variable has no value."""
        if self.kind == "graph":
            return tuple(_graph_rows(self.document))
        if self.kind == "ask":
            return ((Term(kind="literal", value=str(self.truth).lower(), datatype=XSD + "boolean"),),)
        bindings = self._results["results"]["bindings"]
        return tuple(tuple(_term(row[name]) if name in row else None for name in self.columns) for row in bindings)

    @cached_property
    def truth(self) -> bool:
        """The answer to ASK; for the other kinds, whether anything was found."""
        return bool(self._results["boolean"]) if self.kind == "ask" else bool(self.rows)

    def to_dicts(self) -> list[dict[str, object]]:
        """One dictionary for each row, as ``pandas.DataFrame`` takes them."""
        return [
            {name: term and term.native(self.names) for name, term in zip(self.columns, row, strict=True)}
            for row in self.rows
        ]

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def _results(self) -> Any:
        return json.loads(self.document)


def _term(binding: Mapping[str, Any]) -> Term:
    """A term of the JSON results format; a triple term (SPARQL 1.2) keeps the form it has there."""
    kind, value = binding["type"], binding["value"]
    if kind in ("uri", "bnode"):
        return Term(kind="iri" if kind == "uri" else "blank", value=value)
    if kind == "triple":
        return Term(kind="triple", value=json.dumps(value, ensure_ascii=False, sort_keys=True))
    return Term(kind="literal", value=value, datatype=binding.get("datatype", ""), language=binding.get("xml:lang", ""))


def _graph_rows(document: str) -> Iterator[tuple[Term, ...]]:
    import pyoxigraph

    for quad in pyoxigraph.parse(document, format=pyoxigraph.RdfFormat.N_TRIPLES):
        yield tuple(map(_graph_term, (quad.subject, quad.predicate, quad.object)))


def _graph_term(term: Any) -> Term:
    import pyoxigraph

    if isinstance(term, pyoxigraph.NamedNode):
        return Term(kind="iri", value=term.value)
    if isinstance(term, pyoxigraph.Literal):
        datatype = "" if term.language or term.datatype.value == XSD + "string" else term.datatype.value
        return Term(kind="literal", value=term.value, datatype=datatype, language=term.language or "")
    return Term(kind="blank" if isinstance(term, pyoxigraph.BlankNode) else "triple", value=str(term))

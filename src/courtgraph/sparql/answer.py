"""Answers to queries, as records that need no engine."""

import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import msgspec

from courtgraph.extras import import_extra
from courtgraph.sparql.engine import Kind
from courtgraph.sparql.iri_shortener import IriShortener
from courtgraph.sparql.table import to_html_table, to_table
from courtgraph.sparql.term import XSD, Term, triple_of

TRIPLE = ("subject", "predicate", "object")


class Answer(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What a query found.

    ``kind`` is ``select``, ``ask`` or ``graph`` (of CONSTRUCT and DESCRIBE). ``document`` is the answer as the
    engine wrote it: SPARQL 1.1 results in JSON, or sorted lines of N-Triples for a graph. An answer is a table
    in each case: ASK has one column, a graph has subject, predicate and object. It is shown as that table by ``print``
    and in a notebook. ``notes`` is what is to be known of how it came about, such as that a server gives no more rows.
    """

    kind: Kind
    document: str
    shortener: IriShortener
    notes: tuple[str, ...] = ()

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
            return tuple(map(triple_of, self.document.split("\n")[:-1]))
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
            {name: term and term.native(self.shortener) for name, term in zip(self.columns, row, strict=True)}
            for row in self.rows
        ]

    def __len__(self) -> int:
        return len(self.rows)

    def to_table(self) -> str:
        """The table for a terminal: IRIs by their short names."""
        return to_table(self.columns, self.rows, self.shortener)

    def to_pandas(self) -> Any:
        """The answer as a ``pandas.DataFrame``: as in ``to_dicts``, under the names of its columns.

        Raises CourtgraphError when pandas is not installed.
        """
        return import_extra("pandas", "pandas").DataFrame(self.to_dicts(), columns=list(self.columns))

    def __str__(self) -> str:
        return self.to_table().removesuffix("\n")

    def __repr__(self) -> str:
        if self.kind == "ask":
            return f"<Answer to ask: {str(self.truth).lower()}>"
        rows = f"{len(self):,} {'triple' if self.kind == 'graph' else 'row'}{'' if len(self) == 1 else 's'}"
        return f"<Answer: {rows} of {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        return to_html_table(self.columns, self.rows, self.shortener)

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

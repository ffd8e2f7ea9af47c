"""The terms of RDF, as records that need no engine."""

from typing import Literal

import msgspec

from courtgraph.sparql.iri_shortener import IriShortener

XSD = "http://www.w3.org/2001/XMLSchema#"
WHOLE = frozenset(XSD + name for name in ("integer", "int", "long", "positiveInteger", "nonNegativeInteger"))
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

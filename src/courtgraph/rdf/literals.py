"""Values and qualifiers as literals: typed where the written form is right, plain strings where it is not.

A typed form is one that every library keeps as it is: rdflib rewrites ``007`` and ``+5`` when it reads them, so these
stay strings, and a check tells the curator.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from courtgraph.model import read_period
from courtgraph.rdf.namespaces import EDTF, XSD
from courtgraph.rdf.terms import Literal
from courtgraph.schema import ValueSpec
from courtgraph.schema.forms import DAY, FORMS, MONTH, YEAR
from courtgraph.text.language_tags import is_language_tag

_DATES = ((re.compile(YEAR), XSD + "gYear"), (re.compile(MONTH), XSD + "gYearMonth"), (re.compile(DAY), XSD + "date"))
_FORMS = {
    "positiveInteger": ((re.compile(FORMS["positiveInteger"]), XSD + "integer"),),
    "decimal": ((re.compile(FORMS["decimal"]), XSD + "decimal"),),
    "gYear": _DATES[:1],
    "partialDate": _DATES,
    "edtf": _DATES,
}


@lru_cache(1 << 12)
def typed(text: str, datatype: str) -> Literal:
    """A literal of one of the schema's datatypes, or a plain string when the text is not written as one.

    >>> typed("39", "decimal").datatype.removeprefix(XSD), typed("2024-05", "partialDate").datatype.removeprefix(XSD)
    ('decimal', 'gYearMonth')
    >>> typed("2024-01/2024-06", "edtf").datatype
    'http://id.loc.gov/datatypes/edtf/EDTF'
    >>> typed("many", "decimal"), typed("2024-02-30", "partialDate")
    (Literal(text='many', datatype='', language=''), Literal(text='2024-02-30', datatype='', language=''))
    """
    for form, iri in _FORMS.get(datatype, ()):
        if form.fullmatch(text) and (iri != XSD + "date" or _is_day(text)):
            return Literal(text, iri)
    return Literal(text, EDTF if datatype == "edtf" and read_period(text) else "")


def tagged(text: str, language: str) -> Literal:
    """A text in a language.

    >>> tagged("法院", "zh-Hans")
    Literal(text='法院', datatype='', language='zh-hans')
    """
    return Literal(text, "", language_tag(language))


@lru_cache(1 << 8)
def language_tag(language: str) -> str:
    """A tag in lower case, since rdflib and pyoxigraph make it so; none for what is not well-formed (BCP 47)."""
    return language.lower() if is_language_tag(language) else ""


def value_literal(text: str, language: str, spec: ValueSpec | None) -> Literal:
    """The value of a statement."""
    return tagged(text, language) if language else typed(text, spec.datatype if spec else "string")


def texts(by_language: Mapping[str, str]) -> tuple[Literal, ...]:
    """The texts of a label, a title or a description."""
    return tuple([tagged(text, language) for language, text in by_language.items() if text])


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True

"""The JSON-LD context: a readable name for every term of the RDF form, derived from the schema."""

import re
from typing import Any

from courtgraph.rdf.minting import local_name
from courtgraph.rdf.namespaces import prefixes_of
from courtgraph.schema import Predicate, Schema

_LINK = {"@type": "@id"}
_BY_LANGUAGE = {"@container": "@language"}
_FIXED: dict[str, dict[str, str]] = {
    "label": {"@id": "skos:prefLabel", **_BY_LANGUAGE},
    "alias": {"@id": "skos:altLabel", **_BY_LANGUAGE},
    "title": {"@id": "dcterms:title", **_BY_LANGUAGE},
    "description": {"@id": "dcterms:description", **_BY_LANGUAGE},
    "sameAs": {"@id": "owl:sameAs", **_LINK},
    "license": {"@id": "dcterms:license", **_LINK},
    "imports": {"@id": "owl:imports", **_LINK},
    "inScheme": {"@id": "skos:inScheme", **_LINK},
    "broader": {"@id": "skos:broader", **_LINK},
    "vocabulary": {"@id": "void:vocabulary", **_LINK},
    "uriSpace": {"@id": "void:uriSpace"},
    "inDataset": {"@id": "void:inDataset", **_LINK},
    "date": {"@id": "dcterms:issued"},
    "language": {"@id": "dcterms:language"},
    "covers": {"@id": "dcterms:temporal", **_LINK},
    "startDate": {"@id": "dcat:startDate", "@type": "xsd:date"},
    "endDate": {"@id": "dcat:endDate", "@type": "xsd:date"},
    "publisher": {"@id": "dcterms:publisher"},
    "webAddress": {"@id": "dcterms:source", **_LINK},
    "archivedAt": {"@id": "schema:archivedAt", **_LINK},
    "retrieved": {"@id": "cgo:retrieved"},
    "sha256": {"@id": "cgo:sha256"},
    "lineCount": {"@id": "cgo:lineCount", "@type": "xsd:integer"},
    "subject": {"@id": "rdf:subject", **_LINK},
    "predicate": {"@id": "rdf:predicate", "@type": "@vocab"},
    "object": {"@id": "rdf:object", **_LINK},
    "observationAbout": {"@id": "schema:observationAbout", **_LINK},
    "measuredProperty": {"@id": "schema:measuredProperty", **_LINK},
    "value": {"@id": "schema:value", "@type": "xsd:decimal"},
    "unit": {"@id": "schema:unitText"},
    "modality": {"@id": "cgo:modality"},
    "status": {"@id": "cgo:status"},
    "periodStart": {"@id": "cgo:periodStart", "@type": "xsd:date"},
    "periodEnd": {"@id": "cgo:periodEnd", "@type": "xsd:date"},
    "open": {"@id": "cgo:open", "@type": "xsd:boolean"},
    "evidence": {"@id": "prov:wasDerivedFrom", **_LINK},
    "disputedBy": {"@id": "cgo:disputedBy", **_LINK},
    "mentionedBy": {"@id": "cgo:mentionedBy", **_LINK},
    "source": {"@id": "oa:hasSource", **_LINK},
    "line": {"@id": "cgo:line", "@type": "xsd:integer"},
    "stance": {"@id": "cgo:stance"},
    "inferred": {"@id": "cgo:inferred", "@type": "xsd:boolean"},
    "gloss": {"@id": "cgo:gloss", **_BY_LANGUAGE},
    "note": {"@id": "skos:note", **_BY_LANGUAGE},
    "by": {"@id": "dcterms:creator"},
    "selector": {"@id": "oa:hasSelector", **_LINK},
    "quote": {"@id": "cgo:quote", **_BY_LANGUAGE},
    "exact": {"@id": "oa:exact"},
    "conformsTo": {"@id": "dcterms:conformsTo", **_LINK},
    "writtenAs": {"@id": "rdf:value"},  # of a period and of the selector of a line
}
# A relative reference loses what stands after the last slash of its base, dots in it climb (RFC 3986, section 5.2), and
# rdflib joins two slashes.
_FOLDER = re.compile(r"https?://(?:(?!/[./])[^?#])*/")
_COERCED = {"decimal": "xsd:decimal", "gYear": "xsd:gYear", "positiveInteger": "xsd:integer"}


def to_context(schema: Schema, base: str = "") -> dict[str, Any]:
    """The value of ``@context``; a name that two terms want goes to the RDF form, then to predicates.

    With a base it sets ``@base``, unless identifiers cannot be written relative to that one.

    >>> from courtgraph.schema import default_schema
    >>> to_context(default_schema(), "https://example.org/")["received"]
    {'@id': 'cgo:received', '@type': '@id'}
    """
    prefixes = prefixes_of(schema)
    own: dict[str, Any] = {name: {"@id": "cgo:" + local_name(name)} for name in schema.types}
    own |= {name: _coerced(name, qualifier.datatype) for name, qualifier in schema.qualifiers.items()}
    own |= {name: _term(predicate) for name, predicate in schema.predicates.items()}
    return {
        "@version": 1.1,
        **({"@base": base} if _FOLDER.fullmatch(base) else {}),
        **{prefix: {"@id": iri, "@prefix": True} for prefix, iri in sorted(prefixes.items())},
        "id": "@id",
        "type": "@type",
        **_FIXED,
        **{name: own[name] for name in sorted(own) if name not in _FIXED and name not in prefixes and _is_term(name)},
    }


def _is_term(name: str) -> bool:
    """Only a plain word: a name with a colon or an @ means something else in JSON-LD."""
    return local_name(name) == name and name not in ("id", "type")


def _term(predicate: Predicate) -> dict[str, str]:
    if predicate.range:
        return {"@id": "cgo:" + local_name(predicate.name), **_LINK}
    return _coerced(predicate.name, predicate.value.datatype if predicate.value else "string")


def _coerced(name: str, datatype: str) -> dict[str, str]:
    term = {"@id": "cgo:" + local_name(name)}
    if datatype == "langString":
        return {**term, **_BY_LANGUAGE}
    return {**term, "@type": _COERCED[datatype]} if datatype in _COERCED else term

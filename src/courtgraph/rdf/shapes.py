"""The schema as SHACL shapes in Turtle: SHACL Core only, since sh:sparql takes minutes where Core takes seconds.

The shapes hold for the RDF form of a dataset, where every entity bears its ancestors' types: no inference is needed.
"""

from collections.abc import Iterable, Iterator

from courtgraph.model.statement import MODALITIES, STATUSES
from courtgraph.rdf.minting import local_name
from courtgraph.rdf.namespaces import EDTF, prefixes_of
from courtgraph.rdf.terms import quoted
from courtgraph.schema import Predicate, Schema, ValueSpec

_DATES = "[ sh:datatype xsd:gYear ] [ sh:datatype xsd:gYearMonth ] [ sh:datatype xsd:date ]"
_DATATYPES = {
    "string": "sh:datatype xsd:string",
    "langString": "sh:datatype rdf:langString",
    "decimal": "sh:datatype xsd:decimal",
    "positiveInteger": "sh:datatype xsd:integer ; sh:minInclusive 1",
    "gYear": "sh:datatype xsd:gYear",
    "partialDate": f"sh:or ( {_DATES} )",
    "edtf": f"sh:or ( {_DATES} [ sh:datatype <{EDTF}> ] )",
}
_ONE = "sh:minCount 1 ; sh:maxCount 1"
_AT_MOST_ONE = "sh:maxCount 1"
_BY_STANCE = {"supports": "prov:wasDerivedFrom", "disputes": "cgo:disputedBy", "mentions": "cgo:mentionedBy"}
"""What leads from a statement to its evidence."""


def to_shapes(schema: Schema) -> str:
    """Shapes for types, predicates, qualifiers, statements, figures, evidence and sources.

    >>> from courtgraph.schema import default_schema
    >>> "sh:targetSubjectsOf cgo:received" in to_shapes(default_schema())
    True
    """
    prefixes = prefixes_of(schema)
    heads = [f"@prefix {prefix}: <{prefixes[prefix]}> .\n" for prefix in sorted(prefixes)]
    return "\n".join(["".join(heads), *_type_shapes(schema), *_term_shapes(schema), *_proof_shapes(schema)])


def _type_shapes(schema: Schema) -> Iterator[str]:
    """An entity bears what its type maps to, and its names; an abstract type stands only beside one below it."""
    for name, kind in schema.types.items():
        above = [*([_own(kind.parent)] if kind.parent else []), *kind.maps_to]
        parts = [_property("rdf:type", f"sh:hasValue {term}") for term in above]
        if not kind.parent:
            parts.append(_property("skos:prefLabel", "sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString"))
            parts.append(_property("dcterms:description", "sh:uniqueLang true"))
        if "skos:Concept" in kind.maps_to:
            parts.append(_property("skos:inScheme", "sh:minCount 1 ; sh:nodeKind sh:IRI"))
        if kind.abstract:
            below = [_own(child.name) for child in schema.types.values() if child.parent == name]
            parts.append(_any_class(below))
        yield _shape(name, f"sh:targetClass {_own(name)}", parts)


def _term_shapes(schema: Schema) -> Iterator[str]:
    for predicate in schema.predicates.values():
        parts = [_any_class(map(_own, predicate.domain)), _property(_own(predicate.name), _reach(predicate))]
        yield _shape(predicate.name, f"sh:targetSubjectsOf {_own(predicate.name)}", parts)
    for qualifier in schema.qualifiers.values():
        users = [name for name, predicate in schema.predicates.items() if qualifier.name in predicate.qualifiers]
        parts = [
            _property(_own(qualifier.name), f"{_AT_MOST_ONE} ; {_value(qualifier.spec)}"),
            _property("rdf:predicate", _in(map(_own, users))),
        ]
        yield _shape(qualifier.name, f"sh:targetSubjectsOf {_own(qualifier.name)}", parts)


def _proof_shapes(schema: Schema) -> Iterator[str]:
    yield _shape("statement-node", "sh:targetClass rdf:Statement", _statement_parts(schema))
    observation = [
        _property("schema:observationAbout", _ONE),
        _property("schema:measuredProperty", f"{_ONE} ; sh:class cgo:Indicator"),
        _property("schema:value", f"{_ONE} ; sh:datatype xsd:decimal"),
        _property("schema:unitText", f"{_ONE} ; {_in(map(quoted, schema.units))}"),
    ]
    yield _shape("figure", "sh:targetClass schema:Observation", observation)
    evidence = [
        _property("oa:hasSource", f"{_ONE} ; sh:class prov:Entity"),
        _property("cgo:line", f"{_ONE} ; {_DATATYPES['positiveInteger']}"),
        _property("cgo:quote", f"{_ONE} ; sh:minLength 1"),
        _property("( oa:hasSelector oa:exact )", f"{_ONE} ; sh:datatype xsd:string"),
        _property("cgo:stance", f"{_ONE} ; {_in(map(quoted, _BY_STANCE))}"),
        _property("cgo:inferred", f"{_ONE} ; sh:datatype xsd:boolean"),
        _property("cgo:gloss", "sh:uniqueLang true ; sh:datatype rdf:langString"),
        _property("skos:note", "sh:uniqueLang true"),
    ]
    yield _shape("evidence", "sh:targetClass oa:SpecificResource", evidence)
    source = [
        _property("cgo:lineCount", f"{_ONE} ; {_DATATYPES['positiveInteger']}"),
        _property("cgo:sha256", f'{_AT_MOST_ONE} ; sh:pattern "^[0-9a-f]{{64}}$"'),
        _property("dcterms:issued", f"{_AT_MOST_ONE} ; {_DATATYPES['partialDate']}"),
        _property("dcterms:source", f"{_AT_MOST_ONE} ; sh:nodeKind sh:IRI"),
        _property("schema:archivedAt", f"{_AT_MOST_ONE} ; sh:nodeKind sh:IRI"),
        _property("cgo:retrieved", f"{_AT_MOST_ONE} ; {_DATATYPES['partialDate']}"),
    ]
    yield _shape("source", "sh:targetObjectsOf oa:hasSource", source)
    covered = [_property("rdf:value", f"{_ONE} ; {_DATATYPES['edtf']}"), *_day_parts("dcat:startDate", "dcat:endDate")]
    yield _shape("covered-period", "sh:targetObjectsOf dcterms:temporal", covered)


def _day_parts(first: str, last: str) -> Iterator[str]:
    """Two days, either of which may be open."""
    yield from (_property(path, f"{_AT_MOST_ONE} ; sh:datatype xsd:date") for path in (first, last))
    yield _property(first, f"sh:lessThanOrEquals {last}")


def _statement_parts(schema: Schema) -> list[str]:
    proven = _property(f"[ sh:alternativePath ( {' '.join(_BY_STANCE.values())} ) ]", "sh:minCount 1")
    free = [_own(name) for name, predicate in schema.predicates.items() if not predicate.evidence]
    if free:
        proven = f"sh:or ( [ {proven} ] [ {_property('rdf:predicate', _in(free))} ] )"
    lists = [_own(name) for name, predicate in schema.predicates.items() if predicate.lists]
    closed = f"[ {_property('cgo:open', 'sh:maxCount 0')} ] [ {_property('rdf:predicate', _in(lists))} ]"
    return [
        _property("cgo:open", f"{_AT_MOST_ONE} ; sh:datatype xsd:boolean"),
        f"sh:or ( {closed} )",
        _property("rdf:subject", f"{_ONE} ; sh:nodeKind sh:IRI"),
        _property("rdf:predicate", f"{_ONE} ; {_in(map(_own, schema.predicates))}"),
        _property("rdf:object", _ONE),
        _property("cgo:modality", f"{_ONE} ; {_in(map(quoted, MODALITIES))}"),
        *_day_parts("cgo:periodStart", "cgo:periodEnd"),
        _property("cgo:status", f"{_ONE} ; {_in(map(quoted, STATUSES))}"),
        *(_property(leading, "sh:class oa:SpecificResource") for leading in _BY_STANCE.values()),
        *(_property(f"( {leading} cgo:stance )", _in([quoted(word)])) for word, leading in _BY_STANCE.items()),
        proven,
    ]


def _reach(predicate: Predicate) -> str:
    if predicate.range:
        return f"sh:nodeKind sh:IRI ; {_any_class(map(_own, predicate.range))}"
    return _value(predicate.value or ValueSpec())


def _value(spec: ValueSpec) -> str:
    parts = [_DATATYPES.get(spec.datatype, "sh:nodeKind sh:Literal")]
    if spec.values:
        parts.append(_in(map(quoted, spec.values)))
    if spec.pattern:
        parts.append(f"sh:pattern {quoted(f'^({spec.pattern})$')}")
    return " ; ".join(parts)


def _any_class(classes: Iterable[str]) -> str:
    return "sh:or ( " + " ".join(f"[ sh:class {name} ]" for name in classes) + " )"


def _in(terms: Iterable[str]) -> str:
    return "sh:in ( " + " ".join(terms) + " )"


def _property(path: str, constraint: str) -> str:
    return f"sh:property [ sh:path {path} ; {constraint} ]"


def _shape(name: str, target: str, parts: Iterable[str]) -> str:
    return f"{_own(name)}-shape\n    a sh:NodeShape ;\n    " + " ;\n    ".join([target, *parts]) + " .\n"


def _own(name: str) -> str:
    return "cgo:" + local_name(name)

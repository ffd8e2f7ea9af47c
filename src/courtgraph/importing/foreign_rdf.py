"""RDF of others: names and types of SKOS, schema.org, FOAF and ORG become entities, and the rest candidates.

A type or a property is taken for what of the schema is mapped to it; where that is several, the other end or the name
tells which. What has no match is counted and told.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from courtgraph.importing.columns import Row
from courtgraph.importing.ends import Ends
from courtgraph.importing.entity_rows import to_entities
from courtgraph.importing.records import PENDING, Records
from courtgraph.model import Dataset, Statement
from courtgraph.rdf.namespaces import DCTERMS, OWL, RDFS, SDO, SKOS, TYPE
from courtgraph.rdf.triple_reader import Value
from courtgraph.store.record_to_yaml import statement_to_yaml
from courtgraph.text.chinese import language_of

FOAF = "http://xmlns.com/foaf/0.1/"
ORG = "http://www.w3.org/ns/org#"
NAMES: Mapping[str, str] = {
    **dict.fromkeys((SKOS + "prefLabel", RDFS + "label", SDO + "name", FOAF + "name", DCTERMS + "title"), "label"),
    **dict.fromkeys((SKOS + "altLabel", SDO + "alternateName", FOAF + "nick", SKOS + "hiddenLabel"), "alias"),
    **dict.fromkeys(
        (DCTERMS + "description", SDO + "description", SKOS + "definition", RDFS + "comment"), "description"
    ),
    **dict.fromkeys((OWL + "sameAs", SKOS + "exactMatch", SDO + "sameAs"), "same_as"),
}
"""The properties that say what a thing is called."""
TYPES: Mapping[str, str] = {
    FOAF + "Organization": "Organisation",
    SDO + "GovernmentOrganization": "Agent",
    FOAF + "Agent": "Agent",
}
"""Types of others that are wider than what the schema maps to them."""
Triples = Iterable[tuple[str, str, Value]]


def to_foreign_records(triples: Triples, path: str, dataset: Dataset, type_: str = "") -> Records:
    """The records of triples, beside those of a dataset; ``type_`` is that of what has none that is known.

    Raises RowsError for a thing whose type nobody knows.

    >>> court = "https://example.org/c"
    >>> named = (court, SKOS + "prefLabel", Value("清湖縣人民法院", True, "zh-hant"))
    >>> typed = (court, TYPE, Value(ORG + "FormalOrganization", False, ""))
    >>> [(one.id, one.type) for one in to_foreign_records([named, typed], "a.ttl", Dataset()).records]
    [('court/qinghu', 'BasicCourt')]
    """
    said: dict[str, list[tuple[str, Value]]] = defaultdict(list)
    for subject, predicate, value in triples:
        said[subject].append((predicate.replace("http://schema.org/", SDO), value))
    things = {one: pairs for one, pairs in said.items() if any(NAMES.get(name) == "label" for name, _ in pairs)}
    ends, unmatched = Ends(dataset), Counter[str]()
    rows = {one: _row(one, pairs, path, ends, type_) for one, pairs in things.items()}
    entities, known = to_entities(rows.values(), ends)
    ids = {
        one: ends.find(next(cell for name, cell in row.cells.items() if name.startswith("label")))
        for one, row in rows.items()
    }
    statements = {
        claim.id: claim
        for one, pairs in said.items()
        for claim in _claims(one, pairs, ids, {new.id: new.type for new, _ in entities.values()}, ends, unmatched)
    }
    waiting = [{**statement_to_yaml(one), **PENDING} for one in statements.values()]
    places = {ids[one]: row.table for one, row in rows.items()}
    notes = tuple(f"{count:,} × {iri}: no match" for iri, count in unmatched.most_common())
    return Records(tuple(one for one, _ in entities.values()), {"statements": waiting}, places, known, notes)


def _row(one: str, pairs: Iterable[tuple[str, Value]], path: str, ends: Ends, type_: str) -> Row:
    """A thing as a row of a table, the IRI that it has as a link."""
    cells: dict[str, list[str]] = defaultdict(list)
    kinds = []
    for predicate, value in pairs:
        field = NAMES.get(predicate, "")
        if predicate == TYPE:
            kinds.append(value.value.replace("http://schema.org/", SDO))
        elif field in ("alias", "label", "description"):
            language = _language(value)
            cells[f"{field}.{language}" if language else field].append(value.value)
        elif field:
            cells[field].append(value.value)
    if one.startswith(("http://", "https://")):
        cells["same_as"].append(one)
    said = {
        name: texts[0] if name.startswith(("label", "description")) else _cell(texts) for name, texts in cells.items()
    }
    label = next(text for name, text in said.items() if name.startswith("label"))
    return Row(f"{path}: {one}", 0, {**said, "type": type_ or _type(kinds, label, ends)})


def _cell(texts: list[str]) -> str:
    return json.dumps(list(dict.fromkeys(texts)), ensure_ascii=False)


def _language(value: Value) -> str:
    """The language of a name as a dataset has it: of plain Chinese the characters tell the script."""
    tag = value.language.lower()
    if tag.startswith("zh"):
        return (
            "zh-Hant"
            if "hant" in tag or tag in ("zh-tw", "zh-hk")
            else "zh-Hans"
            if "hans" in tag or tag == "zh-cn"
            else ""
        )
    return tag.partition("-")[0] or ("en" if language_of(value.value) == "en" else "")


def _type(kinds: Iterable[str], label: str, ends: Ends) -> str:
    """The one type of the schema that those of a thing can be, or as much as they tell."""
    schema = ends.dataset.schema
    meant = [TYPES.get(kind) or kind.removeprefix(schema.namespace) for kind in kinds]
    mapped = [[one] if one in schema.types else _mapped(ends.dataset, one) for one in meant]
    allowed = tuple(dict.fromkeys(name for names in mapped for name in names))
    found = ends.type_of(label, "", allowed) if allowed else ""
    if isinstance(found, str):
        return found
    return allowed[0] if len(allowed) == 1 and allowed[0] in schema.concrete_types() else ""


def _mapped(dataset: Dataset, iri: str) -> list[str]:
    schema = dataset.schema
    return [name for name, kind in schema.types.items() if iri in map(schema.expand, kind.maps_to)]


def _claims(
    one: str,
    pairs: Iterable[tuple[str, Value]],
    ids: Mapping[str, str],
    types: Mapping[str, str],
    ends: Ends,
    unmatched: Counter[str],
) -> Iterator[Statement]:
    """What triples claim of things, as statements without evidence; all else is counted."""
    schema = ends.dataset.schema
    for predicate, value in pairs:
        if predicate == TYPE or (predicate in NAMES and one in ids):
            continue
        subject, target = ids.get(one, ""), "" if value.is_literal else ids.get(value.value, "")
        names = [
            name
            for name, known in schema.predicates.items()
            if predicate == schema.namespace + name or predicate in map(schema.expand, known.maps_to)
        ]
        fitting = [name for name in names if _fits(name, subject, target, value, types, ends)]
        if len(fitting) != 1:
            unmatched[predicate] += 1
            continue
        claim = Statement(subject=subject, predicate=fitting[0], object=target, value="" if target else value.value)
        yield claim.identified_by(schema)


def _fits(name: str, subject: str, target: str, value: Value, types: Mapping[str, str], ends: Ends) -> bool:
    """Whether a predicate may stand between two things of their types, or take the value."""
    schema, things = ends.dataset.schema, ends.dataset.things
    predicate = schema.predicates[name]

    def is_a(identifier: str, allowed: tuple[str, ...]) -> bool:
        kind = types.get(identifier) or (things[identifier].type if identifier in things else "")
        return bool(kind) and schema.is_a(kind, allowed)

    takes = (
        is_a(target, predicate.range)
        if target
        else value.is_literal and predicate.value is not None and not predicate.range
    )
    return is_a(subject, predicate.domain) and takes

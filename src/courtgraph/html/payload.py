"""Everything the page knows, as plain JSON: the model's records, what the schema calls them, and their places."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct, to_builtins

from courtgraph.html.cited_lines import cited_lines
from courtgraph.html.nearest_courts import LARGEST, nearest_courts
from courtgraph.model import LANGUAGES, Dataset, Evidence, Statement, read_period
from courtgraph.rdf.fields import FieldReader
from courtgraph.rdf.mapping_parser import read_patterns
from courtgraph.rdf.namespaces import dataset_prefixes
from courtgraph.schema import Predicate, Schema, ValueSpec
from courtgraph.store import SourceText
from courtgraph.store.records import CURATORS_FIELDS, FIELDS
from courtgraph.text import characters_by_reading, simplified_forms
from courtgraph.text.prefixes import is_namespace

Json = dict[str, Any]

Place = tuple[int, int] | tuple[None, None]

NOWHERE: Place = (None, None)
"""The place of a thing of a large dataset: the picture opens with groups."""

STATEMENT = (
    *("id", "subject", "predicate", "object", "value", "unit", "lang"),
    *("qualifiers", "modality", "status", "inferred", "open"),
)
SOURCE = tuple(name for name in FIELDS["sources"] if name not in CURATORS_FIELDS)
"""What the page tells of a statement and of a source."""

DATES = ("gYear", "partialDate", "edtf")
"""The datatypes of what may be a period."""

PLAIN = "#475569"
"""The colour of a type that the schema does not know or whose colour is not six hexadecimal digits."""


def to_payload(dataset: Dataset, *, seed: int = 0, texts: Mapping[str, SourceText] | None = None) -> Json:
    """The dataset as the page reads it; with ``texts``, by the id of their source, the lines around its quotes too.

    What a statement names but no record defines is left as a bare id: the page shows it, and draws no line to it.

    >>> sorted(to_payload(Dataset()))[:6]
    ['entities', 'evidence', 'folding', 'info', 'parents', 'periods']
    """
    schema, used = dataset.schema, {thing.type for thing in dataset.things.values()}
    statements = _distinct(dataset.statements)
    pieces, cited = _cited(dataset, statements)
    return {
        "info": {**_info(dataset), "proved": _proved(statements)},
        "entities": _entities(dataset, seed),
        "statements": [
            {**_said(one, STATEMENT), "covered": list(dataset.report_periods(one)), "cited": own}
            for one, own in zip(statements, cited, strict=True)
        ],
        # without its id, which the page reckons from the rest
        "evidence": [_said(piece, FIELDS["evidence"]) for piece in pieces],
        "types": _types(schema, used),
        "parents": _parents(schema, used),
        "rdf": _rdf(dataset) if is_namespace(dataset.info.base) else None,
        "predicates": _predicates(schema, {statement.predicate for statement in dataset.statements}),
        "qualifiers": [
            {"name": name, **_said(entry, ("label", "datatype"))} for name, entry in schema.qualifiers.items()
        ],
        "periods": _periods(dataset),
        "units": _plain(schema.units),
        "sources": [_said(source, SOURCE) for _, source in sorted(dataset.by_source.items())],
        "text": cited_lines(pieces, texts) if texts else None,
        "folding": simplified_forms(_searched(dataset, pieces)),
        "readings": characters_by_reading(_names(dataset)),
    }


def tying(dataset: Dataset) -> list[Statement]:
    """The statements that tie one thing to another, both of them known."""
    things = dataset.things
    return [
        statement
        for statement in dataset.statements
        if statement.subject in things and statement.object in things and statement.subject != statement.object
    ]


def _distinct(statements: Iterable[Statement]) -> Iterable[Statement]:
    """Every statement once: of two records of one, the first."""
    found: dict[str, Statement] = {}
    for statement in statements:
        found.setdefault(statement.id, statement)
    return found.values()


def _cited(dataset: Dataset, statements: Iterable[Statement]) -> tuple[list[Evidence], list[list[int]]]:
    """Every piece of evidence once, and the places of those that each statement cites."""
    places: dict[str, int] = {}
    cited = [[places.setdefault(piece.id, len(places)) for piece in statement.evidence] for statement in statements]
    return [dataset.evidence[identifier] for identifier in places], cited


def _periods(dataset: Dataset) -> dict[str, list[str]]:
    """The first and the last day of every period that is written somewhere; of an open end nothing."""
    schema = dataset.schema
    timed = {name for name, entry in schema.qualifiers.items() if entry.datatype in DATES}
    valued = {name for name, entry in schema.predicates.items() if entry.value and entry.value.datatype in DATES}
    written = {text for source in dataset.sources for text in (source.covers, source.date)}
    for one in dataset.statements:
        written.update(text for name, text in one.qualifiers.items() if name in timed)
        if one.predicate in valued:
            written.add(one.value)
    periods = {text: period for text in sorted(written) if (period := read_period(text))}
    return {text: [day.isoformat() if day else "" for day in days] for text, days in periods.items()}


def _searched(dataset: Dataset, pieces: Iterable[Evidence]) -> Iterator[str]:
    """What the search box looks in: names, quotes and glosses."""
    yield from _names(dataset)
    for piece in pieces:
        yield piece.quote
        yield from piece.gloss.values()


def _names(dataset: Dataset) -> Iterator[str]:
    for thing in dataset.things.values():
        yield from thing.names()


def _info(dataset: Dataset) -> Json:
    info = dataset.info
    return {
        **_said(info, ("title", "description", "licence", "base")),
        "namespace": dataset.schema.namespace,
        "curated_in": info.curated_in,
        "languages": _languages(dataset),
    }


def _proved(statements: Iterable[Statement]) -> dict[str, int]:
    """How many statements cite words of a source, and how many of these the words imply rather than say."""
    cited = [statement for statement in statements if statement.evidence]
    return {"cited": len(cited), "inferred": sum(statement.inferred for statement in cited)}


def _languages(dataset: Dataset) -> list[str]:
    """The languages of the page that the dataset gives names in; where it names nothing, those that it declares."""
    declared = [language for language in dataset.info.languages if language in LANGUAGES] or list(LANGUAGES)
    named = {language for thing in dataset.things.values() for language, name in thing.label.items() if name}
    return [language for language in declared if language in named] or declared


def _entities(dataset: Dataset, seed: int) -> list[Json]:
    # numpy and networkx come with it: who asks for a type of the page alone does without them
    from courtgraph.html.layout import place, radius

    tied = tying(dataset)
    ties = [(statement.subject, statement.object) for statement in tied]
    # a plan is drawn, but makes nothing larger
    facts = [(statement.subject, statement.object) for statement in tied if statement.states_fact]
    degrees = Counter(end for tie in facts for end in tie)
    neighbours = Counter(end for tie in {tuple(sorted(tie)) for tie in facts} for end in tie)
    things, is_large = dataset.things, len(dataset.things) > LARGEST
    places = {} if is_large else place(things, ties, seed, neighbours)
    courts = nearest_courts(things, ties, dataset.schema) if is_large else {}
    return [
        {
            **_said(things[name], FIELDS["entities"]),
            "degree": degrees[name],
            "size": round(radius(neighbours[name])),
            **dict(zip(("x", "y"), places.get(name, NOWHERE), strict=True)),
            "court": courts.get(name, ""),
        }
        for name in sorted(things)
    ]


def _said(record: Struct, names: Iterable[str]) -> Json:
    """Some fields of a record, as JSON has them."""
    return {name: _plain(getattr(record, name)) for name in names}


def _plain(said: Any) -> Any:
    if isinstance(said, str):  # nearly all are, and whether something is a mapping takes long to say
        return said
    if isinstance(said, Mapping):
        return {name: _plain(value) for name, value in said.items()}
    return list(said) if isinstance(said, tuple) else said


def _types(schema: Schema, used: set[str]) -> list[Json]:
    """The types in use in the order of the schema, and then those that it does not know."""
    known = [name for name in schema.types if name in used]
    return [_type(schema, name) for name in (*known, *sorted(used - set(known)))]


def _type(schema: Schema, name: str) -> Json:
    kind = schema.types.get(name)
    if kind is None:
        return {"name": name, "label": {}, "parent": "", "color": PLAIN, "shape": "dot"}
    color = schema.color(name)
    safe = color if re.fullmatch("#[0-9a-fA-F]{6}", color) else PLAIN
    return {"name": name, **_said(kind, ("label", "parent")), "color": safe, "shape": schema.shape(name)}


def _parents(schema: Schema, used: set[str]) -> list[Json]:
    """The types above those in use that are in no use themselves, in the order of the schema."""
    above = {parent for name in used & schema.ancestors.keys() for parent in schema.ancestors[name]} - used
    return [_type(schema, name) for name in schema.types if name in above]


def _rdf(dataset: Dataset) -> Json:
    """What the page writes RDF with, beside the records: prefixes, what each type is, and the patterns of triples."""
    fields, patterns = FieldReader(dataset), read_patterns(dataset)
    used = {thing.type for thing in dataset.things.values()} | {source.type for source in dataset.sources}
    return {
        "prefixes": dataset.prefixes,
        "dataset_prefixes": dataset_prefixes(dataset),
        "types": {name: to_builtins(fields.types(name)) for name in sorted(used)},
        "terms": to_builtins(fields.terms(dataset.info)),
        "rights": {one.licence: to_builtins(fields.rights(one.licence)) for one in dataset.sources},
        "schemes": {name: {**few, **own} for name in fields.schemes() for few, own in [fields.scheme(name)]},
        "numbered": [name for name, predicate in dataset.schema.predicates.items() if predicate.numbered],
        "mapping": {kind: to_builtins(some) for kind, some in patterns.items() if kind != "reification"},
    }


def _predicates(schema: Schema, used: set[str]) -> list[Json]:
    known = [name for name in schema.predicates if name in used]
    return [_predicate(schema, name) for name in (*known, *sorted(used - set(known)))]


def _predicate(schema: Schema, name: str) -> Json:
    known = schema.predicates.get(name)
    if known is None:
        known = Predicate(label={}, inverse={}, definition="", domain=())
    value = known.value or ValueSpec()
    said = _said(known, ("label", "inverse", "headline", "stands", "counts"))
    return {"name": name, **said, "datatype": value.datatype, "unit": value.unit}

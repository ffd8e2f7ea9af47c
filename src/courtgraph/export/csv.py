"""CSV by RFC 4180: one row per entity, one row per statement, the identifier first.

Write the text as ``utf-8-sig``: Excel reads UTF-8 only with a byte order mark. Excel also makes a number of an
identifier that happens to consist of digits: import the first column as text.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from courtgraph.export.csv_cell import escape_cell
from courtgraph.graph.attributes import evidence_record
from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.model.language import language_columns, text_of
from courtgraph.schema.own_names import qualifier_column
from courtgraph.store.records import CURATORS_FIELDS, FIELDS, NAME_FIELDS
from courtgraph.text.iris import link_iri

_JOINT = "; "
Tags = Mapping[str, tuple[str, ...]]
"""The columns of a field, and the language tags that each holds."""


def to_entities_csv(dataset: Dataset) -> str:
    """Every entity that statements may speak of: id, type, then label, aliases and description in each language.

    Aliases, and links as IRIs, are joined by a semicolon and a space.

    >>> rows = to_entities_csv(Dataset(entities=(Entity(id="award/a", type="Award", label={"en": "A"}),)))
    >>> rows.splitlines()[1]
    'award/a,Award,,,A,,,,,,,'
    """
    things = dataset.things.values()
    named = [_columns(field, things) for field in ("label", "alias", "description")]
    columns = ["id", "type", *(name for columns in named for name in columns), "same_as"]
    return to_csv(columns, (_entity_row(thing, dataset, *named) for thing in things))


def to_sources_csv(dataset: Dataset) -> str:
    """Every source in the order of the ids: id, type, label in each language, and what is known of its text and origin.

    >>> from courtgraph.model import Source
    >>> source = Source(id="source/a", label={"en": "A"}, url="https://example.org/a", lines=3)
    >>> to_sources_csv(Dataset(sources=(source,))).splitlines()[1]
    'source/a,Report,,,A,,,,,,,https://example.org/a,,,,3'
    """
    fields = [name for name in FIELDS["sources"] if name not in (*NAME_FIELDS, *CURATORS_FIELDS)]
    labels = _columns("label", dataset.sources)
    columns = ["id", "type", *labels, *fields]
    rows = (_source_row(source, dataset, labels, fields) for source in dataset.by_source.values())
    return to_csv(columns, rows)


def to_statements_csv(dataset: Dataset) -> str:
    """Every statement, with the place and the words of its first evidence; ``evidence`` is a JSON array of all.

    There is one column per qualifier of the schema, in the order of the schema; then the first and the last day of the
    time that the statement is of, and where it says none, the period that its report covers.
    """
    qualifiers = list(dataset.schema.qualifiers)
    labels = _columns("label", dataset.things.values())
    glosses = _columns("gloss", dataset.evidence.values())
    columns = [
        *("id", "subject", *(f"subject_{name}" for name in labels), "predicate"),
        *("object", *(f"object_{name}" for name in labels), "value", "unit", "lang"),
        *map(qualifier_column, qualifiers),
        *("period_start", "period_end", "report_period"),
        *("modality", "status", "inferred", "open", "source", "line", "quote", *glosses, "evidence"),
    ]
    rows = (_statement_row(statement, dataset, qualifiers, labels, glosses) for statement in dataset.statements)
    return to_csv(columns, rows)


def _entity_row(entity: Entity, dataset: Dataset, label: Tags, alias: Tags, description: Tags) -> list[str]:
    aliases = {language: _JOINT.join(names) for language, names in entity.alias.items()}
    named = [*_texts(entity.label, label), *_texts(aliases, alias), *_texts(entity.description, description)]
    return [entity.id, entity.type, *named, _JOINT.join(dataset.links(entity))]


def _source_row(source: Source, dataset: Dataset, labels: Tags, fields: Sequence[str]) -> list[str]:
    said = {name: str(getattr(source, name) or "") for name in fields}
    said["licence"] = link_iri(source.licence, dataset.prefixes) or source.licence
    return [source.id, source.type, *_texts(source.label, labels), *said.values()]


def _statement_row(
    statement: Statement, dataset: Dataset, qualifiers: Sequence[str], labels: Tags, glosses: Tags
) -> list[str]:
    evidence = dataset.evidence_of(statement)
    first = evidence[0] if evidence else None
    subject, target = (
        _texts(thing.label if thing else {}, labels)
        for thing in map(dataset.things.get, (statement.subject, statement.object))
    )
    return [
        *(statement.id, statement.subject, *subject, statement.predicate),
        *(statement.object, *target, statement.value, statement.unit, statement.lang),
        *(statement.qualifiers.get(name, "") for name in qualifiers),
        *(day.isoformat() if day else "" for day in statement.period or (None, None)),
        _JOINT.join(dataset.report_periods(statement)),
        *(statement.modality, statement.status, "true" if statement.inferred else "false"),
        "true" if statement.open else "",
        *((first.source, str(first.line), first.quote) if first else ("", "", "")),
        *_texts(first.gloss if first else {}, glosses),
        json.dumps([evidence_record(piece) for piece in evidence], ensure_ascii=False),
    ]


def _columns(field: str, records: Iterable[Entity | Source | Evidence]) -> Tags:
    return language_columns(field, (getattr(record, field) for record in records))


def _texts(said: Mapping[str, str], columns: Tags) -> list[str]:
    """The cells of a field."""
    return [text_of(said, tags) for tags in columns.values()]


def to_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows under the names of their columns, with no cell that a spreadsheet takes for a formula."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([text and escape_cell(text) for text in row] for row in rows)  # most cells are empty
    return lines.getvalue()

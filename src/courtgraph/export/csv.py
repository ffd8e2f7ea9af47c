"""CSV by RFC 4180: one row per entity, one row per statement, the identifier first.

Write the text as ``utf-8-sig``: Excel reads UTF-8 only with a byte order mark. Excel also makes a number of an
identifier that happens to consist of digits: import the first column as text.
"""

import csv
import io
import json
from collections.abc import Iterable, Sequence

from courtgraph.export.csv_cell import escape_cell
from courtgraph.graph.build import evidence_record
from courtgraph.model import LANGUAGES, Dataset, Entity, Source, Statement
from courtgraph.schema.own_names import language_suffix, qualifier_column
from courtgraph.store.records import CURATORS_FIELDS, FIELDS, NAME_FIELDS
from courtgraph.text.iris import link_iri

_JOINT = "; "


def to_entities_csv(dataset: Dataset) -> str:
    """Every entity that statements may speak of: id, type, then label, aliases and description in each language.

    Aliases, and links as IRIs, are joined by a semicolon and a space.

    >>> rows = to_entities_csv(Dataset(entities=(Entity(id="award/a", type="Award", label={"en": "A"}),)))
    >>> rows.splitlines()[1]
    'award/a,Award,,,A,,,,,,,'
    """
    named = [column for field in ("label", "alias", "description") for column in _columns(field)]
    return to_csv(["id", "type", *named, "same_as"], (_entity_row(thing, dataset) for thing in dataset.things.values()))


def to_sources_csv(dataset: Dataset) -> str:
    """Every source in the order of the ids: id, type, label in each language, and what is known of its text and origin.

    >>> from courtgraph.model import Source
    >>> source = Source(id="source/a", label={"en": "A"}, url="https://example.org/a", lines=3)
    >>> to_sources_csv(Dataset(sources=(source,))).splitlines()[1]
    'source/a,Report,,,A,,,,,,,https://example.org/a,,,,3'
    """
    fields = [name for name in FIELDS["sources"] if name not in (*NAME_FIELDS, *CURATORS_FIELDS)]
    columns = ["id", "type", *_columns("label"), *fields]
    return to_csv(columns, (_source_row(source, dataset, fields) for source in dataset.by_source.values()))


def to_statements_csv(dataset: Dataset) -> str:
    """Every statement, with the place and the words of its first evidence; ``evidence`` is a JSON array of all.

    There is one column per qualifier of the schema, in the order of the schema; then the first and the last day of the
    time that the statement is of, and where it says none, the period that its report covers.
    """
    qualifiers = list(dataset.schema.qualifiers)
    columns = [
        *("id", "subject", *_columns("subject_label"), "predicate"),
        *("object", *_columns("object_label"), "value", "unit", "lang"),
        *map(qualifier_column, qualifiers),
        *("period_start", "period_end", "report_period"),
        *("modality", "status", "inferred", "open", "source", "line", "quote", *_columns("gloss"), "evidence"),
    ]
    return to_csv(columns, (_statement_row(statement, dataset, qualifiers) for statement in dataset.statements))


def _entity_row(entity: Entity, dataset: Dataset) -> list[str]:
    return [
        entity.id,
        entity.type,
        *(entity.label.get(language, "") for language in LANGUAGES),
        *(_JOINT.join(entity.alias.get(language, ())) for language in LANGUAGES),
        *(entity.description.get(language, "") for language in LANGUAGES),
        _JOINT.join(dataset.links(entity)),
    ]


def _source_row(source: Source, dataset: Dataset, fields: Sequence[str]) -> list[str]:
    said = {name: str(getattr(source, name) or "") for name in fields}
    said["licence"] = link_iri(source.licence, dataset.prefixes) or source.licence
    return [source.id, source.type, *_labels(source), *said.values()]


def _statement_row(statement: Statement, dataset: Dataset, qualifiers: Sequence[str]) -> list[str]:
    things, evidence = dataset.things, dataset.evidence_of(statement)
    first = evidence[0] if evidence else None
    return [
        *(statement.id, statement.subject, *_labels(things.get(statement.subject)), statement.predicate),
        *(statement.object, *_labels(things.get(statement.object)), statement.value, statement.unit, statement.lang),
        *(statement.qualifiers.get(name, "") for name in qualifiers),
        *(day.isoformat() if day else "" for day in statement.period or (None, None)),
        _JOINT.join(dataset.report_periods(statement)),
        *(statement.modality, statement.status, "true" if statement.inferred else "false"),
        "true" if statement.open else "",
        *((first.source, str(first.line), first.quote) if first else ("", "", "")),
        *(first.gloss.get(language, "") if first else "" for language in LANGUAGES),
        json.dumps([evidence_record(piece) for piece in evidence], ensure_ascii=False),
    ]


def _columns(field: str) -> list[str]:
    """One for each language."""
    return [f"{field}_{language_suffix(language)}" for language in LANGUAGES]


def _labels(entity: Entity | Source | None) -> list[str]:
    return [entity.label.get(language, "") if entity else "" for language in LANGUAGES]


def to_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows under the names of their columns, with no cell that a spreadsheet takes for a formula."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([escape_cell(text) for text in row] for row in rows)
    return lines.getvalue()

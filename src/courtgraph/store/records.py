"""From the fields of a file to the records of the model."""

import re
from collections.abc import Iterator

from courtgraph.model import LANGUAGES, DatasetInfo, Decision, Entity, Evidence, Source, Statement
from courtgraph.schema import Schema
from courtgraph.store.fields import Fields

DATASET_FIELDS = ("title", "description", "base", "languages", "licence")
NAME_FIELDS = ("id", "type", "label", "alias", "description")
ENTITY_FIELDS = (*NAME_FIELDS, "same_as")
SOURCE_FIELDS = (*NAME_FIELDS, "date", "language", "publisher", "file", "sha256", "lines", "uncited")
STATEMENT_FIELDS = (
    *("subject", "predicate", "object", "value", "unit", "lang"),
    *("qualifiers", "modality", "status", "evidence"),
)
EVIDENCE_FIELDS = ("source", "line", "quote", "stance", "by", "inferred", "note")
SAME_FIELDS = ("keep", "drop", "reason", "by")
DIFFERENT_FIELDS = ("ids", "reason", "by")
_NAMES = dict.fromkeys(LANGUAGES, "label")
_PROOF = dict.fromkeys(EVIDENCE_FIELDS, "evidence")


def to_dataset_info(fields: Fields) -> DatasetInfo:
    """The content of dataset.yaml."""
    fields.allow(DATASET_FIELDS, required=("title", "base"))
    return DatasetInfo(
        title=fields.texts_by_key("title"),
        description=fields.texts_by_key("description"),
        base=fields.text("base"),
        languages=fields.texts("languages") or LANGUAGES,
        licence=fields.text("licence"),
        location=fields.location(),
    )


def to_entity(fields: Fields) -> Entity:
    """An item of ``entities``."""
    fields.allow(ENTITY_FIELDS, required=("id", "type", "label"), elsewhere=_NAMES)
    return Entity(
        id=fields.text("id"),
        type=fields.text("type"),
        label=fields.texts_by_key("label"),
        alias=fields.lists_by_key("alias"),
        description=fields.texts_by_key("description"),
        same_as=fields.texts("same_as"),
        location=fields.location(),
    )


def to_decisions(fields: Fields) -> Iterator[Decision]:
    """The content of identity.yaml: what is the same, then what is not."""
    for record in fields.records("same"):
        record.allow(SAME_FIELDS, required=("keep", "drop", "reason"))
        yield _decision(record, same=True, keep=record.text("keep"), other=record.text("drop"))
    for record in fields.records("different"):
        record.allow(DIFFERENT_FIELDS, required=("ids", "reason"))
        ids = record.texts("ids")
        if len(ids) != 2 and not record.malformed:
            record.malformed.add("ids")
            record.report(record.lines["ids"], "field-shape", f"ids has {len(ids)} of them", "name two ids")
        keep, other = (*ids, "", "")[:2]
        yield _decision(record, same=False, keep=keep, other=other)


def _decision(fields: Fields, *, same: bool, keep: str, other: str) -> Decision:
    reason, by = fields.text("reason"), fields.text("by")
    return Decision(same=same, keep=keep, other=other, reason=reason, by=by, location=fields.location())


def to_source(fields: Fields) -> Source:
    """An item of ``sources``."""
    fields.allow(SOURCE_FIELDS, required=("id", "label", "lines"), elsewhere=_NAMES)
    return Source(
        id=fields.text("id"),
        type=fields.text("type") or "Report",
        label=fields.texts_by_key("label"),
        alias=fields.lists_by_key("alias"),
        description=fields.texts_by_key("description"),
        date=fields.text("date"),
        language=fields.text("language"),
        publisher=fields.text("publisher"),
        file=fields.text("file"),
        sha256=fields.text("sha256"),
        lines=fields.number("lines"),
        uncited=_uncited(fields),
        location=fields.location(),
    )


def _uncited(fields: Fields) -> dict[int, str]:
    inner = fields.mapping("uncited")
    if inner is None:
        return {}
    fields.lines.update({f"uncited.{key}": line for key, line in inner.lines.items()})
    for key in inner.nodes:
        if not _is_line(key):
            inner.report(inner.lines[key], "field-shape", f"uncited has the line {key!r}", "write a number, such as 12")
    return {int(key): inner.text(key) for key in inner.nodes if _is_line(key)}


def _is_line(written: str) -> bool:
    return re.fullmatch("[1-9][0-9]{0,8}", written) is not None


def to_statement(fields: Fields, schema: Schema, default_source: str) -> Statement:
    """An item of ``statements``; evidence without a source cites the one that the file names."""
    qualifiers = dict.fromkeys(schema.qualifiers, "qualifiers")
    fields.allow(STATEMENT_FIELDS, required=("subject", "predicate"), elsewhere={**_PROOF, **qualifiers})
    predicate = fields.text("predicate")
    return Statement(
        subject=fields.text("subject"),
        predicate=predicate,
        object=fields.text("object"),
        value=fields.text("value"),
        unit=fields.text("unit"),
        lang=fields.text("lang"),
        qualifiers=fields.texts_by_key("qualifiers"),
        modality=fields.text("modality") or "fact",
        status=fields.text("status") or "accepted",
        evidence=tuple(to_evidence(piece, default_source) for piece in fields.records("evidence")),
        narrowing=schema.narrowing(predicate),
        location=fields.location(),
    )


def to_evidence(fields: Fields, default_source: str) -> Evidence:
    """An item of a statement's ``evidence``."""
    fields.allow(EVIDENCE_FIELDS, required=("line", "quote"))
    return Evidence(
        source=fields.text("source") or default_source,
        line=fields.number("line"),
        quote=fields.text("quote"),
        stance=fields.text("stance") or "supports",
        by=fields.text("by"),
        inferred=fields.flag("inferred"),
        note=fields.text("note"),
        location=fields.location(),
    )

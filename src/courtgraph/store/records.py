"""From the fields of a file to the records of the model."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from courtgraph.model import LANGUAGES, DatasetInfo, Decision, Entity, Evidence, Source, Statement
from courtgraph.schema import Schema
from courtgraph.store.fields import Fields

DATASET_FIELDS = ("title", "description", "base", "languages", "required", "licence", "prefixes")
CLAIM_FIELDS = ("subject", "predicate", "object", "value", "unit", "lang", "qualifiers", "modality", "status", "open")
EVIDENCE_FIELDS = ("source", "line", "quote", "gloss", "stance", "by", "inferred", "note")
NAME_FIELDS = ("id", "type", "label", "alias", "description")
ORIGIN_FIELDS = ("author", "publisher", "licence", "url", "archived", "retrieved")
"""Where a source comes from, as far as it is known."""
CURATORS_FIELDS = ("file", "uncited")
"""Of a source for its curators alone: where its text lies, and which lines it leaves out."""
FIELDS: Mapping[str, tuple[str, ...]] = {
    "sources": (*NAME_FIELDS, "date", "covers", "language", *ORIGIN_FIELDS, "file", "sha256", "lines", "uncited"),
    "entities": (*NAME_FIELDS, "same_as"),
    "statements": (*CLAIM_FIELDS, "evidence"),
    "evidence": EVIDENCE_FIELDS,
    "same": ("keep", "drop", "reason", "by"),
    "different": ("ids", "reason", "by"),
}
"""The fields of a record, in their order, by the list that holds it."""
_NAMES = dict.fromkeys(LANGUAGES, "label")
_PROOF = dict.fromkeys(EVIDENCE_FIELDS, "evidence")


def to_dataset_info(fields: Fields) -> DatasetInfo:
    """The content of dataset.yaml."""
    fields.allow(DATASET_FIELDS, required=("title", "base"))
    return DatasetInfo(**_said(fields, DATASET_FIELDS, base=""), location=fields.location())


def to_entity(fields: Fields) -> Entity:
    """An item of ``entities``."""
    fields.allow(FIELDS["entities"], required=("id", "type", "label"), elsewhere=_NAMES)
    return Entity(**_said(fields, FIELDS["entities"], id="", type=""), location=fields.location())


def to_decisions(fields: Fields) -> Iterator[Decision]:
    """The content of identity.yaml: what is the same, then what is not."""
    fields.allow(("same", "different"))
    for record in fields.records("same"):
        record.allow(FIELDS["same"], required=("keep", "drop", "reason"))
        yield _decision(record, same=True, keep=record.text("keep"), other=record.text("drop"))
    for record in fields.records("different"):
        record.allow(FIELDS["different"], required=("ids", "reason"))
        ids = record.texts("ids")
        if len(ids) != 2 and not record.malformed:
            record.malformed.add("ids")
            record.report(record.lines["ids"], "field-shape", f"ids has {len(ids)} of them", "name two ids")
        keep, other = (*ids, "", "")[:2]
        yield _decision(record, same=False, keep=keep, other=other)


def _decision(fields: Fields, *, same: bool, keep: str, other: str) -> Decision:
    said = _said(fields, ("reason", "by"))
    return Decision(same=same, keep=keep, other=other, **said, location=fields.location())


def to_source(fields: Fields) -> Source:
    """An item of ``sources``."""
    fields.allow(FIELDS["sources"], required=("id", "label", "lines"), elsewhere=_NAMES)
    return Source(**_said(fields, FIELDS["sources"], id=""), location=fields.location())


def to_statement(fields: Fields, schema: Schema, default_source: str) -> Statement:
    """An item of ``statements``; evidence without a source cites the one that the file names."""
    qualifiers = dict.fromkeys(schema.qualifiers, "qualifiers")
    fields.allow(FIELDS["statements"], required=("subject", "predicate"), elsewhere={**_PROOF, **qualifiers})
    claim = _said(fields, CLAIM_FIELDS, subject="", predicate="")
    return Statement(
        **claim,
        evidence=tuple(to_evidence(piece, default_source) for piece in fields.records("evidence")),
        location=fields.location(),
    ).identified_by(schema)


def to_evidence(fields: Fields, default_source: str) -> Evidence:
    """An item of a statement's ``evidence``."""
    fields.allow(EVIDENCE_FIELDS, required=("line", "quote"))
    said = _said(fields, EVIDENCE_FIELDS, source=default_source, line=0, quote="")
    return Evidence(**said, location=fields.location())


def _said(fields: Fields, names: Iterable[str], **unsaid: Any) -> dict[str, Any]:
    """What some fields say, or else what is given for them; for all others the model knows what silence means."""
    said = {name: _READERS.get(name, Fields.text)(fields, name) for name in names if name in fields.nodes}
    return {**unsaid, **{name: value for name, value in said.items() if value}}


def _uncited(fields: Fields, name: str) -> dict[int, str]:
    inner = fields.mapping(name)
    if inner is None:
        return {}
    fields.lines.update({f"{name}.{key}": line for key, line in inner.lines.items()})
    for key in inner.nodes:
        if not _is_line(key):
            inner.report(inner.lines[key], "field-shape", f"uncited has the line {key!r}", "write a number, such as 12")
    return {int(key): inner.text(key) for key in inner.nodes if _is_line(key)}


def _is_line(written: str) -> bool:
    return re.fullmatch("[1-9][0-9]{0,8}", written) is not None


_READERS: Mapping[str, Callable[[Fields, str], Any]] = {
    **dict.fromkeys(("title", "label", "description", "gloss", "qualifiers", "prefixes"), Fields.texts_by_key),
    **dict.fromkeys(("languages", "required", "same_as"), Fields.texts),
    **dict.fromkeys(("line", "lines"), Fields.number),
    "alias": Fields.lists_by_key,
    **dict.fromkeys(("inferred", "open"), Fields.flag),
    "note": Fields.text_or_texts,
    "uncited": _uncited,
}
"""How a field is read that is no plain text."""

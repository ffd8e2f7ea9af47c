"""Bringing the records of several files together: one record for each id, one statement for each claim."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

import msgspec

from courtgraph.diagnostic import Diagnostic
from courtgraph.model import Dataset, DatasetInfo, Decision, Entity, Evidence, Finding, Source, Statement
from courtgraph.model.language import with_languages
from courtgraph.model.location import Field
from courtgraph.schema import Schema
from courtgraph.store.fields import finding_at

Named = TypeVar("Named", Entity, Source)


class DatasetRecords(NamedTuple):
    """What the files of a dataset say, record by record in the order of reading, and what is wrong with each file."""

    info: DatasetInfo
    schema: Schema
    sources: Sequence[Source]
    entities: Sequence[Entity]
    statements: Sequence[Statement]
    decisions: Sequence[Decision]
    findings: Sequence[Finding]
    partial: frozenset[str]


def to_dataset(records: DatasetRecords, folder: str) -> Dataset:
    """The dataset that records make: one for each id, one for each claim; where that fails, there are findings."""
    findings = list(records.findings)
    return Dataset(
        info=records.info,
        schema=records.schema,
        sources=union_by_id(records.sources, findings),
        entities=union_by_id(records.entities, findings),
        statements=union_by_claim(records.statements, findings, records.info.curated_in),
        decisions=tuple(records.decisions),
        findings=tuple(sorted(findings)),
        partial=records.partial,
        folder=folder,
    )


def union_by_id(records: Iterable[Named], findings: list[Finding]) -> tuple[Named, ...]:
    """The records in the order of their ids; one whose id stands elsewhere already is a finding."""
    kept: dict[str, Named] = {}
    for record in records:
        first = kept.setdefault(record.id, record)
        if first is not record and record.id:
            where = f"{first.location.path}:{first.location.line_of('id')}"
            message = f"{record.id} is defined in {where} already"
            suggestion = "join the two records, or give this one another id"
            findings.append(finding_at(record.location, "id", "duplicate-ids", message, suggestion))
    return tuple(sorted(kept.values(), key=lambda record: record.id))


def union_by_claim(
    statements: Iterable[Statement], findings: list[Finding], curated_in: str = ""
) -> tuple[Statement, ...]:
    """One statement for each claim: what several files say is several pieces of evidence for it.

    ``curated_in`` is the language of notes that name none.
    """
    kept: dict[str, Statement] = {}
    for statement in statements:
        first = kept.get(statement.id)
        if first is None:
            kept[statement.id] = statement
            continue
        if first.location.path == statement.location.path:
            message = f"the statement of line {first.location.line} stands here again"
            suggestion = "put this evidence under the first one"
            findings.append(finding_at(statement.location, "", "duplicate-statements", message, suggestion))
        findings.extend(_contradictions(first, statement))
        for (location, field), *told in disagreements((*first.evidence, *statement.evidence), curated_in):
            findings.append(finding_at(location, field, "agreeing-translations", *told))
        evidence = _joined(first.evidence, statement.evidence)
        kept[statement.id] = msgspec.structs.replace(first, open=first.open or statement.open, evidence=evidence)
    return tuple(sorted(kept.values(), key=_place_in_sources))


def _contradictions(first: Statement, again: Statement) -> Iterator[Finding]:
    """What two records of one claim tell differently: the order of files must not decide it."""
    for field in ("status", "qualifiers"):
        if getattr(first, field) != getattr(again, field):
            where = f"{first.location.path}:{first.location.line_of(field)}"
            message = f"{field} of the same statement in {where} differs"
            suggestion = "give both the same, or make them two statements"
            yield finding_at(again.location, field, "one-status-and-qualifiers", message, suggestion)


def disagreements(pieces: Iterable[Evidence], curated_in: str) -> Iterator[Diagnostic[Field]]:
    """Where one piece of evidence has two notes or two glosses in one language, of which only one could be kept."""
    first: dict[tuple[str, str], tuple[str, Evidence]] = {}
    for piece in pieces:
        for name, texts in (("gloss", piece.gloss), ("note", with_languages(piece.note, curated_in))):
            for language, text in texts.items():
                known, other = first.setdefault((piece.id, f"{name}.{language}"), (text, piece))
                if text != known:
                    place = f"{other.location.path}:{other.location.line}"
                    message = f"the {name} in {language} is not that of the same evidence in {place}"
                    where = piece.location.at(f"{name}.{language}")
                    yield Diagnostic(where, message, "write the same in both places")


def _joined(some: tuple[Evidence, ...], more: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    pieces: dict[str, Evidence] = {}
    for piece in (*some, *more):
        pieces[piece.id] = pieces[piece.id].joined(piece) if piece.id in pieces else piece
    return tuple(sorted(pieces.values(), key=lambda piece: (piece.source, piece.line, piece.id)))


def _place_in_sources(statement: Statement) -> tuple[str, int, str]:
    source, line = min(((piece.source, piece.line) for piece in statement.evidence), default=("", 0))
    return source, line, statement.id

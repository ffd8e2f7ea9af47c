"""A candidates file as records: what is proposed, by which rule, where in the raw text, and what was decided."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

import msgspec
import yaml

from courtgraph.errors import CourtgraphError
from courtgraph.model import Entity, Evidence, Finding, Source, Statement
from courtgraph.model.finding import first_of_files
from courtgraph.schema import Schema
from courtgraph.store.fields import Fields, finding_at
from courtgraph.store.json_schema import DECISIONS, DOUBTS
from courtgraph.store.parse import parse_fields
from courtgraph.store.records import to_entity, to_evidence, to_source, to_statement

_OWN: Mapping[str, tuple[str, ...]] = {
    "sources": ("proposed",),
    "entities": ("status", "rule", "proposed", "gb2260", "candidates", "evidence"),
    "statements": ("status", "rule", "proposed", "comparison", "doubt"),
}
"""The fields of a candidate that no record of a dataset has, or not with this meaning."""
_OFFSETS = ("start", "end")


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A proposed record as the dataset would have it, and what the candidates file says of it besides.

    ``kind`` is the list of the file that holds it and ``place`` its number there, from 0. ``spans`` are where its
    ``evidence`` lies in the raw text, in code points. ``written_id`` is the id of the record as the file has it: what
    the dataset says of units and names since may have made it another.
    A ``doubt``, of ``DOUBTS``, asks for a second look.
    """

    kind: str
    place: int
    record: Source | Entity | Statement
    status: str = "candidate"
    rule: str = ""
    evidence: tuple[Evidence, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    written_id: str = ""
    doubt: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The id of the proposed record; a statement has that of its claim."""
        return self.record.id

    @property
    def key(self) -> tuple[str, int]:
        """The one candidate of its file that this is, whatever it is called and says."""
        return self.kind, self.place

    @property
    def ends(self) -> tuple[str, ...]:
        """The ids of what a statement is of: its subject, and its object if it has one."""
        one = self.record
        return tuple(filter(None, (one.subject, one.object))) if isinstance(one, Statement) else ()

    @property
    def speaks_of(self) -> tuple[str, ...]:
        """The ids of the ends and the sources of a statement, each once."""
        one = self.record
        if not isinstance(one, Statement):
            return ()
        return tuple(dict.fromkeys((one.subject, one.object, *(piece.source for piece in one.evidence))))


class Candidates(msgspec.Struct, frozen=True, dict=True):
    """Everything in a candidates file, in its order; ``source`` is the report that it was made of."""

    path: str
    items: tuple[Candidate, ...] = ()
    source: str = ""

    @cached_property
    def by_id(self) -> dict[str, Candidate]:
        """Sources and entities by their ids."""
        return {item.id: item for item in self.items if not isinstance(item.record, Statement)}

    @cached_property
    def open(self) -> tuple[Candidate, ...]:
        """What nobody has decided on yet, sources aside."""
        return tuple(item for item in self.items if item.kind != "sources" and item.status == "candidate")

    @property
    def counts(self) -> Counter[str]:
        """How many there are of each status, sources aside."""
        return Counter(item.status for item in self.items if item.kind != "sources")

    def __repr__(self) -> str:
        return f"<Candidates {self.path!r}: {self.counts.total():,}, {len(self.open):,} open>"


def read_candidates(text: str, path: str, schema: Schema) -> Candidates:
    """The candidates of a file that ``courtgraph suggest`` wrote and that somebody may have edited.

    Raises CourtgraphError, with every finding, for a file of another form.
    """
    findings: list[Finding] = []
    top = parse_fields(text, path, findings)
    items: tuple[Candidate, ...] = ()
    source = top.text("source") if top else ""
    if top:
        top.allow(("source", *_OWN), required=("source", "entities", "statements"))
        items = tuple(_items(top, schema))
        _refuse_shared_ids(items, findings)
    if findings:
        raise CourtgraphError("\n".join(map(str, first_of_files(sorted(set(findings))))))
    return Candidates(path, items, source)


def _items(top: Fields, schema: Schema) -> Iterator[Candidate]:
    default = top.text("source")
    for kind in _OWN:
        for place, fields in enumerate(top.records(kind)):
            yield _item(kind, place, fields, default, schema)


def _item(kind: str, place: int, fields: Fields, default: str, schema: Schema) -> Candidate:
    if kind == "sources":
        fields.nodes.pop("proposed", None)
        source = to_source(fields)
        return Candidate(kind=kind, place=place, record=source, written_id=source.id)
    status, rule, spans = fields.text("status") or "candidate", fields.text("rule"), tuple(_spans(fields))
    if status not in DECISIONS and "status" not in fields.malformed:
        fields.report(fields.lines["status"], "field-shape", f"status is {status!r}", f"write {', '.join(DECISIONS)}")
    evidence = tuple(to_evidence(piece, default) for piece in fields.records("evidence"))
    doubt = fields.texts("doubt") if kind == "statements" else ()
    if unknown := [name for name in doubt if name not in DOUBTS]:
        fields.report(fields.lines["doubt"], "field-shape", f"doubt is {unknown[0]!r}", f"write {' or '.join(DOUBTS)}")
    for name in _OWN[kind]:
        fields.nodes.pop(name, None)
    written = to_entity(fields) if kind == "entities" else to_statement(fields, schema, default)
    record = _with_unit(written, schema) if isinstance(written, Statement) else written
    item = Candidate(kind=kind, place=place, record=record, status=status, rule=rule, doubt=doubt, evidence=evidence)
    return msgspec.structs.replace(item, spans=spans, written_id=written.id)


def _with_unit(statement: Statement, schema: Schema) -> Statement:
    """A statement whose unit, where that is a word of the report such as 场, is the one of the schema that it names."""
    unit = schema.unit_named(statement.unit)
    return statement if unit == statement.unit else msgspec.structs.replace(statement, unit=unit)


def _spans(fields: Fields) -> Iterator[tuple[int, int]]:
    """Where the evidence lies; the offsets then go, since no dataset has them."""
    for piece in fields.records("evidence"):
        yield piece.number("start"), piece.number("end")
    evidence = fields.nodes.get("evidence")
    for node in evidence.value if isinstance(evidence, yaml.SequenceNode) else ():
        if isinstance(node, yaml.MappingNode):
            node.value = [(key, value) for key, value in node.value if key.value not in _OFFSETS]


def _refuse_shared_ids(items: tuple[Candidate, ...], findings: list[Finding]) -> None:
    first: dict[str, int] = {}
    for item in items:
        if isinstance(item.record, Statement) or not item.id:
            continue
        place = item.record.location
        if (known := first.setdefault(item.id, place.line)) != place.line:
            message = f"{item.id} is proposed in line {known} too"
            findings.append(finding_at(place, "", "duplicate-ids", message, "give one of them another id"))

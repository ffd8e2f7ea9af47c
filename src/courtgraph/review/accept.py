"""Decisions on candidates: records in, records out, and the text of the files that they change."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from itertools import groupby
from typing import TypeVar

import msgspec
import yaml

from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.model.identifiers import ID
from courtgraph.review.candidates import Candidate, Candidates
from courtgraph.review.naming import in_its_languages, labels_in
from courtgraph.store import to_canonical
from courtgraph.store.edit import (
    home_of_source,
    home_of_type,
    with_entities,
    with_pieces,
    with_sources,
    with_statements,
)
from courtgraph.store.nodes import items_of, set_field
from courtgraph.store.scalar import to_scalar

Record = TypeVar("Record")


def with_dependencies(candidates: Candidates, wanted: Iterable[Candidate], dataset: Dataset) -> list[Candidate]:
    """What goes into a dataset when some candidates are accepted, in the order of the file.

    A statement brings the candidates that it speaks of and the source that it cites, as far as the dataset has
    neither.

    Raises CourtgraphError where a statement speaks of something that was rejected, and for an id that names another
    thing in the dataset or is none.
    """
    chosen = {item.key: item for item in wanted}
    for item in list(chosen.values()):
        for other in _spoken_of(candidates, item, dataset, chosen):
            chosen.setdefault(other.key, other)
    found = [chosen[item.key] for item in candidates.items if item.key in chosen]
    for item in found:
        _refuse_wrong_id(candidates.path, item, dataset)
    return found


def _spoken_of(
    candidates: Candidates, item: Candidate, dataset: Dataset, chosen: Container[tuple[str, int]]
) -> Iterator[Candidate]:
    for name in item.speaks_of:
        other = candidates.by_id.get(name)
        if other is None:
            continue
        if other.status == "rejected" and other.key not in chosen:
            raise CourtgraphError(
                f"{candidates.path}:{item.record.location.line}: {item.id} speaks of {name}, which was rejected; "
                f"accept {name} first, or change the statement"
            )
        if not _known(dataset, name) or (other.status == "candidate" and other.kind == "entities"):
            yield other


def _known(dataset: Dataset, name: str) -> Entity | Source | None:
    return dataset.by_source.get(name) or dataset.things.get(name)


def _refuse_wrong_id(path: str, item: Candidate, dataset: Dataset) -> None:
    """An id makes the name of a file, so that it is looked at before anything else is."""
    record = item.record
    place = f"{path}:{record.location.line}"
    if isinstance(record, Statement):
        if not record.evidence:
            raise CourtgraphError(f"{place}: {item.id} has no evidence; add the line and the words")
        for piece in record.evidence:
            if not ID.fullmatch(piece.source):
                raise CourtgraphError(f"{path}:{piece.location.line}: {piece.source!r} is no id of a source")
        return
    if not ID.fullmatch(record.id):
        raise CourtgraphError(f"{place}: id {record.id!r} is malformed; write prefix/slug in a-z, 0-9 and hyphens")
    known = _known(dataset, record.id)
    if known and item.status == "candidate" and not _same_thing(record, known, labels_in(record, dataset)):
        where = f"{known.location.path}:{known.location.line}"
        raise CourtgraphError(
            f"{place}: {record.id} is another thing in the dataset ({where}); give the candidate another id"
        )


def _same_thing(record: Entity | Source, known: Entity | Source, labels: Mapping[str, str]) -> bool:
    if isinstance(record, Source) and isinstance(known, Source):
        return record.sha256 == known.sha256
    return record.type == known.type and all(
        known.label.get(language, name) == name for language, name in labels.items()
    )


def reject_cascade(candidates: Candidates, wanted: Iterable[Candidate]) -> list[Candidate]:
    """What is rejected when some candidates are: open statements that speak of a rejected entity go along with it.

    Raises CourtgraphError for what was accepted, since the dataset has it, and for a source.
    """
    chosen = list(wanted)
    for item in chosen:
        if item.status == "accepted":
            raise CourtgraphError(f"{item.id} was accepted, and the dataset has it; take it out there")
        if item.kind == "sources":
            raise CourtgraphError(f"{item.id} is the report itself; reject what cites it")
    gone = {item.id for item in chosen if item.kind == "entities"}
    keys = {item.key for item in chosen}
    return [
        item
        for item in candidates.items
        if item.key in keys or (item in candidates.open and not gone.isdisjoint(item.speaks_of))
    ]


def with_status(text: str, path: str, items: Iterable[Candidate], status: str) -> str:
    """A candidates file in which some candidates have another status; a source has none."""

    def edit(root: yaml.MappingNode) -> None:
        for item in items:
            if item.kind != "sources":
                set_field(items_of(root, item.kind)[item.place], "status", status)

    return to_canonical(text, path, edit)


def additions(items: Iterable[Candidate], dataset: Dataset, read: Callable[[str], str]) -> dict[str, str]:
    """The files of a dataset that change when it takes candidates over, by name; ``read`` gives what a file holds.

    Names are in the languages of the dataset: one in a Chinese script gives the other. A claim that the dataset has
    already gets what is new of the evidence.

    Raises CourtgraphError where the dataset has a claim and does not stand by it.
    """
    records = [item.record for item in items]
    changes: dict[str, str] = {}
    sources = [one for one in records if isinstance(one, Source) and one.id not in dataset.by_source]
    if sources:
        changes["sources.yaml"] = with_sources(
            read("sources.yaml"), [in_its_languages(source, dataset) for source in sources]
        )
    known = {entity.id for entity in dataset.entities}
    entities = [in_its_languages(one, dataset) for one in records if isinstance(one, Entity) and one.id not in known]
    for path, some in _grouped(entities, lambda one: home_of_type(dataset, one.type, one.id.partition("/")[0])):
        changes[path] = with_entities(read(path), some, path)
    return changes | _with_claims(_joined(one for one in records if isinstance(one, Statement)), dataset, read)


def _grouped(records: Iterable[Record], home: Callable[[Record], str]) -> Iterator[tuple[str, list[Record]]]:
    for path, some in groupby(sorted(records, key=home), key=home):
        yield path, list(some)


def _joined(statements: Iterable[Statement]) -> list[Statement]:
    """One statement for each claim, with the evidence of all."""
    claims: dict[str, Statement] = {}
    for statement in statements:
        same = claims.get(statement.id)
        pieces = {piece.id: piece for piece in (*(same.evidence if same else ()), *statement.evidence)}
        claims[statement.id] = msgspec.structs.replace(same or statement, evidence=tuple(pieces.values()))
    return list(claims.values())


def _with_claims(statements: Iterable[Statement], dataset: Dataset, read: Callable[[str], str]) -> dict[str, str]:
    known = {statement.id: statement for statement in dataset.statements}
    changes: dict[str, str] = {}
    new = []
    more: dict[str, dict[int, list[Evidence]]] = {}
    for statement in statements:
        same = known.get(statement.id)
        if same is None:
            new.append(statement)
        elif pieces := _new_pieces(statement, same):
            more.setdefault(same.location.path, {})[same.location.line] = pieces
    for path, places in more.items():
        changes[path] = with_pieces(read(path), places, path)
    for path, some in _grouped(new, lambda one: home_of_source(dataset, _first_source(one))):
        start = f"source: {to_scalar(_first_source(some[0]))}\nstatements: []\n"
        text = changes.get(path) or read(path) or start
        changes[path] = with_statements(text, some, path)
    return changes


def _new_pieces(statement: Statement, same: Statement) -> list[Evidence]:
    if not same.asserted:
        where = f"{same.location.path}:{same.location.line}"
        raise CourtgraphError(f"{where}: the dataset has {same.id} as {same.status}; decide on it there")
    known = {piece.id for piece in same.evidence}
    return [piece for piece in statement.evidence if piece.id not in known]


def _first_source(statement: Statement) -> str:
    return statement.evidence[0].source

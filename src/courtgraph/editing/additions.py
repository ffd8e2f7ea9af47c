"""New records, put into the files where their like is at home."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias, TypeVar

import msgspec

from courtgraph.editing.change import Make, Read
from courtgraph.editing.naming import in_its_languages
from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.store.edit import (
    home_of_source,
    home_of_type,
    with_entities,
    with_pieces,
    with_sources,
    with_statements,
)
from courtgraph.store.editor_line import text_or_start
from courtgraph.store.record_files import file_of
from courtgraph.store.scalar import to_scalar

Record: TypeAlias = Entity | Source | Statement
Homed = TypeVar("Homed")


def with_added(records: Sequence[Record], file: str = "") -> Make:
    """Put records into a dataset.

    Raises CourtgraphError for an entity or a source that it has already, and for a ``file`` that is none of entities.
    """
    own = file and file_of("entities", file)

    def make(dataset: Dataset, read: Read) -> dict[str, str]:
        known = {entity.id: entity.location for entity in dataset.entities}
        known |= {source.id: source.location for source in dataset.sources}
        for record in records:
            if not isinstance(record, Statement) and (place := known.get(record.id)):
                told = f"{place.path}:{place.line}: the dataset has {record.id}"
                raise CourtgraphError(f"{told}; edit it, or take another id")
        return additions(records, dataset, read, own)

    return make


def additions(records: Sequence[Record], dataset: Dataset, read: Read, file: str = "") -> dict[str, str]:
    """The files of a dataset that change when it takes records over, by name; what it has already stays as it is.

    Names are in the languages of the dataset: one in a Chinese script gives the other. A claim that the dataset has
    already gets what is new of the evidence. Entities go into a ``file`` of entities if it is named.

    Raises CourtgraphError where the dataset has a claim and does not stand by it.
    """
    changes: dict[str, str] = {}
    sources = [one for one in records if isinstance(one, Source) and one.id not in dataset.by_source]
    if sources:
        changes["sources.yaml"] = with_sources(
            text_or_start("sources.yaml", read, "sources: []\n"),
            [in_its_languages(source, dataset) for source in sources],
        )
    known = {entity.id for entity in dataset.entities}
    entities = [in_its_languages(one, dataset) for one in records if isinstance(one, Entity) and one.id not in known]
    for path, some in _grouped(entities, lambda one: file or home_of_type(dataset, one.type, one.id.partition("/")[0])):
        changes[path] = with_entities(text_or_start(path, read, "entities: []\n"), some, path)
    return changes | _with_claims(_joined(one for one in records if isinstance(one, Statement)), dataset, read)


def _grouped(records: Iterable[Homed], home: Callable[[Homed], str]) -> Iterator[tuple[str, list[Homed]]]:
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


def _with_claims(statements: Iterable[Statement], dataset: Dataset, read: Read) -> dict[str, str]:
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
        text = changes.get(path) or text_or_start(path, read, start)
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

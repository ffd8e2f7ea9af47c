"""Candidates beside the dataset as it is now: what was accepted may have another id there, or be there no more."""

from collections.abc import Iterable, Mapping

import msgspec

from courtgraph.model import Dataset, Entity, Evidence, Statement
from courtgraph.model.name_keyed import name_key, name_keyed
from courtgraph.review.candidates import Candidate, Candidates


def reconcile(candidates: Candidates, dataset: Dataset) -> Candidates:
    """Candidates in step with a dataset that was changed since they were decided on.

    An accepted entity that has another id there is found by its name, and statements speak of it by that id. What was
    accepted and is not there any more is open again.

    >>> removed = Candidate(kind="entities", place=0, record=Entity(id="court/a", type="Court"), status="accepted")
    >>> [item.status for item in reconcile(Candidates("c.yaml", (removed,)), Dataset()).items]
    ['candidate']
    """
    new_ids = _new_ids(candidates, dataset)
    items = [msgspec.structs.replace(item, record=_renamed(item, new_ids)) for item in candidates.items]
    there, edited = ids_in(dataset), _cited_by_others(items, dataset)
    gone = {
        item.key
        for item in items
        if item.status == "accepted"
        and item.id not in there
        and (edited.isdisjoint(_words(item)) or not there.issuperset(item.ends))
    }
    opened = (msgspec.structs.replace(item, status="candidate") if item.key in gone else item for item in items)
    return msgspec.structs.replace(candidates, items=tuple(opened))


def ids_in(dataset: Dataset) -> set[str]:
    """The ids of everything that a dataset has."""
    return {*dataset.things, *dataset.by_source, *(statement.id for statement in dataset.statements)}


def _new_ids(candidates: Candidates, dataset: Dataset) -> Mapping[str, str]:
    """The id in the dataset of each accepted entity that has another one there, by the id that the file has."""
    missing = [
        item.record
        for item in candidates.items
        if isinstance(item.record, Entity) and item.status == "accepted" and item.id not in dataset.things
    ]
    known = {**_by_label(dataset.entities), **name_keyed(dataset)} if missing else {}
    return {
        entity.id: known[key].id
        for entity in missing
        for key in (name_key(entity.type, label) for label in entity.label.values())
        if key in known
    }


def _by_label(entities: Iterable[Entity]) -> dict[tuple[str, str], Entity]:
    return {name_key(entity.type, label): entity for entity in entities for label in entity.label.values()}


def _renamed(item: Candidate, new_ids: Mapping[str, str]) -> object:
    record = item.record
    if isinstance(record, Statement):
        ends = {end: new_ids[name] for end in ("subject", "object") if (name := getattr(record, end)) in new_ids}
        return msgspec.structs.replace(record, **ends) if ends else record
    new = new_ids.get(record.id) if item.status == "accepted" else None
    return msgspec.structs.replace(record, id=new) if new else record


def _cited_by_others(items: Iterable[Candidate], dataset: Dataset) -> set[tuple[str, int, str]]:
    """The words of statements of the dataset that no candidate makes: of one that was edited since it was accepted."""
    proposed = {item.id for item in items}
    others = (statement for statement in dataset.statements if statement.id not in proposed)
    return {_place(piece) for statement in others for piece in statement.evidence}


def _words(item: Candidate) -> set[tuple[str, int, str]]:
    return {_place(piece) for piece in item.record.evidence} if isinstance(item.record, Statement) else set()


def _place(piece: Evidence) -> tuple[str, int, str]:
    return piece.source, piece.line, piece.quote

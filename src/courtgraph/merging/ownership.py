"""Which courts things belong to: what a court runs, is made of or has won is told under that court."""

from collections import defaultdict
from collections.abc import Mapping

from courtgraph.model import Dataset

COURTS = ("Court", "CourtGroup", "CourtBody")


def owning_courts(dataset: Dataset) -> dict[str, tuple[str, ...]]:
    """The courts, the groups and the bodies of courts that each thing belongs to: a court to itself, the rest by steps.

    A step leads from what is run or won to who runs or won it, and from a part to the whole. The nearest courts
    count, as many as are equally near; what reaches none belongs to none.

    >>> from courtgraph.model import Entity, Statement
    >>> things = Entity(id="court/a", type="BasicCourt"), Entity(id="activity/b", type="Activity")
    >>> runs = Statement(subject="court/a", predicate="carriesOut", object="activity/b")
    >>> owning_courts(Dataset(entities=things, statements=(runs,)))
    {'activity/b': ('court/a',), 'court/a': ('court/a',)}
    """
    owners = _owners(dataset)
    courts = {one for one, thing in dataset.things.items() if dataset.schema.is_a(thing.type, COURTS)}
    return {one: _nearest(one, owners, courts) for one in sorted(dataset.things)}


def _owners(dataset: Dataset) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = defaultdict(set)
    for statement in dataset.statements:
        if not (statement.asserted and statement.object):
            continue
        predicate = dataset.schema.predicates.get(statement.predicate)
        if predicate is None:
            continue
        if predicate.owns or predicate.stands == "above":
            owners[statement.object].add(statement.subject)
        elif predicate.stands == "below":
            owners[statement.subject].add(statement.object)
    return owners


def _nearest(one: str, owners: Mapping[str, set[str]], courts: set[str]) -> tuple[str, ...]:
    level, seen = {one}, {one}
    while level and not level & courts:
        level = {owner for each in level for owner in owners.get(each, ())} - seen
        seen |= level
    return tuple(sorted(level & courts))

"""Candidates that a dataset has already under another id: an indicator and a role are what they are called."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from courtgraph.model import Dataset, Entity, Statement
from courtgraph.review.candidates import Candidate
from courtgraph.text import fold

WORDED = frozenset({"Indicator", "Role"})
"""Types of which two with one name are one; two people, or two places, may share theirs."""
_MARKS = re.compile("[\"'《》]")


def as_known(items: Iterable[Candidate], dataset: Dataset) -> list[Candidate]:
    """Candidates as the dataset would have them: what it has already by that name is that, and statements speak of it.

    >>> from courtgraph.model import Entity
    >>> known = Entity(id="role/a", type="Role", label={"zh-Hant": "庭長"})
    >>> again = Entity(id="role/a-2", type="Role", label={"zh-Hans": "庭长"})
    >>> proposed = Candidate(kind="entities", place=0, record=again)
    >>> [item.id for item in as_known([proposed], Dataset(entities=(known,)))]
    ['role/a']
    """
    named = {key: entity for entity in dataset.entities for key in _keys(entity)}
    found, same = list(items), {}
    for item in found:
        if isinstance(item.record, Entity) and item.id not in dataset.things:
            for key in _keys(item.record):
                if key in named:
                    same[item.id] = named[key]
    return [msgspec.structs.replace(item, record=_renamed(item, same)) for item in found]


def _keys(entity: Entity) -> Iterator[tuple[str, str]]:
    if entity.type in WORDED:
        yield from ((entity.type, _MARKS.sub("", fold(name))) for name in entity.names())


def _renamed(item: Candidate, same: dict[str, Entity]) -> object:
    record = item.record
    if isinstance(record, Statement):
        ends = {end: same[name].id for end in ("subject", "object") if (name := getattr(record, end)) in same}
        return msgspec.structs.replace(record, **ends)
    return same.get(record.id, record)

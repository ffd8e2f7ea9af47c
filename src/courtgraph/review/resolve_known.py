"""Candidates that a dataset has got under another id since they were suggested: indicators and roles."""

from collections.abc import Iterable

import msgspec

from courtgraph.model import Dataset, Entity, Statement
from courtgraph.model.name_keyed import name_key, name_keyed
from courtgraph.review.candidates import Candidate


def resolve_known(items: Iterable[Candidate], dataset: Dataset) -> list[Candidate]:
    """Candidates as the dataset would have them: what it has already by that name is that, and statements speak of it.

    ``suggest`` links what its dataset has; two files of candidates may propose one indicator each.

    >>> from courtgraph.model import Entity
    >>> known = Entity(id="role/a", type="Role", label={"zh-Hant": "庭長"})
    >>> again = Entity(id="role/a-2", type="Role", label={"zh-Hans": "庭长"})
    >>> proposed = Candidate(kind="entities", place=0, record=again)
    >>> [item.id for item in resolve_known([proposed], Dataset(entities=(known,)))]
    ['role/a']
    """
    named = name_keyed(dataset)
    found, same = list(items), {}
    for item in found:
        if isinstance(item.record, Entity) and item.id not in dataset.things:
            for name in item.record.names():
                if entity := named.get(name_key(item.record.type, name)):
                    same[item.id] = entity
    return [msgspec.structs.replace(item, record=_renamed(item, same)) for item in found]


def _renamed(item: Candidate, same: dict[str, Entity]) -> object:
    record = item.record
    if isinstance(record, Statement):
        ends = {end: same[name].id for end in ("subject", "object") if (name := getattr(record, end)) in same}
        return msgspec.structs.replace(record, **ends)
    return same.get(record.id, record)

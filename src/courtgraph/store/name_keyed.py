"""Indicators and roles, which are what they are called: of them two with one name are one thing."""

import re

from courtgraph.model import Dataset, Entity
from courtgraph.text import normalize

NAME_KEYED = frozenset({"Indicator", "Role"})
"""Types of which two with one name are one; two people, or two places, may share theirs."""
_MARKS = re.compile("[\"'《》]")


def name_key(type_: str, name: str) -> tuple[str, str]:
    """What two things of such a type have in common when they are one.

    >>> worded_key("Role", "“庭長”") == worded_key("Role", "庭长")
    True
    """
    return type_, _MARKS.sub("", normalize(name))


def name_keyed(dataset: Dataset) -> dict[tuple[str, str], Entity]:
    """A dataset's indicators and roles by each of their names.

    >>> known = Entity(id="role/a", type="Role", label={"zh-Hant": "庭長"})
    >>> worded(Dataset(entities=(known,)))[worded_key("Role", "庭长")].id
    'role/a'
    """
    entities = (entity for entity in dataset.entities if entity.type in NAME_KEYED)
    return {name_key(entity.type, name): entity for entity in entities for name in entity.names()}

"""Things that are what they are called, such as indicators and roles: of them two with one name are one."""

import re

from courtgraph.model import Dataset, Entity
from courtgraph.text import normalize

_MARKS = re.compile("[\"'《》]")


def name_key(type_: str, name: str) -> tuple[str, str]:
    """What two things of such a type have in common when they are one.

    >>> name_key("Role", "“庭長”") == name_key("Role", "庭长")
    True
    """
    return type_, _MARKS.sub("", normalize(name))


def name_keyed(dataset: Dataset) -> dict[tuple[str, str], Entity]:
    """The entities of a dataset that are known by name, by each of their names; two people may share theirs.

    >>> known = Entity(id="role/a", type="Role", label={"zh-Hant": "庭長"})
    >>> name_keyed(Dataset(entities=(known,)))[name_key("Role", "庭长")].id
    'role/a'
    """
    types = {name for name, kind in dataset.schema.types.items() if kind.known_by_name}
    entities = (entity for entity in dataset.entities if entity.type in types)
    return {name_key(entity.type, name): entity for entity in entities for name in entity.names()}

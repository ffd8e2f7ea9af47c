"""What was probably meant by a name that nothing bears."""

from collections import Counter
from difflib import SequenceMatcher

from courtgraph.model import Dataset, Entity
from courtgraph.text import normalize

LONGEST = 100
"""How many characters of a name are compared."""


def similar_entities(dataset: Dataset, name: str, most: int = 5) -> list[Entity]:
    """The entities whose names share the most characters with a name; none when none shares three quarters of it.

    Courts come first for a name that ends in 法院, then those that most statements speak of.

    >>> district = Entity(id="court/xinfu", type="BasicCourt", label={"zh-Hant": "忻州市忻府區人民法院"})
    >>> [entity.id for entity in similar_entities(Dataset(entities=(district,)), "忻府区法院")]
    ['court/xinfu']
    """
    wanted = normalize(name)[:LONGEST]
    shares = {thing.id: _share(wanted, thing) for thing in dataset.things.values()}
    best = max(shares.values(), default=0)
    found = [thing for thing in dataset.things.values() if best and shares[thing.id] == best]
    connected = degrees(dataset)
    courts = ("Court",) if wanted.endswith("法院") else ()

    def rank(thing: Entity) -> tuple[bool, int, str]:
        return not dataset.schema.is_a(thing.type, courts), -connected[thing.id], thing.id

    return sorted(found, key=rank)[:most]


def suggest_entity(dataset: Dataset, name: str) -> str:
    """What to do about a name that nothing bears: the ids of those that were probably meant, or where to look.

    >>> suggest_entity(Dataset(), "court/a")
    'courtgraph find looks for a part of a name'
    """
    meant = [entity.id for entity in similar_entities(dataset, name)]
    return f"did you mean {' or '.join(meant)}?" if meant else "courtgraph find looks for a part of a name"


def degrees(dataset: Dataset) -> Counter[str]:
    """How many statements have each entity as subject or object."""
    return Counter(end for statement in dataset.statements for end in {statement.subject, statement.object})


def _share(wanted: str, thing: Entity) -> int:
    return max(_shared(wanted, normalize(called)) for called in (*thing.names(), thing.id))


def _shared(wanted: str, name: str) -> int:
    """How many characters two names have in common, in order; 0 where that is too little for a suggestion."""
    if wanted in name:
        return len(wanted)
    blocks = SequenceMatcher(None, wanted, name, autojunk=False).get_matching_blocks()
    shared = sum(block.size for block in blocks)
    return shared if 4 * shared >= max(3 * len(wanted), len(wanted) + len(name)) else 0

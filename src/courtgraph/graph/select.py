"""Finding entities by what they are called, in any language and either script."""

import re
from collections.abc import Iterator

from courtgraph.errors import UnknownEntityError
from courtgraph.model import Dataset, Entity
from courtgraph.model.similar import degrees, suggest_entity
from courtgraph.text import normalize

_MARKS = re.compile("[\"'《》]")


def select_entity(dataset: Dataset, name: str) -> Entity:
    """The entity that an id, a label or an alias names; its quotation marks may be left out.

    Raises UnknownEntityError when nothing is called so, with what was probably meant, or when several things are,
    with the list of them.
    """
    if name in dataset.things:
        return dataset.things[name]
    wanted = normalize(name)
    names = {entity.id: [*map(normalize, entity.names())] for entity in dataset.things.values()}
    called = [entity for entity in dataset.things.values() if wanted in names[entity.id]]
    if not called:
        bare = _MARKS.sub("", wanted)
        called = [one for one in dataset.things.values() if bare in (_MARKS.sub("", name) for name in names[one.id])]
    if len(called) == 1:
        return called[0]
    if called:
        candidates = "".join(f"\n  {entity.id}  {entity.name(dataset.info.curated_in)}" for entity in called)
        raise UnknownEntityError(f"{name} may be any of these; name one by its id:{candidates}")
    raise UnknownEntityError(f"nothing is called {name}; {suggest_entity(dataset, name)}")


def select_matching(dataset: Dataset, text: str) -> Iterator[Entity]:
    """The entities whose id, labels or aliases contain a text: exact ones first, then beginnings, then the rest.

    Among equals, those that most statements speak of come first.
    """
    wanted = normalize(text)
    connected = degrees(dataset)
    ranked = []
    for entity in dataset.things.values():
        ranks = [_rank(wanted, normalize(name)) for name in (*entity.names(), entity.id) if wanted in normalize(name)]
        if wanted and ranks:
            ranked.append(((min(ranks), -connected[entity.id], entity.id), entity))
    for _, entity in sorted(ranked, key=lambda found: found[0]):
        yield entity


def _rank(wanted: str, name: str) -> int:
    if name == wanted:
        return 0
    return 1 if name.startswith(wanted) else 2

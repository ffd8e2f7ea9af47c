"""What the groups of a large picture are made of: each thing hangs on its nearest court, and that on one above it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from courtgraph.model import Entity
from courtgraph.schema import Schema

LARGEST = 2000
"""How many things a picture shows one by one at most: more are a grey cloud to the eye, and slow to lay out."""

Ties = Iterable[tuple[str, str]]


def nearest_courts(things: Mapping[str, Entity], ties: Ties, schema: Schema) -> dict[str, str]:
    """For each thing the court to which the fewest ties lead; for a court, of those that rank above it.

    Of two as near as each other the higher one, and then the first by its identifier. What no tie leads to a court
    from, and a court that none ranks above, is not in the answer.

    >>> from courtgraph.schema import default_schema
    >>> kinds = {"court/a": "HighCourt", "court/b": "BasicCourt", "goal/x": "Goal", "goal/y": "Goal"}
    >>> things = {name: Entity(id=name, type=kind) for name, kind in kinds.items()}
    >>> nearest_courts(things, [("court/a", "goal/y"), ("goal/y", "court/b"), ("court/b", "goal/x")], default_schema())
    {'goal/x': 'court/b', 'goal/y': 'court/a', 'court/b': 'court/a'}
    """
    tied: defaultdict[str, list[str]] = defaultdict(list)
    for one, other in ties:
        tied[one].append(other)
        tied[other].append(one)
    ranks = _by_rank(things, schema)
    courts = [court for rank in ranks for court in rank]
    among = set(courts)
    found = {name: court for name, court in _nearest(courts, tied).items() if name not in among}
    above = ranks[0] if ranks else []
    for rank in ranks[1:]:
        reached = _nearest(above, tied)
        found.update((court, reached[court]) for court in rank if court in reached)
        above = [*above, *rank]
    return {name: found[name] for name in (*sorted(found.keys() - among), *courts) if name in found}


def _by_rank(things: Mapping[str, Entity], schema: Schema) -> list[list[str]]:
    """The courts by type, from the highest: so the schema orders what is below ``Court``."""
    order = [name for name, above in schema.ancestors.items() if "Court" in above[1:]] + ["Court"]
    rank = {name: place for place, name in enumerate(order)}
    courts = sorted((rank[thing.type], name) for name, thing in things.items() if thing.type in rank)
    return [[name for _, name in some] for _, some in groupby(courts, key=lambda court: court[0])]


def _nearest(starts: Sequence[str], tied: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """For all that can be reached the start from which it is by the fewest steps, of several the first."""
    nearest = {start: start for start in starts}
    reached = list(starts)
    for name in reached:
        for other in tied.get(name, ()):
            if other not in nearest:
                nearest[other] = nearest[name]
                reached.append(other)
    return nearest

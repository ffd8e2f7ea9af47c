"""Which things the picture of a large dataset opens with."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from heapq import heappop, heappush

LARGEST = 2000
"""How many things a picture opens with at most: more are a grey cloud to the eye, and slow to lay out and to draw."""


def initial_subgraph(
    names: Iterable[str], pairs: Iterable[tuple[str, str]], degrees: Mapping[str, int], size: int = LARGEST
) -> set[str]:
    """So many of the best connected names, grown from the very best so that they hang together.

    The next one is always the best connected of those tied to what is chosen already. Where nothing more is, another
    part begins with its best.

    >>> pairs = [("hub", "bridge"), ("bridge", "other hub"), ("hub", "leaf"), ("lone", "far")]
    >>> degrees = {"hub": 4, "other hub": 3, "bridge": 2, "lone": 2, "leaf": 1, "far": 1}
    >>> sorted(initial_subgraph(degrees, pairs, degrees, 3))
    ['bridge', 'hub', 'other hub']
    """
    ranked = sorted(names, key=lambda name: (-degrees[name], name))
    if len(ranked) <= size:
        return set(ranked)
    rank = {name: place for place, name in enumerate(ranked)}
    tied: defaultdict[str, list[str]] = defaultdict(list)
    for one, other in pairs:
        tied[one].append(other)
        tied[other].append(one)
    chosen: set[str] = set()
    edge: list[int] = []
    starts = iter(range(len(ranked)))
    while len(chosen) < size:
        name = ranked[heappop(edge) if edge else next(starts)]
        if name in chosen:
            continue
        chosen.add(name)
        for other in tied[name]:
            if other not in chosen:
                heappush(edge, rank[other])
    return chosen

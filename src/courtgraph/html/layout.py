"""Where each thing stands in the picture: computed once, here, so that the page opens at rest and always the same.

A tree laid around the hub is where the forces begin, so the branches of a hub do not tangle.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from random import Random

import networkx as nx
import numpy as np

from courtgraph.html.component_packing import pack_components
from courtgraph.html.forces import Points, settled, without_overlap

LANDSCAPE = 1.3
"""About the width over the height of the picture."""

_RING = 150.0


def place(
    names: Iterable[str],
    pairs: Iterable[tuple[str, str]],
    seed: int = 0,
    neighbours: Mapping[str, int] | None = None,
) -> dict[str, tuple[int, int]]:
    """Whole-number positions of the names, of which the pairs stand near each other.

    ``neighbours`` says how large each is drawn, where the pairs are only some of all.

    >>> place(["a", "b"], [("a", "b")]) == place(["b", "a"], [("b", "a")])
    True
    >>> place([], [])
    {}
    """
    ordered = sorted(set(names))
    number = {name: index for index, name in enumerate(ordered)}
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(ordered)))
    graph.add_edges_from(sorted((number[one], number[other]) for one, other in pairs if one != other))
    count = neighbours or {name: graph.degree[number[name]] for name in ordered}
    room = np.array([radius(count.get(name, 0)) + 9.0 for name in ordered])
    points = _placed(graph, room, Random(seed))  # noqa: S311 (a picture is no secret)
    return {name: (round(float(x)), round(float(y))) for name, (x, y) in zip(ordered, points, strict=True)}


def radius(neighbours: int) -> float:
    """How large a thing with so many neighbours is drawn.

    >>> radius(0), radius(4), radius(900)
    (7.0, 12.0, 34.0)
    """
    return min(7.0 + 2.5 * sqrt(neighbours), 34.0)


def _placed(graph: "nx.Graph[int]", room: Points, chance: Random) -> Points:
    """Every connected part is laid out for itself; then the parts are packed around the largest."""
    parts = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part))
    reach = [room[part] for part in parts]
    clouds = [_part(graph, part, own, chance) for part, own in zip(parts, reach, strict=True)]
    points = np.zeros((len(graph), 2))
    for part, cloud in zip(parts, pack_components(clouds, reach, LANDSCAPE), strict=True):
        points[part] = cloud
    return points


def _part(graph: "nx.Graph[int]", part: Sequence[int], reach: Points, chance: Random) -> Points:
    if len(part) == 1:
        return np.zeros((1, 2))
    number = {node: index for index, node in enumerate(part)}
    edges = np.array(sorted((number[one], number[other]) for one, other in graph.edges(part)), dtype=np.intp)
    return without_overlap(settled(_around_the_hub(graph, part, chance), edges, LANDSCAPE), reach)


def _around_the_hub(graph: "nx.Graph[int]", part: Sequence[int], chance: Random) -> Points:
    """A radial tree: rings by distance from the hub, each branch in a sector as wide as it has leaves."""
    hub = max(part, key=lambda node: (graph.degree[node], -node))
    tree = nx.bfs_tree(graph, hub, sort_neighbors=sorted)
    leaves = _leaves(tree)
    sector, depth, points = {hub: (0.0, 1.0)}, {hub: 0}, {hub: (0.0, 0.0)}
    for node in tree:
        low, high = sector[node]
        for child in sorted(tree[node], key=lambda child: (-leaves[child], child)):
            width = (high - low) * leaves[child] / leaves[node]
            sector[child], depth[child] = (low, low + width), depth[node] + 1
            x, y = _on_square(low + width / 2.0)
            ring = _RING * depth[child] * (0.9 + 0.2 * chance.random())
            points[child], low = (x * ring, y * ring), low + width
    return np.array([points[node] for node in part])


def _leaves(tree: "nx.DiGraph[int]") -> dict[int, int]:
    leaves = dict.fromkeys(tree, 0)
    for node in reversed(list(tree)):
        leaves[node] = sum(leaves[child] for child in tree[node]) or 1
    return leaves


def _on_square(turn: float) -> tuple[float, float]:
    """A point on the border of a square, which takes no cosine, whose last digits differ between machines."""
    side, along = divmod(4.0 * (turn % 1.0), 1.0)
    here = 2.0 * along - 1.0
    return ((here, -1.0), (1.0, here), (-here, 1.0), (-1.0, -here))[int(side)]

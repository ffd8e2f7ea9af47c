"""Packing the parts of a picture that have no connection with each other."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

_STEP = 26.0


def pack_components(clouds: Sequence[Points], reach: Sequence[Points], landscape: float) -> list[Points]:
    """The clouds of points moved so that none touches another, each as near to the middle as there is room.

    ``reach`` is the room around each point; the first cloud stays in the middle.
    """
    placed: list[Points] = []
    taken, room = np.zeros((0, 2)), np.zeros(0)
    # lone points are all alike: where one found no room, the next finds none either
    lone = _outwards(landscape)
    for cloud, own in zip(clouds, reach, strict=True):
        centred = cloud - (cloud.max(axis=0) + cloud.min(axis=0)) / 2.0
        moved = next(
            there
            for offset in (lone if len(cloud) == 1 else _outwards(landscape))
            if not _touches(there := centred + np.array(offset), own, taken, room)
        )
        placed.append(moved)
        taken, room = np.concatenate([taken, moved]), np.concatenate([room, own])
    return placed


def _outwards(landscape: float) -> Iterator[tuple[float, float]]:
    """Places ever farther from the middle, on rectangles of the picture's proportion."""
    yield (0.0, 0.0)
    ring = 1
    while True:
        height, width = ring * _STEP, ring * _STEP * landscape
        for step in range(-ring, ring + 1):
            along = step / ring
            yield from ((width, along * height), (-width, along * height))
            yield from ((along * width, height), (along * width, -height))
        ring += 1


def _touches(cloud: Points, own: Points, taken: Points, room: Points) -> bool:
    gap = cloud[:, None, :] - taken[None, :, :]
    square = gap[:, :, 0] * gap[:, :, 0] + gap[:, :, 1] * gap[:, :, 1]
    needed = own[:, None] + room[None, :] + 12.0
    return bool((square < needed * needed).any())

"""Forces that bring a drawing to rest: springs along its edges, and room for everything.

Only operations that IEEE 754 rounds exactly are used, and sums run row by row, so that every machine comes to the
same positions.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Weigh = Callable[[Points, slice], Points]

_PAIRS = 3.0e7
"""How many pairs of things may be weighed in all, so that large datasets get fewer rounds."""

_AT_ONCE = 12_000
"""How many pairs are weighed at once, so that what is reckoned with stays near the processor."""


def settled(points: Points, edges: NDArray[np.intp], landscape: float) -> Points:
    """Let springs along the edges, repulsion between all things and a pull to the middle come to rest.

    The spring of a thing with few neighbours is stiff, so that it stays with them; that between two hubs is long and
    weak. ``landscape`` makes the picture wider than high.
    """
    one, other = edges[:, 0], edges[:, 1]
    degrees = np.bincount(edges.ravel(), minlength=len(points)).astype(float)
    fewer, more = np.minimum(degrees[one], degrees[other]), np.maximum(degrees[one], degrees[other])
    length = (46.0 + 5.0 * np.sqrt(more) + 8.0 * np.sqrt(fewer))[:, None]
    share = (degrees[other] / (degrees[one] + degrees[other]))[:, None]
    charge = 45.0 * (1.0 + np.sqrt(degrees))[:, None]
    gravity = np.array([0.045, 0.045 * landscape * landscape])
    velocity, rounds = np.zeros_like(points), max(30, min(360, int(_PAIRS / len(points) ** 2)))
    for turn in range(rounds):
        gap = points[other] - points[one]
        apart = np.sqrt(gap[:, 0] * gap[:, 0] + gap[:, 1] * gap[:, 1])[:, None] + 1e-9
        pull = gap * ((apart - length) / apart * 0.9 / fewer[:, None])
        springs = _gathered(one, pull * share, len(points)) - _gathered(other, pull * (1.0 - share), len(points))
        repulsion = _pushes(points, lambda square, block: charge[block] / (square + 60.0))
        heat = (1.0 - turn / rounds) ** 2
        velocity = (velocity + (springs + repulsion - points * gravity) * heat) * 0.6
        points = points + velocity
    return points


def without_overlap(points: Points, reach: Points) -> Points:
    """Push apart whatever still touches, each by half of what is missing; ``reach`` is the room around each point."""

    def missing(square: Points, block: slice) -> Points:
        apart = np.sqrt(square)
        lacking: Points = np.maximum(reach[block, None] + reach - apart, 0.0) * 0.5 / (apart + 1e-6)
        return lacking

    for _ in range(120 if len(points) < 1500 else 10):
        push = _pushes(points, missing)
        if np.abs(push).max() < 0.01:
            break
        points = points + push
    return points


def _pushes(points: Points, weigh: Weigh) -> Points:
    """The sum of the pushes of all things on each: away from the other, as strong as ``weigh`` says by the square."""
    x, y = points[:, 0].copy(), points[:, 1].copy()
    pushes = np.zeros((2, len(points)))
    rows = max(1, _AT_ONCE // len(points))
    for start in range(0, len(points), rows):
        block = slice(start, start + rows)
        right, down = x - x[block, None], y - y[block, None]
        weight = weigh(right * right + down * down, block)
        for push, gap in zip(pushes, (right, down), strict=True):
            gap *= weight
            gap[0] += push
            push[:] = gap.sum(axis=0)
    return pushes.T.copy()


def _gathered(where: NDArray[np.intp], what: Points, size: int) -> Points:
    columns = [np.bincount(where, weights=what[:, axis], minlength=size) for axis in (0, 1)]
    return np.stack(columns, axis=1).astype(float)

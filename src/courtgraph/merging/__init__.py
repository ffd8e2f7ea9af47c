"""Several datasets and several reports side by side: joined, told apart, compared."""

from courtgraph.merging.comparison import By, Comparison, Row, compare, period
from courtgraph.merging.conflicts import Conflict, Side
from courtgraph.merging.differences import Difference, FieldChange, differences
from courtgraph.merging.duplicates import Pair, find_duplicates
from courtgraph.merging.merge import Joined, join
from courtgraph.model.snapshot import Snapshot, snapshot

__all__ = [
    "By",
    "Comparison",
    "Conflict",
    "Difference",
    "FieldChange",
    "Joined",
    "Pair",
    "Row",
    "Side",
    "Snapshot",
    "compare",
    "differences",
    "find_duplicates",
    "join",
    "period",
    "snapshot",
]

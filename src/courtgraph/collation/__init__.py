"""Several datasets and several reports side by side: joined, told apart, compared."""

from courtgraph.collation.conflicts import Conflict, Side
from courtgraph.collation.differences import Difference, FieldChange, differences
from courtgraph.collation.duplicates import Pair, find_duplicates
from courtgraph.collation.join import Joined, join
from courtgraph.collation.sides import By, Comparison, Row, compare, period
from courtgraph.collation.snapshot import Snapshot, snapshot

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

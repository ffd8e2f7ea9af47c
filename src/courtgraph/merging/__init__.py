"""Several datasets and several reports side by side: joined, told apart, compared."""

from courtgraph.merging.comparison import By, Comparison, Row, compare
from courtgraph.merging.conflicts import Conflict, Side
from courtgraph.merging.differences import Difference, FieldChange, differences
from courtgraph.merging.duplicates import Pair, find_duplicates
from courtgraph.merging.merge import MergeResult, merge_datasets
from courtgraph.merging.merged_folder import ConflictError, Merged, merge
from courtgraph.model.snapshot import Snapshot, take_snapshot

__all__ = [
    "By",
    "Comparison",
    "Conflict",
    "ConflictError",
    "Difference",
    "FieldChange",
    "MergeResult",
    "Merged",
    "Pair",
    "Row",
    "Side",
    "Snapshot",
    "compare",
    "differences",
    "find_duplicates",
    "merge",
    "merge_datasets",
    "take_snapshot",
]

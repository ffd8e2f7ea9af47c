"""Changing a dataset: one change at a time, all of it or none, and nothing that ``check`` would complain about."""

from courtgraph.editing.change import change_dataset
from courtgraph.editing.editor import DatasetEditor

__all__ = ["DatasetEditor", "change_dataset"]

"""Engines that work on tables: SQL for what needs more than one record, functions over batches for all else."""

from courtgraph.engines.choose import ENGINES, open_engine

__all__ = ["ENGINES", "open_engine"]

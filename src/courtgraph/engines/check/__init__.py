"""The rules over tables: each on records that engines have brought together for it, as its scope says."""

from courtgraph.engines.check.check_tables import CheckedTables, check_tables

__all__ = ["CheckedTables", "check_tables"]

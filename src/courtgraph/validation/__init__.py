"""Checking a dataset: one function per rule, every finding at once."""

from courtgraph.validation.check import RULES, check

__all__ = ["RULES", "check"]

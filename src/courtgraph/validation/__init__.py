"""Checking a dataset: one function per rule, every finding at once."""

from courtgraph.validation.check import RULE_NAMES, RULES, check, check_texts

__all__ = ["RULES", "RULE_NAMES", "check", "check_texts"]

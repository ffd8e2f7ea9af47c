"""Figures: numerals, comparisons and indicators, and the observations that they make."""

"""What a report names and counts, found by rules over the words of the genre, for a curator to accept or to reject."""

from courtgraph.suggestion.suggest import Suggestions, suggest

__all__ = ["Suggestions", "suggest"]

"""Several datasets and several reports side by side: joined, told apart, compared."""

from courtgraph.collation.conflicts import Conflict, Side
from courtgraph.collation.duplicates import Pair, find_duplicates
from courtgraph.collation.join import Joined, join

__all__ = ["Conflict", "Joined", "Pair", "Side", "find_duplicates", "join"]

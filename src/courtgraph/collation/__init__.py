"""Several datasets and several reports side by side: joined, told apart, compared."""

from courtgraph.collation.conflicts import Conflict, Side
from courtgraph.collation.join import Joined, join

__all__ = ["Conflict", "Joined", "Side", "join"]

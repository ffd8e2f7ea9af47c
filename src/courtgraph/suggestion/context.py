"""What every rule looks at: the text of a report, the places in it and its home court."""

import re

from courtgraph.suggestion.gazetteer import Gazetteer, may_be_named
from courtgraph.suggestion.home import Home
from courtgraph.suggestion.reading import Reading

CLAUSE_END = re.compile(r"[，,。！？!?；;：:\n]")


class Context:
    """A report's text in simplified characters, with what is known of it before the rules start."""

    def __init__(self, reading: Reading, gazetteer: Gazetteer, home: Home) -> None:
        self.reading = reading
        self.hans = reading.hans
        self.quotes = reading.quotes
        self.gazetteer = gazetteer
        self.home = home

    def before(self, end: int, limit: int) -> str:
        """The characters before a place that may belong to a name, at most so many."""
        start = end
        while start > 0 and end - start < limit and may_be_named(self.hans[start - 1]):
            start -= 1
        return self.hans[start:end]

    def clause_start(self, at: int) -> int:
        """Where the clause that a place is in starts."""
        return max((self.hans.rfind(mark, 0, at) for mark in "，,。！？!?；;：:\n"), default=-1) + 1

    def clause_end(self, at: int) -> int:
        """Where the clause that a place is in ends; marks within quotes and titles do not end it."""
        depth = 0
        for place in range(at, len(self.hans)):
            character = self.hans[place]
            depth += (character in "“《") - (character in "”》" and depth > 0)
            if character == "\n" or (not depth and CLAUSE_END.match(character)):
                return place
        return len(self.hans)

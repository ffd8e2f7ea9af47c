"""What every rule looks at: the text of a report, the places in it and its home court."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from courtgraph.suggestion.normalized_text import NormalizedText
from courtgraph.suggestion.places.gazetteer import Gazetteer, run_start
from courtgraph.suggestion.places.home_court import HomeCourt
from courtgraph.suggestion.places.local_homes import local_homes
from courtgraph.suggestion.places.named_courts import named_by_place

CLAUSE_MARKS = "，,。！？!?；;：:\n"
SENTENCE_MARKS = "。！？!?；;\n"
_WINDOW = 400
"""Clauses and sentences are looked through no farther, so that a text without marks takes no longer."""


def start_behind(text: str, at: int, marks: str) -> int:
    """The place behind the last of some marks before a place, as far as one looks.

    >>> start_behind("一。二，三", 4, "，。"), start_behind("一。二，三", 4, "；")
    (4, 0)
    """
    first = max(0, at - _WINDOW)
    piece = text[first:at]
    return first + max(piece.rfind(mark) for mark in marks) + 1


class Context:
    """A report's text in simplified characters, with what is known of it before the rules start.

    ``courts`` are the full names of courts that the report or a dataset has.
    """

    def __init__(
        self, reading: NormalizedText, gazetteer: Gazetteer, home: HomeCourt, courts: tuple[str, ...] = ()
    ) -> None:
        self.reading = reading
        self.hans = reading.hans
        self.quotes = reading.quotes
        self.quote_ends = dict(reading.quotes)
        self.gazetteer = gazetteer
        self.home = home
        self.courts_by_place = named_by_place(courts)

    def home_at(self, at: int) -> HomeCourt:
        """The court that short forms at a place start from: that of the line, in a bulletin of several courts."""
        return self._local_homes.get(self.hans.rfind("\n", 0, at) + 1, self.home)

    @cached_property
    def _local_homes(self) -> dict[int, HomeCourt]:
        """The courts of lines, unless most of them are the report's own."""
        homes = local_homes(self.gazetteer)
        return {at: home for at, home in homes.items() if home.name and home.name != self.home.name}

    def before(self, end: int, limit: int) -> str:
        """The characters before a place that may belong to a name, at most so many."""
        return self.hans[run_start(self.hans, end, limit) : end]

    def places_of(self, names: Iterable[str]) -> Iterator[tuple[int, str]]:
        """Where names of two characters and more stand, with those names; in one pass, however many names there are."""
        wanted = frozenset(names)
        lengths: dict[str, list[int]] = {}
        for start, length in sorted({(name[:2], len(name)) for name in wanted}):
            lengths.setdefault(start, []).append(length)
        for at in range(len(self.hans) - 1):
            for length in lengths.get(self.hans[at : at + 2], ()):
                if (name := self.hans[at : at + length]) in wanted:
                    yield at, name

    def clause_start(self, at: int) -> int:
        """Where the clause that a place is in starts."""
        return start_behind(self.hans, at, CLAUSE_MARKS)

    def clause_end(self, at: int) -> int:
        """Where the clause that a place is in ends; marks within quotes and titles do not end it."""
        depth = 0
        for place in range(at, min(len(self.hans), at + _WINDOW)):
            character = self.hans[place]
            depth += (character in "“《") - (character in "”》" and depth > 0)
            if character == "\n" or (not depth and character in CLAUSE_MARKS):
                return place
        return min(len(self.hans), at + _WINDOW)

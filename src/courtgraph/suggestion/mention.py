"""What a rule finds in a report: a piece of its text that names something, or a figure."""

from typing import Any

import msgspec

KINDS = (
    *("court", "court_group", "person", "award", "initiative", "doctrine"),
    *("document", "organisation", "place", "event", "metric"),
)
"""What suggestions are of, in the order in which counts of them are printed."""


class Area(msgspec.Struct, frozen=True):
    """An administrative area that a name may stand for: its code in GB/T 2260 and its name with the areas above it."""

    code: str
    name: str


class FigureChange(msgspec.Struct, frozen=True):
    """How a figure moved: ``change`` is below zero for a fall, and ``unit`` tells % from 个百分点."""

    basis: str
    change: float
    unit: str


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A figure: ``value`` with 万 and 亿 multiplied out, ``unit`` in the words of the text, whom and what it counts.

    ``subject`` is where the words of the subject stand in the text that was matched, or nothing, and ``doubt`` names
    what was guessed: ``indicator`` or ``period``.
    """

    value: int | float
    unit: str
    unit_id: str = ""
    approx: str = "exact"
    indicator: str = ""
    period: str = ""
    comparison: FigureChange | None = None
    subject: tuple[int, int] | None = None
    subject_name: str = ""
    modality: str = "fact"
    doubt: tuple[str, ...] = ()


class Mention(msgspec.Struct, frozen=True):
    """A named piece of the cleaned text, by its offsets there, and the rule that found it.

    ``name`` is the full name in simplified characters where the words are a short form, ``areas`` what a place may be,
    ``trigger`` the word that told: a person's office, or the verb before an award, a document or an initiative.
    """

    kind: str
    start: int
    end: int
    rule: str
    name: str = ""
    areas: tuple[Area, ...] = ()
    entity: str = ""
    trigger: str = ""
    figure: Figure | None = None

    def having(self, **fields: Any) -> "Mention":  # what the fields hold is theirs to say
        """This mention with some of its fields put otherwise."""
        return msgspec.structs.replace(self, **fields)


def resolve_overlaps(mentions: list[Mention]) -> list[Mention]:
    """Of mentions that overlap the longest, of two as long the earlier one in the list; in the order of the text.

    >>> court, place = (Mention(k, 0, e, "") for k, e in (("court", 9), ("place", 3)))
    >>> resolve_overlaps([place, court]) == [court]
    True
    """
    kept: list[Mention] = []
    taken: set[int] = set()
    for mention in sorted(mentions, key=lambda each: each.start - each.end):
        places = range(mention.start, mention.end)
        if places and taken.isdisjoint(places):
            taken.update(places)
            kept.append(mention)
    return sorted(kept, key=lambda each: (each.start, each.end))

"""What somebody meant who wrote a date in another way than EDTF: years, and months and days where they are said."""

import re
from collections.abc import Iterator
from typing import TypeAlias

from courtgraph.model import read_period

Date: TypeAlias = tuple[int, ...]
"""A year, and a month and a day where they are said."""

YEAR = r"((?:1[3-9]|2\d)\d{2})"
"""Of no digits that may be a month and a day: behind 20240101, 1130 is the 30th of November."""
_DATES = (
    re.compile(YEAR + r"年(?:(\d{1,2})(?:月(?:份|(\d{1,2})[日号]?)?)?)?"),
    re.compile(YEAR + r"(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?"),
    re.compile(YEAR + r"(\d{2})(\d{2})?"),
)
_LAST_DAY = re.compile("(.+[年月])[底末]")
_ENDS = (
    (re.compile(r"(\d{1,2})月(?:份|(\d{1,2})[日号]?)?"), 1),
    (re.compile(r"(\d{1,2})[日号]"), 2),
    (re.compile(r"(\d{1,2})(?:[-/.](\d{1,2}))?"), 0),
    (re.compile(r"(\d{2})(\d{2})"), 0),
)
"""The second date of two may leave out what it shares with the first: so many parts of it, or else as many as it has
fewer itself."""


def meant_dates(text: str) -> Iterator[Date]:
    """The dates that a text may mean, some of which do not exist.

    >>> list(meant_dates("2024年5月3日")), list(meant_dates("2024年6月底")), list(meant_dates("去年"))
    ([(2024, 5, 3)], [(2024, 6, 30)], [])
    """
    yield from (_numbers(found) for form in _DATES if (found := form.fullmatch(text)))
    if found := _LAST_DAY.fullmatch(text):
        months = filter(None, (read_period(to_edtf(date)) for date in meant_dates(found[1])))
        yield from ((day.year, day.month, day.day) for _, day in months if day)


def meant_ends(first: Date, text: str) -> Iterator[Date]:
    """The dates that a text without a year may mean behind a first one, no part of which the first one lacks.

    >>> list(meant_ends((2024, 5, 3), "6月12日")), list(meant_ends((2024, 5, 3), "12日"))
    ([(2024, 6, 12)], [(2024, 5, 12)])
    """
    for form, shared in _ENDS:
        if found := form.fullmatch(text):
            parts = _numbers(found)
            place = shared or len(first) - len(parts)
            if 0 < place < len(first):
                yield (*first[:place], *parts)


def to_edtf(date: Date) -> str:
    """A date as EDTF writes it.

    >>> to_edtf((2024, 5))
    '2024-05'
    """
    return "-".join(f"{part:02}" for part in date)


def _numbers(found: re.Match[str]) -> Date:
    return tuple(int(part) for part in found.groups() if part and part.isdecimal())

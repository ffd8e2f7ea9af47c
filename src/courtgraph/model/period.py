"""Periods as EDTF (ISO 8601-2) writes them, levels 0 and 1, with the days on which they begin and end.

Seasons and years before 1 or after 9999 are left out: they have no days, or none that xsd:date can say. So are dates
with a time of the day, of level 0: reports do not count by the hour.
"""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import NamedTuple

TIMES = ("period", "year")
"""The qualifiers that say which time a statement is of, the closer one first."""

_DATE = re.compile("([0-9]{4})(?:-([0-9]{2})(?:-(?:([0-9]{2})|XX))?|-XX(?:-XX)?)?[?~%]?|([0-9]{3}X|[0-9]{2}XX)[?~%]?")
_VAGUE = re.compile("[?~%X]")
_OPEN = ("", "..")


class Period(NamedTuple):
    """The first and the last day of a time; none where it is open."""

    first: date | None
    last: date | None

    @property
    def edtf(self) -> str:
        """The shortest way to write these days.

        >>> Period(date(2024, 1, 1), date(2024, 6, 30)).edtf, Period(None, date(2024, 12, 31)).edtf
        ('2024-01/2024-06', '../2024')
        """
        ends = [day.isoformat()[: self._width] if day else ".." for day in self]
        return ends[0] if ends[0] == ends[1] else "/".join(ends)

    @property
    def _width(self) -> int:
        """So many characters of a date say both ends."""
        first, last = self.first or date.min, self.last or date.max
        if last.day < monthrange(last.year, last.month)[1] or first.day > 1:
            return 10
        return 4 if (first.month, last.month) == (1, 12) else 7


@lru_cache(1 << 12)
def read_period(written: str) -> Period | None:
    """The days of a period, or None where the text is none.

    >>> read_period("2024-01/2024-06")
    Period(first=datetime.date(2024, 1, 1), last=datetime.date(2024, 6, 30))
    >>> read_period("../2024-02"), read_period("2023/2021"), read_period("2024-Q1")
    (Period(first=None, last=datetime.date(2024, 2, 29)), None, None)
    """
    begin, slash, end = written.partition("/")
    try:
        first = None if slash and begin in _OPEN else _days(begin)[0]
        last = None if slash and end in _OPEN else _days(end if slash else begin)[1]
    except ValueError:
        return None
    is_backward = first and last and first > last
    return None if is_backward or first is last is None else Period(first, last)


def same_period(written: str) -> str:
    """One text for all ways to write a period; what is uncertain, about or not specified stays as it is written.

    An empty end is not known, and ``..`` is open: a claim of the one is not a claim of the other.

    >>> same_period("2024-01/2024-12"), same_period("2024~"), same_period("some day")
    ('2024', '2024~', 'some day')
    >>> same_period("2024-05-01/"), same_period("2024-05-01/..")
    ('2024-05/', '2024-05/..')
    """
    period = read_period(written)
    if period is None or _VAGUE.search(written):
        return written
    is_unknown = written.startswith("/") or written.endswith("/")
    return period.edtf.replace("..", "") if is_unknown else period.edtf


def _days(written: str) -> tuple[date, date]:
    """The first and the last day of a date; raises ValueError where there is none."""
    found = _DATE.fullmatch(written)
    if found is None:
        raise ValueError(written)
    year, month, day, years = found.groups()
    if years:
        return date(int(years.replace("X", "0")), 1, 1), date(int(years.replace("X", "9")), 12, 31)
    first = date(int(year), int(month or 1), int(day or 1))
    last = first if day else date(first.year, int(month or 12), monthrange(first.year, int(month or 12))[1])
    return first, last

"""What somebody meant who wrote a period in another way than EDTF: as reports and spreadsheets write them."""

import re
import unicodedata
from collections.abc import Iterator
from typing import TypeAlias

from courtgraph.model import read_period
from courtgraph.text import to_simplified

_Date: TypeAlias = tuple[int, ...]
"""A year, and a month and a day where they are said."""

_YEAR = r"((?:1[3-9]|2\d)\d{2})"
"""Of no digits that may be a month and a day: behind 20240101, 1130 is the 30th of November."""
_WITHIN = _YEAR + "(?:年度?)?[-/]?"
_TO = "(?:至|到|—+|–|~|/|-)"
_NUMERALS = str.maketrans("一二两三四", "12234")
"""Quarters are counted in words as often as in digits; months in words are left alone: 一二月 is not 12月."""
_PARTS: tuple[tuple[int, tuple[re.Pattern[str], ...]], ...] = (
    (6, (re.compile(_WITHIN + "(?:上半年|h1|40)"), re.compile(_WITHIN + "(?:下半年|h2|41)"))),
    (3, tuple(re.compile(f"{_WITHIN}(?:第?{n}季度?|q{n}|{32 + n})") for n in range(1, 5))),
)
"""Halves and quarters of a year, after the months that each has; 33 and 40 are EDTF's own codes, of level 2."""
_QUARTERS = (
    re.compile(f"{_WITHIN}(?:前|第?([1-4])(?:季度?)?{_TO})第?([1-4])个?季度?"),
    re.compile(f"{_WITHIN}q([1-4]){_TO}q?([1-4])"),
)
_DATES = (
    re.compile(_YEAR + r"年(?:(\d{1,2})(?:月(?:份|(\d{1,2})[日号]?)?)?)?"),
    re.compile(_YEAR + r"(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?"),
    re.compile(_YEAR + r"(\d{2})(\d{2})?"),
)
_ENDS = (
    (re.compile(r"(\d{1,2})月(?:份|(\d{1,2})[日号]?)?"), 1),
    (re.compile(r"(\d{1,2})[日号]"), 2),
    (re.compile(r"(\d{1,2})(?:[-/.](\d{1,2}))?"), 0),
    (re.compile(r"(\d{2})(\d{2})"), 0),
)
"""The second date of two may leave out what it shares with the first: so many parts of it, or else as many as it has
fewer itself."""
_UNTIL = re.compile("(?:截[至止]|截止到)(.+?)[底末]?")
_SINCE = re.compile("(?:自|从)?(.+?)(?:以来|起|至今|[-/]至今)")
_LONGEST = 60
"""No period is longer, and a text of nothing but marks would have as many readings as marks."""
_MARKS = re.compile(_TO)


def meant_period(written: str) -> str:
    """The period in EDTF, or nothing where it cannot be told.

    >>> meant_period("2024年上半年"), meant_period("2024Q1"), meant_period("2024/05"), meant_period("2023/2021")
    ('2024-01/2024-06', '2024-01/2024-03', '2024-05', '2021/2023')
    >>> meant_period("2024年5月3日至12日"), meant_period("2024年11月至2月"), meant_period("some day")
    ('2024-05-03/2024-05-12', '', '')
    """
    if len(written) > _LONGEST:
        return ""
    text = re.sub(r"\s", "", to_simplified(unicodedata.normalize("NFKC", written))).casefold()
    return next((found for found in _readings(text) if read_period(found)), "")


def _readings(text: str) -> Iterator[str]:
    """All that a text may mean, the likeliest first; some have days that do not exist."""
    counted = text.translate(_NUMERALS)
    for months, forms in _PARTS:
        for place, form in enumerate(forms):
            if found := form.fullmatch(counted):
                yield f"{found[1]}-{place * months + 1:02}/{found[1]}-{place * months + months:02}"
    for form in _QUARTERS:
        if found := form.fullmatch(counted):
            yield f"{found[1]}-{int(found[2] or 1) * 3 - 2:02}/{found[1]}-{int(found[3]) * 3:02}"
    whole = re.sub("(?<=年)(?:度|全年)", "", text)
    yield from map(_edtf, _dates(whole))
    yield from _ranges(whole)
    if found := _UNTIL.fullmatch(whole):
        yield from (f"../{_edtf(date)}" for date in _dates(found[1]))
    if found := _SINCE.fullmatch(whole):
        yield from (f"{_edtf(date)}/.." for date in _dates(found[1]))


def _ranges(text: str) -> Iterator[str]:
    """From one date to another: in whichever order where both have a year, since else the second may be of the next."""
    for mark in _MARKS.finditer(text):
        before, behind = text[: mark.start()], text[mark.end() :]
        for first in _dates(before):
            for last in _dates(behind):
                yield f"{_edtf(first)}/{_edtf(last)}"
                yield f"{_edtf(last)}/{_edtf(first)}"
            yield from (f"{_edtf(first)}/{_edtf(last)}" for last in _ends(first, behind))


def _ends(first: _Date, text: str) -> Iterator[_Date]:
    """The dates that a text without a year may mean behind a first one, no part of which the first one lacks."""
    for form, shared in _ENDS:
        if found := form.fullmatch(text):
            parts = _numbers(found)
            place = shared or len(first) - len(parts)
            if 0 < place < len(first):
                yield (*first[:place], *parts)


def _dates(text: str) -> Iterator[_Date]:
    return (_numbers(found) for form in _DATES if (found := form.fullmatch(text)))


def _numbers(found: re.Match[str]) -> _Date:
    return tuple(int(part) for part in found.groups() if part and part.isdecimal())


def _edtf(date: _Date) -> str:
    return "-".join(f"{part:02}" for part in date)

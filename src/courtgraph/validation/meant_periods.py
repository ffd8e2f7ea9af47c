"""What somebody meant who wrote a period in another way than EDTF: as reports and spreadsheets write them."""

import re
import unicodedata
from collections.abc import Iterator

from courtgraph.model import read_period
from courtgraph.text import to_simplified

_YEAR = r"(\d{4})(?:年度?)?[-/]?"
_PARTS: tuple[tuple[int, tuple[re.Pattern[str], ...]], ...] = (
    (6, (re.compile(_YEAR + "(上半年|h1|40)"), re.compile(_YEAR + "(下半年|h2|41)"))),
    (3, tuple(re.compile(f"{_YEAR}(第?[{n}]季度?|q{n[1]}|{32 + int(n[1])})") for n in ("一1", "二2", "三3", "四4"))),
)
"""Halves and quarters of a year, after the months that each has; 33 and 40 are EDTF's own codes, of level 2."""
_FIRST_QUARTERS = re.compile(_YEAR + "前([二三23])个?季度")
_DATES = (
    re.compile(r"(\d{4})年(?:(\d{1,2})月?(?:(\d{1,2})[日号]?)?)?"),
    re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?"),
    re.compile(r"(\d{4})(\d{2})(\d{2})?"),
)
_UNTIL = re.compile("(?:截[至止]|截止到)(.+?)[底末]?")
_SINCE = re.compile("(?:自|从)?(.+?)(?:以来|起|至今|[-/]至今)")
_LONGEST = 60
"""No period is longer, and a text of nothing but marks would have as many readings as marks."""
_MARKS = re.compile("至|到|—+|–|~|/|-")


def meant_period(written: str) -> str:
    """The period in EDTF, or nothing where it cannot be told.

    >>> meant_period("2024年上半年"), meant_period("2024Q1"), meant_period("2024/05"), meant_period("2023/2021")
    ('2024-01/2024-06', '2024-01/2024-03', '2024-05', '2021/2023')
    >>> meant_period("some day")
    ''
    """
    if len(written) > _LONGEST:
        return ""
    text = re.sub(r"\s", "", to_simplified(unicodedata.normalize("NFKC", written))).casefold()
    return next((found for found in _readings(text) if read_period(found)), "")


def _readings(text: str) -> Iterator[str]:
    """All that a text may mean, the likeliest first; some have days that do not exist."""
    for months, forms in _PARTS:
        for place, form in enumerate(forms):
            if found := form.fullmatch(text):
                yield f"{found[1]}-{place * months + 1:02}/{found[1]}-{place * months + months:02}"
    if found := _FIRST_QUARTERS.fullmatch(text):
        yield f"{found[1]}-01/{found[1]}-{'06' if found[2] in '二2' else '09'}"
    whole = re.sub("(?<=年)(?:度|全年)", "", text)
    yield from _dates(whole)
    yield from _ranges(whole)
    if found := _UNTIL.fullmatch(whole):
        yield from (f"../{date}" for date in _dates(found[1]))
    if found := _SINCE.fullmatch(whole):
        yield from (f"{date}/.." for date in _dates(found[1]))


def _ranges(text: str) -> Iterator[str]:
    """From one date to another, in whichever order; the second may leave out the year."""
    for mark in _MARKS.finditer(text):
        before, behind = text[: mark.start()], text[mark.end() :]
        for first in _dates(before):
            for last in (*_dates(behind), *_dates(f"{first[:4]}年{behind}")):
                yield f"{first}/{last}"
                yield f"{last}/{first}"


def _dates(text: str) -> Iterator[str]:
    for form in _DATES:
        if found := form.fullmatch(text):
            yield "-".join(f"{int(part):02}" for part in found.groups() if part and part.isdecimal())

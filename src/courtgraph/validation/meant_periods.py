"""What somebody meant who wrote a period in another way than EDTF: as reports and spreadsheets write them."""

import re
import unicodedata
from collections.abc import Iterator

from courtgraph.model import read_period
from courtgraph.text import to_simplified
from courtgraph.validation.meant_dates import YEAR, meant_dates, meant_ends, to_edtf

_WITHIN = YEAR + "(?:年度?)?[-/]?"
_TO = "(?:至|到|—+|–|~|/|-)"
_NUMERALS = str.maketrans("一二两三四五六七八九", "1223456789")
_TENS = re.compile("([1-9]?)十([1-9]?)")
"""What is counted stands in words as often as in digits; months in words are left alone: 一二月 is not 12月."""
_PARTS: tuple[tuple[int, tuple[re.Pattern[str], ...]], ...] = (
    (6, (re.compile(_WITHIN + "(?:上半年|h1|40)"), re.compile(_WITHIN + "(?:下半年|h2|41)"))),
    (3, tuple(re.compile(f"{_WITHIN}(?:第?{n}季度?|q{n}|{32 + n})") for n in range(1, 5))),
)
"""Halves and quarters of a year, after the months that each has; 33 and 40 are EDTF's own codes, of level 2."""
_QUARTERS = (
    re.compile(f"{_WITHIN}(?:前|第?([1-4])(?:季度?)?{_TO})第?([1-4])个?季度?"),
    re.compile(f"{_WITHIN}q([1-4]){_TO}q?([1-4])"),
)
_FIRST_MONTHS = re.compile(_WITHIN + r"前(\d{1,2})个月")
_DECADE = re.compile(r"(1[3-9]|2\d)(\d)0(?:年代|s)")
_CENTURY = re.compile(r"(\d{1,2})世纪(?:([1-9])0年代)?")
_TEN_DAYS = re.compile("(.+月)([上中下])旬")
_FIRST_AND_LAST = {"上": ("01", ("10",)), "中": ("11", ("20",)), "下": ("21", ("31", "30", "29", "28"))}
"""The first day of a third of a month, and the last day, of which one exists."""
_ABOUT = (re.compile("(?:大?约|大概)(.+?)(?:左右)?"), re.compile("(.+?)(?:左右|前后)"))
_UNTIL = re.compile("(?:截[至止]|截止到)(.+?)")
_SINCE = re.compile("(?:自|从)?(.+?)(?:以来|起|至今|[-/]至今)")
_SEASON = re.compile(r"[0-9]{4}(?:-(?:2[1-9]|3[0-2])|年?[春夏秋冬][季天]?)[?~%]?")
_LONGEST = 60
"""No period is longer, and a text of nothing but marks would have as many readings as marks."""
_MARKS = re.compile(_TO)


def meant_period(written: str) -> str:
    """The period in EDTF, or nothing where it cannot be told.

    >>> meant_period("2024年上半年"), meant_period("2024Q1"), meant_period("2024/05"), meant_period("2023/2021")
    ('2024-01/2024-06', '2024-01/2024-03', '2024-05', '2021/2023')
    >>> meant_period("20世紀90年代"), meant_period("2023年左右"), meant_period("截至2024年6月底")
    ('199X', '2023~', '../2024-06-30')
    >>> meant_period("2024年5月3日至12日"), meant_period("2024年11月至2月"), meant_period("some day")
    ('2024-05-03/2024-05-12', '', '')
    """
    if len(written) > _LONGEST:
        return ""
    text = re.sub(r"\s", "", to_simplified(unicodedata.normalize("NFKC", written))).casefold()
    return next((found for found in _readings(text) if read_period(found)), "")


def names_season(written: str) -> bool:
    """Whether a period is one of a year's seasons, or from one to another, by EDTF's codes or in words.

    >>> names_season("2024-21"), names_season("2024年春季"), names_season("2024-12")
    (True, True, False)
    """
    return len(written) <= _LONGEST and any(map(_SEASON.fullmatch, written.split("/")))


def _readings(text: str) -> Iterator[str]:
    """All that a text may mean, the likeliest first; some have days that do not exist."""
    yield from _counted(_TENS.sub(lambda ten: f"{int(ten[1] or 1)}{ten[2] or 0}", text.translate(_NUMERALS)))
    whole = re.sub("(?<=年)(?:度|全年)", "", text)
    yield from map(to_edtf, meant_dates(whole))
    yield from _ranges(whole)
    if found := _TEN_DAYS.fullmatch(whole):
        first, ends = _FIRST_AND_LAST[found[2]]
        months = [to_edtf(date) for date in meant_dates(found[1])]
        yield from (f"{month}-{first}/{month}-{last}" for month in months for last in ends)
    for form, edtf in ((_UNTIL, "../{}"), (_SINCE, "{}/.."), *((about, "{}~") for about in _ABOUT)):
        if found := form.fullmatch(whole):
            yield from (edtf.format(to_edtf(date)) for date in meant_dates(found[1]))


def _counted(text: str) -> Iterator[str]:
    """What a text with digits for numerals may mean in parts of a year, first months, decades and centuries."""
    for months, forms in _PARTS:
        for place, form in enumerate(forms):
            if found := form.fullmatch(text):
                yield f"{found[1]}-{place * months + 1:02}/{found[1]}-{place * months + months:02}"
    for form in _QUARTERS:
        if found := form.fullmatch(text):
            yield f"{found[1]}-{int(found[2] or 1) * 3 - 2:02}/{found[1]}-{int(found[3]) * 3:02}"
    if found := _FIRST_MONTHS.fullmatch(text):
        yield f"{found[1]}-01/{found[1]}-{int(found[2]):02}"
    if found := _DECADE.fullmatch(text):
        yield f"{found[1]}{found[2]}X"
    if found := _CENTURY.fullmatch(text):
        yield f"{int(found[1]) - 1:02}{found[2] or 'X'}X"


def _ranges(text: str) -> Iterator[str]:
    """From one date to another: in whichever order where both have a year, since else the second may be of the next."""
    for mark in _MARKS.finditer(text):
        before, behind = text[: mark.start()], text[mark.end() :]
        for first in meant_dates(before):
            for last in meant_dates(behind):
                yield f"{to_edtf(first)}/{to_edtf(last)}"
                yield f"{to_edtf(last)}/{to_edtf(first)}"
            yield from (f"{to_edtf(first)}/{to_edtf(last)}" for last in meant_ends(first, behind))

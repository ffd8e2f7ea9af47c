"""A period as readers say it: 2024年1月至6月, January to June 2024. frontend/src/shared/period-label.ts once more."""

import re

from courtgraph.model.period import read_period
from courtgraph.schema import load_words

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_YEAR = re.compile("[0-9]{4}")
_PLAIN = re.compile("[0-9-]+")
_OPEN = ("", "..")


def period_label(written: str, language: str) -> str:
    """A period in words; a year alone, and what is no period, as it is.

    >>> period_label("2024-01/2024-06", "zh-Hant"), period_label("2023/..", "en"), period_label("199X~", "zh-Hans")
    ('2024年1月至6月', 'from 2023 on', '1990年代左右')
    """
    if language not in load_words() or _YEAR.fullmatch(written) or read_period(written) is None:
        return written
    begin, slash, end = written.partition("/")
    if not slash:
        return _date(begin, language)
    if begin == end:
        return period_label(begin, language)
    if begin in _OPEN:
        return _said("periodUntil" if begin else "periodUnknownStart", language, last=_date(end, language))
    if end in _OPEN:
        return _said("periodSince" if end else "periodUnknownEnd", language, first=_date(begin, language))
    return _range(begin, end, language)


def _range(begin: str, end: str, language: str) -> str:
    """From one date to another; English leaves out what both share in the first, Chinese in the second."""
    one, other = begin.split("-"), end.split("-")
    is_plain = _PLAIN.fullmatch(begin + end) and len(one) == len(other)
    shared = next(place for place, part in enumerate(one) if part != other[place]) if is_plain else 0
    before, behind = (shared, 0) if language == "en" else (0, shared)
    return _said("periodRange", language, first=_date(begin, language, before), last=_date(end, language, behind))


def _date(written: str, language: str, without: int = 0) -> str:
    """One date, without its first parts, with what is not certain about it."""
    date = written.rstrip("?~%")
    mark = written[len(date) :]
    label = _years(date, language) if date[3] == "X" else _day(date.split("-"), language, without)
    label = _said("periodAbout", language, date=label) if mark in ("~", "%") else label
    return _said("periodUncertain", language, date=label) if mark in ("?", "%") else label


def _years(date: str, language: str) -> str:
    """Ten years or a hundred."""
    if date[2] != "X":
        return _said("periodDecade", language, decade=date[:3] + "0")
    number = int(date[:2]) + 1
    ending = "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return _said("periodCentury", language, century=f"{number}{ending if language == 'en' else ''}")


def _day(parts: list[str], language: str, without: int) -> str:
    """A year with its month and its day, as far as they are given."""
    given = [int(part) for part in parts if part != "XX"]
    if language == "en":
        named = [_MONTHS[number - 1] if place == 1 else str(number) for place, number in enumerate(given)]
        label = " ".join(reversed(named[without:]))
    else:
        label = "".join([f"{number}{unit}" for number, unit in zip(given, "年月日", strict=False)][without:])
    if len(given) == len(parts):
        return label
    return _said("periodSomeDay" if len(parts) == len("年月日") else "periodSomeMonth", language, date=label)


def _said(key: str, language: str, **filling: str) -> str:
    return load_words()[language][key].format(**filling)

"""What a spreadsheet made of a value, read back where it can mean one thing."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from courtgraph.model import read_period
from courtgraph.schema.forms import FORMS
from courtgraph.text import to_simplified
from courtgraph.validation.meant_dates import meant_dates, to_edtf
from courtgraph.validation.meant_numbers import meant_number

CODE = "code"
"""The datatype of a cell that holds a name or one of several words: blanks around it say nothing."""
FLAG = "flag"
_FLAGS = {"TRUE": "true", "FALSE": "false", "是": "true", "否": "false"}
"""What spreadsheets show, and what is written in Chinese, alike in either script."""
_NUMBERS = ("positiveInteger", "decimal", "gYear")
_PERIODS = ("edtf", "partialDate")
_GROUPED = re.compile(r"[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?")
_DOTTED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
"""How half of Europe groups digits."""
_SCIENTIFIC = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]+")
_MIDNIGHT = re.compile(r"[ T]0{1,2}:00(?::00(?:\.0+)?)?$")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_FIRST = re.compile(f"({'|'.join(_MONTHS)})-([0-9]{{2}})", re.IGNORECASE)


def read_back(cell: str, datatype: str, before: str = "") -> str:
    """The value of a cell whose datatype the schema tells, or that was there ``before`` where it is the same.

    What cannot be read stays as it is, for ``check`` to tell of; free text, which has no datatype, always does.

    Raises ValueError where a cell may mean two things.

    >>> read_back("TRUE", FLAG), read_back("否", FLAG), read_back("98.6", "decimal", "98.60")
    ('true', 'false', '98.60')
    >>> read_back("2024/5/1", "edtf"), read_back("2024年5月", "edtf"), read_back("TRUE ", "")
    ('2024-05-01', '2024-05', 'TRUE ')
    >>> read_back("May-24", "edtf")
    Traceback (most recent call last):
    ValueError: 'May-24' may be 2024-05 or 5月24日 of some year; write the one that is meant, such as 2024-05
    """
    text = cell.strip() if datatype else cell
    if datatype == FLAG:
        return _FLAGS.get(text, text)
    if datatype in _NUMBERS:
        return _number(text, datatype, before)
    return _period(text, before) if datatype in _PERIODS else text


def _number(text: str, datatype: str, before: str) -> str:
    if _SCIENTIFIC.fullmatch(text):
        raise ValueError(f"{text!r} has lost the digits that a spreadsheet does not show; write all of them")
    plain = unicodedata.normalize("NFKC", text)
    if _GROUPED.fullmatch(plain):
        plain = meant_number(plain) or plain  # too long a number is none, and check tells of it
        if datatype != "decimal":
            plain = re.sub(r"\.0+$", "", plain)
    else:
        plain = text
    if _DOTTED.fullmatch(plain) and plain.replace(".", "") == before:
        raise ValueError(f"{text!r} may be {before} or {Decimal(plain).normalize():f}; write the one that is meant")
    return before if _is_number(plain) and _is_number(before) and Decimal(plain) == Decimal(before) else plain


def _is_number(text: str) -> bool:
    return re.fullmatch(FORMS["decimal"], text) is not None


def _period(text: str, before: str) -> str:
    if not text or read_period(text):
        return text
    readings = list(dict.fromkeys(_readings(_MIDNIGHT.sub("", text))))
    if readings == [f"{before}-01"]:
        readings.insert(0, before)  # of a month a spreadsheet makes its first day
    if len(readings) > 1:
        raise ValueError(f"{text!r} may be {' or '.join(readings)}; write the one that is meant, such as {readings[0]}")
    return readings[0] if readings else text


def _readings(text: str) -> Iterator[str]:
    """The dates that spreadsheets show so; of those without a year, words for them."""
    plain = re.sub(r"\s", "", to_simplified(unicodedata.normalize("NFKC", text)))
    yield from (date for date in map(to_edtf, meant_dates(plain)) if read_period(date))
    if found := _YEAR_LAST.fullmatch(plain):
        one, _, other, year = found.groups()
        dates = (f"{year}-{month:0>2}-{day:0>2}" for month, day in ((one, other), (other, one)))
        yield from filter(read_period, dates)
    if found := _MONTH_FIRST.fullmatch(plain):
        month, number = _MONTHS.index(found[1].lower()) + 1, found[2]
        yield f"20{number}-{month:02}"
        is_day = read_period(f"2000-{month:02}-{number}")
        yield f"{month}月{int(number)}日 of some year" if is_day else f"19{number}-{month:02}"

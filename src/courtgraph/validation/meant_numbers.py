"""What somebody meant who wrote a number in another way than plain digits: as reports and spreadsheets write them."""

import re
import unicodedata
from decimal import Decimal

from courtgraph.text import to_simplified

SCALES = {"": 1, "百": 10**2, "千": 10**3, "万": 10**4, "百万": 10**6, "亿": 10**8}
"""What a report may write behind the digits of a figure instead of writing it out."""
_NUMBER = re.compile(
    rf"([+-]?)([0-9]{{1,3}}(?:(?:,[0-9]{{3}})+|(?: [0-9]{{3}})+)|[0-9]*)(\.[0-9]*)?({'|'.join(SCALES)})%?"
)
_LONGEST = 40
"""No number is longer; spaces of any number would be worth nothing either."""


def meant_number(written: str) -> str:
    """The number in digits, or nothing where it cannot be told.

    >>> meant_number("1,280"), meant_number("+5"), meant_number("１.２万"), meant_number("98.60%")
    ('1280', '5', '12000', '98.60')
    >>> meant_number("1 280"), meant_number("398 386 31")
    ('1280', '')
    >>> meant_number("12,5"), meant_number("many"), meant_number("1e3")
    ('', '', '')
    """
    if len(written) > _LONGEST:
        return ""
    text = re.sub(r"(?<!\d)\s|\s(?!\d)", "", to_simplified(unicodedata.normalize("NFKC", written))).replace("−", "-")
    found = _NUMBER.fullmatch(text)
    if not found or not re.search("[0-9]", text):
        return ""
    sign, digits, fraction, scale = found.groups(default="")
    number = Decimal(f"{sign}{re.sub('[, ]', '', digits)}{fraction}") * SCALES[scale]
    return f"{number.normalize():f}" if scale else f"{number:f}"

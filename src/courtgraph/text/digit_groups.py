"""Thousands that typesetting sets apart with blanks: 1 280 件."""

import re

BLANK = r"[^\S\n\t]"
HAN = "[一-龥]"
_THIN = r"[\u00a0\u2007-\u200a\u202f]"
GROUPED = (
    rf"(?<![\d.,])\d{{1,3}}(?P<groups>(?:{_THIN}\d{{3}}){{1,4}}"
    rf"|(?: \d{{3}}){{1,4}}(?=(?:\.\d+)?{BLANK}?{HAN}))(?!\d)"
)
"""A number in groups of three digits; common blanks make groups only before a word, for they also part columns."""


def join_groups(text: str) -> str:
    r"""A text with such numbers as one run of digits.

    >>> join_groups("审结1 280 件"), join_groups("刑事审判庭\t398\t386")
    ('审结1280 件', '刑事审判庭\t398\t386')
    """
    return re.sub(GROUPED, lambda found: "".join(found[0].split()), text)

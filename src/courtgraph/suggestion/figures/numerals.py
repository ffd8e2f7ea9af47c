"""Numerals of reports, Arabic and Chinese, and what they are worth: 3.2万 is 32000, 三十九 is 39."""

import re
from decimal import Decimal

ARABIC = r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?"
MIXED = r"\d{1,4}(?:亿\d[\d,]{0,5}(?:万(?:\d[\d,]{0,5})?)?|万\d{1,3}(?:,?\d{3})?(?![\d.%]))"
"""Digits between 亿 and 万, as Taiwan writes them: 1万2,345."""
CHINESE = (
    r"[〇零一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万亿]{0,16}(?:点[〇零一二三四五六七八九]{1,6})?"
)

_DIGITS = {**{numeral: value for value, numeral in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_GROUPS = {"万": 10**4, "亿": 10**8}


def multiplier(word: str) -> int:
    """What 万, 百万 or 万亿 multiplies by.

    >>> multiplier("万"), multiplier("千万"), multiplier("")
    (10000, 10000000, 1)
    """
    product = 1
    for character in word:
        product *= _UNITS.get(character) or _GROUPS[character]
    return product


def value_of(numeral: str, word: str = "") -> int | float:
    """The value of a numeral, in Arabic or Chinese digits, times that of the word behind it.

    >>> value_of("3.2", "万"), value_of("1,280"), value_of("三十九"), value_of("一千零五"), value_of("两万三千")
    (32000, 1280, 39, 1005, 23000)
    >>> value_of("二〇二四"), value_of("九十二点五")
    (2024, 92.5)
    >>> value_of("1万2,345"), value_of("3亿4,567万")
    (12345, 345670000)
    """
    plain = numeral.replace(",", "")
    if re.fullmatch(r"[\d.]+", plain):
        number = Decimal(plain)
    else:
        number = _mixed(plain) if re.match(r"\d", plain) else _chinese(plain)
    number *= multiplier(word)
    return int(number) if number == number.to_integral_value() else float(number)


def _mixed(numeral: str) -> Decimal:
    """Digits in groups: 3亿4567万 and 1万2345."""
    parts = re.findall(r"(\d+)([亿万]?)", numeral)
    return Decimal(sum(int(digits) * multiplier(group) for digits, group in parts))


def _chinese(numeral: str) -> Decimal:
    whole, _, decimals = numeral.partition("点")
    value = _whole(whole)
    if decimals:
        return Decimal(f"{value}.{''.join(str(_DIGITS[each]) for each in decimals)}")
    return Decimal(value)


def _whole(numeral: str) -> int:
    if len(numeral) > 1 and all(each in _DIGITS for each in numeral):
        return int("".join(str(_DIGITS[each]) for each in numeral))
    total, section, digit = 0, 0, 0
    for each in numeral:
        if each in _DIGITS:
            digit = _DIGITS[each]
        elif each in _UNITS:
            section, digit = section + (digit or 1) * _UNITS[each], 0
        else:
            total, section, digit = (total + section + digit or 1) * _GROUPS[each], 0, 0
    return total + section + digit

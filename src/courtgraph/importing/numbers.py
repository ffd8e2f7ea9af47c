"""Which numbers stand in the words of a quote, however they are written there."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from courtgraph.suggestion.figures.numbers_in_text import find_figures
from courtgraph.suggestion.figures.numerals import ARABIC, CHINESE, value_of
from courtgraph.suggestion.normalized_text import simplified

_WORD = "万亿|百万|千万|十万|亿|万|千(?!米)|百(?!分)"
_NUMERAL = re.compile(rf"(?<![\d.])(?:(?P<arabic>{ARABIC})(?P<more>[余多])?(?P<word>{_WORD})?|(?P<chinese>{CHINESE}))")


def stands_in(value: str, quote: str, unit: str = "") -> bool:
    """Whether a figure stands in a quote, as digits or in Chinese numerals; its sign is a matter of words.

    A number before 万 or 亿 is worth that many times more, unless the unit has that word itself.

    >>> quote = "審結3.2萬件，上升百分之六，調解約七成，三十九次"
    >>> [stands_in(value, quote) for value in ("32000", "6", "70", "39", "3.2", "2")]
    [True, True, True, True, False, False]
    >>> stands_in("3.2", "3.2億元", unit="億元")
    True
    """
    try:
        wanted = abs(Decimal(value.replace(",", "")))
    except InvalidOperation:
        return False
    return any(Decimal(str(number)) == wanted for number in _numbers(simplified(quote), simplified(unit)))


def _numbers(quote: str, unit: str) -> Iterator[int | float]:
    yield from (figure.value for figure in find_figures(quote))
    for found in _NUMERAL.finditer(quote.replace("百分之", "")):
        word = found["word"] or ""
        if found["chinese"]:
            yield value_of(found["chinese"])
            continue
        yield value_of(found["arabic"], word)
        if word and unit.startswith(word):
            yield value_of(found["arabic"])

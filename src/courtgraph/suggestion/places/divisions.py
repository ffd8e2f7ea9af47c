"""The administrative divisions of GB/T 2260: their names, short names and codes.

The table holds provinces, prefectures and counties as two of three published tables give them alike (docs/curating.md).
"""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from courtgraph.suggestion.lexicon.terms import terms
from courtgraph.suggestion.mention import Area

PEOPLES = (
    "蒙古族?|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|"
    "水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族?|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|阿昌族|普米族|塔吉克族?|怒族|乌孜别克族?|"
    "俄罗斯族?|鄂温克族?|德昂族|保安族|裕固族|京族|独龙族|鄂伦春族?|门巴族|珞巴族|基诺族|各族"
)
"""The peoples that an autonomous area is named for, as in its name."""
_RANK = re.compile(rf"(?:(?:{PEOPLES})*自治[州县旗区]|特别行政区|地区|新区|林区|特区|[省市县区州盟旗])$")
GENERIC = terms("divisions generic")
"""Names that are words: they stand for an area only behind the name of the one above."""

WORDS = terms("divisions words")
"""Short names that are words of other meaning, so that alone they name no area."""


class PlaceName(NamedTuple):
    """A name found in a text: where it starts and ends, and the codes that it may stand for."""

    start: int
    end: int
    codes: tuple[str, ...]


@cache
def names_by_code() -> dict[str, str]:
    """Every division's name by its code."""
    table = Path(__file__).with_name("divisions.tsv").read_text("utf-8")
    return {code: name for code, _, name in (line.partition("	") for line in table.splitlines())}


@cache
def codes_by_name() -> dict[str, tuple[str, ...]]:
    """The codes that a full name stands for: 鼓楼区 is in four cities."""
    return _inverted((name, code) for code, name in names_by_code().items())


@cache
def codes_by_short_name() -> dict[str, tuple[str, ...]]:
    """The codes that a name without its rank stands for; a name of one character, as of 代县, has no short form."""
    return _inverted((short, code) for code, name in names_by_code().items() if len(short := short_name(name)) > 1)


def _inverted(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, code in pairs:
        found[name] = (*found.get(name, ()), code)
    return found


def short_name(name: str) -> str:
    """A name without its rank and without the peoples it is named for.

    >>> [short_name(name) for name in ("忻州市", "广西壮族自治区", "鄂伦春自治旗", "代县", "阿克苏地区")]
    ['忻州', '广西', '鄂伦春', '代', '阿克苏']
    """
    return _RANK.sub("", name) or name.removesuffix("自治旗").removesuffix("自治县")


def level(code: str) -> str:
    """province, prefecture or county; a municipality's districts are counties right below the province."""
    return "province" if code.endswith("0000") else "prefecture" if code.endswith("00") else "county"


def above(code: str) -> tuple[str, ...]:
    """The codes of the areas that a division lies in, the province first.

    >>> above("140921"), above("110105"), above("140000")
    (('140000', '140900'), ('110000',), ())
    """
    upper = (code[:2] + "0000", code[:4] + "00")
    return tuple(each for each in upper if each != code and each in names_by_code())


def area(code: str) -> Area:
    """A division with the names of those above it.

    >>> area("140921")
    Area(code='140921', name='山西省忻州市定襄县')
    """
    return Area(code, "".join(names_by_code()[each] for each in (*above(code), code)))


def parent_name(code: str, wanted: str) -> str:
    """The name of the area of a level (province or prefecture) that a division lies in or is, or nothing."""
    return next((names_by_code()[each] for each in (code, *above(code)) if level(each) == wanted), "")

"""What a court of a place is called in full, as the table of divisions or a full name tells."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from courtgraph.suggestion.places.divisions import codes_by_name, codes_by_short_name, level, names_by_code, short_name

SPECIAL = "海事|铁路运输|知识产权|金融|互联网|林区|森林|油田|农垦|矿区|军事|垦区|破产"
"""What courts of no area are of."""


def is_of_several(place: str) -> bool:
    """Whether an area named without its rank has courts of several levels: a province or a prefecture."""
    if place in codes_by_name():
        return all(level(code) == "prefecture" for code in codes_by_name()[place])
    codes = codes_by_short_name().get(place, ())
    return any(level(code) != "county" for code in codes)


def area_full_name(place: str) -> str:
    """An area with its rank, where one area alone bears the name without it.

    >>> area_full_name("忻州"), area_full_name("清湖")
    ('忻州市', '清湖')
    """
    codes = codes_by_short_name().get(place, ())
    upper = [code for code in codes if level(code) != "county"]
    return names_by_code()[upper[0]] if len(upper) == 1 else place


def court_full_name(place: str, core: str, named: Mapping[tuple[str, str], str] = MappingProxyType({})) -> str:
    """The full name that a court's short form stands for, as the table of divisions or a full name tells.

    ``named`` are the courts that are named in full, by place and level; a place without its rank that neither knows
    leaves the name open.

    >>> court_full_name("忻州", "中院"), court_full_name("定襄", "法院"), court_full_name("清湖县", "法院")
    ('忻州市中级人民法院', '定襄县人民法院', '清湖县人民法院')
    >>> court_full_name("霜岭", "法院", {("霜岭", "basic"): "霜岭县人民法院"}), court_full_name("霜岭", "法院")
    ('霜岭县人民法院', '')
    """
    if core.endswith("人民法院") or re.search(SPECIAL, core):
        return place + core
    wanted = {"高": "province", "中": "prefecture"}.get(re.sub("^[一二三四五]", "", core)[0], "county")
    codes = [code for code in codes_by_short_name().get(place, ()) if level(code) == wanted]
    if not codes and place not in codes_by_name() and short_name(place) == place:
        return named.get((place, _COURTS[wanted]), "")
    whole = next(name for name, held in codes_by_name().items() if codes[0] in held) if len(codes) == 1 else place
    number = f"第{core[0]}" if core[0] in "一二三四五" else ""
    return f"{whole}{number}{ {'province': '高级', 'prefecture': '中级'}.get(wanted, '') }人民法院"


_COURTS = {"province": "high", "prefecture": "intermediate", "county": "basic"}

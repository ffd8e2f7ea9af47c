"""The home court of a report, from which 市中院, 本院 and 两级法院 get their full names."""

import re
from collections import Counter
from typing import NamedTuple

from courtgraph.suggestion.places.divisions import codes_by_name, codes_by_short_name, level, parent_name
from courtgraph.suggestion.places.gazetteer import Gazetteer

_FULL = re.compile(r"(?:第[一二三四五])?(?:中级|高级)?人民法院")
_AREAS = re.compile(
    "(?P<province>[^市县]+?(?:省|自治区)|(?:北京|天津|上海|重庆)市)?(?P<prefecture>[^县]+?(?:市|自治州|地区|盟)(?=.))?(?P<own>.+)?"
)
_ELSEWHERE = re.compile(
    r"\s*(?:香港特别行政区)?(?P<name>司法院(?![校系])|台湾[一-龥]{2,8}?法院|最高行政法院|智慧财产(?:及商业)?法院|惩戒法院|终审法院|高等法院)"
)
"""The court of Taiwan or Hong Kong that a title starts with."""
_SHORT_TITLE = re.compile(r"\s*(?P<place>[一-龥]{2,12}?)(?P<core>中院|高院|法院)(?![一-龥]*人民法院)")
_OPENING = 400
"""A report names its court within so many characters, in its title or its first sentence."""

SUPREME = "最高人民法院"


class HomeCourt(NamedTuple):
    """A court with the areas that it lies in, as far as they are known; all in simplified characters.

    For one that lies in no area of the table ``over`` are the full names of courts over it, and ``province`` is the
    only one that the opening of its report names.
    """

    name: str = ""
    code: str = ""
    over: tuple[str, ...] = ()
    province: str = ""

    @property
    def level(self) -> str:
        """supreme, high, intermediate or basic."""
        return court_level(self.name)

    def area(self, wanted: str) -> str:
        """The name of the area of a level (province, prefecture or county) that the court lies in, or nothing."""
        for name in (self.name, *self.over):
            if areas := areas_of(name).get(wanted, ""):
                return areas
        if not self.code:
            return self.province if wanted == "province" else ""
        return parent_name(self.code, wanted)

    def ranked(self, rank: str) -> str:
        """The area that 省, 市, 区 and the like mean in a report of this court, or nothing.

        区 is an autonomous region, too, and 市 one that is a county.

        >>> home = HomeCourt("昆山市人民法院", "320583")
        >>> home.ranked("市"), home.ranked("省"), HomeCourt("广西壮族自治区高级人民法院", "450000").ranked("区")
        ('昆山市', '江苏省', '广西壮族自治区')
        """
        own, province = self.area("county"), self.area("province")
        if rank in own[-1:]:
            return own
        if rank == "自" or (rank == "区" and province.endswith("自治区")):
            return province if province.endswith("自治区") else ""
        level = {"省": "province", "市": "prefecture", "州": "prefecture", "盟": "prefecture"}.get(rank, "county")
        area = self.area(level) or (province if rank == "市" else "")
        return area if area.endswith(rank) or (rank == "州" and area) else ""

    def court(self, wanted: str) -> str:
        """The full name of the court of a level over this court, this court included, or nothing."""
        for name in (self.name, *self.over):
            if wanted == court_level(name):
                return name
        above = self.area({"high": "province", "intermediate": "prefecture"}.get(wanted, ""))
        return f"{above}{'高级' if wanted == 'high' else '中级'}人民法院" if above else ""


def court_level(name: str) -> str:
    """The level that a court's name tells.

    >>> court_level("忻州市中级人民法院"), court_level("定襄县人民法院")
    ('intermediate', 'basic')
    """
    if name.startswith(("最高", "终审", "司法院", "宪法")):
        return "supreme"
    return "high" if re.search("高级|高院|高等", name) else "intermediate" if re.search("中级|中院", name) else "basic"


def court_area(name: str) -> str:
    """The area that a court is named for, with the areas above where its name has them.

    >>> court_area("北京市第一中级人民法院"), court_area("定襄县人民法院")
    ('北京市', '定襄县')
    """
    return re.sub(r"(?:第.)?(?:中级|高级)?(?:人民)?法院$", "", name)


def areas_of(name: str) -> dict[str, str]:
    """The areas that a court's name has, by their level, each without those above it.

    >>> areas_of("湖南省沩浦县人民法院")
    {'province': '湖南省', 'county': '沩浦县'}
    >>> areas_of("广东省粤湾市中级人民法院"), areas_of("北京市高级人民法院")
    ({'province': '广东省', 'prefecture': '粤湾市'}, {'province': '北京市'})
    """
    lowest = {"high": "province", "intermediate": "prefecture", "basic": "county"}.get(court_level(name), "")
    found = _AREAS.fullmatch(court_area(name)) if lowest else None
    if not found:
        return {}
    own = found["own"] or found["prefecture"] or found["province"]
    return {level: area for level, area in found.groupdict().items() if area and level != "own"} | {lowest: own}


def is_court(name: str) -> bool:
    """Whether a name is that of a court in full, of whatever kind.

    >>> is_court("定襄县人民法院"), is_court("上海海事法院"), is_court("人民法院"), is_court("定襄县")
    (True, True, False, False)
    """
    return name.isalpha() and name.endswith("法院") and court_area(name) != ""


def home_of(name: str) -> HomeCourt:
    """A court by its name; its code is that of the area named in it, if no other area bears that name.

    >>> home = home_of("定襄县人民法院")
    >>> home.code, home.court("intermediate"), home.court("high")
    ('140921', '忻州市中级人民法院', '山西省高级人民法院')
    """
    own = len(court_area(name))
    codes = next((place.codes for place in Gazetteer(name).places if place.end == own), ())
    return HomeCourt(name, codes[0] if len(codes) == 1 else "")


def find_home(gazetteer: Gazetteer) -> HomeCourt:
    """The court that a report is of: named in full at its opening, else most often, else what 忻州两级法院 implies."""
    if SUPREME in gazetteer.text.strip().partition("\n")[0][:20]:
        return HomeCourt(SUPREME)
    if elsewhere := _ELSEWHERE.match(gazetteer.text):
        return HomeCourt(elsewhere["name"])
    names = courts_in(gazetteer)
    if titled := _in_title(gazetteer):
        return home_of(titled)
    opening = [name for found in _FULL.finditer(gazetteer.text[:_OPENING]) if (name := _name(gazetteer, found))]
    if opening:
        return home_of(opening[0])
    if names:
        (first, count), *others = Counter(names).most_common(2)
        return HomeCourt() if others and others[0][1] == count else home_of(first)
    return home_of(_implied(gazetteer))


def _in_title(gazetteer: Gazetteer) -> str:
    """The court that the first line names by a short form at its start: 湖北法院 or 襄阳中院 of a bulletin."""
    found = _SHORT_TITLE.match(gazetteer.text)
    if not found or gazetteer.chain_start(found.end("place")) > found.start("place"):
        return ""
    place, core = found["place"], found["core"]
    codes = codes_by_name().get(place) or codes_by_short_name().get(place, ())
    levels = {level(code) for code in codes}
    if core == "法院" and len(codes) == 1 and "county" not in levels:
        core = "高院" if "province" in levels else "中院"
    return _full(place, core) if core != "法院" else ""


def courts_in(gazetteer: Gazetteer) -> list[str]:
    """The full names of courts in a text, as often as they stand there."""
    return [name for found in _FULL.finditer(gazetteer.text) if (name := _name(gazetteer, found))]


def _name(gazetteer: Gazetteer, found: re.Match[str]) -> str:
    start = gazetteer.chain_start(found.start())
    return gazetteer.text[start : found.end()] if start < found.start() else ""


def _implied(gazetteer: Gazetteer) -> str:
    """A court that is named by a short form only: 定襄县法院, 忻州中院, 忻州两级法院."""
    named: Counter[str] = Counter()
    for found in re.finditer(r"中院|两级法院|县法院|区法院|市法院|高院", gazetteer.text):
        end = found.start() + (found[0][0] in "县区市")
        start = gazetteer.chain_start(end)
        if start < end:
            named[_full(gazetteer.text[start:end], found[0])] += 1
    named.pop("", None)
    return named.most_common(1)[0][0] if named else ""


def _full(area: str, core: str) -> str:
    if core in ("县法院", "区法院", "市法院"):
        return f"{area}人民法院"
    wanted = "province" if core == "高院" else "prefecture"
    listed = codes_by_name().get(area) or next(
        (codes for suffix in ("市", "省") if (codes := codes_by_name().get(area + suffix))), ()
    )
    name = next((parent_name(code, wanted) for code in listed if level(code) == wanted), area)
    return f"{name}{'高级' if core == '高院' else '中级'}人民法院"

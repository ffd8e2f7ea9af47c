"""Courts and groups of courts: by their names, and by short forms such as 市中院, which the home court resolves."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.places.court_names import SPECIAL, area_full_name, court_full_name, is_of_several
from courtgraph.suggestion.places.home_court import SUPREME, HomeCourt
from courtgraph.suggestion.rules.tribunals import own_name

_CORE = re.compile(
    rf"(?:第[一二三四五六])?(?:{SPECIAL})(?:高级|中级|基层)?(?:人民)?法院"
    rf"|(?:{SPECIAL})法庭"
    r"|(?:第[一二三四五六])?(?:高级|中级)?人民法院|(?:高级|中级)法院|[一二三四五]中院|中院|高院|(?<!最高)法院(?!网|报(?!告)|出版社)"
)
_SUPREME = re.compile(r"最高人民法院|最高法院|最高法(?=[^院律]|$)|最高院")
_GROUP = re.compile(
    r"(?:全[国省市县区州盟旗]|全自治区|全辖区|全系统|省市县|(?:省、)?市、县|市、区|市县区?|县市区?|县区|地方|[省市区县州])?"
    r"(?:两级|三级|四级|各级|基层|中基层|中级、基层|各基层|各中级|各中基层|辖区|辖区各|上级|各县[（(、]?市?[、,，]?区?[)）]?|各区|各县区|各市|各地)(?:人民)?法院(?:系统)?"
    r"|(?:全[国省市县区州盟旗]|全自治区)(?:高级|中级|中级和基层|专门)(?:人民)?法院|各中院|全[省区]各?中院"
    r"|(?:(?:自治区|[省市])(?:高级)?(?:人民)?法院(?:及|和|与|、))?(?:(?:海事|铁路(?:运输)?|知识产权|金融|互联网)[、和]){1,4}(?:海事|铁路(?:运输)?|知识产权|金融|互联网)(?:等)?(?:\d|[一二两三四五])?[家个]?专门(?:人民)?法院"
    r"|全[国省市县区州盟旗](?:各级|各地)?(?:人民)?法院(?:系统)?|各?(?:县区|县市区?|区县|市县)法院|全自治区法院|(?<![\u4e00-\u9fff])法院系统"
)
_RELATIVE = re.compile(
    r"(?<![全各两三四])(?:自治区|[省市州盟])(?:高级人民法院|高级法院|高院)|(?<![全各])[市州盟](?:中级人民法院|中级法院|中院)|(?<![全各跨])(?:自治区|"
    r"[省市县区州旗盟])(?:人民)?法院"
)
_IN_FULL = {"中院": "中级人民法院", "高院": "高级人民法院"}
_SELF = re.compile(r"(?<![一-龥])(?:本院|我院)|本院|我院")
_THAT_COURT = re.compile("该院(?![一-龥]{1,4}[庭局室队处])")
"""该院, but not that of 该院立案庭, which names the division."""


def find_courts(context: Context) -> Iterator[Mention]:
    """Every court and every group of courts that a report names."""
    yield from _groups(context)
    for found in _SUPREME.finditer(context.hans):
        yield Mention("court", *found.span(), "supreme-court", SUPREME)
    for found in _CORE.finditer(context.hans):
        yield from _named(context, found)
    for found in _RELATIVE.finditer(context.hans):
        yield Mention("court", *found.span(), "court-short-form", _resolved(found[0], context.home_at(found.start())))
    for found in _SELF.finditer(context.hans):
        yield Mention("court", *found.span(), "own-court", context.home.name)


def find_that_court(context: Context, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """该院, which is the court named last where no hospital, college or the like was named since.

    The courts over the report's own court are passed over, if it is named as well: they are called by their level.
    """
    above = {SUPREME, context.home.court("high"), context.home.court("intermediate")} - {context.home.name, ""}
    courts = [each for each in mentions if each.kind == "court" and not (context.home.name and each.name in above)]
    others = [found.start() for found in re.finditer("[^法中高本我该](?=院)", context.hans)]
    for found in _THAT_COURT.finditer(context.hans):
        before = bisect_right(courts, found.start(), key=lambda each: each.end)
        last = courts[before - 1] if before else None
        if last and bisect_left(others, last.end) == bisect_left(others, found.start() - 1):
            yield Mention("court", *found.span(), "court-named-last", last.name, entity=last.entity)


def _named(context: Context, found: re.Match[str]) -> Iterator[Mention]:
    """A court by the name of its place, or 忻州法院, which are all the courts of a city."""
    start = context.gazetteer.chain_start(found.start())
    if start == found.start():
        if found[0] in ("中院", "高院") and (own := own_name(context, start)):
            yield Mention("court", start - len(own), found.end(), "court-name", f"{own}{_IN_FULL[found[0]]}")
        elif found[0] in ("中院", "高院"):
            yield Mention(
                "court", start, found.end(), "court-short-form", _resolved(found[0], context.home_at(found.start()))
            )
        elif re.search(SPECIAL, found[0]) and (name := own_name(context, found.start())):
            yield Mention("court", found.start() - len(name), found.end(), "court-name", f"{name}{found[0]}")
        return
    place, core = context.hans[start : found.start()], found[0]
    if core == "法院" and is_of_several(place):
        yield Mention("court_group", start, found.end(), "courts-of-area", name=f"{area_full_name(place)}法院")
    else:
        yield Mention("court", start, found.end(), "court-name", court_full_name(place, core, context.courts_by_place))


def _resolved(short: str, home: HomeCourt) -> str:
    """The court that a short form means in a report of the home court, or nothing when that is not known."""
    if short.startswith(("省", "自治区")) or "高" in short:
        return home.court("high")
    if "中" in short or (short[0] in "市州盟" and home.level != "basic"):
        return home.court("intermediate")
    own = home.name if home.area("county").endswith(short[0]) or not home.name else ""
    return own or (home.court("intermediate") if short[0] in "市州盟" else "")


def _groups(context: Context) -> Iterator[Mention]:
    for found in _GROUP.finditer(context.hans):
        start = found.start()
        if found[0][0] not in "全各" or found[0].startswith("各级"):
            start = context.gazetteer.chain_start(start)
        # 市 of 忻州市两级法院 is the place's, not the group's
        if start == found.start() and found[0][0] in "省市区县州":
            start = min(start, context.gazetteer.chain_start(start + 1))
        yield Mention("court_group", start, found.end(), "court-group", _group_name(context, start, found))


def _group_name(context: Context, start: int, found: re.Match[str]) -> str:
    """The group's name with the area that it means: 全市法院 of a report from Xinzhou are 忻州市法院."""
    words = context.hans[start : found.end()]
    core = re.sub("^全(?:自治区|[国省市县区州盟旗])", "", words)
    if words.startswith("全国"):
        return words
    if words.startswith("全"):
        area = context.home_at(start).ranked(words[1])
        return f"{area}{core}" if area else words
    if start < found.start():
        return f"{area_full_name(context.hans[start : found.start()])}{found[0]}"
    if not words.startswith(("两级", "三级", "各中院")):
        return words
    return f"{context.home_at(start).area('prefecture' if words.startswith('两级') else 'province')}{words}"

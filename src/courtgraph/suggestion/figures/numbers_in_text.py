"""Figures: numerals with their units, as the words of a report give them, before it is asked whom they count."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from courtgraph.suggestion.figures.numerals import ARABIC, CHINESE, MIXED, value_of

PERCENT = "%"
POINTS = "个百分点"
UNIT_IDS = {
    **dict.fromkeys(("件", "起", "宗", "案", "件次"), "case"),
    **dict.fromkeys(("名", "人", "位"), "person"),
    **dict.fromkeys(("个", "项"), "project"),
    **dict.fromkeys(("天", "日"), "day"),
    "人次": "person_time",
    "元": "yuan",
    "次": "time",
    PERCENT: "percent",
}
"""The units that the schema knows, by the words of reports."""

_MONEY = "元|美元|港元|欧元|人民币"
_LONG = (
    "趟|桩|箱|棵|块|人次|件次|场次|批次|余人|户次|家次|个百分点|百分点|平方米|平方公里|立方米|公里|千米|公顷|亩|公斤|吨|小时|分钟|工作日|个工作日|个月|万字|余字|株|尾|"
    "件|起|宗|案|人|名|位|次|场|个|项|篇|份|条|天|户|家|期|批|册|对|处|所|辆|套|幅|门|笔|面|封|台|部|类|倍|间|支|张|本|卷|间|枚|栋|艘|头|"
    "只|轮|例|堂|课时|遍|言|行|字|分(?![之钟局庭类别管])|日(?![益常前均程])|岁"
)
_SHORT = "件|起|宗|人次|件次|人|名|余人|次|场|场次|份|户|家|篇|项|天|元|倍|期|批|条|册|面|株|亩|所|吨"
_BEFORE = (
    "上(?=[百千万])|不少于|不低于|至少|"
    "不超过|不多于|不高于|最多|不足|不到|少于|低于|将近|接近|大约|约为|约|近|超过|突破|超|逾|多于|高于|"
    "达到|高达|多达|达|"
)
_BEHIND = r"(?:余|多|几)?"
_MULTIPLIER = r"(?:万亿|百万|千万|十万|亿|万|千(?!米)|百(?!分))?"
_LOW_UNIT = "(?:%|元|件|人|名|起|天)?"
_FIGURE = re.compile(
    # none begins within a number, of which a hostile text may have thousands of digits
    rf"(?<!\d)(?P<approx>{_BEFORE})(?P<upto>(?P<low>{ARABIC})(?P<low_word>{_MULTIPLIER})(?P<low_unit>{_LOW_UNIT})(?:[至到~～–-]|—{{1,2}}))?"
    rf"(?:百分之(?P<percent>{CHINESE}|{ARABIC})"
    rf"|(?P<tenths>[一二两三四五六七八九](?:点[一二三四五六七八九])?|\d(?:\.\d)?)成(?P<half>半|多|\d(?!\d|[件人个名起万])|[一二三四五六七八九](?![一-龥]?[成件人个]))?(?![立长为果员功效绩本交熟])"
    rf"|(?P<arabic>{MIXED}|{ARABIC})(?P<more>{_BEHIND})(?P<word>{_MULTIPLIER})(?P<more2>{_BEHIND})(?P<unit>%|"
    rf"％|‰|{_MONEY}|{_LONG})(?P<per>/[天件人日])?"
    rf"|(?P<chinese>{CHINESE})(?P<cmore>{_BEHIND})(?P<cword>(?:万|亿)?)(?P<cmore2>{_BEHIND})(?P<cunit>{_MONEY}|"
    rf"个百分点|{_SHORT}))"
    r"(?P<behind>以上|以下|以内|左右|上下|余|多)?"
)
_BARE = re.compile(rf"(?:为|达|达到|至|到|是)(?P<arabic>{ARABIC})(?P<behind>以上|以下|以内|左右)?(?=[，。；、,;\n]|$)")
_APPROX = {
    **dict.fromkeys(("约", "大约", "约为", "近", "将近", "接近", "左右", "上下"), "about"),
    **dict.fromkeys(("超", "超过", "逾", "突破", "多于", "高于", "余", "多", "几"), "more_than"),
    **dict.fromkeys(("不少于", "不低于", "至少", "以上", "上"), "at_least"),
    **dict.fromkeys(("不超过", "不多于", "不高于", "最多", "以内", "以下"), "at_most"),
    **dict.fromkeys(("不足", "不到", "少于", "低于"), "less_than"),
}
_NO_COUNT = re.compile(
    r"(?:第|前|[\d.+＋/—~-]|\d[:：]|[一二三四五六七八九十]{1,2}月|\d月|年级|[（(]20\d\d[）)][^，。]{0,8})\Z"
)
_FURNITURE = re.compile(
    "(?:(?:浏览|阅读|点击|访问)(?:次数|量|数)?|字号|字体|版次|共?印发?|印数|共印发?|页码|编号|文号|电话|传真|邮编|备案号?|备)[：:]?共?$"
)
"""What a page says of itself: how often it was read, printed, or under which number."""
_PLAIN = re.compile(r"[一两三四五六七八九十百千]|一一")


_LIMITS = ("日", "天", "小时", "分钟", "工作日", "个工作日")
"""Within so many of them something is to be done: 30日内 counts nothing."""


class NumberMatch(NamedTuple):
    """A figure as it stands: its place, without the words before it that make it approximate, and what it is worth."""

    start: int
    end: int
    value: int | float
    unit: str
    approx: str


def find_figures(text: str) -> Iterator[NumberMatch]:
    """Every numeral with a unit that counts something; years, ordinals and slogans are none.

    >>> [figure[2:] for figure in find_figures("2024年受理3.2万余件，约六成调解，第3条。")]
    [(32000, '件', 'more_than'), (60, '%', 'about')]
    """
    for found in _FIGURE.finditer(text):
        figure = _figure(text, found)
        low = _low(found, figure) if figure and found["upto"] and found["arabic"] else None
        if low and figure:
            yield low
            figure = figure._replace(approx="at_most") if low.approx == "at_least" else figure
        if figure:
            yield figure
    for found in _BARE.finditer(text):
        if re.search(r"(?:率|比|数|指数|量|分|值)$", text[max(0, found.start() - 4) : found.start()]):
            start, end = found.span("arabic")
            yield NumberMatch(start, end, value_of(found["arabic"]), "", _approx([found["behind"] or ""]))


def _figure(text: str, found: re.Match[str]) -> NumberMatch | None:
    start = found.end("upto") if found["upto"] else found.end("approx")
    before = text[max(0, start - 12) : start]
    words = [found["approx"], found["behind"] or ""]
    if found["percent"]:
        return NumberMatch(start, _end(found), value_of(found["percent"]), PERCENT, _approx(words))
    if found["tenths"]:
        ones = found["half"] or ""
        tenths = value_of(found["tenths"], "十") + (5 if ones == "半" else value_of(ones.strip("多")))
        return NumberMatch(start, _end(found), tenths, PERCENT, _approx([*words, ones]))
    if found["arabic"]:
        return _arabic(text, found, start, before, words)
    return _chinese(text, found, start, before, words)


def _low(found: re.Match[str], figure: NumberMatch) -> NumberMatch | None:
    """The lower end of a range, 1.2万 of 1.2万至1.5万元, or nothing where that is none: 第3-5条, 2至3."""
    low_word = found["low_word"] or (found["word"] if float(found["low"].replace(",", "")) < 10**4 else "")
    value = value_of(found["low"], low_word)
    start = found.start("low")
    if _NO_COUNT.search(found.string, max(0, start - 12), start):
        return None
    if value >= figure.value:  # 210件至3件 is a fall
        is_told = bool(found["low_unit"])
        return NumberMatch(start, found.end("low_unit"), value, figure.unit, "exact") if is_told else None
    return NumberMatch(start, found.end("low_unit"), value, figure.unit, "at_least")


def _arabic(text: str, found: re.Match[str], start: int, before: str, words: list[str]) -> NumberMatch | None:
    if _NO_COUNT.search(before) and not found["upto"]:
        return None
    if found["unit"] == "岁" and (found["behind"] or re.search("[（(][^（）()]{0,8}$", before)):
        return None  # how old people are
    if _FURNITURE.search(text, max(0, start - 12), start):
        return None
    if before.endswith("“") and text[found.end() : found.end() + 1] in ("”", "+"):
        return None
    unit = {"％": PERCENT, "百分点": POINTS}.get(found["unit"], found["unit"])
    if (unit == "日" and before.endswith("月")) or found[0].startswith("24小时"):
        return None
    if unit in _LIMITS and text[found.end() : found.end() + 1] == "内":
        return None
    value = value_of(found["arabic"], found["word"])
    return NumberMatch(start, _end(found), value, unit, _approx([*words, found["more"], found["more2"]]))


def _chinese(text: str, found: re.Match[str], start: int, before: str, words: list[str]) -> NumberMatch | None:
    """Figures in Chinese numerals; 两级, 三个 and 一次 count nothing, unless the numeral has several characters."""
    numeral, unit = found["chinese"], found["cunit"]
    more = found["cmore"] + found["cmore2"]
    large = _PLAIN.fullmatch(numeral) and not (numeral in ("百", "千", "十") and (more or words[0]))
    if (large and not found["cword"]) or re.search(r"第$|[一-龥]个$|[每逐]$", before):
        return None
    if before.endswith("“") or text.startswith("”", found.end()):
        return None
    return NumberMatch(start, _end(found), value_of(numeral, found["cword"]), unit, _approx([*words, more]))


def _end(found: re.Match[str]) -> int:
    return found.start("behind") if found["behind"] else found.end()


def _approx(words: list[str]) -> str:
    return next((_APPROX[word] for word in words if word in _APPROX), "exact")

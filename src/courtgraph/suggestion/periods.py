"""When a figure holds, as EDTF writes it: by the words for a time in its sentence, its paragraph, or the opening."""

import re
from bisect import bisect_left
from calendar import monthrange
from typing import NamedTuple

from courtgraph.model.period import read_period
from courtgraph.suggestion.context import start_behind
from courtgraph.suggestion.figures.numerals import value_of
from courtgraph.suggestion.sections import YEAR, PlanSections, title_span, year_of

_MONTHS_OF_YEAR = 12
_TO = "(?:[至到~～–－-]|—{1,2})"
_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_QUARTER = "[一二两三四1-4]"
_RELATIVE = {
    **dict.fromkeys(("今年", "本年", "过去一年", "一年来"), 0),
    **dict.fromkeys(("去年", "上年", "上一年"), -1),
    **dict.fromkeys(("明年", "下一年", "来年"), 1),
    "前年": -2,
}
"""How far such a year is from that of the report."""
_MONTHS = (
    rf"(?={_NUMBER}(?:月|{_TO}{_NUMBER}月))(?P<month>{_NUMBER})(?:月份?(?:(?P<day>{_NUMBER})日|(?P<third>[上中下])旬)?)?"
    rf"(?:{_TO}(?:(?P<last_month>{_NUMBER})月份?(?:(?P<last_day>{_NUMBER})日)?|(?P<same_month>{_NUMBER})日))?"
)
_PART = (
    rf"(?:(?P<half>[上下])半年|(?P<so_far>前)?第?(?P<quarter>{_QUARTER})个?(?:(?:、|和|{_TO})第?(?P<last_quarter>{_QUARTER}))?季度"
    rf"|前(?P<months>{_NUMBER})个月|{_MONTHS})"
)
_STARTS_PART = (
    rf"(?<!年)(?=[上下]半年|前?第?{_QUARTER}[^，。\n]{{0,4}}季度|前{_NUMBER}个月"
    rf"|(?<![\d.个第一二三四五六七八九十]){_NUMBER}(?:月|{_TO}{_NUMBER}月))"
)
_SPAN = (
    r"目前|年[底末]|现在|当前|(?:近|过去|最近)?(?:[两二三四五六七八九十几]|数)年来|近[两三几]?年来?|过去[两三四五]年"
    rf"|[每历]年(?:{_NUMBER}月)?|“?十[一二三四五六]五”?(?:期间|时期)"
)
"""Times of which the words alone do not tell the years."""
_TIME = re.compile(
    r"《[^《》\n]{0,80}》|“[^“”\n]{4,80}”|(?<![比较同与以])(?P<time>(?:(?P<until>截[至止]到?)|[自从在于])?(?:"
    rf"(?P<first>{YEAR})年?度?{_TO}(?P<last>{YEAR})年度?(?:[一二两三四五六七八九十]年间?)?"
    rf"|(?:(?P<years>{YEAR}[、和及与])?(?:[今去本当][（(])?(?P<year>{YEAR})[）)]?年度?|(?P<relative>{'|'.join(_RELATIVE)})(?![龄轻级代均])度?"
    rf"|[同当]年(?=\d)|{_STARTS_PART})的?{_PART}?|全年|年内|(?P<span>{_SPAN}))"
    r"(?:底|末|止|为止)?(?P<since>以来|至今|起(?![诉草点]))?(?!度?[^，。\n]{0,4}(?:相比|同期)|旧存|结转|遗留|未结)"
    rf"(?:，|(?P<listed>[、和及与])(?=第?{_NUMBER}(?:月|季度)|{YEAR}年))?)"
)
"""A time; names in quotes and titles of documents are passed over, and so are the years that one compares with."""
_ONLY_UNTIL = ("目前", "年底", "年末", "现在", "当前")
"""These are times only behind 截至."""


_REPORT = re.compile("报告|总结|汇报|述职|综述|工作情况")


class _Time(NamedTuple):
    """Where a time stands, its year, and what it is as EDTF, or nothing.

    ``plain`` says that it is one whole year, ``listed`` that another one follows, and which is meant nobody knows.
    """

    start: int
    end: int
    year: str
    period: str
    plain: bool
    listed: bool


def without_times(words: str) -> str:
    """Words without those for a time.

    >>> without_times("上半年拘留"), without_times("截至6月30日，执结"), without_times("举办“5月之声”")
    ('拘留', '执结', '举办“5月之声”')
    """
    return _TIME.sub(lambda found: "" if _is_time(found) else found[0], words)


class PeriodReader:
    """The times of a text, and which of them a place in it is of."""

    def __init__(self, text: str, sections: PlanSections) -> None:
        self.text = text
        self.sections = sections
        self.times: list[_Time] = []
        for found in filter(_is_time, _TIME.finditer(text)):
            self.times.append(self._time(found))
        self.starts = [time.start for time in self.times]
        self.covers = self._covers()
        title = text[slice(*title_span(text))]
        self.is_titled = bool(self.covers) or re.search(f"{YEAR}年", title) is not None

    def period(self, at: int, *, plan: bool = False) -> str:
        """The time of a place: the last of its sentence, else the year of its paragraph or of what it stands in.

        Behind a sentence that tells of a part of a year nobody knows whether that goes on: then it is nothing. So it is
        for a ``plan`` among what was done.
        """
        told = self._told(at, plan=plan)
        if told is not None:
            return told
        if self.sections.is_plan(at):
            return self.sections.year(at)
        return "" if plan else self.covers or self.sections.opening

    def is_guess(self, at: int, *, plan: bool = False) -> bool:
        """Whether the time of a place is only the year that stands at the opening, in no title and no words near it."""
        near = self._told(at, plan=plan) is not None or self.sections.is_plan(at) or plan
        return not near and not self.is_titled and bool(self.sections.opening)

    def _told(self, at: int, *, plan: bool) -> str | None:
        """The time that the words of the sentence or the paragraph tell, nothing where they leave it open, or None."""
        sentence = start_behind(self.text, at, "。\n")
        paragraph = sentence if plan else start_behind(self.text, at, "\n")
        for time in reversed(self.times[bisect_left(self.starts, paragraph) : bisect_left(self.starts, at)]):
            if time.start >= sentence or time.plain:
                return time.period
            if time.start == start_behind(self.text, time.start, "。\n"):
                return ""
        return None

    def year_in_sentence(self, at: int) -> str:
        r"""The one year that the sentence of a place tells, or nothing.

        >>> text = "2024年工作报告\n荣获先进集体。2023年获评先进。"
        >>> reader = PeriodReader(text, PlanSections(text))
        >>> reader.year_in_sentence(11), reader.year_in_sentence(len(text) - 1)
        ('', '2023')
        """
        sentence = start_behind(self.text, at, "。\n")
        told = [time.period for time in self.times[bisect_left(self.starts, sentence) : bisect_left(self.starts, at)]]
        return told[-1] if told and re.fullmatch("[0-9]{4}", told[-1]) else ""

    def _covers(self) -> str:
        """The time of which the title says that the report tells, or nothing.

        >>> [PeriodReader(title, PlanSections(title)).covers for title in ("2024年工作报告", "2025年工作要点")]
        ['2024', '']

        A day there is the one on which the report was given.
        """
        start, end = title_span(self.text)
        title = self.text[start:end]
        times = self.times[: bisect_left(self.starts, end)] if _REPORT.search(title) else []
        told = {time.period for time in times if not re.fullmatch(r"\d{4}-\d\d-\d\d", time.period)}
        return told.pop() if len(told) == 1 else ""

    def _time(self, found: re.Match[str]) -> _Time:
        start, end = found.span("time")
        year = self._year(found, start)
        first, last = _ends(found, year)
        if found["since"] and first != self.sections.year(start):
            last = ".."
        if found["until"]:
            first = ".."
        period = first if first == last else f"{first}/{last}"
        known = year and not found["span"] and not found["years"] and read_period(period) is not None
        is_listed = bool(self.times) and self.times[-1].listed and self.times[-1].end == start
        period = period if known and not is_listed else ""
        return _Time(start, end, year, period, bool(period) and period == year, found["listed"] is not None)

    def _year(self, found: re.Match[str], at: int) -> str:
        """The year of a time: its own, or that of the time before it in its paragraph, or of what it stands in."""
        if own := found["year"] or found["last"]:
            return year_of(own)
        base = self.sections.year(at)
        if found["relative"]:
            return str(int(base) + _RELATIVE[found["relative"]]) if base else ""
        before = self.times[-1] if self.times else None
        if before and before.start >= start_behind(self.text, at, "\n") and before.period.startswith(before.year):
            return before.year or base
        return base


def _is_time(found: re.Match[str]) -> bool:
    """Whether something is a time, and no quote, nor a word that is a time only behind 截至."""
    return bool(found["time"]) and (found["span"] not in _ONLY_UNTIL or found["until"] is not None)


def _ends(found: re.Match[str], year: str) -> tuple[str, str]:
    """The first and the last date of a time, each as EDTF."""
    if found["first"]:
        return year_of(found["first"]), year
    if found["half"]:
        return (f"{year}-01", f"{year}-06") if found["half"] == "上" else (f"{year}-07", f"{year}-12")
    if found["quarter"]:
        quarter = value_of(found["quarter"])
        begin = 1 if found["so_far"] else 3 * quarter - 2
        return f"{year}-{begin:02}", f"{year}-{3 * value_of(found['last_quarter'] or found['quarter']):02}"
    if found["months"]:
        return f"{year}-01", f"{year}-{value_of(found['months']):02}"
    if not found["month"]:
        return year, year
    month, day = found["month"], found["day"]
    last_month, last_day = found["last_month"] or month, found["last_day"] or found["same_month"]
    if found["third"]:
        return _third(year, value_of(month), found["third"])
    first = _date(year, month, day)
    return first, _date(year, last_month, last_day) if last_day or found["last_month"] else first


def _third(year: str, month: int | float, third: str) -> tuple[str, str]:
    """The first and the last day of the first, the second or the last third of a month: 上旬, 中旬, 下旬."""
    last = monthrange(int(year), int(month))[1] if year and 1 <= month <= _MONTHS_OF_YEAR else 0
    first, end = {"上": (1, 10), "中": (11, 20), "下": (21, last)}[third]
    return f"{year}-{month:02}-{first:02}", f"{year}-{month:02}-{end:02}"


def _date(year: str, month: str, day: str | None) -> str:
    return "-".join([year, *(f"{value_of(part):02}" for part in (month, day) if part)])

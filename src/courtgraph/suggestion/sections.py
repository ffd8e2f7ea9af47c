"""Which parts of a report are plans, and for which year; and the year that the report itself is of."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from courtgraph.suggestion.figures.numerals import value_of

YEAR = (
    "(?:20[0-9]{2}|二[〇○零OＯ][〇○零OＯ一二三四五六七八九]{2}"
    "|(?:民国|(?<![0-9.万千百]))(?:10[1-9]|1[12][0-9])(?=[）)]?年(?!来|历|前|间)))"
)
"""A year of the common era, or one of the Republic, 113 or 民国113, as Taiwan counts them."""
_FIRST_OF_REPUBLIC = 1911
"""The year before the first one of the Republic."""
_OPENING = 300
"""The opening of a report, so many characters, tells its year."""
_FARTHEST = 50
"""Among so many sections before a place one looks for the one that it stands in."""
_NUMBERS = (
    r"第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、",
    r"[（(][一二三四五六七八九十]{1,3}[）)]",
    r"\d{1,2}(?:、|\.(?!\d))",
    r"[（(]\d{1,2}[）)]",
)
"""What headings are numbered with, the highest level first."""
_FIRST = re.compile(r"\D{0,1}[一1](?!\d|[一二三四五六七八九十])")
_HEADING = re.compile(
    rf"^[^\S\n]*(?:(?:{'|'.join(f'({numbers})' for numbers in _NUMBERS)})(?P<words>[^\n]*)"
    r"|(?P<plain>(?:20\d\d年|[^\n\d。；！？!?;：:、\t|]){4,30})$)",
    re.MULTILINE,
)
_NEXT = "明年|来年|下一年"
_AHEAD = rf"{_NEXT}|新的一年|下一?(?:步|阶段)|今后"
_ALWAYS_AIMS = "安排|打算|计划|思路|要点|展望|谋划|建议"
_AIMS = f"{_ALWAYS_AIMS}|任务|部署|举措|措施|重点|目标"
_PLAN = re.compile(
    rf"[^\S\n]*(?:存在[^，。\n]{{1,12}}[和及与])?(?:关于|对于)?(?:[一-龥]{{2,14}}法院)?(?![^\n]*(?:回顾|情况|总结|完成))(?:"
    rf"(?:(?P<year>{YEAR})年度?|(?P<ahead>{_AHEAD})|今年)[^。，；：:\n]{{0,16}}?(?P<aims>{_AIMS})"
    rf"|(?:下一步|今后)的?(?:主要|重点)?工作|工作(?:打算|思路|展望|安排|计划))"
    rf"(?:[和与][^。，；：:\n]{{1,8}})?[^\S\n]*(?:[（(][^\n]{{0,20}}[）)])?[^\S\n]*(?:$|[：:。\n])"
)
_LEAD_IN = re.compile(
    rf"(?:^|(?<=[。！：]))[^\S\n]*(?:各位代表[，！：])?(?:会议[^，。\n]{{2,6}}[，：])?(?:现将)?(?:(?P<year>{YEAR})年|(?P<ahead>{_AHEAD}))"
    r"(?P<words>[^。！？\n]{0,60}?(?:(?:以下|如下|下列|这几|几个?方面|[几四三五六七八]项)[^。！？：:\n]{0,12}(?:[：:]|。?[^\S\n]*$)|(?:思路|目标|要求)是?[：:]))",
    re.MULTILINE,
)
_INTENT = re.compile(r"将|(?<!主)要(?!求)|拟|计划|打算|安排|思路|力争|目标")
_REVIEW = re.compile(r"回顾|情况|总结|(?<!要)主要工作$")
_APPENDIX = re.compile("附[件录表：:]|附$|名词解释|[^，。]{0,6}用语(?:说明|解释)")
_DAY = r"年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日"
_YEARS = re.compile(
    rf"{YEAR}{_DAY}|《[^《》\n]{{1,80}}》|“[^“”\n]{{1,80}}”|{YEAR}年?(?:[至到~～–－-]|—{{1,2}}){YEAR}|(?P<year>{YEAR})[）)]?年"
)
"""Years; a day, on which a report was given or somebody met, is none that it tells of, nor is a year in a name."""

_GENRE = "报告|总结|白皮书|纪要|综述|通报|情况|要点|汇报|态势|公报|年报|述职"
_TITLE = re.compile(
    rf"\s*(?P<first>[^\n]{{2,60}})(?:\n[^\S\n]*(?P<second>(?![（(—\-])[^\n，。；：]{{2,30}}?(?:{_GENRE})(?:[（(][^\n]{{1,12}}[）)])?)(?=[^\S\n]*$))?",
    re.MULTILINE,
)
_ENDED = re.compile(rf"[，。；：！？]|(?:{_GENRE})")


def title_span(text: str) -> tuple[int, int]:
    r"""Where the title of a report starts and ends: its first line, or two where the second says what it is.

    >>> [text[slice(*title_span(text))] for text in ("\n青岚县法院\n2024年工作报告\n结案", "工作报告\n结案情况")]
    ['青岚县法院\n2024年工作报告', '工作报告']
    """
    found = _TITLE.match(text)
    if not found:
        return 0, 0
    is_whole = not found["second"] or _ENDED.search(found["first"])
    return found.start("first"), found.end("first") if is_whole else found.end("second")


class _Heading(NamedTuple):
    """Where a heading stands, its level from 1, or 0 without a number, and whether its number is the first.

    ``is_other`` says that one without a number is of no plan that was begun before: of a look back, of what is appended
    or of another plan.
    """

    start: int
    level: int
    is_first: bool
    words: str
    is_other: bool = False


class _Section(NamedTuple):
    """A plan, from its heading to the next one that is not below it, and the year that it is for, if that is told."""

    start: int
    end: int
    year: str


class PlanSections:
    """The plans of a text, by their headings and by sentences such as 2025年，我们将做好以下工作：."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.headings = [_heading(found) for found in _HEADING.finditer(text)]
        self.heading_starts = [heading.start for heading in self.headings]
        self.opening = self._opening()
        self.sections = sorted((*self._headed(), *self._led_in()))
        self.starts = [section.start for section in self.sections]

    def is_plan(self, at: int) -> bool:
        """Whether a place stands in a plan."""
        return any(self._around(at))

    def year(self, at: int) -> str:
        r"""The year that a place is of by where it stands: the plan's, in no plan the report's; or nothing.

        >>> text = "2024年工作报告\n结案20件。\n二、2025年工作安排\n结案率95%。"
        >>> sections = PlanSections(text)
        >>> sections.year(10), sections.year(len(text))
        ('2024', '2025')
        """
        around = self._around(at)
        return next((section.year for section in around if section.year), "") if around else self.opening

    def _around(self, at: int) -> list[_Section]:
        """The plans that a place stands in, the closest one first."""
        last = bisect_right(self.starts, at)
        return [section for section in reversed(self.sections[max(0, last - _FARTHEST) : last]) if at < section.end]

    def _opening(self) -> str:
        """The first year of the opening that is not that of a plan's heading."""
        plans = {heading.start for heading in self.headings if _PLAN.match(heading.words)}
        for found in _YEARS.finditer(self.text, 0, _OPENING):
            if found["year"] and self.text.rfind("\n", 0, found.start()) + 1 not in plans:
                return year_of(found["year"])
        return ""

    def _headed(self) -> Iterator[_Section]:
        for place, heading in enumerate(self.headings, start=1):
            found = _PLAN.match(heading.words)
            if found and not self._is_past(found):
                end = self._end(place, heading.level or self._level(place, 0))
                yield _Section(heading.start, end, self._year(found))

    def _is_past(self, found: re.Match[str]) -> bool:
        """Whether a heading may be of what the year that the report is of had for its aims: 2024年重点任务."""
        aims = found["year"] and found["aims"] and not re.fullmatch(_ALWAYS_AIMS, found["aims"])
        return bool(aims and year_of(found["year"]) <= self.opening)

    def _led_in(self) -> Iterator[_Section]:
        for found in _LEAD_IN.finditer(self.text):
            if not (found["ahead"] or _INTENT.search(found["words"])) or re.search("回顾|情况|总结", found["words"]):
                continue
            place = bisect_right(self.heading_starts, found.start())
            over = next((each.level for at in range(place - 1, -1, -1) if (each := self.headings[at]).level), 0)
            behind = self.headings[place] if place < len(self.headings) else None
            is_list = behind and not behind.level and not self.text[found.end() : behind.start].strip()
            end = self._end(place, self._level(place, over), ends_plain=not is_list)
            yield _Section(found.start(), end, self._year(found))

    def _level(self, place: int, over: int) -> int:
        """The level of what has no number: right above the headings that it lists, else that of the one over it."""
        behind = self.headings[place] if place < len(self.headings) else None
        if not behind or not behind.level:
            return over
        return behind.level - 1 if behind.is_first else max(over, behind.level)

    def _end(self, place: int, level: int, *, ends_plain: bool = False) -> int:
        """Where the next heading of a level or a higher one stands, from the heading at a place on."""
        for at in range(place, len(self.headings)):
            heading = self.headings[at]
            if heading.level <= level if heading.level else ends_plain or heading.is_other:
                return heading.start
        return len(self.text) + 1

    def _year(self, found: re.Match[str]) -> str:
        if found["year"]:
            return year_of(found["year"])
        is_next = re.fullmatch(_NEXT, found["ahead"] or "")
        return str(int(self.opening) + 1) if is_next and self.opening else ""


def year_of(written: str) -> str:
    """A year in digits.

    >>> year_of("2024"), year_of("二〇二四"), year_of("二○二四"), year_of("民国113")
    ('2024', '2024', '2024', '2024')
    """
    year = int(value_of(re.sub("[○OＯ]", "〇", written).removeprefix("民国")))
    return str(year if year > _FIRST_OF_REPUBLIC else year + _FIRST_OF_REPUBLIC)


def _heading(found: re.Match[str]) -> _Heading:
    if words := found["plain"]:
        is_other = _REVIEW.search(words) or _APPENDIX.match(words) or _PLAN.match(words)
        return _Heading(found.start(), 0, False, words, is_other is not None)
    level = next(level for level in range(1, len(_NUMBERS) + 1) if found[level])
    return _Heading(found.start(), level, _FIRST.match(found[level]) is not None, found["words"])

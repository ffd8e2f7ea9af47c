"""When a figure holds and whether it is told as a fact: years, plans and demands in the words before it."""

import re
from bisect import bisect_left

from courtgraph.suggestion.context import SENTENCE_MARKS, start_behind

_BEFORE_VERB = (
    "继续|持续|进一步|不断|坚持|深入|深化|全面|着力|努力|积极|大力|认真|严格|聚焦|紧|围绕|以|在|从|按|依托|依法|依靠|推|加|强化|完善|健全|开展|力争|切实|充分|重点|始终|"
    "更|扎实|有效|主动|自觉|不|再|把|对|于|是|达|突破|超过|新|设立|成立|建成|实现|实施|组织|出台|制定|为|与|会"
)
_BEFORE_OBJECT = (
    r"近|其|该|这|那|此|各|每|所有|全部|[“《]|\d[^，。；]{0,24}?[^，。；\d]{2}|"
    r"[^，。；]{2,20}?(?:作为|纳入|列入|移送|移交|判处|限制|发放|返还|退还|置于|转化|(?<=[一-龥])[送推放化解转引搬写][到至入为成给])"
)
"""What stands behind 将 where it brings an object before its verb: 将213名失信被执行人纳入名单.

将期限压缩至45天 may be either, and is rather a goal.
"""
_PLAN = re.compile(
    rf"力争|计划|(?<![模虚])拟|争取|预计|目标(?:是|为)|确保[^，。]{{0,12}}(?:达|不低|不少|以上)|将(?={_BEFORE_VERB})|将(?!{_BEFORE_OBJECT})|明年|下一步|今后"
)
_DEMAND = re.compile(r"要求|应当|必须|须(?=[达不在完])|(?:^|[，。；])(?:要|各[^，。]{1,8}要)(?!求)|不得")
_HEADING = re.compile(
    r"(?:20\d\d|明|今)年(?:的)?(?:主要)?(?:工作)?(?:安排|打算|计划|任务|思路|要点)|下一步工作|今后(?:的)?工作|下一年"
)
_REVIEW = re.compile(r"工作(?:回顾|情况|总结)|主要工作")
_YEAR = re.compile(r"(20\d\d)年(?!度?[^，。]{0,4}(?:相比|同期))")
_OPENING = 300
"""Where nothing nearer tells the year, the report's opening does: so many characters of it."""
_NUMBERED = 6
"""A heading has so many characters before its words at most: 三、, 第三部分 and the like."""
_FARTHEST = 100
"""The start of a line is looked for no farther before those words."""
_AHEAD = 30
"""将 before a verb is told from 将 before an object by the words behind it, which may stand behind the figure."""


class ModalityReader:
    """A text's years and headings, and what they mean for a place in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.plans = [found.start() for found in _HEADING.finditer(text) if _is_heading(text, found)]
        self.reviews = [found.start() for found in _REVIEW.finditer(text)]
        self.opening = next(iter(_YEAR.findall(text[:_OPENING])), "")

    def period(self, at: int) -> str:
        """The year of a figure: the last of its sentence, else of its paragraph, else the first of the opening."""
        for marks in ("。\n", "\n"):
            years = _YEAR.findall(self.text, start_behind(self.text, at, marks), at)
            if years:
                return str(years[-1])
        return self.opening

    def modality(self, at: int) -> str:
        """Fact, plan or requirement: by the words of the sentence, or by the heading that it stands under."""
        start = start_behind(self.text, at, SENTENCE_MARKS)
        planned = _PLAN.search(self.text, start, at + _AHEAD)
        if planned and planned.start() < at:
            return "plan"
        if _DEMAND.search(self.text, start, at):
            return "requirement"
        plans, reviews = bisect_left(self.plans, at), bisect_left(self.reviews, at)
        under_plan = plans and (not reviews or self.plans[plans - 1] > self.reviews[reviews - 1])
        return "plan" if under_plan else "fact"


def _is_heading(text: str, found: re.Match[str]) -> bool:
    """Whether words head what follows: at the start of a line, or before 如下; 报告…2025年工作打算 is only named."""
    before = text[max(0, found.start() - _FARTHEST) : found.start()].rpartition("\n")[2]
    return (
        len(before.strip()) <= _NUMBERED
        or re.match("[一-龥]{0,6}[：:]", text[found.end() : found.end() + 8]) is not None
    )

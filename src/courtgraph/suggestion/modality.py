"""Whether something is told as a fact: plans and demands in the words before it, and plans by their headings."""

import re

from courtgraph.suggestion.context import SENTENCE_MARKS, start_behind
from courtgraph.suggestion.sections import PlanSections

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
_AHEAD = 30
"""将 before a verb is told from 将 before an object by the words behind it, which may stand behind the figure."""


class ModalityReader:
    """A text with its plans, and what they mean for a place in it."""

    def __init__(self, text: str, sections: PlanSections) -> None:
        self.text = text
        self.sections = sections

    def modality(self, at: int) -> str:
        """Fact, plan or requirement: by the plan that it stands in, or by the words of the sentence."""
        start = start_behind(self.text, at, SENTENCE_MARKS)
        planned = _PLAN.search(self.text, start, at + _AHEAD)
        if self.sections.is_plan(at) or (planned and planned.start() < at):
            return "plan"
        return "requirement" if _DEMAND.search(self.text, start, at) else "fact"

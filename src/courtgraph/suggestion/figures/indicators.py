"""What a figure counts: the words of its clause, without its subject and what leads up to the number."""

import re

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.figures.numbers_in_text import NumberMatch
from courtgraph.suggestion.lexicon.brackets import balanced, tidy
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.periods import without_times

_COUNTERS = ("个", "名", "项", "条", "篇", "家", "位", "部", "所", "支", "批", "对")
_COUNTED = re.compile(r"(?:被执行人|被告人?|被害人|[^\W\d和及与并分在被获荣受，。；、]){2,10}")
_LEAD = re.compile(
    r"^(?:其中|去年|上年|同时|另外|此外|并|共计?|累计|先后|"
    r"分别|已|还|又|则|年均|总计|合计|每年|新收|将|力争|计划|依法|成功|有效|及时|的|了|等)+"
)
_TAIL = re.compile(
    r"(?>分别|各|共[计有]?|累计|已|均|达到?|高达|多达|为被?|是|了|约|近|超过?|逾|到|至少?|有|在|突破|合计|总计|保持|控制|稳定|上升?|下降|仅|以|占|"
    r"不低于|不少于|不超过|再|新|由|从|，|：|:)+$"
)
"""Each word in one way alone, or a long run of them would take for ever."""


def indicator_of(context: Context, figure: NumberMatch, before: NumberMatch | None, subject: Mention | None) -> str:
    """What a figure counts: the words of its clause before it, or, in a list, those before the list."""
    text = context.hans
    start = context.clause_start(figure.start)
    if before and before.end > start:
        between = stripped(text[before.end : figure.start].lstrip("、和及与"))
        if between:
            return between
        return _listed_indicator(context, figure, before, start) or stripped(text[start : before.start])
    if subject and start <= subject.start < figure.start:
        start = subject.end
    words = stripped(text[start : figure.start])
    counted = _COUNTED.match(text, figure.end) if figure.unit in _COUNTERS else None
    if words or counted:
        return f"{words}{counted[0] if counted else ''}"
    previous = context.clause_start(start - 1) if start else 0
    return stripped(text[previous : max(previous, start - 1)]) if text[start - 1 : start] in "，," else ""


def _listed_indicator(context: Context, figure: NumberMatch, before: NumberMatch, start: int) -> str:
    """受理、审结案件3200件、3050件: the second figure is of the second verb."""
    words = stripped(context.hans[start : before.start])
    listed = re.search(r"([一-龥]{2,4})、([一-龥]{2})([一-龥]+)$", words)
    return f"{listed[2]}{listed[3]}" if listed and figure.unit == before.unit else ""


def stripped(words: str) -> str:
    """Words without those that lead up to an indicator or from it to its figure.

    >>> stripped("全年共受理各类案件达")
    '受理各类案件'
    >>> stripped("举办“霜岭讲堂”"), stripped("（其中刑事案件")
    ('举办“霜岭讲堂”', '刑事案件')
    """
    words = _LEAD.sub("", tidy(balanced(without_times(words))))
    words = tidy(balanced(_TAIL.sub("", words)[-24:]))
    return words if any(character.isalpha() for character in words) else ""

"""Observations: each figure with its indicator, its comparison, whom it counts for and whether it is a plan."""

import re
from collections.abc import Iterator, Sequence

from courtgraph.suggestion.comparisons import Moves, find_comparisons, shared_out
from courtgraph.suggestion.context import Context
from courtgraph.suggestion.figures import PERCENT, POINTS, UNIT_IDS, Found, find_figures
from courtgraph.suggestion.mention import Comparison, Figure, Mention
from courtgraph.suggestion.subjects import Subjects

_PLAN = re.compile(
    r"力争|计划|拟|争取|预计|目标(?:是|为)|确保[^，。]{0,12}(?:达|不低|不少|以上)|将(?![^，。]{0,20}(?:作为|纳入|移送|控制在前|置于|转化|其|“))|明年|下一步|今后"
)
_DEMAND = re.compile(r"要求|应当|必须|须(?=[达不在完])|(?:^|[，。；])(?:要|各[^，。]{1,8}要)(?!求)|不得")
_HEADING = re.compile(
    r"(?:20\d\d|明|今)年(?:的)?(?:主要)?(?:工作)?(?:安排|打算|计划|任务|思路|要点)|下一步工作|今后(?:的)?工作|下一年"
)
_COUNTERS = ("个", "名", "项", "条", "篇", "家", "位", "部", "所", "支", "批", "对")
_COUNTED = re.compile(r"[^\W\d和及与并分在被获，。；、]{2,10}")
_YEAR = re.compile(r"(20\d\d)年(?!度?[^，。]{0,4}(?:相比|同期))")
_LEAD = re.compile(
    r"^(?:其中|全年|今年以来|一年来|五年来|过去一年|去年|截至[^，]*|20\d\d年(?:以来|度)?|\d+月(?:份)?|同时|另外|此外|并|共计?|累计|先后|"
    r"分别|已|还|又|则|年均|总计|合计|每年|新收|将|力争|计划|依法|成功|有效|及时|的|了|等)+"
)
_TAIL = re.compile(
    r"(?:分别|各|共计?|累计|已|均|达到?|高达|多达|为|是|了|约|近|超过?|逾|到|至|共有|有|在|突破|合计|总计|保持|控制|稳定|上升|下降|仅|以|占|为被|"
    r"不低于|不少于|不超过|至少|再|新|由|从|上|，|：|:)+$"
)


def find_metrics(context: Context, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Every figure of a text as an observation; ``mentions`` are the other names found, which tell the subjects."""
    text = context.hans
    subjects = Subjects(context, mentions)
    comparisons = list(find_comparisons(text))
    figures = [
        figure for figure in find_figures(text) if not _within(figure, comparisons) and not _named(figure, mentions)
    ]
    moved, alone = shared_out(figures, comparisons, text)
    for place, figure in enumerate(figures):
        before = figures[place - 1] if place else None
        yield _metric(context, figure, before, subjects, moved.get(place))
    yield from _moves_alone(context, alone, subjects)


def _within(figure: Found, comparisons: Sequence[Moves]) -> bool:
    return any(moves.start <= figure.start < moves.end for moves in comparisons)


def _named(figure: Found, mentions: Sequence[Mention]) -> bool:
    """Whether a figure is a part of a name, such as 二等功 or “1+5”品牌."""
    return any(mention.start <= figure.start < mention.end for mention in mentions)


def _metric(
    context: Context, figure: Found, before: Found | None, subjects: Subjects, move: Comparison | None
) -> Mention:
    text = context.hans
    subject = subjects.of(figure.start)
    observed = Figure(
        value=figure.value,
        unit=figure.unit,
        unit_id=UNIT_IDS.get(figure.unit, ""),
        approx=figure.approx,
        indicator=_indicator(context, figure, before, subject),
        period=_period(text, figure.start),
        comparison=move,
        subject=(subject.start, subject.end) if subject else None,
        subject_name=subject.name or text[subject.start : subject.end] if subject else context.home.name,
        modality=_modality(text, figure.start),
    )
    rule = "figure-compared" if move else "share" if figure.unit == PERCENT else "figure"
    return Mention(kind="metric", start=figure.start, end=figure.end, rule=rule, figure=observed)


def _indicator(context: Context, figure: Found, before: Found | None, subject: Mention | None) -> str:
    """What a figure counts: the words of its clause before it, or, in a list, those before the list."""
    text = context.hans
    start = context.clause_start(figure.start)
    if before and before.end > start:
        between = _stripped(text[before.end : figure.start].lstrip("、和及与"))
        if between:
            return between
        return _listed_indicator(context, figure, before, start) or _stripped(text[start : before.start])
    if subject and start <= subject.start < figure.start:
        start = subject.end
    words = _stripped(text[start : figure.start])
    counted = _COUNTED.match(text, figure.end) if figure.unit in _COUNTERS else None
    if words or counted:
        return f"{words}{counted[0] if counted else ''}"
    previous = context.clause_start(start - 1) if start else 0
    return _stripped(text[previous : max(previous, start - 1)]) if text[start - 1 : start] in "，," else ""


def _listed_indicator(context: Context, figure: Found, before: Found, start: int) -> str:
    """受理、审结案件3200件、3050件: the second figure is of the second verb."""
    words = _stripped(context.hans[start : before.start])
    listed = re.search(r"([一-龥]{2,4})、([一-龥]{2})([一-龥]+)$", words)
    return f"{listed[2]}{listed[3]}" if listed and figure.unit == before.unit else ""


def _stripped(words: str) -> str:
    words = _LEAD.sub("", words.strip("“”（()）、 　"))
    return _TAIL.sub("", words)[-24:]


def _period(text: str, at: int) -> str:
    """The year of a figure: of its sentence, else of the paragraph before it, else of the report's opening."""
    sentence = max(text.rfind("。", 0, at), text.rfind("\n", 0, at)) + 1
    for piece in (text[sentence:at], text[max(0, text.rfind("\n", 0, at)) : at], text[:300]):
        years = _YEAR.findall(piece)
        if years:
            return str(years[-1] if piece is not text[:300] else years[0])
    return ""


def _modality(text: str, at: int) -> str:
    sentence = max(text.rfind(mark, 0, at) for mark in "。；;\n") + 1
    words = text[sentence:at]
    if _PLAN.search(words):
        return "plan"
    if _DEMAND.search(words):
        return "requirement"
    headings = [found.start() for found in _HEADING.finditer(text, 0, at)]
    reviewing = [found.start() for found in re.finditer(r"工作(?:回顾|情况|总结)|主要工作", text[:at])]
    return "plan" if headings and headings[-1] > max(reviewing, default=-1) else "fact"


def _moves_alone(context: Context, comparisons: Sequence[Moves], subjects: Subjects) -> Iterator[Mention]:
    """收案数同比下降8.6%: where no figure stands before, the move itself is what is observed."""
    for moves in comparisons:
        clause = context.clause_start(moves.start)
        if len(moves.moves) > 1:
            continue
        move = moves.moves[0]
        words = _stripped(context.hans[clause : moves.start])
        number = re.search(r"[\d.,]+(?:%|个?百分点)$", context.hans[moves.start : moves.end])
        if not words or move.unit not in (PERCENT, POINTS) or not number:
            continue
        start = moves.start + number.start()
        subject = subjects.of(start)
        observed = Figure(
            value=abs(move.change),
            unit=move.unit,
            unit_id=UNIT_IDS.get(move.unit, ""),
            indicator=f"{words}{'下降' if move.change < 0 else '上升'}",
            period=_period(context.hans, start),
            comparison=move,
            subject=(subject.start, subject.end) if subject else None,
            subject_name=subject.name or context.hans[subject.start : subject.end] if subject else context.home.name,
            modality=_modality(context.hans, start),
        )
        yield Mention(kind="metric", start=start, end=moves.end, rule="move-alone", figure=observed)

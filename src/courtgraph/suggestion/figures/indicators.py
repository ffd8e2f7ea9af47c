"""What a figure counts: the words of its clause, without its subject and what leads up to the number."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from courtgraph.suggestion.context import CLAUSE_MARKS, SENTENCE_MARKS, Context, start_behind
from courtgraph.suggestion.figures.counted_nouns import COUNTERS, clause_behind, counted, noun_end
from courtgraph.suggestion.figures.indicator_words import PART, bare_indicator, distributed, stripped
from courtgraph.suggestion.figures.numbers_in_text import NumberMatch
from courtgraph.suggestion.mention import Mention

_JOINED = re.compile(r"[^\S\n]*(?:[、和与及至到~～–-]|以及|—{1,2})?[^\S\n]*(?:约|近|超)?")
_LEADS = ("organisation", "person", "place", "initiative", "court", "court_group")
_CAUSED = re.compile("促使|帮助|督促|引导|带动|协助|指导|安排|推动|动员|敦促|助力|支持|使|让")
"""Verbs that tell nothing without what those did whom the figure counts: 促使3人主动履行义务."""
_BESIDE_TITLES = re.compile("([一-龥]{2,4})[《“].*[》”](?:[和与及]|以及)")
"""发布《…》和10件典型案例: the verb goes with what stands behind the figure."""
_MOVED = re.compile(
    "(?:均|都|分别|各|双双)?(?:(?:同比|环比|[较比](?:上年|去年|前年|上月|同期)[^，]{0,4})|上升|提高|增长|下降|降低|增加|减少).*$"
)


class Indicator(NamedTuple):
    """What a figure counts, and whether that is no more than a guess, as where it stands in another clause."""

    words: str
    is_guess: bool = False


class FigureList(NamedTuple):
    """Figures that stand one behind the other with nothing but 、 or 和 between them: the first of them, and which.

    ``behind`` is where the figure before the list ends, with the noun that it counts.
    """

    first: NumberMatch
    behind: int
    place: int
    length: int


def figure_lists(figures: Sequence[NumberMatch], text: str) -> list[FigureList]:
    """For each figure the list that it is of, which may be of itself alone.

    >>> from courtgraph.suggestion.figures.numbers_in_text import find_figures
    >>> text = "受理、审结案件分别为32件和30件，调解5件"
    >>> [(each.place, each.length) for each in figure_lists(list(find_figures(text)), text)]
    [(0, 2), (1, 2), (0, 1)]
    """
    runs: list[list[NumberMatch]] = []
    behind = [0]
    for figure in figures:
        if runs and _JOINED.fullmatch(text, runs[-1][-1].end, figure.start):
            runs[-1].append(figure)
        else:
            last = runs[-1][-1] if runs else None
            behind.append((noun_end(text, last.end) if last.unit in COUNTERS else last.end) if last else 0)
            runs.append([figure])
    return [
        FigureList(run[0], end, place, len(run))
        for run, end in zip(runs, behind[1:], strict=True)
        for place in range(len(run))
    ]


def indicator_of(
    context: Context, figure: NumberMatch, of: FigureList, subject: Mention | None, leading: Mention | None, before: str
) -> Indicator:
    """What a figure counts: the words before its list, shared out where they name as many things, or those behind it.

    ``leading`` is what a clause starts with, and ``before`` what the figure before in the sentence counts.
    """
    text = context.hans
    start = max(context.clause_start(of.first.start), of.behind)
    behind = counted(text, figure.end) if figure.unit in COUNTERS else ""
    words = _between(text, start, of.first.start, subject, leading)
    named = distributed(words, of.length) if of.length > 1 else ()
    if named:
        return Indicator(f"{named[of.place]}{behind}")
    own = stripped(words)
    if _CAUSED.fullmatch(own):
        return Indicator(f"{own}{clause_behind(text, figure.end)}")
    if listed := _BESIDE_TITLES.fullmatch(own):
        return Indicator(f"{listed[1]}{counted(text, figure.end)}")
    if own and not (PART.fullmatch(own) and before):
        return Indicator(f"{own}{behind}")
    if behind := behind or counted(text, figure.end):
        return Indicator(behind)
    if not of.place and text[start - 1 : start] in ("：", ":") and (label := _label(text, start - 1)):
        return Indicator(label)
    return _of_clause_before(context, start, of, before)


def _label(text: str, colon: int) -> str:
    """收案数 of 收案数：20件, where only a name stands before the colon."""
    return bare_indicator(text[start_behind(text, colon, CLAUSE_MARKS + "、") : colon])


def _between(text: str, start: int, end: int, subject: Mention | None, leading: Mention | None) -> str:
    """The words of a clause up to its figure, without the subject and without what only acts in it."""
    if subject and start <= subject.start < end:
        start = subject.end
    if leading and leading.kind in _LEADS and leading.start >= start and leading.end < end:
        rest = stripped(text[leading.end : end])
        is_short = leading.kind == "initiative" and len(rest) < _SHORTEST_DEED
        start = start if is_short or (not rest and leading.kind == "initiative") else leading.end
    return text[start:end]


_SHORTEST_DEED = 4
"""收录案例 says what is counted without the initiative that did it; 出行 does not."""


def _of_clause_before(context: Context, start: int, of: FigureList, before: str) -> Indicator:
    """What the clause before names, as 平均用时61天，今年降至55天 does, or what the figure before counts."""
    text = context.hans
    follows = start and text[start - 1] in "，," and start_behind(text, start - 1, SENTENCE_MARKS) < start
    words = _MOVED.sub("", text[context.clause_start(start - 1) : start - 1]) if follows else ""
    if named := distributed(words, of.length) if of.length > 1 else ():
        return Indicator(named[of.place])
    # what has a figure of its own says what that one counts
    return Indicator(before or ("" if re.search(r"\d", words) else bare_indicator(words)), is_guess=True)

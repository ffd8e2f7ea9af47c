"""Comparisons: 同比分别上升5.2%和4.8% shared out to the figures that stand before."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from courtgraph.suggestion.context import CLAUSE_MARKS, start_behind
from courtgraph.suggestion.figures.numbers_in_text import PERCENT, POINTS, NumberMatch
from courtgraph.suggestion.figures.numerals import ARABIC, CHINESE, value_of
from courtgraph.suggestion.mention import FigureChange

_UP = "上升|增长|增加|提高|提升|上涨|攀升|增幅|升高|增多|扩大|延长|多(?:执结|审结|受理|办结|结案|收案)?|升"
_DOWN = "下降|减少|降低|下滑|缩短|回落|降幅|压缩|压降|少(?:执结|审结|受理|办结|结案|收案)?|降"
_BASIS = (
    r"同比|环比|(?:比|较|同)?(?:上年|去年|前年|上一年|上一年度|上年度|上月|上季度|往年|改革前|实施前|以往|此前|前五年|上届|20\d\d年|五年前|之前|前一年|"
    r"年初|前期)(?:同期|同比|度|末|底)?(?:相比)?|[比较](?:全[国省市州区县])(?:法院)?(?:平均)?(?:水平|数)?"
)
_HIGHER = "高于|超过|高出|优于|快于|多于"
_LOWER = "低于|少于"
_OTHERS = (
    r"(?:全[国省市州区县]|[省市]|同类|同期|上级|考核|目标)(?:法院)?(?:的)?(?:平均|均)?(?:水平|数|值|指标|要求|标准)?|"
    r"[一-龥]{0,4}平均(?:水平|数|值)?"
)
_VALUE = rf"(?:{ARABIC}|百分之(?:{CHINESE}|{ARABIC})|[一两二三四五六七八九](?=成))"
_MOVED = rf"(?:{_UP}|{_DOWN})(?:了|约|幅度?达?|近|超|超过|幅度为|(?<=幅)为){{0,3}}"
_COMPARISON = re.compile(
    rf"(?:(?P<basis>(?:{_BASIS}){{1,3}})，?)?(?:分别|各|均|又|再|大幅|平均|依次|各自|净){{0,3}}(?P<moves>(?:{_MOVED})(?:{_VALUE})(?:%|"
    rf"成|个?百分点|个?(?=[和、与及]\d)|‰|件|起|人次|人|天|日|倍|次|名|项|小时|元|万元|亿元)"
    rf"(?:(?:[、和与及，]|以及)(?:同比|环比|分别)?(?:{_MOVED})?(?:{_VALUE})(?:%|个?百分点|个?(?=[和、与及]\d)|件|天|倍)(?![的一-龥]{{0,12}}?以上的))*)"
)
_LISTED = rf"(?:{_VALUE})(?:%|个?百分点|个?(?=[和、与及]\d)|件|天)"
_AGAINST = re.compile(
    rf"(?:分别|均|各){{0,3}}(?P<side>{_HIGHER}|{_LOWER})(?P<basis>{_OTHERS})(?:分别|约|近|达){{0,3}}(?P<moves>{_LISTED}(?:[、和与及]{_LISTED})*)"
)
"""高于全省6.2和4.9个百分点: a comparison with others, not with another time."""
_ONE = re.compile(
    rf"(?P<moved>{_UP}|{_DOWN})?(?:了|约|幅度?达?|近|超|超过|幅度为|(?<=幅)为){{0,3}}(?:百分之(?P<chinese>{CHINESE}|{ARABIC})|"
    rf"(?P<tenths>[一两二三四五六七八九])成|(?P<number>{ARABIC})(?P<unit>%|个?百分点|个?(?=[和、与及]\d)|‰|件|起|人次|人|天|日|倍|次|名|项|小时|"
    rf"元|万元|亿元))"
)

_LISTED_FIGURES = re.compile(r"(?:[、和与及]|以及)?")
_REACHES = re.compile(
    "，?(?:分别|均|已|各)?(?:达到?|升至|增至|增加到|提高到|上升到|上升至|降至|下降到|下降至|为)(?:了|约|近)?"
)
_OF_UNIT = re.compile("(?:^|[，；、])(件数|案件数|人数|金额|数额|标的额|次数)(?:均|都|则|分别)?$")
_UNITS_NAMED = {
    **dict.fromkeys(("件数", "案件数"), ("件", "起", "宗")),
    "人数": ("人", "名", "人次", "位"),
    **dict.fromkeys(("金额", "数额", "标的额"), ("元",)),
    "次数": ("次", "人次", "场次"),
}
"""The units that a word for what moved means: 件数同比下降 is of the 件 of the clause before."""
_FARTHEST = 12
"""A comparison is of one of so many figures before it."""
_APART = 400
"""A figure so many characters before a comparison is not the one that it compares."""


class Moves(NamedTuple):
    """A comparison in the text: where it stands, and how the figures before it moved, in their order.

    ``against`` tells a comparison with others from one with another time.
    """

    start: int
    end: int
    moves: tuple[FigureChange, ...]
    against: bool = False


def find_comparisons(text: str) -> Iterator[Moves]:
    """Every comparison that says how figures moved.

    >>> [moves] = find_comparisons("同比分别上升5.2%和下降0.3个百分点")
    >>> [(move.basis, move.change, move.unit) for move in moves.moves]
    [('同比', 5.2, '%'), ('同比', -0.3, '个百分点')]
    """
    for found in _COMPARISON.finditer(text):
        basis = found["basis"] or ""
        if not basis and not re.search(r"分别$|[，、）)]$|率$", text[max(0, found.start() - 2) : found.start("moves")]):
            continue
        yield Moves(*found.span(), tuple(_moves(found["moves"], basis or _basis_before(text, found.start()))))
    for found in _AGAINST.finditer(text):
        lower = re.fullmatch(_LOWER, found["side"]) is not None
        yield Moves(*found.span(), tuple(_moves(found["moves"], found["basis"], down=lower)), against=True)


def _basis_before(text: str, at: int) -> str:
    """What a comparison further left in the sentence is with: 同比上升5%, … 下降3%."""
    sentence = re.split("[。；\n]", text[max(0, at - 60) : at])[-1]
    found = re.findall(_BASIS, sentence)
    return found[-1] if found else ""


def _moves(words: str, basis: str, *, down: bool = False) -> Iterator[FigureChange]:
    units = [one["unit"] for one in _ONE.finditer(words)]
    for place, one in enumerate(_ONE.finditer(words)):
        if one["moved"]:
            down = re.fullmatch(_DOWN, one["moved"]) is not None
        numeral = one["chinese"] or one["number"] or f"{one['tenths']}十"
        # 6.2和4.9个百分点: the unit stands behind the last of a list
        unit = (one["unit"] or next(filter(None, units[place:]), PERCENT)) if one["number"] else PERCENT
        factor = unit[0] if unit in ("万元", "亿元") else ""
        value = value_of(numeral, factor)
        yield FigureChange(
            basis, -value if down else value, POINTS if "百分点" in unit or unit == "个" else unit.removeprefix(factor)
        )


def shared_out(
    figures: Sequence[NumberMatch], comparisons: Sequence[Moves], text: str
) -> tuple[dict[int, FigureChange], list[Moves]]:
    """For figures, by their place in the sequence, how they moved; and the comparisons that are of no figure before.

    As many of the figures before as there are moves get one each, in their order; a single move is that of the last,
    unless its clause names something else: 审结20件，收案数同比下降8%.
    """
    shared: dict[int, FigureChange] = {}
    runs = runs_of(figures, text)
    alone = []
    for moves in sorted(comparisons, key=lambda each: (each.against, each.start)):
        last = bisect_right(figures, moves.start, key=lambda figure: figure.end)
        before = [
            place
            for place in range(max(0, last - _FARTHEST), last)
            if (moves.against or place not in shared) and not _apart(text, figures[place], moves)
        ]
        count = min(len(before), len(moves.moves))
        behind = _told_behind(figures, last, moves, text) if not moves.against else ()
        if behind:
            shared |= dict(zip(runs[behind[0]][: len(moves.moves)], moves.moves, strict=False))
            if len(moves.moves) == 1 and _is_of_each(text, moves):
                shared |= dict.fromkeys(runs[behind[0]], moves.moves[0])
        elif len(moves.moves) == 1 and before and not moves.against:
            shared |= dict.fromkeys(_compared(figures, before, runs, moves, text), moves.moves[0])
        elif moves.against:
            taken = zip(before[-count:], moves.moves[-count:], strict=True) if count else ()
            shared = dict(taken) | shared
        elif count == 0:
            alone.append(moves)
        else:
            shared |= zip(before[-count:], moves.moves[-count:], strict=True)
    return shared, alone


def runs_of(figures: Sequence[NumberMatch], text: str) -> list[list[int]]:
    """For each figure those that it stands in one list with, by their places in the sequence."""
    runs: list[list[int]] = []
    for place, figure in enumerate(figures):
        if place and _LISTED_FIGURES.fullmatch(text, figures[place - 1].end, figure.start):
            runs[-1].append(place)
            runs.append(runs[-1])
        else:
            runs.append([place])
    return runs


def _told_behind(figures: Sequence[NumberMatch], last: int, moves: Moves, text: str) -> Sequence[int]:
    """The first figure of those that are told right behind a move: 均提高2.4个百分点，达到38.1%和19.6%."""
    if last >= len(figures) or not _REACHES.fullmatch(text, moves.end, figures[last].start):
        return ()
    return (last,)


def _is_of_each(text: str, moves: Moves) -> bool:
    """Whether a move is of each of several: 均同比上升5%."""
    return re.search("(?:均|都|双双)$", text[max(0, moves.start - 4) : moves.start]) is not None or bool(
        re.match("(?:同比|环比)?(?:均|都|双双)", text[moves.start : moves.end])
    )


def _compared(
    figures: Sequence[NumberMatch], before: Sequence[int], runs: Sequence[Sequence[int]], moves: Moves, text: str
) -> Sequence[int]:
    """Which of the figures before a single move it is of: the last, each, or the one of a unit that is named."""
    if _is_of_each(text, moves):
        clause = start_behind(text, figures[before[-1]].start, CLAUSE_MARKS)
        return [place for place in before if figures[place].start >= clause or place in runs[before[-1]]]
    named = _OF_UNIT.search(text[max(0, moves.start - 6) : moves.start])
    units = _UNITS_NAMED.get(named[1], ()) if named else ()
    meant = [place for place in before if figures[place].unit in units]
    return meant[-1:] or before[-1:]


def _apart(text: str, figure: NumberMatch, moves: Moves) -> bool:
    """Whether a comparison cannot be of a figure: in another sentence, of another subject, or in brackets."""
    if moves.start - figure.end > _APART:
        return True
    between = text[figure.end : moves.start]
    if re.search("[。\n]", between) or re.search("（[^）]*$", text[max(0, figure.start - 12) : figure.start]):
        return True
    return len(moves.moves) == 1 and re.search("[，；][^，；]{3,}$", between) is not None

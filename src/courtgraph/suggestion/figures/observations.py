"""Observations: each figure with its indicator, its comparison, whom it counts for and whether it is a plan."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from courtgraph.suggestion.context import SENTENCE_MARKS, Context, start_behind
from courtgraph.suggestion.figures.cells import ReadCell, read_cells
from courtgraph.suggestion.figures.comparisons import Moves, find_comparisons, shared_out
from courtgraph.suggestion.figures.indicator_words import stripped
from courtgraph.suggestion.figures.indicators import FigureList, Indicator, figure_lists, indicator_of
from courtgraph.suggestion.figures.numbers_in_text import PERCENT, POINTS, UNIT_IDS, NumberMatch, find_figures
from courtgraph.suggestion.mention import Figure, FigureChange, Mention
from courtgraph.suggestion.modality import ModalityReader
from courtgraph.suggestion.periods import PeriodReader
from courtgraph.suggestion.relations.subjects import Subjects
from courtgraph.suggestion.sections import PlanSections
from courtgraph.suggestion.tables import find_rows

_SHARE = re.compile("占")
_MOVE = re.compile(r"[\d.,]+(?:%|个?百分点)$")


def find_observations(context: Context, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Every figure of a text as an observation; ``mentions`` are the other names found, which tell the subjects.

    A figure that is part of a name, such as 二等功 or “1+5”品牌, of a comparison or of a time is no observation.
    What stands in a table is read cell by cell.
    """
    rows = list(find_rows(context.hans))
    in_rows = {place for row in rows for place in range(row.start, row.end)}
    comparisons = [each for each in find_comparisons(context.hans) if each.start not in in_rows]
    observing = _Observing(context, mentions)
    others = (mentions, comparisons, observing.periods.times, rows)
    taken = {place for pieces in others for piece in pieces for place in range(piece.start, piece.end)}
    figures = [figure for figure in find_figures(context.hans) if figure.start not in taken]
    moved, alone = shared_out(figures, comparisons, context.hans)
    for place, (figure, of) in enumerate(zip(figures, figure_lists(figures, context.hans), strict=True)):
        yield observing.figure(figure, of, moved.get(place))
    for moves in alone:
        yield from observing.move_alone(moves)
    by_place = {(each.start, each.end): each for each in mentions}
    for cell in (cell for row in rows for cell in read_cells(row, by_place)):
        yield observing.cell(cell)


class _Observing:
    """What is known of a text's figures besides their numbers."""

    def __init__(self, context: Context, mentions: Sequence[Mention]) -> None:
        self.context = context
        self.subjects = Subjects(context, mentions)
        sections = PlanSections(context.hans)
        self.telling = ModalityReader(context.hans, sections)
        self.periods = PeriodReader(context.hans, sections)
        self.mentions = mentions
        self.starts = [mention.start for mention in mentions]
        self.before: dict[str, tuple[str, int]] = {}
        """What the last figure of a unit counts, and where it stands."""

    def _leading(self, clause: int) -> Mention | None:
        """The name that a clause starts with, behind 其中 and the like."""
        place = bisect_left(self.starts, clause)
        found = self.mentions[place] if place < len(self.mentions) else None
        leads = found and not stripped(self.context.hans[clause : found.start])
        return found if leads else None

    def figure(self, figure: NumberMatch, of: FigureList, move: FigureChange | None) -> Mention:
        """A figure with the list that it is of, and how it moved."""
        subject = self.subjects.of(figure.start)
        sentence = start_behind(self.context.hans, of.first.start, SENTENCE_MARKS)
        before, at = self.before.get(figure.unit, ("", 0))
        clause = self.context.clause_start(of.first.start)
        leading = self._leading(subject.end if subject and clause <= subject.start < figure.start else clause)
        indicator = indicator_of(self.context, figure, of, subject, leading, before if at >= sentence else "")
        shared, place = self.before.get("", ("", 0))
        if indicator.words.startswith("占") and shared and place >= sentence:
            indicator = Indicator(f"{shared}{indicator.words}")
        self.before[figure.unit] = indicator.words, figure.start
        if not _SHARE.search(indicator.words):
            self.before[""] = indicator.words, figure.start
        observed = Figure(
            value=figure.value,
            unit=figure.unit,
            unit_id=UNIT_IDS.get(figure.unit, ""),
            approx=figure.approx,
            indicator=indicator.words,
            comparison=move,
            **self._about(figure.start, subject, is_guess=indicator.is_guess),
        )
        rule = "figure-compared" if move else "share" if figure.unit == PERCENT else "figure"
        return Mention("metric", figure.start, figure.end, rule, figure=observed)

    def cell(self, cell: ReadCell) -> Mention:
        """A figure of a table."""
        figure = cell.figure
        observed = Figure(
            value=figure.value,
            unit=figure.unit,
            unit_id=UNIT_IDS.get(figure.unit, ""),
            approx=figure.approx,
            indicator=cell.indicator,
            **self._about(cell.time_at, cell.subject),
        )
        return Mention("metric", figure.start, figure.end, "table-cell", figure=observed)

    def move_alone(self, moves: Moves) -> Iterator[Mention]:
        """收案数同比下降8.6%: where no figure stands before, the move itself is what is observed."""
        text, move = self.context.hans, moves.moves[0]
        words = stripped(text[self.context.clause_start(moves.start) : moves.start])
        number = _MOVE.search(text[moves.start : moves.end])
        if len(moves.moves) > 1 or not words or move.unit not in (PERCENT, POINTS) or not number:
            return
        start = moves.start + number.start()
        observed = Figure(
            value=abs(move.change),
            unit=move.unit,
            unit_id=UNIT_IDS.get(move.unit, ""),
            indicator=f"{words}{'下降' if move.change < 0 else '上升'}",
            comparison=move,
            **self._about(start, self.subjects.of(start)),
        )
        yield Mention("metric", start, moves.end, "move-alone", figure=observed)

    def _about(self, at: int, subject: Mention | None, *, is_guess: bool = False) -> dict[str, Any]:
        words = self.context.hans[subject.start : subject.end] if subject else self.context.home.name
        modality = self.telling.modality(at)
        return {
            "subject": (subject.start, subject.end) if subject else None,
            "subject_name": (subject.name if subject else "") or words,
            "period": self.periods.period(at, plan=modality == "plan"),
            "modality": modality,
            "doubt": ("indicator",) * is_guess + ("period",) * self.periods.is_guess(at, plan=modality == "plan"),
        }

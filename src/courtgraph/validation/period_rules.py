"""Rules about what is said of one period: figures that agree, and claims that stand there once."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from courtgraph.model import Dataset, Statement
from courtgraph.model.period import TIMES, same_period
from courtgraph.validation.context import Diagnostics, RuleContext, diagnose

ABOUT = Decimal("0.1")
"""A figure that is given as about some number may be off by this share of it."""
_INFINITE = Decimal("Infinity")


class Bounds(NamedTuple):
    """The least and the greatest number that a figure may stand for, and whether these themselves are meant."""

    low: Decimal
    high: Decimal
    open: bool = False

    def contradicts(self, other: "Bounds") -> bool:
        """Whether no number fits both.

        >>> Bounds(Decimal(39), Decimal(39)).contradicts(Bounds(Decimal(41), Decimal(41)))
        True
        >>> [bounds("39", approx).contradicts(bounds("39", "")) for approx in ("at_least", "more_than")]
        [False, True]
        """
        low, high = max(self.low, other.low), min(self.high, other.high)
        return low > high or (low == high and (self.open or other.open))


def bounds(value: str, approx: str) -> Bounds:
    """What a figure says, by how exact it is; raises ArithmeticError for what is no number."""
    number = Decimal(value)
    if not number.is_finite():
        raise InvalidOperation
    off = abs(number) * ABOUT if approx == "about" else 0
    low = -_INFINITE if approx in ("at_most", "less_than") else number - off
    high = _INFINITE if approx in ("at_least", "more_than") else number + off
    return Bounds(low, high, approx in ("more_than", "less_than"))


def agreeing_figures(case: RuleContext) -> Diagnostics:
    """Accepted statements give one subject one figure for an indicator in one unit, period and modality."""
    for statements in _grouped(case.dataset, (one for one in case.dataset.statements if one.unit and one.value)):
        for one, other in _contradictions(statements):
            figure, told = (f"{each.value} {each.unit}" for each in (one, other))
            when = f" for {one.time}" if one.time else ""
            message = (
                f"{one.subject} has {figure} of {one.object or one.predicate}{when}, but {told} in {_place(other)}"
            )
            suggestion = "look both up; correct one, or give it the period or the status that tells them apart"
            yield diagnose(one, "value", message, suggestion)


def claims_once(case: RuleContext) -> Diagnostics:
    """One claim of one period is one statement, however the period is written."""
    timed = (one for one in case.dataset.statements if one.period)
    for statements in _grouped(case.dataset, timed):
        first: dict[Hashable, Statement] = {}
        for one in statements:
            known = first.setdefault((one.value, one.qualifiers.get("approx", "")), one)
            if known.id != one.id and _times(known) != _times(one):
                name = next(name for name, written in one.qualifiers.items() if written == one.time)
                message = f"{name} {one.time} says again what {_place(known)} says of {known.time}"
                suggestion = "write the period in one way, and put the evidence of both under one statement"
                yield diagnose(one, f"qualifiers.{name}", message, suggestion)


def _grouped(dataset: Dataset, statements: Iterable[Statement]) -> Iterator[list[Statement]]:
    """What the dataset stands by, together what is said of the same things, of one period and in one modality.

    Other qualifiers that narrow a claim, as a dataset's own schema may have, tell apart what is said of two cases.
    """
    found: dict[Hashable, list[Statement]] = defaultdict(list)
    narrowing = dataset.schema.narrowing
    for one in statements:
        if one.asserted and one.subject and one.predicate:
            time = same_period(one.time) if one.time else _untimed(dataset, one)
            others = (name for name in narrowing(one.predicate) if name not in TIMES)
            narrowed = frozenset((name, one.qualifiers.get(name, "")) for name in others)
            found[one.subject, one.predicate, one.object, one.unit, one.lang, one.modality, time, narrowed].append(one)
    for some in found.values():
        if len(some) > 1:
            yield sorted(some, key=lambda one: (one.location.path, one.location.line))


def _times(statement: Statement) -> list[str | None]:
    """Its times as they are written, each where it stands: one claim has a ``year``, and another a ``period``."""
    return [statement.qualifiers.get(name) for name in TIMES]


def _untimed(dataset: Dataset, statement: Statement) -> Hashable:
    """What stands for the time where none is said: the period of the report, or else the report itself."""
    reported = dataset.report_periods(statement)
    return same_period(reported[0]) if len(reported) == 1 else tuple(sorted({one.source for one in statement.evidence}))


def _contradictions(statements: list[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Each statement that contradicts one before it, and that one: it is enough to look at the two extremes."""
    greatest: tuple[Bounds, Statement] | None = None
    least: tuple[Bounds, Statement] | None = None
    for one in statements:
        try:
            own = bounds(one.value, one.qualifiers.get("approx", ""))
        except ArithmeticError:
            continue  # possible_values says so
        for extreme in (greatest, least):
            if extreme and own.contradicts(extreme[0]):
                yield one, extreme[1]
                break
        greatest = max(greatest or (own, one), (own, one), key=lambda each: (each[0].low, each[0].open))
        least = min(least or (own, one), (own, one), key=lambda each: (each[0].high, not each[0].open))


def _place(statement: Statement) -> str:
    return f"{statement.location.path}:{statement.location.line}"

"""Rules about times: figures of one period that agree, and claims that stand there once and are of one time."""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from decimal import Decimal, InvalidOperation
from functools import partial
from itertools import islice
from typing import NamedTuple

from courtgraph.model import Dataset, Statement
from courtgraph.model.period import TIMES, same_period
from courtgraph.schema import Schema
from courtgraph.schema.forms import FORMS
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
    figures = (one for one in case.dataset.statements if one.unit and one.value)
    for statements in _grouped(case.dataset.schema, figures, partial(_reported, case.dataset)):
        for one, other in _contradictions(statements):
            figure, told = (f"{each.value} {each.unit}" for each in (one, other))
            when = f" for {one.time}" if one.time else ""
            message = (
                f"{one.subject} has {figure} of {one.object or one.predicate}{when}, but {told} in {_place(other)}"
            )
            suggestion = "look both up; correct one, or give it the period or the status that tells them apart"
            yield diagnose(one, "value", message, suggestion)


def claims_once(case: RuleContext) -> Diagnostics:
    """One claim is one statement, however its period and its numbers are written."""
    schema = case.dataset.schema
    written = (one for one in case.dataset.statements if one.value or one.qualifiers)
    for statements in _grouped(schema, written, lambda one: same_period(one.time)):
        first: dict[Hashable, Statement] = {}
        for one in statements:
            value = _same_value(schema, one)
            known = first.setdefault((value, one.qualifiers.get("approx", "exact")), one)
            for field, own, other in islice(_written_otherwise(schema, one, known), 1):
                name = field.rpartition(".")[2]
                message = (
                    f"{name} {own} says again what {_place(known)} says {'of' if name in TIMES else 'with'} {other}"
                )
                yield diagnose(
                    one, field, message, "write it in one way, and put the evidence of both under one statement"
                )


def one_time(case: RuleContext) -> Diagnostics:
    """A statement is of one time, which is a year or a period and never both."""
    for statement in case.dataset.statements:
        period, year = (statement.qualifiers.get(name, "") for name in TIMES)
        if period and year:
            message = f"year {year} stands beside period {period}"
            yield diagnose(statement, "qualifiers.year", message, "keep the one that the words give, drop the other")


def _written_otherwise(schema: Schema, one: Statement, other: Statement) -> Iterator[tuple[str, str, str]]:
    """The fields of a statement that another, which claims the same, writes otherwise, with what either has written.

    Times stand for each other: one claim has a ``year``, and another a ``period``.
    """
    if one.value != other.value:
        yield "value", one.value, other.value
    for name in schema.narrowing(one.predicate):
        own, others = (each.qualifiers.get(name, "") for each in (one, other))
        if own and own != others:
            yield f"qualifiers.{name}", own, other.time if name in TIMES else others


def _same_value(schema: Schema, statement: Statement) -> Hashable:
    predicate = schema.predicates.get(statement.predicate)
    return _same(statement.value, predicate.value.datatype if predicate and predicate.value else "")


def _same_qualifier(schema: Schema, statement: Statement, name: str) -> Hashable:
    known = schema.qualifiers.get(name)
    return _same(statement.qualifiers.get(name, ""), known.datatype if known else "")


def _same(written: str, datatype: str) -> Hashable:
    """One value for all ways to write it."""
    if datatype == "edtf":
        return same_period(written)
    return Decimal(written) if datatype == "decimal" and re.fullmatch(FORMS[datatype], written) else written


def _grouped(
    schema: Schema, statements: Iterable[Statement], time_of: Callable[[Statement], Hashable]
) -> Iterator[list[Statement]]:
    """What the dataset stands by, together what is said of the same things, of one time and in one modality.

    Other qualifiers that narrow a claim, as a dataset's own schema may have, tell apart what is said of two cases.
    """
    found: dict[Hashable, list[Statement]] = defaultdict(list)
    for one in statements:
        if one.asserted and one.subject and one.predicate:
            narrowing = (name for name in schema.narrowing(one.predicate) if name not in TIMES)
            narrowed = frozenset((name, _same_qualifier(schema, one, name)) for name in narrowing)
            key = one.subject, one.predicate, one.object, one.unit, one.lang, one.modality, time_of(one), narrowed
            found[key].append(one)
    for some in found.values():
        if len(some) > 1:
            yield sorted(some, key=lambda one: (one.location.path, one.location.line))


def _reported(dataset: Dataset, statement: Statement) -> Hashable:
    """The time of a statement; where none is said the period of the report, or else the report itself stands for it."""
    if statement.time:
        return same_period(statement.time)
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

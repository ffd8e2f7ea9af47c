"""Rules about what a figure or a year can be, given the words that are said to carry it."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from courtgraph.model import Dataset, Statement, read_period
from courtgraph.model.period import TIMES
from courtgraph.text import to_simplified
from courtgraph.text.digit_groups import join_groups
from courtgraph.validation.context import Diagnostics, RuleContext, diagnose
from courtgraph.validation.meant_numbers import SCALES

LESS = re.compile(r"[-−下]\s*\d|[降减负少跌]")


def figures_quoted(case: RuleContext) -> Diagnostics:
    """The digits of a figure stand in one of its quotes; figures in words are left to the reader.

    >>> from courtgraph.validation.plausibility_rules import carries
    >>> carries("訴前調解成功1.2萬件", Decimal(12000)), carries("招錄公務員29名", Decimal(92))
    (True, False)
    >>> carries("挽回損失860餘萬元", Decimal(8600000)), carries("挽回損失860餘萬元", Decimal(860))
    (True, False)
    >>> carries("審結1 280件", Decimal(1280)), carries("刑事審判庭 398 386", Decimal(398386))
    (True, False)
    >>> carries("占2成3", Decimal(23)), carries("新收1万2,345件", Decimal(12345)), carries("3件占六成", Decimal(60))
    (True, True, True)
    """
    for statement, value in _figures(case.dataset):
        quotes = [piece.quote for piece in statement.supporting if piece.quote.strip()]
        if quotes and not any(carries(quote, value) for quote in quotes):
            message = f"the figure {statement.value} is in no quote of the statement"
            yield diagnose(statement, "value", message, "look it up in the source, and quote the words that give it")


def carries(quote: str, value: Decimal) -> bool:
    """Whether a quote gives a figure in digits, or may give it in words.

    Blanks keep numbers apart; where they may group thousands, either reading counts.
    """
    return any(_gives(reading, value) for reading in (quote, join_groups(quote)))


def _gives(quote: str, value: Decimal) -> bool:
    text = to_simplified(unicodedata.normalize("NFKC", quote)).replace(",", "")
    if not re.search(r"\d", text):
        return re.search("[零一二三四五六七八九十百千万亿两半]", text) is not None
    if value < 0 and not LESS.search(text):
        return False
    in_digits = any(re.search(_written(abs(value) / scale, unit), text) for unit, scale in SCALES.items())
    return in_digits or _IN_WORDS.search(text) is not None or abs(value) in _mixed(text)


_IN_WORDS = re.compile(
    "百分之[零一二三四五六七八九十]|[一二两三四五六七八九]成|[一二两三四五六七八九][百千万][一二两三四五六七八九零多余几]"
)
"""What says a number in words, beside whatever digits stand there; it is left to the reader."""


def _mixed(text: str) -> Iterator[Decimal]:
    """The numbers of a text between digits and words: 2成3 is 23, 1万2345 is 12345."""
    for tenths, ones in re.findall(r"(\d)成(\d?)", text):
        yield Decimal(int(tenths) * 10 + int(ones or 0))
    for groups in re.findall(r"(?:\d+[亿万])+\d*", text):
        parts = re.findall(r"(\d+)([亿万]?)", groups)
        yield Decimal(sum(int(digits) * int(SCALES.get(scale, 1)) for digits, scale in parts))


def _written(number: Decimal, unit: str) -> str:
    digits = f"{number.normalize():f}"
    fraction = "0*" if "." in digits else r"(?:\.0+)?"
    return (
        rf"(?<![\d.]){re.escape(digits)}{fraction}(?![\d.]*\d){rf'[余多]?{unit}' if unit else '(?![余多]?[百千万亿])'}"
    )


def _figures(dataset: Dataset) -> Iterator[tuple[Statement, Decimal]]:
    for statement in dataset.statements:
        predicate = dataset.schema.predicates.get(statement.predicate)
        if predicate and predicate.value and predicate.value.unit:
            try:
                yield statement, Decimal(statement.value)
            except InvalidOperation:
                continue  # possible_values says so


def facts_not_ahead(case: RuleContext) -> Diagnostics:
    """What a source tells as a fact does not lie after the year of the source, where that is known."""
    for statement in case.dataset.statements:
        if not statement.qualifiers or statement.modality != "fact":
            continue
        told = _latest_year(case.dataset, statement)
        for name in TIMES:
            written = statement.qualifiers.get(name, "")
            if told and _earliest_year(written) > told:
                message = f"the {name} {written} lies after {told}, the year of the source"
                yield diagnose(statement, f"qualifiers.{name}", message, "correct it, or add modality: plan")


def _earliest_year(written: str) -> str:
    """The year in which a period ends at the earliest, or else begins, or nothing: 202X may be any of ten."""
    first, last = read_period(written.rpartition("/")[2]) or read_period(written) or (None, None)
    day = first or last
    return f"{day.year:04}" if day else ""


def _latest_year(dataset: Dataset, statement: Statement) -> str:
    """The year of the latest source, or nothing where one of them has no date."""
    dates = [dataset.by_source[piece.source].date for piece in statement.evidence if piece.source in dataset.by_source]
    return max((date[:4] for date in dates), default="") if all(dates) else ""

"""Figures and awards side by side: each court in a column, or each period, in whichever ways it is written."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from courtgraph.errors import CourtgraphError
from courtgraph.merging.ownership import owning_courts
from courtgraph.model import Dataset, Statement
from courtgraph.model.period import same_period
from courtgraph.store import read_whole
from courtgraph.text import did_you_mean, normalize

By = Literal["court", "year"]
ALIKE = 0.6
"""How like each other (0 to 1) the names of two indicators are that somebody may take for one."""


class Row(NamedTuple):
    """What is compared: one indicator in one unit, or one award, and what the columns do not tell.

    ``things`` are the ids of the indicators that were said to be the same, or of the award. ``beside`` is the period,
    as it is written, where courts stand in columns, and the subject where periods do. ``about`` is the subject where
    that is no court but belongs to those in whose columns it stands. ``cells`` are the statements of each column.
    """

    kind: Literal["observation", "award"]
    things: tuple[str, ...]
    unit: str
    beside: str
    about: str
    cells: Mapping[str, tuple[Statement, ...]]


class Comparison(NamedTuple):
    """Columns and rows; where courts stand in columns, what belongs to none has a column without a name.

    ``apart`` are pairs of indicators that are named alike and were not mixed.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    apart: tuple[tuple[str, str], ...]


def compare(dataset: str | Path | Dataset, by: By, same: Iterable[tuple[str, str]] = ()) -> Comparison:
    """The figures and awards that a dataset, or that of a folder, stands by; ``by`` is ``court`` or ``year``.

    Indicators are never mixed unless ``same`` names them in pairs; figures in different units never are.

    >>> said = {"subject": "court/a", "predicate": "hasFigure", "object": "indicator/closed", "unit": "case"}
    >>> figures = [Statement(**said, value=value, qualifiers={"period": year})
    ...            for value, year in (("39", "2023"), ("41", "2024"))]
    >>> [row] = compare(Dataset(statements=tuple(figures)), "year").rows
    >>> row.things, {year: one.value for year, (one,) in row.cells.items()}
    (('indicator/closed',), {'2023': '39', '2024': '41'})

    Raises CourtgraphError for a name in ``same`` that is no indicator with figures, and for another ``by``.
    """
    if by not in get_args(By):
        raise CourtgraphError(f"nothing is compared by {by}; {did_you_mean(by, get_args(By))}")
    dataset = read_whole(dataset)
    observed = [one for one in dataset.statements if one.asserted and one.object and one.value and one.unit]
    awarded = [one for one in dataset.statements if one.asserted and one.predicate == "received"]
    indicators = sorted({one.object for one in observed})
    groups = _groups(indicators, same)
    courts = owning_courts(dataset) if by == "court" else {}
    periods = _as_written((*observed, *awarded))
    rows: dict[tuple[str, tuple[str, ...], str, str, str], dict[str, tuple[Statement, ...]]] = {}
    for one in (*observed, *awarded):
        kind, things = ("observation", groups[one.object]) if one.object in groups else ("award", (one.object,))
        places, beside, about = _place(one, periods[one.time], by, courts)
        if kind == "award" and by == "court":
            beside = ""  # the year stands in the cell: one court may have an award in one year and another in the next
        cells = rows.setdefault((kind, things, one.unit, beside, about), {})
        for column in places:
            cells[column] = (*cells.get(column, ()), one)
    made = (Row("award" if key[0] == "award" else "observation", *key[1:], cells) for key, cells in rows.items())
    ordered = sorted(made, key=lambda row: (row.kind == "award", row.things, row.unit, row.beside, row.about))
    # what belongs to no court stands last
    named = {column for cells in rows.values() for column in cells}
    columns = sorted(named, key=lambda column: (by == "court" and not column, column))
    return Comparison(tuple(columns), tuple(ordered), tuple(_apart(dataset, observed, groups)))


def _place(
    one: Statement, period: str, by: By, courts: Mapping[str, tuple[str, ...]]
) -> tuple[tuple[str, ...], str, str]:
    """The columns of a statement, what stands beside it, and whom it is about where no column tells."""
    if by == "year":
        return (period,), one.subject, ""
    owners = courts.get(one.subject, ())
    return owners or ("",), period, "" if owners == (one.subject,) else one.subject


def _as_written(statements: Iterable[Statement]) -> dict[str, str]:
    """For every time that is written the shortest writing of the same period."""
    writings: dict[str, set[str]] = {}
    for one in statements:
        writings.setdefault(same_period(one.time), set()).add(one.time)
    return {time: min(some, key=lambda each: (len(each), each)) for some in writings.values() for time in some}


def _groups(indicators: list[str], same: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Each indicator with all that are the same, in the order of their ids."""
    groups: dict[str, tuple[str, ...]] = {one: (one,) for one in indicators}
    for pair in same:
        if isinstance(pair, str) or len(pair) != 2:
            raise CourtgraphError(f"same has {pair!r}, which is no pair; write [('indicator/a', 'indicator/b')]")
        one, other = pair
        for unknown in (name for name in (one, other) if name not in groups):
            raise CourtgraphError(f"{unknown} is no indicator with figures here; {did_you_mean(unknown, indicators)}")
        joined = tuple(sorted({*groups[one], *groups[other]}))
        groups.update((each, joined) for each in joined)
    return groups


def _apart(
    dataset: Dataset, observed: list[Statement], groups: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, str]]:
    """Indicators of one unit whose names are alike, that no one said to be the same or to be different."""
    decided = {decision.pair for decision in dataset.decisions}
    units = {(one.object, one.unit) for one in observed}
    for one, other in combinations(sorted(groups), 2):
        shared = {unit for name, unit in units if name == one} & {unit for name, unit in units if name == other}
        if other in groups[one] or not shared or frozenset((one, other)) in decided:
            continue
        mine, theirs = (_name(dataset, name) for name in (one, other))
        if SequenceMatcher(None, mine, theirs, autojunk=False).ratio() >= ALIKE:
            yield one, other


def _name(dataset: Dataset, one: str) -> str:
    thing = dataset.things.get(one)
    return normalize(thing.name(dataset.info.curated_in) if thing else one)

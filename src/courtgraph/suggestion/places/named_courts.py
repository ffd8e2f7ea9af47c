"""The courts that a report and a dataset name in full, by which short forms are told where no table has the place."""

import re
from collections import Counter
from collections.abc import Iterable

from courtgraph.model import Dataset, Entity
from courtgraph.suggestion.normalized_text import simplified
from courtgraph.suggestion.places.divisions import parent_name, short_name
from courtgraph.suggestion.places.gazetteer import Gazetteer
from courtgraph.suggestion.places.home_court import HomeCourt, court_area, court_level, courts_in

_OPENING = 400
"""A report says within so many characters which province it is from."""
_FULL = re.compile("..人民法院$")


def named_courts(gazetteer: Gazetteer, dataset: Dataset | None) -> tuple[str, ...]:
    """The full names of courts in the report, and behind them those that only the dataset has; each once."""
    known = [name for entity in dataset.entities for name in _names(entity)] if dataset else []
    return tuple(dict.fromkeys([*courts_in(gazetteer), *known]))


def with_superiors(home: HomeCourt, named: Iterable[str], gazetteer: Gazetteer, dataset: Dataset | None) -> HomeCourt:
    """The home court with the intermediate and the high court over it, where the table does not tell them.

    They are those that the dataset says supervise it, else the only ones of their level that are named at all.
    """
    if not home.name or home.code:
        return home
    if not home.province and (province := _province_at_opening(gazetteer)):
        home = home._replace(province=province)
    over: list[str] = []
    for level in ("intermediate", "high"):
        supervising = [name for name in _supervising(home.name, dataset) if court_level(name) == level]
        found = supervising or [name for name in named if court_level(name) == level]
        over += found if len(found) == 1 else []
    return home._replace(over=tuple(over))


def _province_at_opening(gazetteer: Gazetteer) -> str:
    """The only province that the opening of a report names, or nothing."""
    codes = {place.codes[0] for place in gazetteer.places if len(place.codes) == 1 and place.start < _OPENING}
    provinces = {parent_name(code, "province") for code in codes}
    return provinces.pop() if len(provinces) == 1 else ""


def named_by_place(named: Iterable[str]) -> dict[tuple[str, str], str]:
    """The only court of a level that is named for a place, by the place without its rank and the level.

    >>> named_by_place(["霜岭县人民法院", "甲县人民法院", "甲区人民法院"])
    {('霜岭', 'basic'): '霜岭县人民法院'}
    """
    keys = {name: (short_name(court_area(name)), court_level(name)) for name in named}
    counts = Counter(keys.values())
    return {key: name for name, key in keys.items() if counts[key] == 1}


def _supervising(name: str, dataset: Dataset | None) -> list[str]:
    """The courts that supervise the one of a name, and those that supervise them."""
    if not dataset:
        return []
    ids = {entity.id for entity in dataset.entities if name in _names(entity)}
    for _ in ("intermediate", "high"):
        said = dataset.statements
        ids |= {
            each.object for each in said if each.predicate == "supervisedBy" and each.subject in ids and each.object
        }
    return list(dict.fromkeys(other for entity in dataset.entities if entity.id in ids for other in _names(entity)))


def _names(entity: Entity) -> list[str]:
    """The full names of a court in simplified characters."""
    names = [simplified(label) for language, label in entity.label.items() if language.startswith("zh")]
    return list(dict.fromkeys(name for name in names if _FULL.search(name)))

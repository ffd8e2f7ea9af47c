"""Pairs of entities that may be one: called alike in either script, with the same code, or linked to the same thing."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

from courtgraph.model import Dataset, Entity
from courtgraph.schema import Schema
from courtgraph.store import read_whole
from courtgraph.text import normalize

LEAST = 0.7
"""The lowest score that is worth a look: benchmarks/duplicates.py tells what it finds and what it misses."""
ALIKE = 0.7
"""How like each other two names are (0 to 1) of which one may have words that the other leaves out."""
CODE = "dcterms:identifier"
"""What a predicate that gives a code maps to."""
_COMMON = 60
"""A pair of characters in more names than this says nothing of which are alike."""
_QUOTED = re.compile('"([^"a-z]{4,})"')
_NUMERALS = re.compile("[0-9]+|[一二三四五六七八九十百]")


class Pair(NamedTuple):
    """Two entities, in the order of their ids, how likely they are one (0 to 1), and why."""

    score: float
    first: Entity
    second: Entity
    reasons: tuple[str, ...]


def find_duplicates(dataset: str | Path | Dataset, least: float = LEAST, language: str = "") -> list[Pair]:
    """The pairs of a dataset, or that of a folder, that may be one and are not decided on, the likeliest first.

    Reasons tell the names in a language, the dataset's first unless another is named, where there are such. Two with
    different codes of one kind are two; so are two whose names differ in a number. A statement between the
    two makes it less likely that they are one, and so do types that only share a parent.

    >>> court = dict(type="BasicCourt", label={"zh-Hant": "甲縣人民法院"})
    >>> other = Entity(id="court/b", type="BasicCourt", label={"zh-Hans": "甲县法院"})
    >>> [pair.reasons for pair in find_duplicates(Dataset(entities=(Entity(id="court/a", **court), other)))]
    [('甲縣人民法院 and 甲县法院 have one short form',)]
    """
    dataset = read_whole(dataset)
    decided = {decision.pair for decision in dataset.decisions}
    codes, tied = _codes(dataset), {frozenset((one.subject, one.object)) for one in dataset.statements}
    found = []
    for first, second in _candidates(dataset, codes):
        both = frozenset((first.id, second.id))
        if both in decided or _told_apart(codes, first.id, second.id):
            continue
        kinship = _kinship(dataset.schema, first.type, second.type)
        shared = [link for link in dataset.links(first) if link in dataset.links(second)]
        reasons = [*_reasons(first, second, codes, shared, language or dataset.info.curated_in)] if kinship else []
        score = max((weight for weight, _ in reasons), default=0) * kinship * (0.6 if both in tied else 1)
        if score >= least:
            words = tuple(dict.fromkeys(reason for _, reason in sorted(reasons, reverse=True)))
            found.append(Pair(round(score, 2), first, second, words))
    return sorted(found, key=lambda pair: (-pair.score, pair.first.id, pair.second.id))


def _codes(dataset: Dataset) -> dict[str, dict[str, str]]:
    """The codes of each entity, by the predicate that gives them."""
    predicates = {name for name, one in dataset.schema.predicates.items() if CODE in one.maps_to}
    codes: dict[str, dict[str, str]] = defaultdict(dict)
    for statement in dataset.statements:
        if statement.predicate in predicates and statement.asserted:
            codes[statement.subject][statement.predicate] = statement.value
    return codes


def _told_apart(codes: Mapping[str, Mapping[str, str]], first: str, second: str) -> bool:
    mine, theirs = codes.get(first, {}), codes.get(second, {})
    return any(mine[name] != theirs[name] for name in mine.keys() & theirs.keys())


def _candidates(dataset: Dataset, codes: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[Entity, Entity]]:
    """Pairs that share two neighbouring characters or the quoted words of a name, a code or a link, each once."""
    groups: dict[tuple[str, ...], dict[str, Entity]] = defaultdict(dict)
    for entity in dataset.entities:
        for key in _keys(entity, codes.get(entity.id, {}), dataset.links(entity)):
            groups[key][entity.id] = entity
    seen = set()
    for key, group in groups.items():
        if len(group) > _COMMON and key[0] == "characters":
            continue
        for first, second in combinations(sorted(group), 2):
            if (first, second) not in seen:
                seen.add((first, second))
                yield group[first], group[second]


def _keys(entity: Entity, codes: Mapping[str, str], links: Iterable[str]) -> Iterator[tuple[str, ...]]:
    for called in entity.names():
        name = _short(called)
        yield "name", name
        yield from (("characters", name[place : place + 2]) for place in range(len(name) - 1))
        yield from (("quoted", words) for words in _quoted(normalize(called)))
    yield from (("code", *code) for code in codes.items())
    yield from (("link", link) for link in links)


def _kinship(schema: Schema, first: str, second: str) -> float:
    """How well two types go together: 1 for one and the same, 0 for two that have nothing in common."""
    mine, theirs = schema.ancestors.get(first, (first,)), schema.ancestors.get(second, (second,))
    if first == second:
        return 1
    if first in theirs or second in mine:
        return 0.95
    return 0.8 if any(not schema.types[name].abstract for name in {*mine} & {*theirs} if name in schema.types) else 0


def _reasons(
    first: Entity, second: Entity, codes: Mapping[str, Mapping[str, str]], links: Iterable[str], language: str
) -> Iterator[tuple[float, str]]:
    mine, theirs = codes.get(first.id, {}), codes.get(second.id, {})
    for name in sorted(mine.keys() & theirs.keys()):
        yield 1, f"both have the {name} {mine[name]}"
    yield from ((1, f"both are the same as {link}") for link in links)
    for one, other in product(_distinct(first.names(language)), _distinct(second.names(language))):
        yield from _likeness(one, other)


def _distinct(names: Iterable[str]) -> list[str]:
    """Names that differ in more than their script."""
    return list({normalize(name): name for name in reversed(list(names))}.values())


def _likeness(one: str, other: str) -> Iterator[tuple[float, str]]:
    mine, theirs = normalize(one), normalize(other)
    if mine == theirs:
        yield 0.95, f"both are called {one}" if one == other else f"{one} and {other} are one name in two forms"
    elif _short(one) == _short(other):
        yield 0.9, f"{one} and {other} have one short form"
    elif _NUMERALS.findall(mine) == _NUMERALS.findall(theirs) and min(len(mine), len(theirs)) > 3:
        if not _quoted(mine).isdisjoint(_quoted(theirs)):
            yield 0.75, f"{one} and {other} quote the same words"
        matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
        if matcher.quick_ratio() >= ALIKE and (ratio := matcher.ratio()) >= ALIKE and _is_slip(matcher):
            yield 0.9 * ratio, f"{one} is like {other}"


def _quoted(normalized: str) -> set[str]:
    """The words in quotation marks within a normalized name: what it is called by, and not one word, such as 主陣地."""
    return set(_QUOTED.findall(normalized))


def _is_slip(matcher: "SequenceMatcher[str]") -> bool:
    """Whether two names differ by what is put in or left out, not by one word in place of another.

    甲縣法院 and 乙縣法院 are two courts, however alike their names; so are two that put different words in.
    """
    changes = [tag for tag, *_ in matcher.get_opcodes() if tag != "equal"]
    return "replace" not in changes and len(set(changes)) == 1


def _short(name: str) -> str:
    """A name as it is shortened: 某市中級人民法院 and 某市中院 are one."""
    folded = normalize(name).replace("人民", "")
    for long, short in (("中级法院", "中院"), ("高级法院", "高院"), ("检察院", "检院")):
        folded = folded.replace(long, short)
    return re.sub(r"[\s\"'“”‘’()（）《》〈〉·.,，、-]", "", folded)

"""The reports of a province, of any size and always the same: its courts, their years, and what each report names.

A court is a hub, as in ``data/``: more than half of what its reports name hangs on it, and the rest on that. Topics and
doctrines are what all courts have in common; a few of them come up everywhere and most hardly ever.

``province`` says more than the schema allows, which is no matter to a picture; ``sound`` keeps what ``check`` takes.
``python benchmarks/generate.py ENTITIES FOLDER`` writes the files of such a dataset, of about so many entities.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, chain, islice
from pathlib import Path
from random import Random

import msgspec
from folders import write_folder
from invented_reports import COUNTIES, LANGUAGES, OPENINGS, STAGES, THEMES

from courtgraph import Dataset, Entity, Evidence, Source, Statement
from courtgraph.model import DatasetInfo
from courtgraph.text import to_simplified

YEARS = range(2014, 2025)
BASIC = 11
"""How many basic courts an intermediate court is above."""
MOST_COURTS = 132
"""The courts of a province; more things are more in each report, and not more courts."""
LINES = 60
FORMS = (
    # type, names, what ties a court to it, its words, how many in a hundred
    ("Activity", "專題活動", "campaign", "carriesOut", "開展", 30),
    ("Mechanism", "聯動機制", "joint mechanism", "established", "建立", 15),
    ("Initiative", "品牌工程", "brand project", "carriesOut", "推進", 12),
    ("Goal", "質效提升", "quality gain", "achieved", "實現", 12),
    ("Indicator", "辦結率", "completion rate", "hasFigure", "達到", 14),
    ("PersonGroup", "業務骨幹", "specialists", "serves", "服務", 6),
    ("Award", "先進集體", "award", "received", "榮獲", 6),
    ("Document", "實施意見", "opinions", "issued", "印發", 5),
)
WITHIN = (("usesMeans", "依託"), ("hasComponent", "涵蓋"), ("aimsAt", "著力實現"), ("serves", "服務"))
SHARED = (("Topic", "工作", "work", "focusesOn", "聚焦"), ("Doctrine", "思想", "doctrine", "follows", "貫徹"))


def province(entities: int, statements: int = 0) -> Dataset:
    """A dataset with so many entities, and so many statements: twice as many where it is not said.

    >>> made = province(400)
    >>> len(made.entities), len(made.statements), made.statements == province(400).statements
    (400, 800, True)
    """
    chance = Random(12)  # noqa: S311 (nothing is secret here)
    courts = list(_courts(max(2, min(MOST_COURTS, entities // 60))))
    shared = list(islice(_shared(), max(2, min(240, entities // 20))))
    reports = [(court, year) for court in range(len(courts)) for year in YEARS]
    rest = entities - len(courts) - len(shared)
    sizes = [rest // len(reports) + (place < rest % len(reports)) for place in range(len(reports))]
    named = [
        list(_named(courts[court], year, size, chance)) for (court, year), size in zip(reports, sizes, strict=True)
    ]
    things = chain(courts, shared, chain.from_iterable(named))
    return Dataset(
        info=DatasetInfo(title=dict.fromkeys(LANGUAGES, f"{entities:,}")),
        sources=tuple(_source(courts[court], year) for court, year in reports),
        entities=tuple(sorted(things, key=lambda thing: thing.id)),
        statements=tuple(islice(_distinct(courts, shared, reports, named, chance), statements or 2 * entities)),
    )


def _courts(count: int) -> Iterator[Entity]:
    """The high court, and below it each intermediate court with its basic courts."""
    yield _entity("HighCourt", "high", "省高級人民法院", "High Court")
    places = list(COUNTIES.items())
    for number in range(count - 1):
        city, basic = divmod(number, BASIC + 1)
        (hant, name), (own, within) = places[city % len(places)], places[(city * BASIC + basic) % len(places)]
        if basic:
            yield _entity("BasicCourt", f"{city}-{basic}", f"{hant}市{own}縣人民法院", f"{within} Court of {name}")
        else:
            yield _entity("IntermediateCourt", f"{city}", f"{hant}市中級人民法院", f"{name} Intermediate Court")


def _shared() -> Iterator[Entity]:
    for stage, in_stage in STAGES.items():
        for theme, about in THEMES.items():
            for kind, noun, word, *_ in SHARED:
                english = f"{in_stage} {about} {word}".strip()
                yield _entity(kind, english.replace(" ", "-"), f"{stage}{theme}{noun}", english)


def _named(court: Entity, year: int, count: int, chance: Random) -> Iterator[Entity]:
    """What a report names that no other does."""
    themes = list(THEMES.items())
    for number in range(count):
        kind, noun, word, *_ = chance.choices(FORMS, [form[-1] for form in FORMS])[0]
        theme, about = chance.choice(themes)
        hant = f"{court.label['zh-Hant'].removesuffix('人民法院')}{year}年{theme}{noun}{number}"
        local = f"{court.id.partition('/')[2]}-{year}-{number}"
        yield _entity(kind, local, hant, f"{court.label['en']} {year}: {about} {word} {number}")


def _entity(kind: str, local: str, hant: str, english: str) -> Entity:
    label = {"zh-Hant": hant, "zh-Hans": to_simplified(hant), "en": english}
    prefix = "court" if kind.endswith("Court") else kind.lower()
    return Entity(id=f"{prefix}/{local.lower()}", type=kind, label=label)


def _source(court: Entity, year: int) -> Source:
    label = {"zh-Hant": f"{court.label['zh-Hant']}{year}年工作報告", "en": f"{court.label['en']}: report of {year}"}
    identifier = _source_id(court, year)
    return Source(id=identifier, label=label, date=str(year), language="zh-Hant", sha256="0" * 64, lines=LINES)


def _source_id(court: Entity, year: int) -> str:
    return f"report/{court.id.partition('/')[2]}-{year}"


Reports = Sequence[tuple[int, int]]
Named = Sequence[Sequence[Entity]]
Tie = tuple[Entity, str, str, Entity]


def _distinct(
    courts: Sequence[Entity], shared: Sequence[Entity], reports: Reports, named: Named, chance: Random
) -> Iterator[Statement]:
    """Every statement once: what makes the courts one tree, what hangs on them, and then ever more of the rest."""
    said = set[str]()
    ties = chain(
        (((0, YEARS[0]), tie) for tie in _supervision(courts)),
        (
            (report, tie)
            for report, own in zip(reports, named, strict=True)
            for tie in _hanging(courts[report[0]], own, chance)
        ),
        _further(shared, reports, named, chance),
    )
    for (court, year), tie in ties:
        made = _statement(courts[court], year, tie, chance)
        if made.id not in said:
            said.add(made.id)
            yield made


def _supervision(courts: Sequence[Entity]) -> Iterator[Tie]:
    for number, court in enumerate(courts[1:]):
        above = courts[0] if court.type == "IntermediateCourt" else courts[1 + number // (BASIC + 1) * (BASIC + 1)]
        yield court, "supervisedBy", "隸屬", above


def _hanging(court: Entity, own: Sequence[Entity], chance: Random) -> Iterator[Tie]:
    """Each thing of a report on its court or on a thing before it."""
    verbs = {kind: (predicate, words) for kind, _, _, predicate, words, _ in FORMS}
    for place, thing in enumerate(own):
        if not place or chance.random() < 0.6:
            yield (court, *verbs[thing.type], thing)
        else:
            yield (own[chance.randrange(place)], *chance.choice(WITHIN), thing)


def _further(
    shared: Sequence[Entity], reports: Reports, named: Named, chance: Random
) -> Iterator[tuple[tuple[int, int], Tie]]:
    """Ties within a report, to what all have in common, and now and then to what the next report names."""
    verbs = {kind: (predicate, words) for kind, _, _, predicate, words in SHARED}
    weights = list(accumulate(1 / (place + 1) for place in range(len(shared))))
    while True:
        place = chance.randrange(len(reports))
        one, turn = chance.choice(named[place]), chance.random()
        if turn < 0.45:
            [other] = chance.choices(shared, cum_weights=weights)
            yield reports[place], (one, *verbs[other.type], other)
            continue
        there = place if turn < 0.9 else (place + len(YEARS)) % len(reports)
        other = chance.choice(named[there])
        if one is not other:
            yield reports[place], (one, *chance.choice(WITHIN), other)


def _statement(court: Entity, year: int, tie: Tie, chance: Random) -> Statement:
    one, predicate, words, other = tie
    quote = f"{chance.choice(OPENINGS)}{words}{other.label['zh-Hant']}"
    evidence = Evidence(source=_source_id(court, year), line=chance.randrange(LINES) + 1, quote=quote)
    dated = {"year": str(year)} if chance.random() < 0.3 else {}
    return Statement(subject=one.id, predicate=predicate, object=other.id, qualifiers=dated, evidence=(evidence,))


def sound(made: Dataset, statements: int) -> Dataset:
    """Of a province so many statements that say what the schema allows, with figures, and what they speak of."""
    types = {thing.id: thing.type for thing in (*made.entities, *made.sources)}
    fitting = (one for one in made.statements if _fits(made, one, types))
    kept = tuple(map(_with_value, islice(fitting, statements)))
    ends = {end for one in kept for end in (one.subject, one.object)}
    entities = tuple(one for one in made.entities if one.id in ends)
    labels = ({**one.label, "zh-Hans": to_simplified(one.label["zh-Hant"])} for one in made.sources)
    sources = tuple(msgspec.structs.replace(one, label=label) for one, label in zip(made.sources, labels, strict=True))
    return msgspec.structs.replace(made, statements=kept, entities=entities, sources=sources)


def _fits(made: Dataset, one: Statement, types: Mapping[str, str]) -> bool:
    schema, ends = made.schema, (types[one.subject], types[one.object])
    predicate = schema.predicates[one.predicate]
    return (
        not schema.successors(one.predicate, *ends)
        and schema.is_a(ends[0], predicate.domain)
        and schema.is_a(ends[1], predicate.range)
        and one.qualifiers.keys() <= {*predicate.qualifiers}
        and not predicate.numbered
    )


def _with_value(one: Statement) -> Statement:
    """A figure with the value, in percent, that its words tell, of the year that its report is of."""
    if one.predicate != "hasFigure":
        return one
    [piece] = one.evidence
    value = str(40 + int(one.id[:3], 16) % 60)
    told = msgspec.structs.replace(piece, quote=f"{piece.quote}為{value}%")
    period = {"period": piece.source.rpartition("-")[2]}
    return msgspec.structs.replace(one, value=value, unit="percent", qualifiers=period, evidence=(told,))


if __name__ == "__main__":
    size = int(sys.argv[1])
    write_folder(sound(province(size, 6 * size), 2 * size), Path(sys.argv[2]))

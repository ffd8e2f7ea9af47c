"""A dataset of any size, always the same: courts that receive awards, with a line and a quote for each statement."""

from courtgraph import Dataset, Entity, Evidence, Source, Statement


def generate(statements: int) -> Dataset:
    """A dataset with a number of statements, over a quarter as many entities.

    >>> len(generate(100).statements)
    100
    """
    number = max(statements // 8, 1)
    courts = tuple(_entity("court", "BasicCourt", "法院", place) for place in range(number))
    awards = tuple(_entity("award", "Award", "獎項", place) for place in range(number))
    source = Source(id="source/made", label={"zh-Hant": "資料"}, sha256="0" * 64, lines=statements)
    return Dataset(
        sources=(source,),
        entities=courts + awards,
        statements=tuple(_statement(place, number) for place in range(statements)),
    )


def _entity(prefix: str, type_name: str, word: str, place: int) -> Entity:
    label = {"zh-Hant": f"{word}{place}", "zh-Hans": f"{word}{place}", "en": f"{prefix} {place}"}
    return Entity(id=f"{prefix}/{place}", type=type_name, label=label)


def _statement(place: int, number: int) -> Statement:
    evidence = Evidence(source="source/made", line=place + 1, quote=f"榮獲獎項{place}")
    return Statement(
        subject=f"court/{place % number}",
        predicate="received",
        object=f"award/{(place * 7 + place // number) % number}",
        qualifiers={"year": str(2000 + place % 25)},
        narrowing=("year",),
        evidence=(evidence,),
    )

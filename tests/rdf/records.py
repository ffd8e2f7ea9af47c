"""A small dataset with one of everything, and statements with as little as possible."""

from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Source, Statement

BASE = "https://example.org/"
CITED = Evidence(source="source/report", line=11, quote="榮獲先進集體")


def named(word: str) -> dict[str, str]:
    return {"zh-Hant": f"{word}繁", "zh-Hans": f"{word}简", "en": word}


COURT = Entity(
    id="court/a",
    type="IntermediateCourt",
    label=named("court"),
    alias={"zh-Hans": ("甲中院", "甲法院"), "en": ("A",)},
    description={"en": 'The "court" of A\\B.\nA court.'},
    same_as=("https://example.com/id/1",),
)
AWARD = Entity(id="award/b", type="Award", label=named("award"))
INDICATOR = Entity(id="indicator/c", type="Indicator", label=named("indicator"))
# org is a prefix of the schema too.
BODY = Entity(id="org/d", type="Organisation", label=named("body"))
TOPIC = Entity(id="topic/e", type="Topic", label=named("topic"))

REPORT = Source(
    id="source/report",
    label=named("report"),
    date="2024-05",
    language="zh-Hant",
    author="An author",
    publisher="A publisher",
    licence="CC-BY-4.0",
    url="https://example.com/report?id=1",
    archived="https://archive.example.com/1",
    retrieved="2025-01-31",
    sha256="a" * 64,
    lines=32,
)
TABLE = Source(id="source/table", type="Document", label=named("table"), sha256="b" * 64, lines=3)

RECEIVED = Statement(
    subject="court/a",
    predicate="received",
    object="award/b",
    qualifiers={"year": "2024", "count": "3"},
    narrowing=("year",),
    evidence=(
        CITED,
        Evidence(source="source/table", line=1, quote="award", by="a clerk", inferred=True, note={"": "why"}),
    ),
)
FIGURE = Statement(
    subject="court/a",
    predicate="hasFigure",
    object="indicator/c",
    value="39.5",
    unit="time",
    qualifiers={"period": "2024-05-01", "approx": "at_least"},
    narrowing=("period",),
    evidence=(Evidence(source="source/report", line=12, quote="39.5次"),),
)
GRADE = Statement(subject="award/b", predicate="grade", value="一等獎", lang="zh-Hant", evidence=(CITED,))
YEAR = Statement(
    subject="award/b",
    predicate="awardYear",
    value="2023",
    status="disputed",
    evidence=(CITED, Evidence(source="source/table", line=3, quote="2022", stance="disputes")),
)
PLAN = Statement(
    subject="source/report",
    predicate="isAbout",
    object="topic/e",
    modality="plan",
    open=True,
    evidence=(Evidence(source="source/table", line=2, quote="topic", stance="mentions"),),
)


def small_dataset(base: str = BASE) -> Dataset:
    return Dataset(
        info=DatasetInfo(
            title=named("title"),
            description={"en": "About"},
            base=base,
            licence="https://example.com/licence",
        ),
        sources=(REPORT, TABLE),
        entities=(AWARD, COURT, INDICATOR, BODY, TOPIC),
        statements=(RECEIVED, FIGURE, GRADE, YEAR, PLAN),
    )


def dataset_of(*records: Entity | Source | Statement, base: str = BASE) -> Dataset:
    """A dataset of some records and nothing else."""
    return Dataset(
        info=DatasetInfo(base=base),
        sources=tuple(record for record in records if isinstance(record, Source)),
        entities=tuple(record for record in records if isinstance(record, Entity)),
        statements=tuple(record for record in records if isinstance(record, Statement)),
    )

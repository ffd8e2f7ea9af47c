import csv
import sys
from datetime import date
from pathlib import Path
from typing import Any, assert_type

import msgspec
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from courtgraph.errors import CourtgraphError
from courtgraph.export.csv import to_entities_csv, to_sources_csv, to_statements_csv
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Source, Statement
from courtgraph.model.frames import KINDS, Frames
from courtgraph.store import read_dataset

SAID = Evidence(source="source/r", line=3, quote="獲得乙", by="curator", gloss={"en": "received B"})
IMPLIED = Evidence(
    source="source/s", line=5, quote="乙\ud800", inferred=True, note={"": "the year is implied", "en": "implied"}
)
REPORT = Source(id="source/r", label={"en": "R"}, date="2025-01", covers="2024", sha256="0f", lines=9)
SMALL = Dataset(
    sources=(REPORT,),
    info=DatasetInfo(prefixes={"zz": "https://example.org/"}),
    entities=(
        Entity(id="award/b", type="Award", label={"en": "B"}, same_as=("https://example.org/b", "zz:1", "zz:b")),
        Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "甲院"}, alias={"zh-Hant": ("甲", "一")}),
    ),
    statements=(
        Statement(subject="court/a", predicate="received", object="award/b", evidence=(SAID, IMPLIED)),
        Statement(
            subject="court/a",
            predicate="hasFigure",
            object="indicator/c",
            value="39",
            unit="time",
            qualifiers={"period": "2024-01/2024-06", "count": "2", "year": "2024~"},
            status="disputed",
            open=True,
        ),
    ),
)


def records(frame: Any) -> list[dict[str, Any]]:
    """The rows of a frame of any kind, with what they say."""
    rows = frame.astype(object).to_dict("records") if isinstance(frame, pd.DataFrame) else None
    rows = rows or (frame.to_pylist() if isinstance(frame, pa.Table) else frame.to_dicts())
    return [{name: day(said) for name, said in row.items() if not pd.isna(said)} for row in rows]


def day(said: Any) -> Any:
    """What pandas has for a day, as one."""
    return said.date() if isinstance(said, pd.Timestamp) else said


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_frames_says_the_same(kind: str) -> None:
    frames = SMALL.to_frames(kind)
    received, figure = (statement.id for statement in SMALL.statements)

    assert records(frames.entities) == [
        {"id": "award/b", "type": "Award", "label_en": "B", "same_as": "https://example.org/b; https://example.org/1"},
        {"id": "court/a", "type": "BasicCourt", "label_zh_hant": "甲院", "alias_zh_hant": "甲; 一"},
    ]
    assert records(frames.statements) == [
        {
            "id": received,
            "subject": "court/a",
            "predicate": "received",
            "object": "award/b",
            "report_period": "2024",
            "modality": "fact",
            "status": "accepted",
            "inferred": False,
            "open": False,
        },
        {
            "id": figure,
            "subject": "court/a",
            "predicate": "hasFigure",
            "object": "indicator/c",
            "value": "39",
            "value_number": 39.0,
            "unit": "time",
            "period": "2024-01/2024-06",
            "period_start": date(2024, 1, 1),
            "period_end": date(2024, 6, 30),
            "count": 2,
            "modality": "fact",
            "status": "disputed",
            "inferred": False,
            "open": True,
        },
    ]
    assert records(frames.evidence) == [
        {
            "statement": received,
            "id": SAID.id,
            "source": "source/r",
            "line": 3,
            "quote": "獲得乙",
            "stance": "supports",
            "by": "curator",
            "inferred": False,
            "gloss_en": "received B",
        },
        {
            "statement": received,
            "id": IMPLIED.id,
            "source": "source/s",
            "line": 5,
            "quote": "乙\ufffd",
            "stance": "supports",
            "inferred": True,
            "note": "the year is implied",
            "note_en": "implied",
        },
    ]
    assert records(frames.sources) == [
        {
            "id": "source/r",
            "type": "Report",
            "label_en": "R",
            "date": "2025-01",
            "covers": "2024",
            "covers_start": date(2024, 1, 1),
            "covers_end": date(2024, 12, 31),
            "sha256": "0f",
            "lines": 9,
        }
    ]


@pytest.mark.parametrize(
    ("predicate", "value", "qualifiers", "number"),
    [
        ("hasFigure", "20.5", {}, 20.5),
        ("hasFigure", "20", {"approx": "exact"}, 20.0),
        ("hasFigure", "20", {"approx": "at_least"}, None),
        ("hasFigure", "many", {}, None),
        ("arity", "4", {}, 4.0),
        ("awardYear", "2024", {}, 2024.0),
        ("gb2260", "140900", {}, None),
        ("unknown", "4", {}, None),
    ],
)
def test_a_value_is_a_number_where_the_schema_says_so_and_it_is_that_number(
    predicate: str, value: str, qualifiers: dict[str, str], number: float | None
) -> None:
    said = Statement(subject="court/a", predicate=predicate, value=value, qualifiers=qualifiers)

    frame = Dataset(statements=(said,)).to_frames("polars").statements

    assert (frame["value"].to_list(), frame["value_number"].to_list()) == ([value], [number])


def test_every_language_that_occurs_has_a_column() -> None:
    glossed = msgspec.structs.replace(SAID, gloss={"sv": "fick B", "fr-CA": "reçu B"}, note={"fr-CA": "n"})
    court = Entity(id="court/a", type="BasicCourt", label={"fr": "A"}, alias={"fr": ("a",)}, description={"fr": "d"})
    source = Source(id="source/r", label={"fr": "R"})
    received = Statement(subject="court/a", predicate="received", evidence=(glossed,))

    frames = Dataset(entities=(court,), sources=(source,), statements=(received,)).to_frames("polars")

    told = {name: cells for frame in frames for name, cells in frame.to_dict(as_series=False).items() if "_fr" in name}
    assert told == {
        "label_fr": ["R"],
        "alias_fr": ["a"],
        "description_fr": ["d"],
        "gloss_fr_ca": ["reçu B"],
        "note_fr_ca": ["n"],
    }
    assert frames.entities["label_fr"].to_list() == ["A"]
    assert [name for name in frames.evidence.columns if name.startswith("gloss")] == [
        *("gloss_zh_hant", "gloss_zh_hans", "gloss_en", "gloss_fr_ca", "gloss_sv")
    ]


def test_the_frames_have_what_the_tables_of_a_build_have() -> None:
    entities, statements, evidence, sources = ({*frame.columns} for frame in SMALL.to_frames("polars"))
    tables = (to_entities_csv(SMALL), to_sources_csv(SMALL), to_statements_csv(SMALL))
    entity, source, statement = ({*next(csv.reader(table.splitlines()))} for table in tables)
    joined = {name for name in statement if "label" in name} | {"evidence"}

    assert [entity - entities, source - sources, statement - statements - evidence - joined] == [set()] * 3


def test_the_same_evidence_of_two_statements_has_the_gloss_and_the_notes_of_either_in_both() -> None:
    plain = msgspec.structs.replace(SAID, gloss={}, note={"en": "n"})
    noted = msgspec.structs.replace(SAID, note={"en": "n", "zh-Hant": "註"})
    statements = tuple(
        Statement(subject="court/a", predicate="received", value=str(number), evidence=(piece,))
        for number, piece in enumerate((plain, noted))
    )

    frame = Dataset(statements=statements).to_frames().evidence

    assert frame["gloss_en"].to_list() == ["received B"] * 2
    assert frame["note_zh_hant"].to_list() == ["註"] * 2


def test_columns_have_the_same_types_whether_or_not_there_are_rows() -> None:
    empty, full = Dataset(), SMALL

    for arrow in zip(empty.to_frames("arrow"), full.to_frames("arrow"), strict=True):
        assert arrow[0].schema == arrow[1].schema
    for polars in zip(empty.to_frames("polars"), full.to_frames("polars"), strict=True):
        assert polars[0].schema == polars[1].schema
    for pandas in zip(empty.to_frames(), full.to_frames(), strict=True):
        assert pandas[0].dtypes.to_dict() == pandas[1].dtypes.to_dict()
    types = empty.to_frames().statements.dtypes[["value", "value_number", "year", "period_start", "open"]]
    assert types.astype(str).tolist() == ["string", "Float64", "Int64", "datetime64[s]", "boolean"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_and_the_last_day_that_there_are_have_their_place(kind: str) -> None:
    ends = tuple(Source(id=f"source/{year}", covers=year) for year in ("0001", "9999"))

    told = records(Dataset(sources=ends).to_frames(kind).sources)

    assert [(row["covers_start"], row["covers_end"]) for row in told] == [
        (date(year, 1, 1), date(year, 12, 31)) for year in (1, 9999)
    ]


def test_every_qualifier_of_the_schema_has_a_column_that_hides_no_other() -> None:
    schema = msgspec.structs.replace(
        SMALL.schema, qualifiers={**SMALL.schema.qualifiers, "value": SMALL.schema.qualifiers["year"]}
    )
    odd = msgspec.structs.replace(SMALL.statements[1], qualifiers={"value": "1999"})

    [row] = records(Dataset(schema=schema, statements=(odd,)).to_frames().statements)

    assert (row["value"], row["qualifier_value"]) == ("39", 1999)


def test_the_frames_of_the_curated_dataset_hold_all_of_it(curated: Path) -> None:
    dataset = read_dataset(curated)
    frames = dataset.to_frames("polars")
    assert_type(frames, Frames[pl.DataFrame])  # mypy tells

    assert isinstance(frames.entities, pl.DataFrame)
    assert frames.entities["id"].to_list() == list(dataset.things)
    assert frames.statements["id"].to_list() == [statement.id for statement in dataset.statements]
    assert len(frames.evidence) == sum(len(statement.evidence) for statement in dataset.statements)
    assert frames.sources["id"].to_list() == list(dataset.by_source)
    assert frames.statements["inferred"].sum() == sum(statement.inferred for statement in dataset.statements)


@pytest.mark.parametrize(("kind", "module"), [("pandas", "pandas"), ("arrow", "pyarrow"), ("polars", "polars")])
def test_without_the_package_the_extra_is_named(kind: str, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)

    with pytest.raises(CourtgraphError) as raised:
        SMALL.to_frames(kind)

    assert str(raised.value) == f"{module} is not installed; pip install 'courtgraph[{kind}]'"


def test_a_kind_that_there_is_not_is_refused() -> None:
    with pytest.raises(CourtgraphError, match=r"there are no frames of excel; choose pandas, arrow, polars"):
        SMALL.to_frames("excel")

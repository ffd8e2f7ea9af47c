import sys
from pathlib import Path
from typing import Any

import msgspec
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Statement
from courtgraph.model.frames import KINDS, Frames
from courtgraph.store import read_dataset

SAID = Evidence(source="source/r", line=3, quote="獲得乙", by="curator", gloss={"en": "received B"})
IMPLIED = Evidence(
    source="source/s", line=5, quote="乙\ud800", inferred=True, note={"": "the year is implied", "en": "implied"}
)
SMALL = Dataset(
    info=DatasetInfo(prefixes={"zz": "https://example.org/"}),
    entities=(
        Entity(id="award/b", type="Award", label={"en": "B"}, same_as=("https://example.org/b", "zz:1", "zz:b")),
        Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "甲院"}, alias={"zh-Hant": ("甲", "一")}),
    ),
    statements=(
        Statement(subject="court/a", predicate="received", object="award/b", evidence=(SAID, IMPLIED)),
        Statement(
            subject="court/a", predicate="courtCode", value="晋09", qualifiers={"year": "2024"}, status="disputed"
        ),
    ),
)


def records(frame: Any) -> list[dict[str, Any]]:
    """The rows of a frame of any kind, with what they say."""
    rows = frame.to_dict("records") if isinstance(frame, pd.DataFrame) else None
    rows = rows or (frame.to_pylist() if isinstance(frame, pa.Table) else frame.to_dicts())
    return [{name: said for name, said in row.items() if said == said and said is not None} for row in rows]


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_frames_says_the_same(kind: str) -> None:
    frames = SMALL.to_frames(kind)
    received, code = (statement.id for statement in SMALL.statements)

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
            "modality": "fact",
            "status": "accepted",
            "inferred": False,
        },
        {
            "id": code,
            "subject": "court/a",
            "predicate": "courtCode",
            "value": "晋09",
            "year": "2024",
            "modality": "fact",
            "status": "disputed",
            "inferred": False,
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
    assert empty.to_frames().evidence.dtypes[["line", "inferred"]].tolist() == ["int64", "bool"]


def test_every_qualifier_of_the_schema_has_a_column_that_hides_no_other() -> None:
    schema = msgspec.structs.replace(
        SMALL.schema, qualifiers={**SMALL.schema.qualifiers, "value": SMALL.schema.qualifiers["year"]}
    )
    odd = msgspec.structs.replace(SMALL.statements[1], qualifiers={"value": "odd"})

    [row] = records(Dataset(schema=schema, statements=(odd,)).to_frames().statements)

    assert (row["value"], row["qualifier_value"]) == ("晋09", "odd")


def test_the_frames_of_the_curated_dataset_hold_all_of_it(curated: Path) -> None:
    dataset = read_dataset(curated)
    frames = dataset.to_frames("polars")

    assert isinstance(frames, Frames)
    assert isinstance(frames.entities, pl.DataFrame)
    assert frames.entities["id"].to_list() == list(dataset.things)
    assert frames.statements["id"].to_list() == [statement.id for statement in dataset.statements]
    assert len(frames.evidence) == sum(len(statement.evidence) for statement in dataset.statements)


@pytest.mark.parametrize(("kind", "module"), [("pandas", "pandas"), ("arrow", "pyarrow"), ("polars", "polars")])
def test_without_the_package_the_extra_is_named(kind: str, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)

    with pytest.raises(CourtgraphError) as raised:
        SMALL.to_frames(kind)

    assert str(raised.value) == f"{module} is not installed; pip install 'courtgraph[{kind}]'"


def test_a_kind_that_there_is_not_is_refused() -> None:
    with pytest.raises(CourtgraphError, match=r"there are no frames of excel; choose pandas, arrow, polars"):
        SMALL.to_frames("excel")

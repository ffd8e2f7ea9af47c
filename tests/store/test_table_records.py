"""Records to rows and batches of rows to records: pure functions, whatever an engine does to a batch in between."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from courtgraph.errors import DatasetError
from courtgraph.model import Dataset, DatasetInfo, Decision, Entity, Evidence, Finding, Location, Source, Statement
from courtgraph.schema import default_schema
from courtgraph.store import read_dataset
from courtgraph.store.tables.arrow_schemas import COLUMNS, KEYS, arrow_schema
from courtgraph.store.tables.columns import days, lists, maps, numbers, optional_texts, texts
from courtgraph.store.tables.decode import (
    path_in_folder,
    to_decisions,
    to_entities,
    to_evidence,
    to_findings,
    to_infos,
    to_sources,
    to_statements,
)
from courtgraph.store.tables.encode import exact_number, to_tables
from courtgraph.store.union import DatasetRecords


def in_file(piece: Evidence, statement: Statement) -> Evidence:
    """Evidence that stands in the file of its statement."""
    place = msgspec.structs.replace(piece.location, path=statement.location.path)
    return msgspec.structs.replace(piece, location=place)


WORDS = st.text(st.characters(codec="utf-8"), max_size=6)
LANGUAGES = st.sampled_from(["zh-Hant", "zh-Hans", "en", "fr", "x y"])
BY_LANGUAGE = st.dictionaries(LANGUAGES, WORDS, max_size=3)
LOCATIONS = st.builds(
    Location,
    path=st.sampled_from(["entities/a.yaml", "entities/b.yaml"]),
    line=st.integers(1, 10**9),
    fields=st.dictionaries(WORDS, st.integers(1, 10**9), max_size=3),
    malformed=st.frozensets(WORDS, max_size=2),
)
ENTITIES = st.builds(
    Entity,
    id=WORDS,
    type=WORDS,
    label=BY_LANGUAGE,
    alias=st.dictionaries(LANGUAGES, st.lists(WORDS, max_size=3).map(tuple), max_size=3),
    description=BY_LANGUAGE,
    same_as=st.lists(WORDS, max_size=2).map(tuple),
    location=LOCATIONS,
)
EVIDENCE = st.builds(
    Evidence,
    source=WORDS,
    line=st.integers(0, 10**9 - 1),
    quote=WORDS,
    gloss=BY_LANGUAGE,
    stance=WORDS,
    by=WORDS,
    inferred=st.booleans(),
    note=st.dictionaries(st.just("") | LANGUAGES, WORDS, max_size=2),
    location=LOCATIONS,
)
STATEMENTS = st.builds(
    Statement,
    subject=WORDS,
    predicate=st.sampled_from(["received", "hasFigure", "x"]),
    object=WORDS,
    value=WORDS | st.sampled_from(["39", "0.5", "1" * 40]),
    unit=WORDS,
    lang=WORDS,
    qualifiers=st.dictionaries(
        st.sampled_from(["year", "period", "approx", "x"]), WORDS | st.just("2024/.."), max_size=3
    ),
    modality=WORDS,
    status=WORDS,
    open=st.booleans(),
    evidence=st.lists(EVIDENCE, max_size=3).map(tuple),
    location=LOCATIONS,
).map(lambda one: msgspec.structs.replace(one, evidence=tuple(in_file(piece, one) for piece in one.evidence)))
SOURCES = st.builds(
    Source,
    id=WORDS,
    label=BY_LANGUAGE,
    alias=st.dictionaries(LANGUAGES, st.lists(WORDS, max_size=2).map(tuple), max_size=2),
    covers=st.sampled_from(["", "2024", "2024/..", "some day"]),
    licence=WORDS,
    lines=st.integers(0, 10**9 - 1),
    uncited=st.dictionaries(st.integers(1, 10**9 - 1), WORDS, max_size=3),
    location=LOCATIONS,
)
DECISIONS = st.builds(Decision, same=st.booleans(), keep=WORDS, other=WORDS, reason=WORDS, by=WORDS, location=LOCATIONS)
FINDINGS = st.builds(
    Finding, path=WORDS, line=st.integers(0, 10**9), rule=WORDS, message=WORDS, suggestion=WORDS, severity=WORDS
)


def packed(**records: Any) -> dict[str, pa.RecordBatch]:
    """The rows of some records, each table as one batch."""
    nothing = DatasetRecords(DatasetInfo(), default_schema(), (), (), (), (), (), frozenset())
    tables = to_tables(nothing._replace(**records), "set", None, {})
    return {name: batch_of(table) for name, table in tables.items()}


def batch_of(table: pa.Table) -> pa.RecordBatch:
    batches = table.combine_chunks().to_batches()
    return batches[0] if batches else pa.RecordBatch.from_pylist([], schema=table.schema)


def alike(records: list[Any], others: list[Any]) -> bool:
    """Whether the records are the same in any order; a place of the model is compared with its fields."""
    return len(records) == len(others) and all(records.count(one) == others.count(one) for one in records)


@given(st.lists(ENTITIES, max_size=4))
def test_entities_come_back_from_their_rows(entities: list[Entity]) -> None:
    batches = packed(entities=entities)

    assert alike(to_entities(batches["entities"], batches["names"]), entities)


@given(st.lists(STATEMENTS, max_size=4))
def test_statements_come_back_from_their_rows_with_their_evidence(statements: list[Statement]) -> None:
    batches = packed(statements=statements)

    assert alike(to_statements(batches["statements"], batches["evidence"]), statements)
    assert batches["statements"]["id"].to_pylist() == sorted(one.id for one in statements)


@given(st.lists(SOURCES, max_size=3), st.lists(DECISIONS, max_size=3), st.lists(FINDINGS, max_size=3))
def test_sources_decisions_and_findings_come_back_from_their_rows(
    sources: list[Source], decisions: list[Decision], findings: list[Finding]
) -> None:
    batches = packed(sources=sources, decisions=decisions, findings=findings)

    assert alike(to_sources(batches["sources"]), sources)
    assert alike(to_decisions(batches["decisions"]), decisions)
    assert to_findings(batches["findings"]) == sorted(set(findings))


@given(st.lists(STATEMENTS, min_size=2, max_size=5), st.data())
def test_a_slice_and_a_choice_of_rows_give_their_records(statements: list[Statement], data: st.DataObject) -> None:
    batches = packed(statements=statements)
    rows, evidence = batches["statements"], batches["evidence"]
    whole = to_statements(rows, evidence)
    start = data.draw(st.integers(0, len(rows)))
    chosen = data.draw(st.lists(st.integers(0, len(rows) - 1), max_size=4))

    assert to_statements(rows.slice(start), evidence) == whole[start:]
    assert to_statements(rows.take(pa.array(chosen, pa.int64())), evidence) == [whole[place] for place in chosen]
    assert to_evidence(evidence.slice(len(evidence) // 2)) == to_evidence(evidence)[len(evidence) // 2 :]


def test_more_columns_in_another_order_do_no_harm(curated: Path) -> None:
    entities = list(read_dataset(curated).entities)
    batches = packed(entities=entities)
    turned = batches["entities"].select([*reversed(batches["entities"].schema.names)])
    more = turned.append_column("mine", pa.nulls(len(turned), pa.int8()))

    assert alike(to_entities(more, batches["names"]), entities)


def test_the_paths_of_several_datasets_are_told_apart() -> None:
    entity = Entity(id="court/a", type="BasicCourt", location=Location("entities/a.yaml", 3))
    finding = Finding(path="a.yaml", line=1, rule="r", message="m", suggestion="s")
    batches = packed(entities=[entity], findings=[finding], info=DatasetInfo(base="https://example.org/"))

    [read] = to_entities(batches["entities"], batches["names"], path_in_folder)
    assert read.location.path == "set/entities/a.yaml"
    assert to_findings(batches["findings"], path_in_folder)[0].path == "set/a.yaml"
    assert to_infos(batches["datasets"])[0].base == "https://example.org/"


def test_every_row_has_its_columns_with_their_types_and_what_they_hold() -> None:
    batches = packed()

    assert batches.keys() == COLUMNS.keys() == KEYS.keys()
    for name, batch in batches.items():
        assert batch.schema.equals(arrow_schema(name), check_metadata=True)
        assert all(field.metadata[b"what"] for field in batch.schema)


def test_values_periods_and_qualifiers_are_typed() -> None:
    evidence = (Evidence(source="source/a", line=1, quote="x"),)
    figure = Statement(
        subject="court/a", predicate="hasFigure", object="indicator/b", value="39.5", unit="case",
        qualifiers={"period": "2024-02"}, evidence=evidence,
    )  # fmt: skip

    row = packed(statements=[figure])["statements"].to_pylist()[0]

    assert (row["value"], row["value_number"]) == ("39.5", Decimal("39.5"))
    assert (row["period"], row["period_start"], row["period_end"]) == ("2024-02", date(2024, 2, 1), date(2024, 2, 29))
    assert row["qualifiers"] == [("period", "2024-02")]
    assert (row["lang"], row["open"], row["inferred"]) == (None, False, False)


@pytest.mark.parametrize(
    ("value", "approx", "expected"),
    [
        ("39", "", Decimal(39)),
        ("-0.000000000000000001", "", Decimal("-0.000000000000000001")),
        ("0.0000000000000000001", "", None),
        ("9" * 18 + "." + "9" * 18, "", Decimal("9" * 18 + "." + "9" * 18)),
        ("9" * 19, "", None),
        ("39", "at_least", None),
        ("many", "", None),
        ("", "", None),
    ],
)
def test_a_number_is_exact_or_missing(value: str, approx: str, expected: Decimal | None) -> None:
    qualifiers = {"approx": approx} if approx else {}
    figure = Statement(subject="a", predicate="hasFigure", object="b", value=value, qualifiers=qualifiers)

    assert exact_number(figure, default_schema()) == expected
    assert packed(statements=[figure])["statements"]["value_number"].to_pylist() == [expected]


def test_what_is_no_unicode_is_told() -> None:
    with pytest.raises(DatasetError, match="this is no Unicode, and tables hold nothing else; write it in UTF-8"):
        packed(entities=[Entity(id="court/\ud800", type="BasicCourt")])


@pytest.mark.parametrize(
    ("read", "column", "expected"),
    [
        (texts, pa.array(["a", None, "b"]), ["a", "", "b"]),
        (texts, pa.array(["a", None, "a"]).dictionary_encode(), ["a", "", "a"]),
        (optional_texts, pa.array(["a", None]).dictionary_encode(), ["a", None]),
        (optional_texts, pa.array([b"a", None]), [b"a", None]),
        (numbers, pa.array([3, None], pa.int32()), [3, 0]),
        (days, pa.array([date(1, 1, 1), None, date(9999, 12, 31)]), [date(1, 1, 1), None, date(9999, 12, 31)]),
        (lists, pa.array([["a", "b"], None, []], pa.list_(pa.string())), [("a", "b"), (), ()]),
        (lists, pa.array([["a"], ["b", "c"]], pa.list_(pa.string())).slice(1), [("b", "c")]),
        (maps, pa.array([[(1, "a")], None], pa.map_(pa.int32(), pa.string())), [{1: "a"}, {}]),
        (maps, pa.array([[("x", "a")], [("y", "b")]], pa.map_(pa.string(), pa.string())).slice(1), [{"y": "b"}]),
    ],
)
def test_a_column_is_read_with_what_is_missing(read: Callable[[Any], list[Any]], column: Any, expected: Any) -> None:
    assert read(column) == expected


def test_reading_of_no_rows_gives_none() -> None:
    batches = packed()

    assert to_entities(batches["entities"], batches["names"]) == []
    assert to_statements(batches["statements"], batches["evidence"]) == []
    assert Dataset().statements == ()

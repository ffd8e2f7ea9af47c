"""Spark finds what ``check`` finds in the folder, and writes the lines that one process writes.

One session serves all tests; it takes most of their time. The one example is no simple one: the simplest, with which
others begin, are left out.
"""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import given, settings

from courtgraph.engines.engine import Engine
from courtgraph.engines.spark import spark_engine
from courtgraph.export.tables import export_tables
from engines.running import (
    WITHOUT_SHRINKING,
    found_by,
    found_in_memory,
    lines_by,
    lines_in_memory,
    pack,
    small_groups,
    tangled_datasets,
)
from packing import write_other
from writing import write_dataset

pytestmark = pytest.mark.slow  # Java starts, and each query of Spark takes a tenth of a second or more


@pytest.fixture(scope="module")
def spark() -> Iterator[Engine]:
    with spark_engine("local[2]") as engine:
        yield engine


@settings(max_examples=1, phases=WITHOUT_SHRINKING)
@given(texts=tangled_datasets(least=8).filter(lambda texts: len({*texts["statements/more.yaml"].split()}) > 40))
def test_records_that_contradict_each_other_give_the_findings_and_the_lines_of_the_folder(
    texts: dict[str, str], spark: Engine, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with small_groups():
        data, tables = pack(tmp_path_factory.mktemp("tangled"), texts)

    assert found_by(spark, tables) == found_in_memory(data)
    assert lines_by(spark, tables) == lines_in_memory(data)


def test_datasets_that_share_records_are_checked_and_written_as_one(tmp_path: Path, spark: Engine) -> None:
    one, other = write_dataset(tmp_path / "a"), write_other(tmp_path / "b")
    copytree(one, tmp_path / "c")
    with small_groups():
        export_tables([one, other, tmp_path / "c"], tmp_path / "tables", keep_findings=True)

    assert found_by(spark, tmp_path / "tables") == found_in_memory(tmp_path / "tables")
    assert lines_by(spark, tmp_path / "tables") == lines_in_memory(tmp_path / "tables")


def test_a_name_with_signs_of_patterns_names_one_folder(tmp_path: Path, spark: Engine) -> None:
    data = write_dataset(tmp_path / "data")
    export_tables([data], tmp_path / "ta[b]les *?")
    export_tables([write_other(tmp_path / "other")], tmp_path / "tables xy", keep_findings=True)

    assert lines_by(spark, tmp_path / "ta[b]les *?") == lines_in_memory(data)

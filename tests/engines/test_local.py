"""The local engine finds what ``check`` finds in the folder, and writes the lines that one process writes."""

from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from courtgraph.engines.engine import Engine
from courtgraph.export.tables import export_tables
from engines.running import (
    WITHOUT_SHRINKING,
    at,
    found_by,
    found_in_memory,
    lines_by,
    lines_in_memory,
    pack,
    small_groups,
    tangled_datasets,
)
from fuzzing.datasets import spoiled_datasets
from packing import write_other
from validation.test_rules import CASES, Case
from writing import write_dataset


@settings(max_examples=80, phases=WITHOUT_SHRINKING)
@given(texts=tangled_datasets())
def test_records_that_contradict_each_other_give_the_findings_and_the_lines_of_the_folder(
    texts: dict[str, str], local: Engine
) -> None:
    with TemporaryDirectory() as folder, small_groups():
        data, tables = pack(Path(folder), texts)

        assert found_by(local, tables) == found_in_memory(data)
        assert lines_by(local, tables) == lines_in_memory(data)


@settings(max_examples=40, phases=WITHOUT_SHRINKING)
@given(texts=spoiled_datasets())
def test_odd_values_give_the_findings_and_the_lines_of_the_folder(texts: dict[str, str], local: Engine) -> None:
    with TemporaryDirectory() as folder, small_groups():
        data, tables = pack(Path(folder), texts)

        assert found_by(local, tables) == found_in_memory(data)
        assert lines_by(local, tables) == lines_in_memory(data)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_every_rule_finds_in_tables_what_it_finds_in_the_folder(tmp_path: Path, local: Engine, case: Case) -> None:
    data = write_dataset(tmp_path / "data")
    file = data / case.path
    file.write_text(file.read_text("utf-8").replace(case.old, case.new, 1) if case.old else case.new, "utf-8")
    with small_groups():
        export_tables([data], tmp_path / "tables", keep_findings=True)

    findings = found_by(local, tmp_path / "tables")

    assert findings == at(tmp_path / "tables", found_in_memory(data))
    assert len(findings) == len(case.findings)


def test_datasets_that_share_records_are_checked_and_written_as_one(tmp_path: Path, local: Engine) -> None:
    one, other = write_dataset(tmp_path / "a"), write_other(tmp_path / "b")
    copytree(one, tmp_path / "c")
    with small_groups():
        export_tables([one, other, tmp_path / "c"], tmp_path / "tables", keep_findings=True)

    assert found_by(local, tmp_path / "tables") == found_in_memory(tmp_path / "tables")
    assert lines_by(local, tmp_path / "tables") == lines_in_memory(tmp_path / "tables")


def test_the_curated_dataset_is_written_as_one_process_writes_it(curated: Path, tmp_path: Path, local: Engine) -> None:
    export_tables([curated], tmp_path / "tables")

    assert found_by(local, tmp_path / "tables") == found_in_memory(curated)
    assert lines_by(local, tmp_path / "tables") == lines_in_memory(curated)


def test_a_name_with_signs_of_patterns_names_one_folder(tmp_path: Path, local: Engine) -> None:
    data = write_dataset(tmp_path / "data")
    export_tables([data], tmp_path / "ta[b]les *?")
    export_tables([write_other(tmp_path / "other")], tmp_path / "tables xy", keep_findings=True)

    assert lines_by(local, tmp_path / "ta[b]les *?") == lines_in_memory(data)

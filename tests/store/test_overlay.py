"""Reading a dataset as it would be with some files changed."""

import shutil
from pathlib import Path
from unittest.mock import Mock

import msgspec
import pytest

from courtgraph.errors import DatasetError
from courtgraph.store import DatasetReader, read_dataset
from courtgraph.store.parse import parse_fields

AWARD = b"entities:\n  - id: award/z\n    type: Award\n    label: {en: Z}\n"


def test_a_dataset_reads_with_changes_as_it_would_if_they_were_written(dataset_folder: Path, tmp_path: Path) -> None:
    changes = {
        "dataset.yaml": b"title: {en: Changed}\nbase: https://changed.example/\n",
        "schema.yaml": b"units:\n  mu: {en: mu}\n",
        "entities/added.yaml": AWARD,
        "entities/courts.yaml": b"\xff",
        "statements/added.yaml": b"statements: x\n",
        "identity.yaml": b"[]\n",
    }
    written = tmp_path / "written"
    shutil.copytree(dataset_folder, written)
    for name, content in changes.items():
        (written / name).write_bytes(content)

    there = msgspec.structs.replace(read_dataset(written), folder=str(dataset_folder))
    assert DatasetReader(dataset_folder).read(changes) == there


def test_a_dataset_may_consist_of_changes_alone(tmp_path: Path) -> None:
    reader = DatasetReader(tmp_path / "nothing")

    dataset = reader.read({"dataset.yaml": b"title: {en: A}\nbase: https://a.example/\n", "entities/a.yaml": AWARD})

    assert [entity.id for entity in dataset.entities] == ["award/z"]
    with pytest.raises(DatasetError, match="there is no dataset"):
        reader.read()


def test_only_what_changed_is_parsed_again(dataset_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parse = Mock(wraps=parse_fields)
    monkeypatch.setattr("courtgraph.store.file_content.parse_fields", parse)
    reader = DatasetReader(dataset_folder)
    before = reader.read()
    (dataset_folder / "sources.yaml").write_bytes((dataset_folder / "sources.yaml").read_bytes() + b"\n")
    parse.reset_mock()

    reader.read({"entities/added.yaml": AWARD})

    assert [call.args[1] for call in parse.call_args_list] == ["sources.yaml", "entities/added.yaml"]
    assert reader.read() == before


def test_statements_are_parsed_again_when_the_schema_says_otherwise(dataset_folder: Path) -> None:
    reader = DatasetReader(dataset_folder)
    reader.read()
    schema = b"""
predicates:
  visited:
    label: {zh-Hant: x, zh-Hans: x, en: visited}
    inverse: {zh-Hant: x, zh-Hans: x, en: visited by}
    definition: x
    domain: [Court]
    range: [Court]
    qualifiers: [year]
"""
    said = b"statements:\n  - subject: court/a\n    predicate: visited\n    qualifiers: {year: 2024}\n"
    changes = {"statements/more.yaml": said}

    narrowings = [
        next(one.narrowing for one in reader.read(more).statements if one.predicate == "visited")
        for more in (changes, {**changes, "schema.yaml": schema}, changes)
    ]

    assert narrowings == [None, ("year",), None]

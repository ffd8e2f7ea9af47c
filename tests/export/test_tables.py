"""Datasets packed into tables: nothing is lost, the same bytes come out, and what is shared is joined."""

import os
import random
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings

from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.export.tables import RefusedDatasetsError, export_tables, import_tables, parts
from courtgraph.merging import ConflictError, merge
from courtgraph.model import Dataset
from courtgraph.store import read_dataset
from courtgraph.store.tables.arrow_schemas import KEYS, PAIRED
from courtgraph.store.tables.manifest import read_manifest
from courtgraph.validation import check
from fuzzing.datasets import lay_out, spoiled_datasets
from packing import files_of, records_of, write_other
from writing import content, write_dataset, write_yaml

OWN = """types:
  Moon: {parent: Topic, label: {en: Moon, zh-Hant: 月, zh-Hans: 月}, definition: A moon.}
"""


def test_the_yaml_of_the_curated_dataset_comes_back_byte_for_byte(curated: Path, tmp_path: Path) -> None:
    export_tables([curated], tmp_path / "tables")
    import_tables(tmp_path / "tables", tmp_path / "back")

    assert files_of(tmp_path / "back") == {
        name: said for name, said in files_of(curated).items() if not name.startswith(".courtgraph")
    }


def test_tables_say_what_the_yaml_says_with_the_place_of_every_field(curated: Path, tmp_path: Path) -> None:
    export_tables([curated], tmp_path / "tables")

    assert records_of(read_dataset(tmp_path / "tables")) == records_of(read_dataset(curated))


@settings(max_examples=60)
@given(texts=spoiled_datasets())
def test_whatever_a_dataset_says_its_tables_say_and_give_back(texts: dict[str, str]) -> None:
    with TemporaryDirectory() as folder:
        data, tables = lay_out(Path(folder) / "data", texts), Path(folder) / "tables"
        export_tables([data], tables, keep_findings=True)
        import_tables(tables, Path(folder) / "back")

        assert records_of(read_dataset(tables)) == records_of(read_dataset(data))
        assert check(read_dataset(tables)) == check(read_dataset(data))
        assert files_of(Path(folder) / "back") == files_of(data)


def test_comments_queries_and_files_of_git_come_back(dataset_folder: Path, tmp_path: Path) -> None:
    (dataset_folder / "queries").mkdir()
    (dataset_folder / "queries/a.rq").write_text("# zh: 哪些？\n# en: Which?\nASK { ?s ?p ?o }\n", "utf-8")
    (dataset_folder / ".gitignore").write_text("build\n", "utf-8")
    (dataset_folder / "schema.yaml").write_text(OWN, "utf-8")
    things = dataset_folder / "entities/things.yaml"
    things.write_text(f"# courts first\n{things.read_text('utf-8')}# the end\n", "utf-8")

    export_tables([dataset_folder], tmp_path / "tables")
    import_tables(tmp_path / "tables", tmp_path / "back")

    assert files_of(tmp_path / "back") == files_of(dataset_folder)
    assert "Moon" in read_dataset(tmp_path / "tables").schema.types


def test_the_same_datasets_give_the_same_bytes_however_they_are_named_and_read(tmp_path: Path) -> None:
    folders = [write_dataset(tmp_path / "a"), write_other(tmp_path / "b"), write_other(tmp_path / "c")]
    export_tables(folders, tmp_path / "tables")

    export_tables(folders[::-1], tmp_path / "turned", jobs=2)
    program = "import sys; from courtgraph.export.tables import export_tables; export_tables(sys.argv[2:], sys.argv[1])"
    subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", program, "seeded", "./c", "a/../b", "a", "a"],
        env={**os.environ, "PYTHONHASHSEED": "7"},
        cwd=tmp_path,
        check=True,
    )

    assert files_of(tmp_path / "turned") == files_of(tmp_path / "seeded") == files_of(tmp_path / "tables")


def test_tables_of_tables_are_those_of_the_datasets(tmp_path: Path) -> None:
    one, other = write_dataset(tmp_path / "a"), write_other(tmp_path / "b")
    export_tables([one], tmp_path / "one")
    export_tables([one, other], tmp_path / "both")

    export_tables([tmp_path / "one", other], tmp_path / "again")
    export_tables([tmp_path / "both"], tmp_path / "copied")

    assert files_of(tmp_path / "again") == files_of(tmp_path / "copied") == files_of(tmp_path / "both")


def test_datasets_that_share_records_are_joined_as_merge_joins_them(tmp_path: Path) -> None:
    one, other = write_dataset(tmp_path / "a"), write_other(tmp_path / "b")
    merged = merge(one, other, tmp_path / "merged").dataset

    export_tables([one, other], tmp_path / "tables")
    joined = read_dataset(tmp_path / "tables")
    import_tables(tmp_path / "tables", tmp_path / "back")

    assert unordered(joined) == unordered(merged)
    assert files_of(tmp_path / "back") == {
        name: said for name, said in files_of(tmp_path / "merged").items() if not name.startswith(".courtgraph")
    }
    assert {entity.location.path for entity in joined.entities} == {"a/entities/things.yaml", "b/entities/others.yaml"}


def unordered(dataset: Dataset) -> object:
    """What a dataset says; evidence that two files have is in another order than that which one of them has."""
    said = content(dataset)
    for statement in said["statements"]:
        statement["evidence"].sort(key=str)
    return {**said, "folder": ""}


def test_one_of_several_datasets_is_given_back_as_it_was(tmp_path: Path) -> None:
    one, other = write_dataset(tmp_path / "a"), write_other(tmp_path / "b")
    export_tables([one, other], tmp_path / "tables")

    import_tables(tmp_path / "tables", tmp_path / "back", dataset="b")

    assert files_of(tmp_path / "back") == files_of(other)
    with pytest.raises(DatasetError, match=r"no dataset is named c; "):
        import_tables(tmp_path / "tables", tmp_path / "more", dataset="c")


def test_where_datasets_differ_nothing_is_written(tmp_path: Path) -> None:
    one = write_dataset(tmp_path / "a")
    other = write_other(tmp_path / "b", {"type": "IntermediateCourt", "description": {"en": "a court"}})
    third = write_other(tmp_path / "c", {"label": {"zh-Hant": "甲院", "zh-Hans": "甲县人民法院", "en": "A"}})
    for folder, namespace in ((one, "http://one.example/"), (third, "http://third.example/")):
        with (folder / "dataset.yaml").open("a", encoding="utf-8") as file:
            file.write(f"prefixes:\n  ex: {namespace}\n")

    with pytest.raises(ConflictError) as raised:
        export_tables([one, other, third], tmp_path / "tables")

    things, others = f"{one}/entities/things.yaml", f"{tmp_path}/{{}}/entities/others.yaml"
    assert [str(conflict) for conflict in raised.value.conflicts] == [
        f"{one}/dataset.yaml:12: prefix ex is “http://one.example/” here and “http://third.example/” there; "
        f"see {third}/dataset.yaml:12",
        f"{things}:3: type of court/a is “BasicCourt” here and “IntermediateCourt” there; see {others.format('b')}:3",
        f"{things}:5: label of court/a (zh-Hant) is “甲縣人民法院” here and “甲院” there; see {others.format('c')}:5",
        f"{things}:7: label of court/a (en) is “Court of A County” here and “A” there; see {others.format('c')}:7",
    ]
    assert not (tmp_path / "tables").exists()


def test_what_one_dataset_decided_and_another_does_not_know_is_no_join(tmp_path: Path) -> None:
    one, other = write_dataset(tmp_path / "a"), write_other(tmp_path / "b")
    (one / "identity.yaml").write_text("same:\n  - {keep: award/b, drop: award/x, reason: one award}\n", "utf-8")

    with pytest.raises(DatasetError, match="award/x is still an entity of one dataset, and another decided that it is"):
        export_tables([one, other], tmp_path / "tables")


def test_own_types_of_several_datasets_are_joined_and_must_agree(tmp_path: Path) -> None:
    one, other = write_dataset(tmp_path / "a"), write_other(tmp_path / "b")
    (one / "schema.yaml").write_text(OWN, "utf-8")
    (other / "schema.yaml").write_text(OWN.replace("Moon", "Sun"), "utf-8")

    export_tables([one, other], tmp_path / "tables")

    assert {"Moon", "Sun"} <= read_dataset(tmp_path / "tables").schema.types.keys()
    (other / "schema.yaml").write_text(OWN.replace("A moon", "The moon"), "utf-8")
    with pytest.raises(ConflictError, match=r"types\.Moon is “defined one way” here and “another” there"):
        export_tables([one, other], tmp_path / "tables")


def test_a_dataset_with_errors_is_packed_only_where_that_is_asked_for(dataset_folder: Path, tmp_path: Path) -> None:
    write_yaml(dataset_folder / "entities/more.yaml", {"entities": [{"id": "award/x", "type": "Awrd"}]})

    with pytest.raises(RefusedDatasetsError) as raised:
        export_tables([dataset_folder], tmp_path / "tables")
    assert {finding.rule for finding in raised.value.findings} >= {"known-types", "required-fields"}
    assert not (tmp_path / "tables").exists()

    export_tables([dataset_folder], tmp_path / "tables", keep_findings=True)
    assert check(tmp_path / "tables") == check(dataset_folder)


def test_row_groups_of_a_table_and_of_its_pair_hold_the_same_ids(
    curated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "ROWS", 50)
    monkeypatch.setattr(parts, "_STEP", 5)
    monkeypatch.setattr(parts, "GROUPS", 3)

    export_tables([curated], tmp_path / "tables")

    manifest = read_manifest(tmp_path / "tables")
    assert len(manifest.tables["statements"]) > 3
    for table, other in PAIRED.items():
        of_one, of_other = ([*ids_of(tmp_path / "tables", name)] for name in (table, other))
        assert len(of_one) == len(of_other)
        assert all(inner <= outer for outer, inner in zip(of_one, of_other, strict=True))
        assert sum(map(len, of_one)) == len(set().union(*of_one))
    assert records_of(read_dataset(tmp_path / "tables")) == records_of(read_dataset(curated))


def ids_of(tables: Path, table: str) -> list[set[str]]:
    """The ids of each row group."""
    groups = []
    for part in read_manifest(tables).tables[table]:
        file = pq.ParquetFile(tables / part.path)
        groups += [file.read_row_group(n).column(KEYS[table][0]).to_pylist() for n in range(file.num_row_groups)]
    return [set(group) for group in groups]


def test_rows_of_many_datasets_are_in_the_order_of_their_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "ROWS", 2)
    monkeypatch.setattr(parts, "_STEP", 1)
    folders = [write_other(tmp_path / f"set-{number}", award=f"award/{number}") for number in range(9)]
    random.Random(3).shuffle(folders)  # noqa: S311 (nothing is secret here)

    export_tables(folders, tmp_path / "tables")

    for table, key in KEYS.items():
        rows = pq.read_table(tmp_path / "tables" / table).select(key).to_pylist()
        values = [tuple(row[name] for name in key) for row in rows]
        assert values == sorted(set(values)), table
    assert len(read_dataset(tmp_path / "tables").entities) == 11


def test_a_folder_with_anything_but_tables_is_not_replaced(dataset_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables/notes.txt").write_text("mine", "utf-8")

    with pytest.raises(CourtgraphError, match="something else stands here; name a new folder with -o"):
        export_tables([dataset_folder], tmp_path / "tables")
    with pytest.raises(CourtgraphError, match="outputs would stand among the data"):
        export_tables([dataset_folder], dataset_folder / "entities")
    assert files_of(tmp_path / "tables") == {"notes.txt": b"mine"}


def test_tables_are_replaced_as_a_whole_and_nothing_is_left_beside(dataset_folder: Path, tmp_path: Path) -> None:
    export_tables([dataset_folder], tmp_path / "tables")
    before = files_of(tmp_path / "tables")
    (tmp_path / "tables/entities/part-00009.parquet").write_bytes(b"left")

    export_tables([dataset_folder], tmp_path / "tables")

    assert files_of(tmp_path / "tables") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "tables"]


def test_folders_of_one_name_are_told_apart_by_those_above(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "y").mkdir()

    made = export_tables([write_dataset(tmp_path / "x/data"), write_other(tmp_path / "y/data")], tmp_path / "tables")

    assert made.datasets == ("x/data", "y/data")


def test_two_datasets_of_one_name_in_tables_are_not_mixed(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    export_tables([write_dataset(tmp_path / "data")], tmp_path / "one")
    export_tables([write_other(tmp_path / "x/data")], tmp_path / "two")

    with pytest.raises(DatasetError, match=r"two: a dataset named data is in .*one already; name only one of the two"):
        export_tables([tmp_path / "one", tmp_path / "two"], tmp_path / "tables")


def test_a_pattern_names_the_datasets_that_it_matches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sets/notes").mkdir(parents=True)
    write_dataset(tmp_path / "sets/a")
    write_other(tmp_path / "sets/b")

    assert export_tables(["sets/*"], "tables").datasets == ("a", "b")
    with pytest.raises(DatasetError, match=r"nowhere/\*: no dataset matches; name folders of datasets"):
        export_tables(["nowhere/*"], "tables")

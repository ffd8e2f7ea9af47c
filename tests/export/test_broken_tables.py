"""Tables that are not whole, not sound or not understood, and writing that is stopped: told in words, never half."""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.export.tables import export_tables, import_tables, write_tables
from courtgraph.store import read_dataset
from courtgraph.store.tables.arrow_schemas import COLUMNS
from courtgraph.store.tables.manifest import is_tables
from courtgraph.worker.pool import mapped
from packing import files_of, rewrite, rewrite_manifest, vouch
from writing import write_dataset

AGAIN = "write the tables again with courtgraph export tables"


@pytest.fixture
def tables(packed_tables: Path, tmp_path: Path) -> Path:
    return copytree(packed_tables, tmp_path / "tables")


def told(tables: Path) -> str:
    """What reading says of tables, with paths as they are in their folder."""
    with pytest.raises(DatasetError) as raised:
        read_dataset(tables)
    return str(raised.value).replace(f"{tables}/", "")


def test_without_a_manifest_a_folder_is_no_tables(tables: Path) -> None:
    (tables / "manifest.json").unlink()

    assert not is_tables(tables)
    assert told(tables) == (
        f"{tables}: there is no dataset.yaml here; what wrote these tables was stopped before manifest.json: "
        "write them again with courtgraph export tables"
    )
    with pytest.raises(DatasetError, match=r"there is no manifest\.json here, so these are no whole tables"):
        import_tables(tables, tables.parent / "back")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "this is no manifest of tables: Input data was truncated"),
        (b"{", "this is no manifest of tables: Input data was truncated"),
        (b"[]", "this is no manifest of tables: Expected `object`, got `array`"),
        (b'{"format": "one"}', "this is no manifest of tables: Expected `int`, got `str` - at `$.format`"),
        (b'{"format": 1}', "this is no manifest of tables: Object missing required field `courtgraph`"),
    ],
)
def test_a_manifest_that_is_none_is_told(tables: Path, content: bytes, expected: str) -> None:
    (tables / "manifest.json").write_bytes(content)

    assert told(tables) == f"manifest.json: {expected}; {AGAIN}"


def test_a_newer_format_is_told_whatever_else_it_says(tables: Path) -> None:
    (tables / "manifest.json").write_text('{"format": 2, "parts": "elsewhere"}', "utf-8")

    way = "install a newer courtgraph, or write the tables again with this one"
    assert told(tables) == f"manifest.json: format 2, and this courtgraph reads up to 1; {way}"


@pytest.mark.parametrize("path", ["../secret.parquet", "/etc/passwd", "names/part-00000.parquet", "entities/../x"])
def test_a_manifest_leads_nowhere_else(tables: Path, path: str) -> None:
    rewrite_manifest(tables, lambda manifest: manifest["tables"]["entities"][0].update(path=path))

    assert told(tables) == f"manifest.json: {path!r} is no part of entities; {AGAIN}"


@pytest.mark.parametrize("path", ["texts/..", "texts/../../x", "/etc/passwd", "dataset.yaml", "texts/a/b"])
def test_a_manifest_takes_no_file_from_elsewhere_along(tables: Path, path: str) -> None:
    rewrite_manifest(tables, lambda manifest: manifest["files"][0].update(path=path))

    assert told(tables) == f"manifest.json: {path!r} stands nowhere in a dataset; {AGAIN}"


def test_a_file_of_yaml_is_written_nowhere_else(tables: Path) -> None:
    def elsewhere(table: pa.Table) -> pa.Table:
        paths = ["../../x.yaml"] * len(table)
        return table.set_column(0, table.schema.field(0), pa.array(paths, table.schema.field(0).type))

    rewrite(tables, "files", elsewhere)

    with pytest.raises(DatasetError, match=r"'\.\./\.\./x\.yaml' is no file of a dataset"):
        import_tables(tables, tables.parent / "back")
    assert not (tables.parent / "back").exists()


def test_a_table_that_the_manifest_lacks_is_told(tables: Path) -> None:
    rewrite_manifest(tables, lambda manifest: manifest["tables"].pop("evidence"))

    assert told(tables) == f"manifest.json: the table evidence is missing; {AGAIN}"


@pytest.mark.parametrize("table", [name for name in COLUMNS if name != "files"])
def test_a_part_that_is_gone_is_told(tables: Path, table: str) -> None:
    (tables / table / "part-00000.parquet").unlink()

    assert told(tables) == f"{table}/part-00000.parquet: this file is gone, and manifest.json names it; {AGAIN}"


def test_a_part_that_somebody_changed_is_told(tables: Path) -> None:
    path = tables / "entities/part-00000.parquet"
    path.write_bytes(path.read_bytes()[:-1] + b"x")

    assert told(tables) == (f"entities/part-00000.parquet: its SHA-256 is not the one in manifest.json; {AGAIN}")


@pytest.mark.parametrize("change", [lambda path: path.unlink(), lambda path: path.write_text("x", "utf-8")])
def test_the_files_of_yaml_and_texts_are_looked_after_when_they_are_given_back(
    tables: Path, change: Callable[[Path], object]
) -> None:
    change(tables / "texts/report.txt")

    with pytest.raises(DatasetError, match=r"texts/report\.txt: (this file is gone|its SHA-256 is not the one)"):
        import_tables(tables, tables.parent / "back")
    assert not (tables.parent / "back").exists()


@pytest.mark.parametrize("content", [b"", b"PAR1", b"PAR1" + b"\x00" * 400 + b"PAR1", b"no Parquet at all" * 40])
@pytest.mark.parametrize("table", ["datasets", "statements"])
def test_what_is_no_parquet_is_told(tables: Path, table: str, content: bytes) -> None:
    path = tables / table / "part-00000.parquet"
    path.write_bytes(content)
    vouch(tables, path)

    words = told(tables)
    assert words.startswith(f"{table}/part-00000.parquet: cannot be read as Parquet: ")
    assert words.endswith(f"; {AGAIN}")


def test_parquet_with_broken_pages_is_told(tables: Path) -> None:
    path = tables / "evidence/part-00000.parquet"
    content = bytearray(path.read_bytes())
    content[40:400] = b"\xff" * 360
    path.write_bytes(content)
    vouch(tables, path)

    assert told(tables).startswith("evidence/part-00000.parquet: cannot be read as Parquet: ")


def drop(name: str) -> Callable[[pa.Table], pa.Table]:
    return lambda table: table.drop_columns([name])


def recast(name: str, kind: pa.DataType) -> Callable[[pa.Table], pa.Table]:
    def change(table: pa.Table) -> pa.Table:
        place = table.schema.get_field_index(name)
        return table.set_column(place, name, pa.nulls(len(table), kind))

    return change


@pytest.mark.parametrize(
    ("table", "change", "expected"),
    [
        ("entities", drop("type"), "the column type is missing"),
        ("evidence", drop("yaml_line"), "the column yaml_line is missing"),
        ("evidence", recast("line", pa.string()), "the column line is string, not int32"),
        ("entities", recast("same_as", pa.string()), "the column same_as is string, not list<item: string>"),
        (
            "statements",
            recast("value_number", pa.float64()),
            "the column value_number is double, not decimal128(38, 18)",
        ),
        ("statements", lambda table: table.slice(1), "1 rows, where manifest.json says 2"),
    ],
)
def test_other_columns_and_other_rows_are_told(
    tables: Path, table: str, change: Callable[[pa.Table], pa.Table], expected: str
) -> None:
    rewrite(tables, table, change)

    assert told(tables) == f"{table}/part-00000.parquet: {expected}; {AGAIN}"


def test_row_groups_that_are_not_cut_alike_are_told(tables: Path) -> None:
    path = tables / "statements/part-00000.parquet"
    pq.write_table(pq.read_table(path), path, row_group_size=1)
    vouch(tables, path)

    assert told(tables) == f"{tables}: statements and evidence have not as many row groups; {AGAIN}"


def test_texts_without_a_dictionary_are_as_good(tables: Path, packed_tables: Path) -> None:
    def plain(table: pa.Table) -> pa.Table:
        coded = [pa.types.is_dictionary(field.type) for field in table.schema]
        fields = [
            pa.field(field.name, pa.string()) if is_coded else field
            for field, is_coded in zip(table.schema, coded, strict=True)
        ]
        return table.cast(pa.schema(fields))

    for table in ("entities", "names", "statements", "evidence"):
        rewrite(tables, table, plain)

    assert read_dataset(tables).statements == read_dataset(packed_tables).statements


def test_importing_into_a_folder_with_files_is_refused(tables: Path, tmp_path: Path) -> None:
    (tmp_path / "back").mkdir()
    (tmp_path / "back/mine.txt").write_text("mine", "utf-8")

    with pytest.raises(CourtgraphError, match="this folder is not empty; name a new one"):
        import_tables(tables, tmp_path / "back")


def test_a_disk_without_room_keeps_what_was_there(tmp_path: Path) -> None:
    data = write_dataset(tmp_path / "data")
    export_tables([data], tmp_path / "tables")
    before = files_of(tmp_path)

    done = run_limited(tmp_path, 3_000, "export", "tables", "data", "-o", "tables")

    assert done.returncode == 1, done.stderr
    assert b"cannot be written: File too large; choose another place with -o" in done.stderr
    assert files_of(tmp_path) == before


def test_a_disk_without_room_takes_no_half_of_the_yaml(tables: Path, tmp_path: Path) -> None:
    before = files_of(tmp_path)

    done = run_limited(tmp_path, 500, "import", "tables", "-o", "back")

    assert done.returncode == 1, done.stderr
    assert b"cannot be written: File too large" in done.stderr
    assert files_of(tmp_path) == before


def run_limited(folder: Path, most: int, *args: str) -> "subprocess.CompletedProcess[bytes]":
    """Run a command that may write no file of more bytes."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    return subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-B", "-m", "courtgraph", *args],
        cwd=folder,
        capture_output=True,
        preexec_fn=limit,  # no thread runs in it
        check=False,
    )


PAUSED = """
import sys, time
from courtgraph.export.tables import write_tables
from courtgraph.cli import main
def slowly(*args):
    print("stopped here", flush=True)
    time.sleep(60)
setattr(write_tables, sys.argv[2], slowly)
main(["export", "tables", "data", "more", "-o", "tables", "--jobs", sys.argv[1]])
"""


@pytest.mark.slow  # two processes of Python for each, and two more that read
@pytest.mark.parametrize("step", ["pack", "write_parts"])
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_whoever_is_stopped_in_the_middle_keeps_what_was_there(
    tmp_path: Path, sent: signal.Signals, jobs: str, step: str
) -> None:
    write_dataset(tmp_path / "data")
    copytree(tmp_path / "data", tmp_path / "more")
    export_tables([tmp_path / "data"], tmp_path / "tables")
    before = read_dataset(tmp_path / "tables").entities, files_of(tmp_path / "tables")

    process = subprocess.Popen(  # noqa: S603  # our own program
        [sys.executable, "-c", PAUSED, jobs, step], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    # of two processes, both may have said so by now
    assert process.stdout.readline().startswith(b"stopped here")
    process.send_signal(sent)
    _, errors = process.communicate(timeout=30)

    assert process.returncode == (1 if sent == signal.SIGINT else -sent)
    assert b"Traceback" not in errors
    assert (read_dataset(tmp_path / "tables").entities, files_of(tmp_path / "tables")) == before
    left = [path.name for path in tmp_path.iterdir() if path.name.startswith(write_tables._STAGED)]
    assert bool(left) == (sent != signal.SIGINT)  # nobody can clear up for a process that is killed

    export_tables([tmp_path / "data"], tmp_path / "tables")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "more", "tables"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a process is not told that its parent ended")
def test_the_processes_that_read_end_with_the_one_that_started_them(tmp_path: Path) -> None:
    with subprocess.Popen(  # noqa: S603  # our own program
        [sys.executable, "-c", WAITING], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=tmp_path
    ) as process:
        assert process.stdout
        workers = [int(word) for word in process.stdout.readline().split()]
        process.kill()

    deadline = time.monotonic() + 10
    assert workers
    while any(is_alive(worker) for worker in workers):
        assert time.monotonic() < deadline
        time.sleep(0.02)


WAITING = """
import multiprocessing, time
from concurrent.futures import ProcessPoolExecutor
from os import getpid
from courtgraph.worker.pool import prepare
if __name__ == "__main__":
    executor = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), prepare)
    print(executor.submit(getpid).result(), flush=True)
    time.sleep(60)
"""


def is_alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text("utf-8").split()[2] != "Z"
    except FileNotFoundError:
        return False


def test_a_process_that_is_ended_from_outside_is_told() -> None:
    class Ended:
        """Stands for a task whose process ends as soon as it has come there."""

        def __reduce__(self) -> tuple[Any, ...]:
            return os._exit, (9,)

    with (
        pytest.raises(CourtgraphError, match="a process that read datasets was ended from outside"),
        mapped(str, [Ended(), Ended()], 2, "spawn", "read datasets") as results,
    ):
        list(results)

"""Parts that are stopped, spoiled or packed: what is whole is kept, and no half is taken for a whole."""

import gzip
import json
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pyarrow as pa
import pytest
from click.testing import CliRunner

from courtgraph.cli import main
from courtgraph.engines.batches import to_batch
from courtgraph.engines.engine import Engine
from courtgraph.engines.folder import TablesFolder
from courtgraph.engines.local import LocalEngine
from courtgraph.engines.ntriples import export_ntriples
from courtgraph.errors import CourtgraphError
from courtgraph.export.tables import export_tables
from engines.running import lines_in_memory, small_groups
from packing import rewrite
from writing import write_dataset


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    with small_groups():
        export_tables([write_dataset(tmp_path / "data")], tmp_path / "tables")
    return tmp_path / "tables"


def export(tables: Path, engine: Engine, packing: str = "") -> Path:
    staging = tables.parent / f"staging-{len(os.listdir(tables.parent))}"  # noqa: PTH208  # a new name
    staging.mkdir()
    export_ntriples(TablesFolder(tables), tables.parent / "out", engine, staging, compression=packing)
    return tables.parent / "out"


def lines(folder: Path) -> list[str]:
    return sorted(b"".join(path.read_bytes() for path in folder.glob("part-*.nt")).decode().split("\n")[:-1])


def test_the_manifest_tells_the_parts_and_nothing_else_stands_beside_them(tables: Path, local: Engine) -> None:
    out = export(tables, local)

    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    assert {path.name for path in out.iterdir()} == {"manifest.json", *(part["path"] for part in manifest["parts"])}
    assert manifest["lines"] == len(lines(out)) == sum(part["lines"] for part in manifest["parts"])


class Stopping:
    """An engine that is stopped after so many batches."""

    def __init__(self, engine: Engine, after: int) -> None:
        self._engine = engine
        self._after = after
        self.sql, self.write = engine.sql, engine.write

    def map_batches(self, function, batches):  # type: ignore[no-untyped-def]  # as that of the engine
        for place, made in enumerate(self._engine.map_batches(function, batches)):
            if place == self._after:
                raise KeyboardInterrupt
            yield made


@pytest.mark.parametrize("spoiled", [False, True])
def test_what_was_stopped_goes_on_with_the_parts_that_are_whole(tables: Path, local: Engine, *, spoiled: bool) -> None:
    with pytest.raises(KeyboardInterrupt):
        export(tables, Stopping(local, 2))
    out = tables.parent / "out"
    assert not (out / "manifest.json").exists()
    before = {path: path.stat().st_mtime_ns for path in sorted(out.glob("part-*"))}
    first = next(iter(before))
    if spoiled:
        first.write_bytes(first.read_bytes()[:-1])
        before.pop(first)

    export(tables, local)

    assert lines(out) == lines_in_memory(tables.parent / "data")
    kept = {path: path.stat().st_mtime_ns for path in before}
    assert [path.name for path in before if kept[path] != before[path]] == []


def test_parts_of_other_tables_are_not_taken_for_these(tables: Path, local: Engine) -> None:
    with pytest.raises(KeyboardInterrupt):
        export(tables, Stopping(local, 1))
    export_tables([tables.parent / "data"], tables)

    with pytest.raises(CourtgraphError, match="parts of other tables, or packed otherwise, stand here; remove them"):
        export(tables, local)


def test_another_folder_is_left_as_it_is(tables: Path, local: Engine) -> None:
    (tables.parent / "out").mkdir()
    (tables.parent / "out/mine.txt").write_text("mine", "utf-8")

    with pytest.raises(CourtgraphError, match="something else stands here; name a new folder with -o"):
        export(tables, local)


def test_n_triples_of_before_give_way(tables: Path, local: Engine) -> None:
    before = lines(export(tables, local))

    assert lines(export(tables, local)) == before


@pytest.mark.parametrize("ending", ["nt", "nt.gz", "nt.zst"])
def test_a_file_holds_all_parts_packed_as_its_name_says(tables: Path, ending: str) -> None:
    output = tables.parent / f"graph.{ending}"
    arguments = ["export", "nt", str(tables), "-o", str(output), "--engine", "local", "--jobs", "1"]

    assert CliRunner(catch_exceptions=False).invoke(main, arguments).exit_code == 0

    opened = {"nt": Path.read_bytes, "nt.gz": lambda path: gzip.decompress(path.read_bytes()), "nt.zst": unpacked}
    assert sorted(opened[ending](output).decode().split("\n")[:-1]) == lines_in_memory(tables.parent / "data")
    assert sorted(path.name for path in tables.parent.iterdir()) == ["data", output.name, "tables"]


def unpacked(path: Path) -> bytes:
    with pa.CompressedInputStream(pa.OSFile(str(path)), "zstd") as stream:
        return bytes(stream.read())


def test_tables_with_errors_are_not_written(tmp_path: Path) -> None:
    data = write_dataset(tmp_path / "data")
    file = data / "statements/first.yaml"
    file.write_text(file.read_text("utf-8").replace("object: award/b", "object: award/x"), "utf-8")
    export_tables([data], tmp_path / "tables", keep_findings=True)

    done = CliRunner(catch_exceptions=False).invoke(
        main,
        ["export", "nt", str(tmp_path / "tables"), "-o", str(tmp_path / "out"), "--engine", "local", "--jobs", "1"],
    )

    assert done.exit_code == 1
    assert "object award/x is not an entity" in done.stderr
    assert "nothing was written" in done.stderr
    assert not (tmp_path / "out").exists()


def die(_: object) -> object:
    """Ends the process that works, as the system does when memory runs out."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def test_a_process_that_is_killed_is_told() -> None:
    engine = LocalEngine(None, 2)

    with pytest.raises(CourtgraphError, match="a process that worked on tables was ended from outside"):
        list(engine.map_batches(die, [to_batch(b"1"), to_batch(b"2")]))


def fail(words: str, _: object) -> object:
    """Refuses a batch."""
    raise CourtgraphError(words)


def test_what_a_process_refuses_is_told_in_its_words() -> None:
    with pytest.raises(CourtgraphError, match="this batch is none"):
        list(LocalEngine(None, 2).map_batches(partial(fail, "this batch is none"), [to_batch(b"1"), to_batch(b"2")]))


SLOW = """
import sys, time
from pathlib import Path
from courtgraph.cli.common import ntriples_parts
from courtgraph.engines.ntriples import export
from courtgraph.cli import main
written = export.write_part
def slowly(*args):
    print("writing", flush=True)
    time.sleep(60)
export.write_part = slowly
main(["export", "nt", "tables", "-o", sys.argv[1], "--engine", "local", "--jobs", "2"])
"""


@pytest.mark.parametrize("name", ["out", "out.nt"])
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGKILL])
def test_whoever_is_stopped_leaves_nothing_that_looks_whole(tables: Path, sent: signal.Signals, name: str) -> None:
    process = subprocess.Popen(  # noqa: S603  # our own program
        [sys.executable, "-c", SLOW, name], cwd=tables.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    assert process.stdout.readline() == b"writing\n"
    process.send_signal(sent)
    _, errors = process.communicate(timeout=60)

    assert process.returncode == (1 if sent == signal.SIGINT else -sent)
    assert b"Traceback" not in errors
    assert not (tables.parent / "out/manifest.json").exists()
    assert not (tables.parent / "out.nt").exists()


def test_tables_that_were_changed_are_told(tables: Path, local: Engine) -> None:
    rewrite(tables, "evidence", lambda table: table.drop_columns(["quote"]))

    with pytest.raises(CourtgraphError, match=r"the column quote is missing; write the tables again"):
        export(tables, local)


def test_processes_side_by_side_write_what_one_writes(tables: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    arguments = ["export", "nt", str(tables), "-o", str(output), "--engine", "local", "--jobs", "2"]

    assert CliRunner(catch_exceptions=False).invoke(main, arguments).exit_code == 0

    assert lines(output) == lines_in_memory(tables.parent / "data")

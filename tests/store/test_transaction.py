"""A change of several files is made as a whole or not at all, whatever stops it, and can be taken back."""

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path

import pytest

import courtgraph
from courtgraph.errors import ChangedFileError, CourtgraphError, DatasetError
from courtgraph.store.overlay import MAX_BYTES
from courtgraph.store.transaction import Transaction, dataset_lock, undo, undoable, write_together
from store import stopping
from store.stopping import NEW, OLD, lay_out

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(courtgraph.__file__).parent.parent)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lay_out(tmp_path / "here")
    return tmp_path / "here"


def contents(folder: Path) -> dict[str, bytes]:
    paths = [path for path in folder.rglob("*") if path.is_file() and ".courtgraph" not in path.parts]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is stopped in a fork of it")
@pytest.mark.parametrize("how", ["killed", "refused"])
def test_a_change_that_is_stopped_at_any_step_is_made_or_not_made(tmp_path: Path, how: str) -> None:
    command = [sys.executable, stopping.__file__, how, str(tmp_path)]
    ran = subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=True)  # noqa: S603  # our own program
    outcomes = json.loads(ran.stdout)

    assert len(outcomes) > 20
    assert set(outcomes) == {"old", "new"}
    assert [word for word, _ in groupby(outcomes)] == ["old", "new"] or how == "refused"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    done = mount and subprocess.run([mount, "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True)  # noqa: S603
    if not done or done.returncode:
        pytest.skip("a small file system can be mounted by root alone; the steps are refused one by one above")
    yield disk
    subprocess.run(["umount", disk], check=True)  # noqa: S603, S607


@pytest.mark.parametrize("free", range(13))
def test_a_full_disk_leaves_all_files_as_they_were_or_takes_all_of_the_change(small_disk: Path, free: int) -> None:
    lay_out(small_disk)
    before = contents(small_disk)
    pages = int(shutil.disk_usage(small_disk).free / 4096)
    (small_disk / "filler").write_bytes(bytes(4096 * (pages - free)))
    with dataset_lock(small_disk / "data", small_disk):
        change = Transaction(small_disk / "data")
        try:
            change.commit({small_disk / name: content for name, content in NEW.items()}, "a change")
            wanted, words = {name: content for name, content in NEW.items() if content is not None}, ""
        except CourtgraphError as error:
            wanted, words = before, str(error)

    (small_disk / "filler").unlink()
    assert contents(small_disk) == wanted
    assert "No space left on device" in words or wanted != before
    assert [*small_disk.rglob(".courtgraph-*")] == []


def commit(folder: Path, contents: Mapping[str, bytes | None], what: str) -> None:
    with dataset_lock(folder / "data", folder):
        Transaction(folder / "data").commit({folder / name: content for name, content in contents.items()}, what)


def test_changes_are_taken_back_one_by_one_to_the_byte(folder: Path) -> None:
    commit(folder, NEW, "the first")
    between = contents(folder)
    commit(folder, {"c.yaml": b"newer c"}, "the second")

    assert [what for _, what in undoable(folder / "data").values()] == ["the second", "the first"]
    assert undo(folder / "data") == "the second"
    assert contents(folder) == between
    assert undo(folder / "data") == "the first"
    assert contents(folder) == OLD
    with pytest.raises(CourtgraphError, match="there is nothing to undo"):
        undo(folder / "data")
    assert not (folder / "data/.courtgraph").exists()


def test_folders_that_a_change_made_go_with_it_unless_somebody_put_something_there(folder: Path) -> None:
    commit(folder, {"data/texts/old/t.txt": b"t", "data/queries/q.rq": b"q"}, "a change")
    (folder / "data/texts/mine.txt").touch()

    undo(folder / "data")

    made = ("data/texts/old", "data/queries", "data/texts", "data/entities")
    assert [(folder / name).exists() for name in made] == [False, False, True, True]


def test_what_somebody_changed_since_is_not_taken_back(folder: Path) -> None:
    commit(folder, NEW, "a change")
    (folder / "c.yaml").write_bytes(b"by hand")
    before = contents(folder)

    with pytest.raises(ChangedFileError, match=r"c\.yaml: somebody changed this file since"):
        undo(folder / "data")

    assert contents(folder) == before


def test_a_copy_of_a_dataset_has_no_changes_to_take_back(folder: Path) -> None:
    commit(folder, NEW, "a change")
    shutil.copytree(folder, folder.parent / "copy")

    assert undoable(folder.parent / "copy/data") == {}
    with pytest.raises(CourtgraphError, match=r"nothing to undo; .* before the folder was copied, moved or renamed$"):
        undo(folder.parent / "copy/data")


def test_an_interrupted_change_that_came_with_a_copy_is_not_made(folder: Path) -> None:
    journal = folder / "data/.courtgraph"
    commit(folder, NEW, "a change")
    (journal / "000001.json").rename(journal / "pending.json")
    shutil.copytree(folder, folder.parent / "copy")

    with pytest.raises(DatasetError, match="interrupted in another folder"), dataset_lock(folder.parent / "copy/data"):
        pass


def test_git_does_not_see_the_journal(folder: Path) -> None:
    commit(folder, NEW, "a change")

    assert (folder / "data/.courtgraph/.gitignore").read_text() == "*\n"


def test_the_last_hundred_changes_are_kept(folder: Path) -> None:
    for number in range(103):
        commit(folder, {"c.yaml": str(number).encode()}, str(number))

    assert [what for _, what in undoable(folder / "data").values()] == [str(number) for number in range(102, 2, -1)]


def test_outputs_that_cannot_all_be_written_leave_those_of_before(tmp_path: Path) -> None:
    write_together(tmp_path / "build", {"graph.ttl": b"old", "graph.nt": b"old"})
    (tmp_path / "build/graph.html").mkdir()

    with pytest.raises(CourtgraphError, match=r"graph\.html: cannot be written: this is no file"):
        write_together(tmp_path / "build", {"graph.ttl": b"new", "graph.nt": b"new", "graph.html": b"new"})

    assert contents(tmp_path / "build") == {"graph.ttl": b"old", "graph.nt": b"old"}
    assert sorted(path.name for path in (tmp_path / "build").iterdir()) == ["graph.html", "graph.nt", "graph.ttl"]


def test_a_folder_that_was_made_for_outputs_goes_when_they_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(CourtgraphError):
        write_together(tmp_path / "a/b", {f"{'x' * 300}.ttl": b"new"})

    assert [*tmp_path.iterdir()] == []


def test_no_file_is_written_that_nothing_could_read_again(folder: Path) -> None:
    before = contents(folder)
    with pytest.raises(DatasetError, match="it would be larger than 16 MiB"):
        commit(folder, {"data/b.yaml": b"small", "data/entities/a.yaml": bytes(MAX_BYTES + 1)}, "grow")

    assert contents(folder) == before
    commit(folder, {"data/entities/a.yaml": bytes(MAX_BYTES)}, "fill")
    assert contents(folder) == {**before, "data/entities/a.yaml": bytes(MAX_BYTES)}


def test_a_change_is_taken_back_whatever_its_files_hold(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, large = contents(folder), b"\xff" * (MAX_BYTES + 1)
    with monkeypatch.context() as earlier:
        earlier.setattr("courtgraph.store.transaction.MAX_BYTES", 2 * MAX_BYTES)
        commit(folder, {"data/entities/a.yaml": large, "data/dataset.yaml": b"{"}, "grow")

    with dataset_lock(folder / "data"):
        assert undo(folder / "data") == "grow"
    assert contents(folder) == before


def test_a_journal_that_cannot_be_begun_leaves_no_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("courtgraph.store.journal.replace_file", full)
    with pytest.raises(CourtgraphError, match="No space left on device; check the place and its rights"):
        commit(folder, {"data/b.yaml": b"new"}, "a change")

    assert (contents(folder), (folder / "data/.courtgraph").exists()) == (OLD, False)


def test_a_change_after_which_every_file_says_what_it_said_is_none_to_take_back(folder: Path) -> None:
    commit(folder, contents(folder), "nothing")

    assert (contents(folder), undoable(folder / "data")) == (OLD, {})

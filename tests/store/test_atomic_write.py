import os
from pathlib import Path
from threading import Thread

import pytest

from courtgraph.errors import CourtgraphError
from courtgraph.store import atomic_write


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_replaces_a_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_bytes(b"old")

    atomic_write(tmp_path / "graph.ttl", b"new")

    assert (tmp_path / "graph.ttl").read_bytes() == b"new"
    assert names(tmp_path) == ["graph.ttl"]


def test_makes_the_folders_that_are_missing(tmp_path: Path) -> None:
    atomic_write(tmp_path / "a/b/graph.ttl", b"new")

    assert (tmp_path / "a/b/graph.ttl").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["replace", "chmod"])
def test_the_old_content_stays_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "graph.ttl").write_bytes(b"old")
    monkeypatch.setattr(Path, step, fail)

    with pytest.raises(CourtgraphError) as caught:
        atomic_write(tmp_path / "graph.ttl", b"new")

    assert str(caught.value) == (
        f"{tmp_path / 'graph.ttl'}: cannot be written: No space left on device; choose another place with -o"
    )
    assert (tmp_path / "graph.ttl").read_bytes() == b"old"
    assert names(tmp_path) == ["graph.ttl"]


def test_an_interruption_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)

    with pytest.raises(KeyboardInterrupt):
        atomic_write(tmp_path / "graph.ttl", b"new")

    assert names(tmp_path) == []


def test_a_folder_in_the_place_of_the_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").mkdir()

    with pytest.raises(CourtgraphError, match="cannot be written: Is a directory; choose another place with -o"):
        atomic_write(tmp_path / "graph.ttl", b"new")


def test_a_file_in_the_place_of_the_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "build").write_bytes(b"a file")

    with pytest.raises(CourtgraphError, match="cannot be written: "):
        atomic_write(tmp_path / "build/graph.ttl", b"new")

    assert (tmp_path / "build").read_bytes() == b"a file"


def test_a_file_keeps_its_rights_and_a_new_one_gets_the_usual_ones(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"old")
    (tmp_path / "old").chmod(0o640)
    (tmp_path / "usual").write_bytes(b"")

    atomic_write(tmp_path / "old", b"new")
    atomic_write(tmp_path / "new", b"new")

    assert (tmp_path / "old").stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_stays_and_what_it_points_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "there")

    atomic_write(tmp_path / "link", b"new")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there").read_bytes() == b"new"


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    received: list[bytes] = []
    reader = Thread(target=lambda: received.append((tmp_path / "pipe").read_bytes()))
    reader.start()

    atomic_write(tmp_path / "pipe", b"new")
    reader.join(timeout=30)

    assert received == [b"new"]
    assert (tmp_path / "pipe").is_fifo()

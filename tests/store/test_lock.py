"""Turns between processes: one changes the files of a folder at a time, and one that is killed blocks nobody."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

import courtgraph
from courtgraph.errors import CourtgraphError
from courtgraph.store.lock import folder_lock

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(courtgraph.__file__).parent.parent)}
HOLD = """
import sys
from pathlib import Path
from courtgraph.store.lock import folder_lock
with folder_lock(*map(Path, sys.argv[1:])):
    print("mine", flush=True)
    sys.stdin.read()
"""
COUNT = """
import sys
from pathlib import Path
from courtgraph.store.lock import folder_lock
file = Path(sys.argv[1]) / "count"
for _ in range(20):
    with folder_lock(Path(sys.argv[1])):
        file.write_text(str(int(file.read_text()) + 1))
"""
AT_ONCE = """
import sys
from pathlib import Path
from courtgraph.store.lock import folder_lock
with folder_lock(Path(sys.argv[1]), wait=0):
    pass
"""


@contextmanager
def held(*folders: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that has the turn."""
    command = [sys.executable, "-c", HOLD, *map(str, folders)]
    with subprocess.Popen(  # noqa: S603  # our own code
        command, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stdout.readline() == b"mine\n"
        try:
            yield running
        finally:
            running.kill()


def takes_it_at_once(folder: Path) -> bool:
    """Whether another process gets the turn without waiting."""
    command = [sys.executable, "-c", AT_ONCE, str(folder)]
    done = subprocess.run(command, env=ENVIRONMENT, stderr=subprocess.PIPE, check=False)  # noqa: S603  # our own code
    assert done.returncode == 0 or b"another courtgraph is writing here" in done.stderr
    return done.returncode == 0


def test_whoever_comes_while_another_has_the_turn_waits_and_then_is_told(tmp_path: Path) -> None:
    refused = pytest.raises(CourtgraphError, match="another courtgraph is writing here")
    with held(tmp_path), refused, folder_lock(tmp_path, wait=0.1):
        pytest.fail("two have the turn")


def test_the_turn_of_a_process_that_was_killed_is_over_and_nothing_is_left_behind(tmp_path: Path) -> None:
    with held(tmp_path) as running:
        running.send_signal(signal.SIGKILL)
        running.wait()

        with folder_lock(tmp_path, wait=0):
            assert [*tmp_path.iterdir()] == []


def test_an_error_ends_the_turn(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="wrong"), folder_lock(tmp_path):
        raise ValueError("wrong")

    with folder_lock(tmp_path, wait=0):
        pass


def test_two_who_ask_for_two_folders_in_different_order_do_not_wait_for_each_other(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    with held(other, one) as running:
        running.kill()
        running.wait()
        with folder_lock(one, other, one, wait=0):
            pass


def test_a_folder_that_is_not_there_yet_is_waited_for_with_the_one_above_it(tmp_path: Path) -> None:
    with folder_lock(tmp_path / "none/at/all", wait=0):
        assert [*tmp_path.iterdir()] == []
    refused = pytest.raises(CourtgraphError, match="another courtgraph is writing here")
    with held(tmp_path), refused, folder_lock(tmp_path / "none/at/all", wait=0):
        pytest.fail("two have the turn")


def test_nothing_is_lost_where_many_write_one_after_the_other(tmp_path: Path) -> None:
    (tmp_path / "count").write_text("0")
    command = [sys.executable, "-c", COUNT, str(tmp_path)]
    running = [subprocess.Popen(command, env=ENVIRONMENT) for _ in range(4)]  # noqa: S603  # our own code

    assert [each.wait(60) for each in running] == [0, 0, 0, 0]
    assert (tmp_path / "count").read_text() == "80"


def test_whoever_has_the_turn_has_it_already_and_keeps_it_when_it_is_asked_for_again(tmp_path: Path) -> None:
    with folder_lock(tmp_path, wait=0):
        with folder_lock(tmp_path / "." / "..", tmp_path, wait=0):
            pass
        assert takes_it_at_once(tmp_path) is False
    assert takes_it_at_once(tmp_path) is True


def test_another_thread_waits_as_another_process_does(tmp_path: Path) -> None:
    def ask() -> None:
        with folder_lock(tmp_path, wait=0):
            pytest.fail("two have the turn")

    with folder_lock(tmp_path), ThreadPoolExecutor(1) as other:
        assert isinstance(other.submit(ask).exception(), CourtgraphError)

import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from courtgraph.errors import DatasetError
from courtgraph.worker.call import call_worker
from courtgraph.worker.limits import OUT_OF_MEMORY

FUNCTIONS = """
import time
from courtgraph.errors import CourtgraphError

def refuse(request):
    raise CourtgraphError("no such thing, 法院 \\udcff")

def fail(request):
    return 1 / 0

def wait(request):
    time.sleep(60)

def fill(request):
    return bytes(2**30)
"""


@pytest.fixture
def function(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Callable[[bytes], bytes]]:
    """A function of a module in a folder that this process alone has on its path."""
    (tmp_path / "functions.py").write_text(FUNCTIONS, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "functions", raising=False)
    module = import_module("functions")
    return lambda name: getattr(module, name)


@pytest.mark.parametrize(
    ("name", "timeout", "message"),
    [
        ("refuse", None, "no such thing, 法院 \udcff"),
        ("fail", None, "test: the worker process failed: ZeroDivisionError: division by zero"),
        ("wait", 0.5, "test: stopped after 0.5 s; ask for less, or allow more time"),
        ("fill", None, "test: needs more than 100 MiB of memory; ask for less, or allow more memory"),
    ],
)
def test_what_ends_a_worker_is_an_error_of_the_kind_that_is_asked_for(
    function: Callable[[str], Callable[[bytes], bytes]], name: str, timeout: float | None, message: str
) -> None:
    with pytest.raises(DatasetError) as raised:
        call_worker(function(name), b"", "test", DatasetError, timeout=timeout, memory=100)

    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("executable", "message"),
    [
        ("false", "test: the engine crashed (exit code 1): something is nested too deep or too long for it; split the"),
        ("/none", "test: /none cannot be started: No such file or directory; it has to run Python"),
    ],
)
def test_a_worker_that_does_not_start_is_an_error(
    executable: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", executable)

    with pytest.raises(DatasetError) as raised:
        call_worker(b64encode, b"", "test", DatasetError)
    assert str(raised.value).startswith(message)


def test_a_worker_ends_when_its_stdin_does(tmp_path: Path) -> None:
    (tmp_path / "functions.py").write_text(FUNCTIONS, "utf-8")
    command = [sys.executable, "-m", "courtgraph.worker.main", "functions", "wait", "100"]

    assert subprocess.run(command, cwd=tmp_path, input=b"\n", check=False, timeout=30).returncode == 1  # noqa: S603


def test_where_the_system_limits_no_memory_a_process_ends_itself() -> None:
    watch = "from courtgraph.worker.limits import watch_memory; watch_memory(1)"

    assert subprocess.run([sys.executable, "-c", watch], check=False).returncode == OUT_OF_MEMORY  # noqa: S603


def test_whoever_waits_is_called_now_and_then_until_the_time_is_up(
    function: Callable[[str], Callable[[bytes], bytes]],
) -> None:
    ticks: list[int] = []

    with pytest.raises(DatasetError, match=r"^mine: stopped after 1 s"):
        call_worker(function("wait"), b"", "mine", DatasetError, timeout=1, tick=lambda: ticks.append(1))

    assert 2 <= len(ticks) <= 5
    assert call_worker(b64encode, b"court", "mine", DatasetError, tick=lambda: None) == b"Y291cnQK"

"""The engine ends, is ended or goes on for ever in its worker, and whoever asked hears of it."""

import inspect
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from courtgraph.errors import QueryError
from courtgraph.model import Dataset, Entity
from courtgraph.sparql import query
from courtgraph.worker.call import MEMORY, TIMEOUT

DATA = Dataset(entities=tuple(Entity(id=f"court/{n}", type="BasicCourt", label={"en": "法院"}) for n in range(40)))
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
NODES = [f"_:b{number}" for number in range(9)]
# the engine keeps Python's lock while it looks for labels of these
ALIKE = f"CONSTRUCT {{ {' '.join(f'{a} <a:p> {b} .' for a in NODES for b in NODES if a != b)} }} {{ }}"


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Every worker process that a test starts."""
    started: list[subprocess.Popen[bytes]] = []

    class Kept(subprocess.Popen[bytes]):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            started.append(self)

    monkeypatch.setattr(subprocess, "Popen", Kept)
    return started


def test_what_becomes_of_a_query_becomes_of_its_worker_alone() -> None:
    defaults = {name: each.default for name, each in inspect.signature(query).parameters.items()}

    assert (defaults["timeout"], defaults["memory"]) == (TIMEOUT, MEMORY) == (60, 4096)


def test_a_query_is_stopped_when_its_time_is_up(workers: list[subprocess.Popen[bytes]]) -> None:
    with pytest.raises(QueryError, match=r"^mine\.rq: stopped after 1 s; ask for less, or allow more time"):
        query(ENDLESS, DATA, origin="mine.rq", timeout=1)

    [worker] = workers
    assert worker.returncode == -signal.SIGKILL


def test_an_interrupt_leaves_no_process_behind(
    workers: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(worker: subprocess.Popen[bytes], *_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(subprocess.Popen, "communicate", interrupted)
    with pytest.raises(KeyboardInterrupt):
        query(ENDLESS, DATA)

    [worker] = workers
    assert worker.poll() is not None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ASK { ?s ?p ", r"^query:1:5: \{ is never closed"),
        ("ASK { SERVICE <http://e/> { } }", "^query:1:7: SERVICE is refused"),
    ],
)
def test_an_error_of_the_worker_is_the_error_of_the_query(text: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        query(text, DATA)


DEEP = 30_000
NESTED = "<a:s> <a:p> " + "<<( <a:s> <a:p> " * DEEP + "<a:o>" + " )>>" * DEEP + " .\n"


@pytest.mark.parametrize("name", ["a.ttl", "a.nt", "a.nq", "a.trig"])
def test_triple_terms_that_are_nested_too_deep_end_the_worker_alone(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(NESTED, "utf-8")

    with pytest.raises(QueryError) as raised:
        query("ASK { ?s ?p ?o }", path)

    crash = "something is nested too deep or too long for it; split the query or the data"
    assert str(raised.value) == f"query on {path}: the engine crashed (signal {signal.SIGSEGV:d}): {crash}"


def test_an_answer_whose_terms_are_nested_too_deep_for_whoever_reads_it_is_refused(tmp_path: Path) -> None:
    for deep in (100, 101):
        content = "<a:s> <a:p> " + "<<( <a:s> <a:p> " * deep + "<a:o>" + " )>>" * deep + " ."
        (tmp_path / f"{deep}.ttl").write_text(content, "utf-8")

    assert len(query("SELECT ?o { ?s ?p ?o }", tmp_path / "100.ttl").rows) == 1
    with pytest.raises(QueryError, match=r"^query: the answer has more than 100 triple terms in one another; ask"):
        query("SELECT ?o { ?s ?p ?o }", tmp_path / "101.ttl")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no memory")
def test_a_query_that_needs_more_memory_than_it_may_take_is_stopped() -> None:
    greedy = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"

    with pytest.raises(QueryError, match=r"^mine\.rq: needs more than 200 MiB of memory; ask for less, or allow more"):
        query(greedy, DATA, origin="mine.rq", memory=200)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no memory")
def test_json_ld_that_unfolds_to_gigabytes_takes_no_more_than_it_may(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonld"
    path.write_text('{"@id":"a:s","a:p":' * 20_000 + '"x"' + "}" * 20_000, "utf-8")

    with pytest.raises(QueryError, match=r"a\.jsonld: needs more than 200 MiB of memory"):
        query("ASK { ?s ?p ?o }", path, memory=200)


PARENT = """
import subprocess
from courtgraph.model import Dataset, Entity
from courtgraph.sparql import query

class Told(subprocess.Popen):
    def communicate(self, *arguments, **options):
        print(self.pid, flush=True)
        return super().communicate(*arguments, **options)

subprocess.Popen = Told
entities = tuple(Entity(id=f"court/{n}", type="BasicCourt") for n in range(40))
query(input(), Dataset(entities=entities))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks for the process as other systems do")
@pytest.mark.parametrize(
    "text",
    [ENDLESS, pytest.param(ALIKE, marks=pytest.mark.skipif(sys.platform != "linux", reason="the worker cannot hear"))],
)
def test_a_worker_ends_with_the_process_that_started_it_however_that_ends(text: str) -> None:
    command, pipe = [sys.executable, "-c", PARENT], subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as parent:  # noqa: S603  # our own code
        assert parent.stdin
        assert parent.stdout
        print(text, file=parent.stdin, flush=True)
        worker = int(parent.stdout.readline())
        _wait_until(lambda: _is_busy(worker))
        parent.kill()

    _wait_until(lambda: not _runs(worker))


def _runs(process: int) -> bool:
    """Whether a process computes on: one that has ended and that nobody asks for stays in the list."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"


def _is_busy(process: int) -> bool:
    """Whether a process has computed for more than its start takes, where the system tells."""
    status = Path(f"/proc/{process}/stat")
    return not status.exists() or int(status.read_text().rpartition(")")[2].split()[11]) > 50


def _wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)

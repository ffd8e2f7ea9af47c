import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from courtgraph.errors import QueryError
from courtgraph.model import Dataset, Entity
from courtgraph.sparql import query
from courtgraph.sparql.engine import Request
from courtgraph.sparql.worker import run_within

DATA = Dataset(entities=tuple(Entity(id=f"court/{n}", type="BasicCourt", label={"en": "法院"}) for n in range(40)))
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
LONG = 60.0


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


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?c ?name { ?c ?p ?name FILTER(LANG(?name) = 'en') } ORDER BY ?c",
        "ASK { ?s ?p '法院'@en }",
        "CONSTRUCT { ?c ?p ?name } { ?c ?p ?name FILTER(LANG(?name) = 'en') }",
    ],
)
def test_the_answer_is_the_same_in_a_process_of_its_own(text: str) -> None:
    assert query(text, DATA, timeout=LONG) == query(text, DATA)


def test_files_are_read_in_the_worker(tmp_path: Path) -> None:
    path = tmp_path / "a.nt"
    path.write_text("<http://e/s> <http://e/p> <http://e/o> .\n", encoding="utf-8")

    assert query("ASK { ?s ?p ?o }", path, timeout=LONG).truth


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
        query(ENDLESS, DATA, timeout=LONG)

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
        query(text, DATA, timeout=LONG)


def test_a_worker_that_dies_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def dies(how: str) -> Callable[..., None]:
        monkeypatch.setattr("sys.executable", how)
        return lambda: None

    dies("false")
    with pytest.raises(QueryError, match="the query's process failed"):
        run_within(LONG, Request(text="ASK {}"))

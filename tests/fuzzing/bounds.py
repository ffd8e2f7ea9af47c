"""What every run of a command has to keep to, whatever it is given."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from hypothesis import settings

import courtgraph
from courtgraph.cli import main

SECONDS = 20
"""No run takes so long; most take hundredths of a second."""
MEBIBYTES = 1024
LIMITED = """
import resource
most = {mebibytes} * 2**20
resource.setrlimit(resource.RLIMIT_AS, (most, most))
from courtgraph.cli import main
main({args!r}, prog_name="courtgraph")
"""
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(courtgraph.__file__).parent.parent), "COURTGRAPH_TEXTS": ""}


def times(examples: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """So many examples of a test in every run of the tests; the profile ``fuzz`` multiplies them."""
    return settings(max_examples=examples * settings().max_examples // 100)


def run(*args: str | Path, given: str = "") -> None:
    """Run a command here: an exception that it lets through, or twenty seconds, fail the test."""
    with no_longer():
        result = CliRunner(catch_exceptions=False).invoke(
            main, [*map(str, args)], input=given.encode("utf-8", "surrogatepass")
        )
    assert result.exit_code in (0, 1, 2), (args, result.output)
    assert "Traceback" not in result.output, (args, result.output)
    assert result.exit_code == 0 or result.output, args


@contextmanager
def no_longer() -> Iterator[None]:
    """Raise TimeoutError within this context after twenty seconds."""

    def stop(*_: Any) -> None:
        raise TimeoutError(f"this has taken {SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def run_limited(*args: str | Path) -> None:
    """Run a command in a process of its own that has a gibibyte of memory and twenty seconds."""
    program = LIMITED.format(mebibytes=MEBIBYTES, args=[*map(str, args)])
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=False, timeout=SECONDS)  # noqa: S603  # ours
    assert done.returncode in (0, 1, 2), (args, done.stderr)
    assert b"Traceback" not in done.stderr, (args, done.stderr)

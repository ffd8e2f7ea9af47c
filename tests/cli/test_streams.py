"""The command line where a stream is closed, is full or is a terminal of any width."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]

COURTGRAPH = f"{sys.executable} -m courtgraph"
AWAY = "check the place and its rights"


def in_a_shell(line: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    command = f"exec {COURTGRAPH} {line}"
    return subprocess.run(command, shell=True, cwd=cwd, capture_output=True, text=True, check=False)  # noqa: S602  # ours


@pytest.mark.skipif(sys.platform == "win32", reason="its shell closes no streams")
@pytest.mark.parametrize("line", ["quotes", "new entity", "query -", "--help"])
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_an_empty_one(dataset_folder: Path, line: str, closed: str) -> None:
    folder = dataset_folder.parent
    redirected = {"<&-": "<", ">&-": ">", "2>&-": "2>"}
    of_nothing = " ".join(f"{redirected[one]}{os.devnull}" for one in closed.split())

    done, meant = in_a_shell(f"{line} {closed}", folder), in_a_shell(f"{line} {of_nothing}", folder)

    assert (done.returncode, done.stdout, done.stderr) == (meant.returncode, meant.stdout, meant.stderr)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
@pytest.mark.parametrize("line", ["stats", "export nt", "--help", "--version"])
def test_what_cannot_be_printed_is_an_error_in_words(dataset_folder: Path, line: str) -> None:
    full = in_a_shell(f"{line} > /dev/full", dataset_folder.parent)
    unwritable = in_a_shell(f"{line} 1< {os.devnull}", dataset_folder.parent)

    assert (full.returncode, full.stderr) == (1, f"courtgraph: input or output: No space left on device; {AWAY}\n")
    assert (unwritable.returncode, unwritable.stderr) == (
        1,
        f"courtgraph: input or output: Bad file descriptor; {AWAY}\n",
    )


@pytest.mark.parametrize("columns", ["-5", "0", "1", "abc", "", "１２", "9" * 30])
@pytest.mark.parametrize("args", [("--help",), ("stats", "--help"), ("table", "--help"), ()])
def test_a_width_that_is_none_stops_no_help(
    run: Run, monkeypatch: pytest.MonkeyPatch, columns: str, args: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", columns)

    assert run(*args).output.startswith("Usage: courtgraph")


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a terminal as other systems give one")
def test_a_terminal_gets_nothing_that_it_obeys_in_any_format(dataset_folder: Path) -> None:
    query = "query \"SELECT ('\x1b[31m\t法院\u202e' AS ?x) {}\" --format csv"
    inside, outside = os.openpty()
    subprocess.run(f"exec {COURTGRAPH} {query}", shell=True, cwd=dataset_folder.parent, stdout=outside, check=True)  # noqa: S602
    printed = os.read(inside, 1000)
    os.close(inside)
    os.close(outside)

    assert printed.decode().split() == ["x", r"\x1b[31m", r"法院\u202e"]
    assert in_a_shell(query, dataset_folder.parent).stdout == "x\n\x1b[31m\t法院\u202e\n"

"""The command that opens the review page, on what it cannot open."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from test_hostile_files import HOSTILE

Run = Callable[..., Result]


def test_a_file_that_is_not_there_is_told(run: Run) -> None:
    result = run("review", "c.yaml")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "courtgraph: c.yaml: there is no such file; courtgraph suggest writes one\n"


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused_in_words(run: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "c.yaml").write_bytes(content)

    result = run("review", "c.yaml")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("courtgraph: ")


def test_a_port_that_is_taken_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text("source: source/report\nentities: []\nstatements: []\n", "utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()

        result = run("review", "c.yaml", "--port", str(taken.getsockname()[1]))

    assert (result.exit_code, result.stdout) == (1, "")
    assert "name another with --port, or 0 for any" in result.stderr

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
RAW = "歲月流轉(zhuǎn)中,始終熾熱\n擔當?shù)姆ㄔ鸿F軍\n"


@pytest.fixture
def report(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(RAW, encoding="utf-8")
    return path


def test_the_clean_text_goes_to_stdout_and_what_was_done_to_stderr(run: Run, report: Path) -> None:
    result = run("clean", str(report))

    assert (result.exit_code, result.stdout) == (0, "歲月流轉中，始終熾熱\n擔當?shù)姆ㄔ鸿F軍\n")
    assert result.stderr.splitlines() == [
        f"{report}:1: taken out: (zhuǎn)",
        f"{report}:1: made full-width: ,",
        f"{report}:2: slip 1: ?shù)姆ㄔ鸿F -> 的法院鐵? the bytes B5 C4 B7 A8 D4 BA E8 46 with 'shù' put between them "
        "read '?shù)姆ㄔ鸿F'; --accept 1",
    ]


def test_quiet_says_only_what_is_proposed(run: Run, report: Path) -> None:
    assert [line.partition(": ")[2][:6] for line in run("clean", "-q", str(report)).stderr.splitlines()] == ["slip 1"]


@pytest.mark.parametrize("option", [["--repair"], ["--accept", "1"]])
def test_slips_are_put_right_when_they_are_accepted(run: Run, report: Path, option: list[str]) -> None:
    result = run("clean", str(report), *option)

    assert result.stdout.splitlines()[1] == "擔當的法院鐵軍"
    assert f"{report}:2: repaired: ?shù)姆ㄔ鸿F -> 的法院鐵" in result.stderr.splitlines()


def test_a_slip_that_is_not_there_cannot_be_accepted(run: Run, report: Path) -> None:
    result = run("clean", str(report), "--accept", "2", "-o", "clean.txt")

    assert result.exit_code == 2
    assert "there is no slip 2; 1 slip listed without --accept" in result.stderr
    assert not Path("clean.txt").exists()


def test_the_map_leads_back_to_the_raw_text(run: Run, report: Path) -> None:
    run("clean", str(report), "-o", "clean.txt", "--map", "map.json")

    way, text = json.loads(Path("map.json").read_text("utf-8")), Path("clean.txt").read_text("utf-8")
    assert (way["encoding"], way["raw_length"], way["clean_length"]) == ("utf-8", len(RAW), len(text))
    assert way["runs"] == [[0, 0, 4], [4, 11, 20]]
    assert [change["before"] for change in way["changes"]] == ["(zhuǎn)", ","]
    kept = [(text[here : here + long], RAW[there : there + long]) for here, there, long in way["runs"]]
    assert [clean.replace("，", ",") == raw for clean, raw in kept] == [True, True]


def test_a_report_may_come_from_stdin_in_another_encoding(run: Run) -> None:
    result = run("clean", "-", input="全县法院,受理各类案件三千件。".encode("gb18030"))

    assert (result.exit_code, result.stdout) == (0, "全县法院，受理各类案件三千件。")


def test_a_report_may_come_from_a_pipe_that_the_shell_opens(run: Run) -> None:
    reading, writing = os.pipe()
    os.write(writing, "全县法院,受理".encode())
    os.close(writing)

    result = run("clean", f"/dev/fd/{reading}")
    os.close(reading)

    assert (result.exit_code, result.stdout) == (0, "全县法院，受理")


def test_a_report_may_come_from_the_file_that_is_stdin(run: Run) -> None:
    command = [sys.executable, "-m", "courtgraph", "clean", "/dev/stdin"]
    done = subprocess.run(command, input="全县法院,受理".encode(), capture_output=True, check=True)  # noqa: S603  # ours

    assert done.stdout.decode() == "全县法院，受理"


def test_stdin_and_pipes_are_read_no_farther_than_files(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("courtgraph.store.source_texts.MAX_BYTES", 2**20)
    with Path("/dev/zero").open("rb") as zero:
        for report in ("-", f"/dev/fd/{zero.fileno()}"):
            result = run("clean", report, input=b"x" * (2**20 + 1))

            assert (result.exit_code, result.stdout) == (1, "")
            assert result.stderr.endswith(": larger than 1 MiB; split it into several files\n")


def test_what_is_no_text_is_an_error_and_nothing_is_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "report.doc").write_bytes(bytes(range(128, 256)))

    result = run("clean", str(tmp_path / "report.doc"), "-o", "clean.txt")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "is not text in UTF-8, UTF-16, GB18030 or Big5; save it as UTF-8" in result.stderr
    assert not Path("clean.txt").exists()


def test_a_report_that_is_not_there_is_an_error(run: Run) -> None:
    result = run("clean", "nowhere.txt")

    assert result.exit_code == 1
    assert result.stderr == (
        "courtgraph: nowhere.txt: cannot be read: No such file or directory; name the file of a report\n"
    )

"""Candidates of a folder of reports: those of each report, made once, with what failed told beside them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from courtgraph.cli import main
from packing import files_of
from writing import write_dataset

REPORTS = {
    "a.txt": "定襄縣人民法院審結案件3.2萬件，省高院予以肯定。\n",
    "2024/a.txt": "忻州市中級人民法院全年舉辦培訓39次。\n",
    "2024/b.txt": "甲縣人民法院獲得全國優秀法院稱號。\n",
}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    for name, text in REPORTS.items():
        place = tmp_path / "reports" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    return tmp_path / "reports"


def suggest(*arguments: object) -> Result:
    return CliRunner(catch_exceptions=False).invoke(main, ["suggest", *map(str, arguments)])


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_report_gets_the_candidates_that_it_gets_alone(reports: Path, jobs: int) -> None:
    data, output = write_dataset(reports.parent / "data"), reports.parent / "candidates"

    done = suggest(reports, "-o", output, "--data", data, "--jobs", jobs)

    assert done.exit_code == 0, done.stderr
    assert done.stderr.endswith(f"{output}: candidates of 3 reports\n")
    alone = {f"{name}.yaml": suggest(reports / name, "--data", data).stdout_bytes for name in REPORTS}
    assert {name: said for name, said in files_of(output).items() if name.endswith(".yaml")} == alone


def test_what_is_there_is_not_made_again_and_what_was_decided_stays(reports: Path) -> None:
    output = reports.parent / "candidates"
    suggest(reports, "-o", output, "--jobs", 1)
    decided = output / "a.txt.yaml"
    decided.write_text(decided.read_text("utf-8").replace("status: candidate", "status: rejected", 1), "utf-8")
    (output / "2024/b.txt.yaml").unlink()
    before = files_of(output)

    done = suggest(reports, "-o", output, "--jobs", 1)

    assert done.stderr.endswith(f"{output}: candidates of 1 report, 2 there already\n")
    assert {name: said for name, said in files_of(output).items() if name in before} == before


def test_a_report_that_has_changed_is_read_again(reports: Path) -> None:
    output = reports.parent / "candidates"
    suggest(reports, "-o", output, "--jobs", 1)
    (reports / "a.txt").write_text("五臺縣人民法院審結案件2萬件。\n", "utf-8")

    suggest(reports, "-o", output, "--jobs", 1)

    assert "五臺縣人民法院" in (output / "a.txt.yaml").read_text("utf-8")


def test_what_fails_is_told_and_the_rest_is_made(reports: Path) -> None:
    (reports / "c.txt").write_bytes(b"\xff\xfe\x00\x00\x81\x00")
    output = reports.parent / "candidates"

    done = suggest(reports, "-o", output, "--jobs", 1)

    assert done.exit_code == 1
    assert [line for line in done.stderr.splitlines() if line.startswith("c.txt")]
    assert done.stderr.endswith(f"{output}: candidates of 3 reports, 1 report left out\n")
    assert not (output / "c.txt.yaml").exists()


def test_a_folder_without_reports_is_told(tmp_path: Path) -> None:
    done = suggest(tmp_path, "-o", tmp_path / "out", "--jobs", 1)

    assert done.exit_code == 1
    assert done.stderr.endswith("there is no report here; name a folder of texts\n")


def test_candidates_of_a_folder_go_into_a_folder(reports: Path) -> None:
    assert suggest(reports).exit_code == 2
    assert suggest(reports / "a.txt", "--jobs", 2).exit_code == 2

"""What others have, on the command line: candidates of extractors come in for review."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
ROW = {"subject": "甲院", "predicate": "received", "object": "全國優秀法院", "line": 1, "quote": "獲得全國優秀法院"}


@pytest.fixture
def above(dataset_folder: Path) -> Path:
    return dataset_folder.parent


def write_rows(path: Path, *rows: object) -> None:
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")


def test_candidates_of_an_extractor_are_accepted_as_those_of_suggest_are(run: Run, above: Path) -> None:
    write_rows(above / "model.jsonl", {**ROW, "qualifiers": {"year": "2023"}})

    taken = run("import", "model.jsonl", "--as", "candidates", "--data", "data", "-o", "c.yaml")
    accepted = run("accept", "c.yaml", "--rule", "model")

    assert (taken.exit_code, taken.stdout) == (0, "")
    assert taken.stderr.splitlines() == [
        "1 candidate, 0 doubted; 0 known before; 0 refused",
        "decide with courtgraph review c.yaml",
    ]
    assert accepted.exit_code == 0, accepted.stderr
    assert "2023" in run("show", "court/a").stdout


def test_what_is_refused_is_told_on_stderr_with_its_row_and_the_rest_goes_to_stdout(run: Run, above: Path) -> None:
    write_rows(above / "model.jsonl", {**ROW, "line": 3}, {**ROW, "modality": "plan"})

    result = run("import", "model.jsonl", "--as", "candidates", "--data", "data")

    assert result.exit_code == 1
    assert result.stdout.startswith("source: source/report\n")
    assert result.stderr.splitlines() == [
        "model.jsonl:1: the quote does not stand on line 3; it stands on line 1",
        "1 candidate, 0 doubted; 0 known before; 1 refused",
        "courtgraph: 1 row refused; put right what is told above",
    ]


def test_candidates_come_from_stdin_and_of_a_report_that_no_dataset_has(run: Run, above: Path) -> None:
    (above / "new.txt").write_text("丙縣人民法院獲得全國優秀法院\n", "utf-8")
    row = {**ROW, "subject": "丙縣人民法院"}
    args = ("import", "-", "--as", "candidates", "--report", "new.txt", "--rule", "me")

    result = run(*args, input=json.dumps(row))

    assert result.exit_code == 0, result.stderr
    assert "source: source/new\nsources:\n" in result.stdout
    assert "rule: me\n" in result.stdout


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("model.jsonl", "--as", "candidates"), "name the text with --report, or --data DATA"),
        (("a", "b", "--as", "candidates", "--data", "data"), "b is one too many"),
        (
            ("model.jsonl", "--as", "candidates", "--data", "data", "--source", "source/x"),
            "did you mean source/report?",
        ),
        (("tables",), "name the folder of the new dataset with -o"),
        (("model.jsonl", "--data", "data", "--rule", "me"), "--report and --rule are of what an extractor found"),
        (("model.jsonl", "--as", "candidates", "--data", "data", "--map", "a=b"), "--map and --set are of tables"),
    ],
)
def test_wrong_usage_is_told(run: Run, above: Path, args: tuple[str, ...], words: str) -> None:
    write_rows(above / "model.jsonl", ROW)

    result = run("import", *args)

    assert result.exit_code == 2
    assert words in result.stderr


def test_without_the_text_nothing_can_be_looked_up(run: Run, above: Path) -> None:
    write_rows(above / "model.jsonl", ROW)
    (above / "data/texts/report.txt").unlink()

    result = run("import", "model.jsonl", "--as", "candidates", "--data", "data", "--source", "source/report")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "courtgraph: the text of source/report is not at hand; name its folder with --texts\n"


def test_the_schema_of_a_line_is_printed(run: Run) -> None:
    result = run("schema", "jsonschema", "extraction")

    assert "quote" in json.loads(result.stdout)["required"]

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from writing import REPORT, labels, write, write_yaml

Run = Callable[..., Result]
MISTAKE = {"subject": "court/a", "predicate": "received", "object": "award/bb"}
FINDING = "data/statements/report.yaml:5: object award/bb is not an entity; did you mean award/b? [objects-exist]\n"


def test_a_good_dataset_prints_nothing_but_a_summary(run: Run) -> None:
    result = run("check")

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "0 errors, 0 warnings in 3 entities, 2 statements; 2 quotes looked up\n"


def test_findings_go_to_stdout_with_paths_as_seen_from_here_and_the_exit_code_is_1(
    run: Run, dataset_folder: Path
) -> None:
    write(dataset_folder / "statements/report.yaml", **MISTAKE)

    result = run("check", "data")

    assert (result.exit_code, result.stdout) == (1, FINDING)
    assert result.stderr == "1 error, 0 warnings in 3 entities, 3 statements; 3 quotes looked up\n"


def test_findings_as_json_are_data(run: Run, dataset_folder: Path) -> None:
    write(dataset_folder / "statements/report.yaml", **MISTAKE)

    result = run("check", "--format", "json")

    assert result.exit_code == 1
    assert json.loads(result.stdout) == [
        {
            "path": "data/statements/report.yaml",
            "line": 5,
            "rule": "objects-exist",
            "message": "object award/bb is not an entity",
            "suggestion": "did you mean award/b?",
            "severity": "error",
        }
    ]


def test_no_findings_as_json_are_an_empty_list(run: Run) -> None:
    assert json.loads(run("check", "--format", "json").stdout) == []


def test_warnings_make_the_exit_code_1_only_when_asked(run: Run, dataset_folder: Path) -> None:
    write(dataset_folder / "entities/more.yaml", id="topic/d", type="Topic", label=labels("丁", "丁", "D"))
    warning = (
        "data/entities/more.yaml:2: warning: no statement speaks of topic/d; "
        "add one, or drop the entity [connected-entities]\n"
    )

    usual, strict = run("check"), run("check", "--fail-on", "warning")

    assert (usual.exit_code, usual.stdout) == (0, warning)
    assert (strict.exit_code, strict.stdout) == (1, warning)


def test_one_rule_lists_the_names_that_are_still_missing(run: Run, dataset_folder: Path) -> None:
    write(dataset_folder / "entities/more.yaml", id="topic/d", type="Topic", label={"zh-Hant": "丁", "zh-Hans": "丁"})

    result = run("check", "--only", "complete-labels")

    assert (result.exit_code, result.stdout) == (
        0,
        "data/entities/more.yaml:4: warning: topic/d has no label in en; "
        "add en: ... under label, or drop the language from languages in dataset.yaml [complete-labels]\n",
    )
    both = run("check", "--only", "complete-labels", "--only", "connected-entities", "--fail-on", "warning")
    assert (both.exit_code, len(both.stdout.splitlines())) == (1, 2)
    assert run("check", "--only", "yaml-syntax", "--fail-on", "warning").exit_code == 0


def test_a_rule_that_there_is_not_is_wrong_usage(run: Run) -> None:
    result = run("check", "--only", "complete-label")

    assert (result.exit_code, result.stdout) == (2, "")
    assert "--only complete-label is not a rule; did you mean complete-labels?" in result.stderr


def test_texts_are_found_in_folders_named_by_the_option(run: Run, dataset_folder: Path) -> None:
    elsewhere = dataset_folder.parent / "reports"
    (dataset_folder / "texts").rename(elsewhere)

    assert run("check").stderr == (
        "2 quotes not looked up: the text of source/report is not at hand; name its folder with --texts\n"
        "0 errors, 0 warnings in 3 entities, 2 statements; 0 quotes looked up\n"
    )
    assert "; 2 quotes looked up" in run("check", "--texts", "reports").stderr


def test_texts_are_found_in_folders_named_by_the_environment(
    run: Run, dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (dataset_folder / "texts").rename(dataset_folder.parent / "reports")
    monkeypatch.setenv("COURTGRAPH_TEXTS", str(dataset_folder.parent / "reports"))

    assert "; 2 quotes looked up" in run("check").stderr


def test_a_build_says_which_quotes_were_not_looked_up_and_an_export_which_looks_nowhere_does_not(
    run: Run, dataset_folder: Path
) -> None:
    (dataset_folder / "texts").rename(dataset_folder.parent / "reports")
    told = "2 quotes not looked up: the text of source/report is not at hand; name its folder with --texts\n"

    assert run("build").stderr.startswith(told)
    assert run("export", "nt").stderr == ""


def test_a_folder_of_texts_that_is_not_there_is_an_error(run: Run) -> None:
    result = run("check", "--texts", "nowhere")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "courtgraph: nowhere: there is no such folder; name the one that holds the texts of the sources\n"
    )


def test_a_folder_of_texts_in_the_environment_that_is_not_there_is_told_by_the_variable(
    run: Run, dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURTGRAPH_TEXTS", os.pathsep.join((str(dataset_folder / "texts"), "nowhere")))

    result = run("check")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "courtgraph: COURTGRAPH_TEXTS: nowhere: there is no such folder; "
        "name the one that holds the texts of the sources\n"
    )
    assert "COURTGRAPH" not in run("check", "--texts", "elsewhere").stderr


def test_nothing_between_two_folders_of_the_environment_names_no_folder(
    run: Run, dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (dataset_folder / "texts/report.txt").rename(dataset_folder.parent / "report.txt")
    monkeypatch.setenv("COURTGRAPH_TEXTS", os.pathsep.join((str(dataset_folder / "texts"), "")))

    assert run("check").stderr.startswith("2 quotes not looked up")


def test_a_quote_that_is_not_in_the_text_is_found(run: Run, dataset_folder: Path) -> None:
    write(
        dataset_folder / "statements/more.yaml",
        **{**MISTAKE, "object": "award/b", "evidence": [{"line": 1, "quote": "獲得全省優秀法院"}]},
    )

    assert run("check").stdout == (
        "data/statements/more.yaml:8: “獲得全省優秀法院” is not on line 1; "
        "the line has “獲得全國優秀法院” [quotes-found]\n"
    )


def test_a_text_that_has_changed_is_told(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "texts/report.txt").write_text(REPORT + "\n", "utf-8")

    result = run("check")

    assert result.exit_code == 1
    assert "data/texts/report.txt is not the text that was curated" in result.stdout


@pytest.mark.parametrize("name", ["nowhere", "data/texts"])
def test_a_folder_without_a_dataset_is_an_error(run: Run, name: str) -> None:
    result = run("check", name)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f"courtgraph: {name}: there is no dataset.yaml here; name the folder of a dataset, such as data\n"
    )


def test_a_file_in_place_of_a_dataset_is_an_error(run: Run) -> None:
    result = run("check", "data/dataset.yaml")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "courtgraph: data/dataset.yaml: there is no dataset.yaml here; name the folder of a dataset, such as data\n"
    )


def test_nothing_that_a_terminal_would_obey_is_printed(run: Run, dataset_folder: Path) -> None:
    write_yaml(dataset_folder / "entities/more.yaml", {"entities": [{"id": "\x1b[31mred\u202e", "type": "Topic\n"}]})

    stdout = run("check").stdout

    assert "\\x1b[31mred\\u202e" in stdout
    assert "\x1b" not in stdout
    assert all(line.startswith("data/entities/more.yaml:") for line in stdout.splitlines())


def test_of_many_findings_of_a_file_the_first_are_told_and_one_rule_tells_all(run: Run, dataset_folder: Path) -> None:
    (dataset_folder / "entities/x.yaml").write_text("entities:\n" + "- x\n" * 150, "utf-8")
    (dataset_folder / "entities/y.yaml").write_text("entities:\n- x\n", "utf-8")

    result = run("check")

    lines = result.stdout.splitlines()
    assert len(lines) == 102
    assert lines[100].startswith("data/entities/y.yaml:2: ")
    assert lines[101] == (
        "data/entities/x.yaml:102: 50 more like this or other errors; put those before right first [field-shape]"
    )
    assert result.stderr.startswith("151 errors, ")
    assert len(run("check", "--only", "field-shape").stdout.splitlines()) == 151
    assert len(json.loads(run("check", "--format", "json").stdout)) == 151


def test_an_error_quotes_no_more_than_a_part_of_a_long_value(run: Run) -> None:
    result = run("show", "x" * 100_000)

    assert (result.exit_code, result.stdout) == (1, "")
    assert all(len(line) <= 2_000 for line in result.stderr.splitlines())

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import Result

Run = Callable[..., Result]
RAW = "定襄縣人民法院工作報告\n2024年,縣法院審結(jié)案件1280件,同比上升5.2%。其中,市中院審結7件。\n"


@pytest.fixture
def report(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(RAW, encoding="utf-8")
    return path


def test_candidates_go_to_stdout_and_counts_to_stderr(run: Run, report: Path) -> None:
    result = run("suggest", str(report))

    assert result.exit_code == 0
    assert [entity["id"] for entity in yaml.safe_load(result.stdout)["entities"]][:2] == [
        "court/dingxiang",
        "court/xinzhou-intermediate",
    ]
    assert result.stderr == (
        "5 suggestions: 3 court, 2 metric; 0 linked, 0 ambiguous places; home court 定襄縣人民法院\n"
        "6 candidates: 0 accepted, 0 rejected, 6 open\n"
    )


def test_a_line_of_json_for_each_suggestion(run: Run, report: Path) -> None:
    records = [json.loads(line) for line in run("suggest", str(report), "--format", "jsonl").stdout.splitlines()]

    assert records[2] == {
        "kind": "metric",
        "text": "1280件",
        "start": 30,
        "end": 35,
        "line": 2,
        "canonical_hans": "1280件",
        "rule": "figure-compared",
        "value": 1280,
        "unit": "件",
        "unit_id": "case",
        "approx": "exact",
        "indicator_hans": "审结案件",
        "period": "2024",
        "comparison": {"basis": "同比", "change": 5.2, "unit": "%"},
        "subject_hans": "县法院",
        "subject_name_hans": "定襄县人民法院",
        "modality": "fact",
        "doubt": [],
    }
    assert [(each["text"], each.get("name_hans")) for each in records if each["kind"] == "court"] == [
        ("定襄縣人民法院", "定襄县人民法院"),
        ("縣法院", "定襄县人民法院"),
        ("市中院", "忻州市中级人民法院"),
    ]


def test_the_table_says_what_was_made_of_the_words(run: Run, report: Path) -> None:
    lines = run("suggest", str(report), "--format", "table").stdout.splitlines()

    assert lines[2].split() == [
        "2",
        "metric",
        "1280件",
        "縣法院",
        "審結案件",
        "1280",
        "件",
        "同比+5.2%",
        "figure-compared",
    ]


def test_the_home_court_can_be_named(run: Run) -> None:
    told = run("suggest", "-", "--home", "繁峙縣人民法院", "--format", "jsonl", input="本院審結案件。")

    assert json.loads(told.stdout)["name_hans"] == "繁峙县人民法院"


def test_a_report_may_come_in_another_encoding(run: Run) -> None:
    result = run(
        "suggest", "-", "--format", "jsonl", input="清湖县人民法院审结案件三千件，群众满意。".encode("gb18030")
    )

    assert [json.loads(line)["text"] for line in result.stdout.splitlines()] == ["清湖县人民法院", "三千件"]


def test_entities_of_the_dataset_are_linked(run: Run, report: Path, curated: Path) -> None:
    result = run("suggest", str(report), "--data", str(curated), "--format", "jsonl")

    assert [
        record.get("entity") for record in map(json.loads, result.stdout.splitlines()) if record["kind"] == "court"
    ] == [
        "court/dingxiang",
        "court/dingxiang",
        "court/xinzhou-intermediate",
    ]


@pytest.mark.parametrize("content", [b"", b"\n\n", b"<script>alert(1)</script>", "“《（第".encode(), b"\xef\xbb\xbf"])
def test_a_text_without_anything_to_suggest_is_no_error(run: Run, content: bytes) -> None:
    result = run("suggest", "-", input=content)

    assert (result.exit_code, yaml.safe_load(result.stdout)["entities"]) == (0, [])


def test_bad_input_is_an_error_in_words(run: Run, tmp_path: Path) -> None:
    (tmp_path / "report.doc").write_bytes(bytes(range(128, 256)))

    for arguments in (["nowhere.txt"], [str(tmp_path / "report.doc")], ["-", "--data", "nowhere"]):
        result = run("suggest", *arguments, input="法院")
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith("courtgraph: ")


def statuses(path: Path, kind: str) -> dict[str, str]:
    records = yaml.safe_load(path.read_text("utf-8"))[kind]
    return {record.get("id") or f"{record['subject']} {record['predicate']}": record["status"] for record in records}


def test_what_was_decided_before_stays_decided(run: Run, report: Path, tmp_path: Path) -> None:
    output = tmp_path / "candidates.yaml"
    run("suggest", str(report), "-o", str(output))
    first = output.read_text("utf-8")
    output.write_text(first.replace("status: candidate", "status: rejected", 1), encoding="utf-8")

    run("suggest", str(report), "-o", str(output))

    assert statuses(output, "entities")["court/dingxiang"] == "rejected"
    assert set(list(statuses(output, "entities").values())[1:]) == {"candidate"}
    assert statuses(output, "statements")["court/dingxiang hasFigure"] == "rejected"
    assert statuses(output, "statements")["court/xinzhou-intermediate hasFigure"] == "candidate"


def test_open_candidates_that_somebody_changed_are_kept_and_counted(run: Run, report: Path, tmp_path: Path) -> None:
    output = tmp_path / "candidates.yaml"
    run("suggest", str(report), "-o", str(output))
    output.write_text(output.read_text("utf-8").replace("value: ", "value: 1", 1), encoding="utf-8")
    changed = output.read_bytes()

    result = run("suggest", str(report), "-o", str(output))

    assert sorted(output.read_bytes().split(b"\n")) == sorted(changed.split(b"\n"))
    assert "; 1 kept as somebody changed them; " in result.stderr


def test_suggesting_again_changes_nothing_where_nothing_was_decided(run: Run, report: Path, tmp_path: Path) -> None:
    output = tmp_path / "candidates.yaml"
    run("suggest", str(report), "-o", str(output))
    first = output.read_bytes()

    run("suggest", str(report), "-o", str(output))

    assert output.read_bytes() == first


def test_what_was_rejected_and_is_not_found_now_stays_in_the_file(run: Run, report: Path, tmp_path: Path) -> None:
    output = tmp_path / "candidates.yaml"
    run("suggest", str(report), "-o", str(output))
    output.write_text(output.read_text("utf-8").replace("candidate", "rejected"), encoding="utf-8")
    report.write_text("2024年,興縣人民法院審結案件3件。\n", encoding="utf-8")

    run("suggest", str(report), "-o", str(output))

    assert statuses(output, "entities")["court/xing"] == "candidate"
    assert statuses(output, "entities")["court/dingxiang"] == "rejected"


NO_CANDIDATES = {
    "another mapping": "a: 1\n",
    "no records": "entities: [a]\nstatements: []\n",
    "no YAML": "a: b: c\n",
    "a list": "[]",
    "depth": "[" * 30_000,
    "aliases": "a: &a [x, x]\nb: &b [*a, *a]\nentities: [*b]\nstatements: []\n",
}


@pytest.mark.parametrize("content", NO_CANDIDATES.values(), ids=NO_CANDIDATES)
def test_a_file_that_holds_no_candidates_is_not_overwritten(
    run: Run, report: Path, tmp_path: Path, content: str
) -> None:
    output = tmp_path / "notes.yaml"
    output.write_text(content, encoding="utf-8")

    result = run("suggest", str(report), "-o", str(output))

    assert result.exit_code == 1
    assert "is there and is no candidates file; name another -o, or move it away" in result.stderr
    assert output.read_text("utf-8") == content


def test_records_of_another_form_are_taken_as_they_are(run: Run, report: Path, tmp_path: Path) -> None:
    output = tmp_path / "candidates.yaml"
    odd = "entities:\n  - label: a\n    status: rejected\nstatements:\n  - evidence: [a]\n    status: rejected\n"
    output.write_text(odd, encoding="utf-8")

    assert run("suggest", str(report), "-o", str(output)).exit_code == 0
    assert yaml.safe_load(output.read_text("utf-8"))["statements"][-1] == {"evidence": ["a"], "status": "rejected"}


def test_a_short_form_that_stays_open_is_told_with_what_would_resolve_it(run: Run) -> None:
    told = run("suggest", "-", input="霜嶺縣人民法院工作報告。省法院、市中院指導，省法院表揚。").stderr

    assert told.splitlines()[0].endswith(
        "home court 霜嶺縣人民法院; 省法院, 市中院 not resolved: "
        "name the full court in the dataset, as what supervises the home court"
    )


def test_what_is_to_be_done_next_is_told_with_the_dataset(run: Run, dataset_folder: Path) -> None:
    dataset_folder.rename(dataset_folder.parent / "my data")

    told = run("suggest", "my data/texts/report.txt", "--data", "my data", "-o", "c.yaml").stderr

    assert told.endswith("; decide with courtgraph review c.yaml --data 'my data'\n")

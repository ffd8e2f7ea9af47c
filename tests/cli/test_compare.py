import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from writing import labels, write_yaml

Run = Callable[..., Result]


def evidence() -> list[dict[str, Any]]:
    return [{"line": 1, "quote": "甲縣人民法院"}]


def figure(subject: str, indicator: str, value: str, **more: Any) -> dict[str, Any]:
    period = {"period": more.pop("period", "2024"), **more.pop("qualifiers", {})}
    return {
        "subject": f"court/{subject}",
        "predicate": "hasFigure",
        "object": f"indicator/{indicator}",
        "value": value,
        "unit": "case",
        "qualifiers": period,
        **more,
        "evidence": evidence(),
    }


@pytest.fixture
def figures(dataset_folder: Path) -> Path:
    """Two courts, two indicators that are worded alike, two years, an award."""
    records = [
        ("court/a", "BasicCourt", "甲縣人民法院"),
        ("court/b", "BasicCourt", "乙縣人民法院"),
        ("activity/t", "Activity", "培訓"),
        ("indicator/closed", "Indicator", "審結案件數"),
        ("indicator/concluded", "Indicator", "辦結案件數"),
        ("award/b", "Award", "=優秀法院"),
    ]
    entities = [{"id": one, "type": kind, "label": labels(name, name, one)} for one, kind, name in records]
    write_yaml(dataset_folder / "entities/things.yaml", {"entities": entities})
    statements = [
        figure("a", "closed", "1200"),
        figure("a", "closed", "1000", period="2023"),
        figure("b", "concluded", "900", qualifiers={"approx": "about"}),
        figure("b", "closed", "50", unit="percent"),
        figure("b", "closed", "7", status="disputed"),
        figure("a", "closed", "1300", period="2025", modality="plan"),
        {**figure("a", "closed", "3"), "subject": "activity/t"},
        {
            "subject": "court/a",
            "predicate": "received",
            "object": "award/b",
            "qualifiers": {"year": "2024"},
            "evidence": evidence(),
        },
    ]
    write_yaml(dataset_folder / "statements/first.yaml", {"source": "source/report", "statements": statements})
    return dataset_folder


def rows(run: Run, *args: str) -> list[list[str]]:
    return [line.split(",") for line in run("compare", "--format", "csv", "--lang", "en", *args).stdout.splitlines()]


def test_a_half_year_stands_apart_from_the_year_and_one_period_in_one_row_however_it_is_written(
    run: Run, dataset_folder: Path, figures: Path
) -> None:
    assert figures.is_dir()
    periods = {"100": "2024", "40": "2024-01/2024-06", "99": "2024-01/2024-12", "41": "2024-01-01/2024-06-30"}
    statements = [
        figure("ab"[place % 2 ^ place // 2], "closed", value, period=written)
        for place, (value, written) in enumerate(periods.items())
    ]
    write_yaml(dataset_folder / "statements/first.yaml", {"source": "source/report", "statements": statements})

    assert rows(run, "--by", "court") == [
        ["", "unit", "period", "court/a", "court/b"],
        ["indicator/closed", "case", "2024", "100", "99"],
        ["indicator/closed", "case", "2024-01/2024-06", "41", "40"],
    ]
    assert rows(run, "--by", "year") == [
        ["", "unit", "subject", "2024", "2024-01/2024-06"],
        ["indicator/closed", "case", "court/a", "100", "41"],
        ["indicator/closed", "case", "court/b", "99", "40"],
    ]


@pytest.mark.parametrize("period", ["../2023-06-30", "2023-01-01/2023-06-30", "2023/..", "2023/", "2023~", "199X"])
def test_a_period_is_shown_as_it_is_written(run: Run, dataset_folder: Path, figures: Path, period: str) -> None:
    assert figures.is_dir()
    award = {**related("court/a", "received", "award/b"), "qualifiers": {"period": period}}
    statements = [figure("a", "closed", "100", period=period), award]
    write_yaml(dataset_folder / "statements/first.yaml", {"source": "source/report", "statements": statements})

    assert [row[2:] for row in rows(run, "--by", "court")[1:]] == [[period, "100"], ["", f"✓ {period}"]]
    assert rows(run, "--by", "year")[0] == ["", "unit", "subject", period]


@pytest.mark.parametrize(
    ("language", "by_court", "by_year", "plan"),
    [
        (
            "zh-Hant",
            "單位 期間 對象 甲縣人民法院 乙縣人民法院 不屬任何法院",
            "單位 主體 未註明期間 2023 2024 2025",
            "(計劃)",
        ),
        (
            "zh-Hans",
            "单位 期间 对象 甲縣人民法院 乙縣人民法院 不属任何法院",
            "单位 主体 未注明期间 2023 2024 2025",
            "(计划)",
        ),
        ("en", "unit period of court/a court/b no court", "unit subject no period 2023 2024 2025", "(plan)"),
    ],
)
def test_headings_and_marks_are_in_the_language_of_the_names(
    run: Run, figures: Path, language: str, by_court: str, by_year: str, plan: str
) -> None:
    untimed = {**figure("b", "closed", "5"), "qualifiers": {}}
    write_yaml(figures / "statements/more.yaml", {"source": "source/report", "statements": [untimed]})

    told = {by: run("compare", "--lang", language, "--by", by).stdout for by in ("court", "year")}

    assert {by: " ".join(text.splitlines()[0].split()) for by, text in told.items()} == {
        "court": by_court,
        "year": by_year,
    }
    assert plan in told["court"]


def test_programs_find_the_columns_of_csv_by_the_same_names_in_every_language(run: Run, figures: Path) -> None:
    heads = run("compare", str(figures), "--by", "court", "--format", "csv", "--lang", "zh-Hans").stdout.splitlines()[0]

    assert heads == ",unit,period,of,甲縣人民法院,乙縣人民法院,不属任何法院"


def test_courts_stand_in_columns_with_a_row_for_each_indicator_unit_and_period(run: Run, figures: Path) -> None:
    assert figures.is_dir()
    assert rows(run, "--by", "court") == [
        ["", "unit", "period", "of", "court/a", "court/b", "no court"],
        ["indicator/closed", "case", "2023", "", "1000", "", ""],
        ["indicator/closed", "case", "2024", "", "1200", "", ""],
        ["indicator/closed", "case", "2024", "activity/t", "", "", "3"],
        ["indicator/closed", "case", "2025", "", "1300 (plan)", "", ""],
        ["indicator/closed", "percent", "2024", "", "", "50", ""],
        ["indicator/concluded", "case", "2024", "", "", "≈ 900", ""],
        ["award/b", "", "", "", "✓ 2024", "", ""],
    ]


def related(subject: str, predicate: str, thing: str) -> dict[str, Any]:
    return {"subject": subject, "predicate": predicate, "object": thing, "evidence": evidence()}


@pytest.mark.parametrize(
    ("statements", "columns"),
    [
        ([("court/b", "carriesOut", "activity/t")], ["court/b"]),
        ([("court/b", "carriesOut", "activity/t"), ("court/a", "carriesOut", "activity/t")], ["court/a", "court/b"]),
        ([("court/b", "established", "mechanism/m"), ("mechanism/m", "hasComponent", "activity/t")], ["court/b"]),
        ([("activity/t", "partOf", "group/g"), ("court/a", "memberOf", "group/g")], ["group/g"]),
        ([("activity/t", "partOf", "activity/u"), ("activity/u", "partOf", "activity/t")], []),
    ],
)
def test_a_figure_of_what_belongs_to_a_court_stands_in_its_column_under_its_own_name(
    run: Run, dataset_folder: Path, statements: list[tuple[str, str, str]], columns: list[str]
) -> None:
    kinds = {
        "court/a": "BasicCourt",
        "court/b": "BasicCourt",
        "group/g": "CourtGroup",
        "indicator/closed": "Indicator",
        "activity/t": "Activity",
        "activity/u": "Activity",
        "mechanism/m": "Mechanism",
    }
    entities = [{"id": one, "type": kind, "label": labels(one, one, one)} for one, kind in kinds.items()]
    write_yaml(dataset_folder / "entities/things.yaml", {"entities": entities})
    told = [{**figure("a", "closed", "3"), "subject": "activity/t"}, *(related(*said) for said in statements)]
    write_yaml(dataset_folder / "statements/first.yaml", {"source": "source/report", "statements": told})

    assert rows(run, "--by", "court") == [
        ["", "unit", "period", "of", *(columns or ["no court"])],
        ["indicator/closed", "case", "2024", "activity/t", *(["3"] * max(1, len(columns)))],
    ]


def test_what_the_dataset_does_not_stand_by_makes_nothing_belong(run: Run, figures: Path) -> None:
    disputed = {**related("court/b", "carriesOut", "activity/t"), "status": "disputed"}
    write_yaml(figures / "statements/more.yaml", {"source": "source/report", "statements": [disputed]})

    assert rows(run, "--by", "court")[0][-1] == "no court"


def test_years_stand_in_columns_with_a_row_for_each_court(run: Run, figures: Path) -> None:
    assert figures.is_dir()
    assert rows(run, "--by", "year") == [
        ["", "unit", "subject", "2023", "2024", "2025"],
        ["indicator/closed", "case", "activity/t", "", "3", ""],
        ["indicator/closed", "case", "court/a", "1000", "1200", "1300 (plan)"],
        ["indicator/closed", "percent", "court/b", "", "50", ""],
        ["indicator/concluded", "case", "court/b", "", "≈ 900", ""],
        ["award/b", "", "court/a", "", "✓", ""],
    ]


def test_indicators_that_differ_in_wording_are_kept_apart_and_named(run: Run, figures: Path) -> None:
    assert figures.is_dir()
    assert run("compare", "--by", "court").stderr.splitlines() == [
        "kept apart: 審結案件數 (indicator/closed) and 辦結案件數 (indicator/concluded) differ in wording; "
        "--same indicator/closed=indicator/concluded puts them together",
        "7 rows, 3 columns",
    ]


def test_they_are_put_together_when_that_is_asked_for_but_units_never(run: Run, figures: Path) -> None:
    same = ("--same", "indicator/closed=indicator/concluded")

    assert figures.is_dir()
    assert [row for row in rows(run, "--by", "court", *same)[1:6] if row[3] == ""] == [
        ["indicator/closed = indicator/concluded", "case", "2023", "", "1000", "", ""],
        ["indicator/closed = indicator/concluded", "case", "2024", "", "1200", "≈ 900", ""],
        ["indicator/closed = indicator/concluded", "case", "2025", "", "1300 (plan)", "", ""],
        ["indicator/closed = indicator/concluded", "percent", "2024", "", "", "50", ""],
    ]
    assert "kept apart" not in run("compare", "--by", "court", *same).stderr


def test_a_decision_that_they_differ_is_not_asked_about_again(run: Run, figures: Path) -> None:
    decision = {"ids": ["indicator/closed", "indicator/concluded"], "reason": "one counts enforcement too"}
    write_yaml(figures / "identity.yaml", {"different": [decision]})

    assert "kept apart" not in run("compare", "--by", "court").stderr


def test_json_tells_which_statement_each_figure_is(run: Run, figures: Path) -> None:
    found = json.loads(run("compare", str(figures), "--by", "year", "--format", "json").stdout)

    cell = found[1]["cells"]["2024"]
    assert (found[1]["things"], found[1]["beside"], cell[0]["value"]) == (["indicator/closed"], "court/a", "1200")
    assert len(cell[0]["statement"]) == 16


def test_no_cell_is_a_formula(run: Run, figures: Path) -> None:
    assert figures.is_dir()
    assert "\n'=優秀法院," in run("compare", "--by", "court", "--format", "csv").stdout


def test_a_terminal_gets_aligned_columns(run: Run, figures: Path) -> None:
    lines = run("compare", str(figures), "--by", "court").stdout.splitlines()

    assert lines[0].split() == ["單位", "期間", "對象", "甲縣人民法院", "乙縣人民法院", "不屬任何法院"]
    assert lines[2].split() == ["審結案件數", "件", "2024", "1200"]


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        ((), 2, "Missing option '--by'"),
        (("--by", "county"), 2, "'county' is not one of 'court', 'year'"),
        (("--by", "court", "--same", "indicator/closed"), 2, "is not a pair; write --same indicator/a=indicator/b"),
        (("--by", "court", "--same", "indicator/closed=court/a"), 1, "court/a is no indicator with figures here"),
    ],
)
def test_wrong_usage_is_told(run: Run, figures: Path, args: tuple[str, ...], code: int, words: str) -> None:
    result = run("compare", str(figures), *args)

    assert (result.exit_code, result.stdout) == (code, "")
    assert words in result.stderr


def test_a_dataset_without_figures_has_nothing_to_compare(run: Run, dataset_folder: Path) -> None:
    write_yaml(dataset_folder / "statements/first.yaml", {"source": "source/report", "statements": []})

    result = run("compare", "--by", "year")

    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "0 rows, 0 columns\n")


def test_a_dataset_that_is_not_read_as_a_whole_is_not_compared(run: Run, figures: Path) -> None:
    (figures / "statements/first.yaml").write_text("statements: [", "utf-8")

    result = run("compare", "--by", "year")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "data: cannot be read as a whole; put this right first:\n  statements/first.yaml:" in result.stderr

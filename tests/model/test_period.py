"""Periods: what EDTF allows, and the days that it means."""

from datetime import date

import pytest

from courtgraph.model import Dataset, Evidence, Period, Source, Statement, read_period
from courtgraph.model.period import same_period

PERIODS = {
    "2024": ("2024-01-01", "2024-12-31"),
    "2024-02": ("2024-02-01", "2024-02-29"),
    "2023-02": ("2023-02-01", "2023-02-28"),
    "2024-06-30": ("2024-06-30", "2024-06-30"),
    "2021/2023": ("2021-01-01", "2023-12-31"),
    "2024-01/2024-06": ("2024-01-01", "2024-06-30"),
    "2023-11/2024-02-15": ("2023-11-01", "2024-02-15"),
    "2024/2024": ("2024-01-01", "2024-12-31"),
    "../2024-06-30": ("", "2024-06-30"),
    "/2024": ("", "2024-12-31"),
    "2023/..": ("2023-01-01", ""),
    "2024~": ("2024-01-01", "2024-12-31"),
    "2024-05?/2024-06%": ("2024-05-01", "2024-06-30"),
    "202X": ("2020-01-01", "2029-12-31"),
    "19XX": ("1900-01-01", "1999-12-31"),
    "2024-XX": ("2024-01-01", "2024-12-31"),
    "2024-XX-XX": ("2024-01-01", "2024-12-31"),
    "2024-02-XX": ("2024-02-01", "2024-02-29"),
    "9999": ("9999-01-01", "9999-12-31"),
}
NONE = [
    *("", "/", "..", "../..", "24", "2024-13", "2024-00", "2024-1", "2023-02-29", "2024-06-31", "0000", "00XX"),
    *(
        "2023/2021",
        "2024-02/2024-01",
        "2024/05",
        "2024/2025/2026",
        "2024-21",
        "2024-33",
        "2024-Q1",
        "2024-XX-05",
        "2024-X1",
        "202X-05",
        "-2024",
        "Y20240",
        "２０２４",
    ),
    *(" 2024", "2024\n", "2024-06-30T10:00", "[2021,2022]", "2024/2024-13"),
]


@pytest.mark.parametrize(("written", "days"), PERIODS.items())
def test_a_period_has_the_days_that_edtf_gives_it(written: str, days: tuple[str, str]) -> None:
    assert read_period(written) == Period(*(date.fromisoformat(day) if day else None for day in days))


@pytest.mark.parametrize("written", NONE)
def test_what_is_no_period_has_no_days(written: str) -> None:
    assert read_period(written) is None


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("2024-01/2024-12", "2024"),
        ("2024-01-01/2024-12-31", "2024"),
        ("2024-05-01/2024-05-31", "2024-05"),
        ("2024-01-01/2024-06-30", "2024-01/2024-06"),
        ("2021-01/2023-12", "2021/2023"),
        ("2024-06-30/2024-06-30", "2024-06-30"),
        ("2023-12/2024-01-15", "2023-12-01/2024-01-15"),
        ("../2024-12-31", "../2024"),
        ("2024-05-01/..", "2024-05/.."),
        ("/2024-12-31", "/2024"),
        ("2024-05-01/", "2024-05/"),
        ("2024~", "2024~"),
        ("2024-XX", "2024-XX"),
        ("2024上半年", "2024上半年"),
    ],
)
def test_equal_periods_are_told_alike_however_they_are_written(written: str, same: str) -> None:
    assert same_period(written) == same
    assert read_period(same) == read_period(written)


def test_a_statement_is_of_the_closer_of_its_times() -> None:
    one = Statement(subject="court/a", predicate="received", qualifiers={"year": "2024", "period": "2024-05"})

    assert (one.time, one.period) == ("2024-05", read_period("2024-05"))


def test_a_statement_without_a_time_is_found_by_the_period_of_the_reports_that_support_it() -> None:
    sources = (Source(id="source/a", covers="2024"), Source(id="source/b", covers="2023"), Source(id="source/c"))
    dataset = Dataset(sources=sources)

    def periods(*cited: str, stance: str = "supports", **qualifiers: str) -> tuple[str, ...]:
        evidence = tuple(Evidence(source=source, line=1, quote="x", stance=stance) for source in cited)
        one = Statement(subject="court/a", predicate="received", evidence=evidence, qualifiers=qualifiers)
        return dataset.report_periods(one)

    assert periods("source/a", "source/b", "source/c") == ("2023", "2024")
    assert periods("source/a", stance="mentions") == ()
    assert periods("source/a", year="2022") == ()

import pytest

from courtgraph.schema import ValueSpec
from courtgraph.schema.records import Datatype
from courtgraph.validation.value_rules import value_problems


@pytest.mark.parametrize(
    ("datatype", "values"),
    [
        ("string", ["", "anything at all"]),
        ("langString", ["一等獎"]),
        ("gYear", ["2024", "1949", "0999"]),
        ("partialDate", ["2024", "2024-02", "2024-02-29"]),
        ("edtf", ["2024", "2024-02-29", "2021/2023", "2024-01/2024-06", "../2024-06-30", "2024~", "2024-XX"]),
        ("positiveInteger", ["1", "5521"]),
        ("decimal", ["0", "39", "-1", "12.5", "0.001"]),
    ],
)
def test_takes_what_is_written_as_its_datatype_wants(datatype: Datatype, values: list[str]) -> None:
    assert [problem for value in values for problem in value_problems(value, ValueSpec(datatype=datatype))] == []


@pytest.mark.parametrize(
    ("datatype", "values", "name"),
    [
        ("gYear", ["24", "2024-01", "二〇二四", "２０２４", "0000", "2024\n"], "year"),
        ("partialDate", ["2023-02-29", "2024-13", "2024-00", "0000", "2024-1", "2024-01-01-01", "２０２４"], "date"),
        (
            "edtf",
            ["2023-02-29", "2024-13", "2023/2021", "2024-Q1", "../..", "2024上半年", "x" * 5000],
            "period",
        ),
        ("positiveInteger", ["0", "-1", "1.0", "01", "1e3", "９", "1" * 19], "whole number from 1"),
        ("decimal", ["1,000", "1.", ".5", "+1", "1e3", "NaN", "０", "00", "1" * 19], "number"),
    ],
)
def test_refuses_every_other_way_to_write_it(datatype: Datatype, values: list[str], name: str) -> None:
    told = [message for value in values for message, _ in value_problems(value, ValueSpec(datatype=datatype))]

    assert told == [f"{value!r} is no {name}" for value in values]


def test_a_value_fits_the_whole_pattern() -> None:
    spec = ValueSpec(pattern="[1-9][0-9]{5}")

    assert list(value_problems("140900", spec)) == []
    assert list(value_problems("1409001", spec)) == [("'1409001' does not have the form [1-9][0-9]{5}", "correct it")]


def test_a_value_is_one_of_those_listed() -> None:
    spec = ValueSpec(values=("national", "county"))

    assert list(value_problems("nation", spec)) == [("'nation' is not allowed", "did you mean national?")]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("2024上半年", "2024-01/2024-06"),
        ("2024年下半年", "2024-07/2024-12"),
        ("2024-H1", "2024-01/2024-06"),
        ("2024Q1", "2024-01/2024-03"),
        ("2024年第三季度", "2024-07/2024-09"),
        ("2024年四季度", "2024-10/2024-12"),
        ("2024-33", "2024-01/2024-03"),
        ("2024年前三季度", "2024-01/2024-09"),
        ("2024-1", "2024-01"),
        ("2024/05", "2024-05"),
        ("2024.5.3", "2024-05-03"),
        ("20240630", "2024-06-30"),
        ("2024 年度", "2024"),
        ("２０２４", "2024"),
        ("2024年5月3日", "2024-05-03"),
        ("2024年1月至6月", "2024-01/2024-06"),
        ("2024年1—6月", "2024-01/2024-06"),
        ("2024年9月-2025年2月", "2024-09/2025-02"),
        ("2021-2023", "2021/2023"),
        ("2023/2021", "2021/2023"),
        ("截至2024年6月30日", "../2024-06-30"),
        ("截至2024年6月底", "../2024-06-30"),
        ("截至2023年底", "../2023-12-31"),
        ("2024年6月末", "2024-06-30"),
        ("2024年2月底", "2024-02-29"),
        ("2023年底至2024年6月底", "2023-12-31/2024-06-30"),
        ("2023年以來", "2023/.."),
        ("2024年5月3日至12日", "2024-05-03/2024-05-12"),
        ("2024年5月10-15日", "2024-05-10/2024-05-15"),
        ("2024年5月3日至6月12日", "2024-05-03/2024-06-12"),
        ("2024年12月30日至2025年1月2日", "2024-12-30/2025-01-02"),
        ("2024-1-5至9", "2024-01-05/2024-01-09"),
        ("2024.5.1-6.30", "2024-05-01/2024-06-30"),
        ("20240101-1130", "2024-01-01/2024-11-30"),
        ("2024年1至11月份", "2024-01/2024-11"),
        ("2024年11月份", "2024-11"),
        ("2024.1-6", "2024-01/2024-06"),
        ("2024Q1-Q3", "2024-01/2024-09"),
        ("2024年一至三季度", "2024-01/2024-09"),
        ("2024年第二季度至第三季度", "2024-04/2024-09"),
        ("2024年前兩個季度", "2024-01/2024-06"),
        ("2024年前11個月", "2024-01/2024-11"),
        ("2024年前十一个月", "2024-01/2024-11"),
        ("2024年6月上旬", "2024-06-01/2024-06-10"),
        ("2024年6月中旬", "2024-06-11/2024-06-20"),
        ("2024年6月下旬", "2024-06-21/2024-06-30"),
        ("20世紀90年代", "199X"),
        ("二十世纪九十年代", "199X"),
        ("1990年代", "199X"),
        ("1990s", "199X"),
        ("20世紀", "19XX"),
        ("2023年左右", "2023~"),
        ("約2023年", "2023~"),
        ("大约2023年5月", "2023-05~"),
        ("2023年前後", "2023~"),
    ],
)
def test_a_period_that_is_written_as_reports_write_it_is_told_in_edtf(written: str, right: str) -> None:
    assert list(value_problems(written, ValueSpec(datatype="edtf"))) == [
        (f"{written!r} is no period", f"write {right}")
    ]


@pytest.mark.parametrize(
    "written",
    [
        *("2024-13", "2024-02-30", "去年", "24", "2024-06-30/2024-13"),
        # no month for the day, and an end that may lie in the next year
        *("2024年12日", "2024年5月至12日", "2024年至6月", "2024-42", "2024-1130", "2024年5月3日至32日", "2024年一二月"),
        # of which century, which end of the nineties, and no month of a year
        *("90年代", "20世紀90年代初", "1世紀", "八九十年代", "2024年前13個月", "2024年13月底", "約去年"),
        *("2024年11月至2月", "2024.11-2", "2024年5月12日至3日", "20241130-0101", "2024Q3-Q1"),
        pytest.param("-" * 2_000_000, id="very long"),
    ],
)
def test_a_period_that_nobody_can_tell_leaves_it_to_the_curator(written: str) -> None:
    [(_, suggestion)] = value_problems(written, ValueSpec(datatype="edtf"))

    assert suggestion == "write 2024, 2024-06, 2024-06-30 or from one to another, such as 2024-01/2024-06"


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("1,280", "1280"),
        ("1，280.50", "1280.50"),
        ("1 280", "1280"),
        ("+5", "5"),
        ("007", "7"),
        ("１２８０", "1280"),
        (".5", "0.5"),
        ("5.", "5"),
        ("−3", "-3"),
        ("98.6%", "98.6"),
        ("1.2萬", "12000"),
        ("3亿", "300000000"),
    ],
)
def test_a_number_that_is_written_as_reports_write_it_is_told_in_digits(written: str, right: str) -> None:
    assert list(value_problems(written, ValueSpec(datatype="decimal"))) == [
        (f"{written!r} is no number", f"write {right}")
    ]


@pytest.mark.parametrize(
    "written", ["1,28", "1,2800", "1\t280", "398 386 31", "1e3", "1/2", "many", ".", "萬", "9" * 18 + "億", "9" * 5000]
)
def test_a_number_that_nobody_can_tell_leaves_it_to_the_curator(written: str) -> None:
    [(_, suggestion)] = value_problems(written, ValueSpec(datatype="decimal"))

    assert suggestion == "write digits, with a point before the fraction: 12.5"


def test_a_whole_number_is_told_only_where_one_is_meant() -> None:
    whole = ValueSpec(datatype="positiveInteger")

    assert [right for _, right in value_problems("012", whole)] == ["write 12"]
    assert [right for _, right in value_problems("1.5", whole)] == ["write digits only, such as 12"]


@pytest.mark.parametrize("season", ["2024-21", "2024-24~", "2024-21/2024-23", "2024-25", "2024年春季", "2024秋"])
def test_a_season_is_told_to_have_no_days(season: str) -> None:
    assert list(value_problems(season, ValueSpec(datatype="edtf"))) == [
        (f"{season!r} is a season, which has no days of its own", "write its months, such as 2024-03/2024-05")
    ]


def test_a_plain_date_or_year_is_told_only_where_one_is_meant() -> None:
    date, year = ValueSpec(datatype="partialDate"), ValueSpec(datatype="gYear")

    assert [right for _, right in value_problems("2024/5", date)] == ["write 2024-05"]
    assert [right for _, right in value_problems("2024上半年", date)] == ["write 2024, 2024-06 or 2024-06-30"]
    assert [right for _, right in value_problems("2024年", year)] == ["write 2024"]
    assert [right for _, right in value_problems("2024-05", year)] == ["write four digits, such as 2024"]

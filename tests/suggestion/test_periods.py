import pytest

from courtgraph.suggestion.normalized_text import simplified
from suggesting import figures

TITLE = "青岚县人民法院2024年工作报告"


def told(words: str, title: str = TITLE) -> list[tuple[str, str]]:
    """Indicator and period of each figure of a report."""
    return [(figure.indicator, figure.period) for figure in figures(f"{title}\n{words}")]


@pytest.mark.parametrize(
    ("time", "period"),
    [
        ("", "2024"),
        ("全年", "2024"),
        ("2024年度", "2024"),
        ("二〇二三年", "2023"),
        ("2024年以来，", "2024"),
        ("今年以来，", "2024"),
        ("去年", "2023"),
        ("上年", "2023"),
        ("明年", "2025"),
        ("上半年", "2024-01/2024-06"),
        ("下半年，", "2024-07/2024-12"),
        ("去年下半年", "2023-07/2023-12"),
        ("第一季度", "2024-01/2024-03"),
        ("一季度", "2024-01/2024-03"),
        ("前三季度，", "2024-01/2024-09"),
        ("一、二季度", "2024-01/2024-06"),
        ("1月至6月", "2024-01/2024-06"),
        ("1至6月", "2024-01/2024-06"),
        ("1-6月", "2024-01/2024-06"),
        ("１—６月份", "2024-01/2024-06"),
        ("前11个月", "2024-01/2024-11"),
        ("2024年5月", "2024-05"),
        ("五月份", "2024-05"),
        ("5月20日", "2024-05-20"),
        ("5月1日至6月30日", "2024-05-01/2024-06-30"),
        ("5月1日至15日", "2024-05-01/2024-05-15"),
        ("截至6月30日，", "../2024-06-30"),
        ("截至2024年6月底", "../2024-06"),
        ("2021年至2023年", "2021/2023"),
        ("2021—2023年三年间", "2021/2023"),
        ("2021年以来，", "2021/.."),
        ("自2023年5月起，", "2023-05/.."),
    ],
)
def test_a_figure_has_the_time_that_its_words_tell_and_its_indicator_has_none_of_them(time: str, period: str) -> None:
    assert told(f"{time}拘留31人。") == [("拘留", period)]


@pytest.mark.parametrize(
    "time",
    [
        "五年来",
        "近三年",
        "近年来",
        "截至目前，",
        "13月",
        "2月30日",
        "每年5月",
        "2022年和2023年",
        "6月、7月",
        "“十四五”期间",
    ],
)
def test_where_the_time_cannot_be_told_there_is_none(time: str) -> None:
    assert told(f"{time}拘留31人。") == [("拘留", "")]


@pytest.mark.parametrize(
    ("words", "periods"),
    [
        ("审结31件，较2023年增长5%，调解20件。", ["2024", "2024"]),
        ("审结31件，比去年增长5%，调解20件。", ["2024", "2024"]),
        ("上年旧存案件20件。", ["2024"]),
        ("修订《2023年规则》，审结31件。", ["2024"]),
        ("举办“2023年度人物”评选，审结31件。", ["2024"]),
    ],
)
def test_a_year_that_one_compares_with_or_that_is_in_a_name_is_no_time_of_a_figure(
    words: str, periods: list[str]
) -> None:
    assert [period for _, period in told(words)] == periods


def test_a_part_of_a_year_holds_to_the_end_of_its_sentence_and_makes_the_next_one_doubtful() -> None:
    assert told("上半年拘留31人，罚款20人。调解5件。全年审结99件。\n审结7件。") == [
        ("拘留", "2024-01/2024-06"),
        ("罚款", "2024-01/2024-06"),
        ("调解", ""),
        ("审结", "2024"),
        ("审结", "2024"),
    ]


def test_a_part_of_a_year_is_of_the_year_that_was_named_before_it() -> None:
    assert told("2023年5月拘留3人，6月拘留4人，下半年拘留5人。") == [
        ("拘留", "2023-05"),
        ("拘留", "2023-06"),
        ("拘留", "2023-07/2023-12"),
    ]


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("青岚县人民法院2024年上半年工作总结", "2024-01/2024-06"),
        ("青岚县人民法院2021—2023年工作报告", "2021/2023"),
        ("青岚县人民法院二〇二四年工作报告", "2024"),
        ("青岚县人民法院工作报告\n——2025年1月10日在县第十八届人民代表大会上", ""),
        ("青岚县人民法院工作报告\n（2025年1月10日）\n2024年，全院团结奋斗。", "2024"),
    ],
)
def test_a_figure_without_a_time_is_of_what_the_report_covers_and_not_of_the_day_on_which_it_was_given(
    title: str, period: str
) -> None:
    assert told("拘留31人。", title) == [("拘留", period)]


def test_times_are_read_in_either_script() -> None:
    words = "第一季度審結31件，過去五年審結40件，截至6月30日執結50件。"

    assert (
        told(words)
        == told(simplified(words))
        == [
            ("审结", "2024-01/2024-03"),
            ("审结", ""),
            ("执结", "../2024-06-30"),
        ]
    )


def test_the_numbers_of_a_time_count_nothing() -> None:
    assert told("5月1日至15日，干警下乡。") == []

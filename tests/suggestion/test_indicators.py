import pytest

from suggesting import figures


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("举办“霜岭讲堂”18期。", "举办“霜岭讲堂”"),
        ("开展“春雷行动”“秋收行动”等专项执行活动6次。", "开展“春雷行动”“秋收行动”等专项执行活动"),
        ("（其中刑事案件20件）", "刑事案件"),
        ("将213名失信被执行人纳入名单。", "失信被执行人纳入名单"),
        ("审结案件30件（含旧存案件5件）", "含旧存案件"),
    ],
)
def test_what_a_figure_counts_is_whole_words_and_each_quotation_mark_has_its_partner(text: str, indicator: str) -> None:
    assert figures(text)[-1].indicator == indicator


@pytest.mark.parametrize("words", ["\t审结", "民商事　审结", "——审结", "·审结", "审结\u200b", "“审结"])
def test_an_indicator_has_no_marks_and_no_white_space_at_its_ends_and_no_control_characters(words: str) -> None:
    [figure] = figures(f"{words}31件")

    assert figure.indicator in ("审结", "民商事 审结")


def test_what_has_no_letters_is_no_indicator() -> None:
    assert [figure.indicator for figure in figures("812，797，31件")] == [""]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("发布《行政审判白皮书》和10件典型案例。", "发布典型案例"),
        ("诉前调解成功30件，成功率79.4%。", "成功率"),
        ("平均审理周期缩短至42.3天。", "平均审理周期"),
        ("促使356人主动履行义务。", "促使主动履行义务"),
        ("3人获评全省审判业务专家。", "获评全省审判业务专家"),
        ("网上立案40件，占全部立案数的61.2%。", "网上立案占全部立案数"),
        ("收案数：20件。", "收案数"),
        ("为3200名农民工追回欠薪4100万元。", "追回欠薪"),
        ("电子送达3万次。", "电子送达"),
    ],
)
def test_what_is_counted_is_told_in_the_forms_that_reports_have(text: str, indicator: str) -> None:
    assert figures(text)[-1].indicator == indicator

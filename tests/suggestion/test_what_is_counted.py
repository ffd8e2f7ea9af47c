"""What a figure counts, for whom, and when, in the forms that reports of other courts have."""

import pytest

from courtgraph.suggestion.mention import FigureChange
from suggesting import figures, subjects

TITLE = "青岚县人民法院2024年工作报告\n"


def told(text: str) -> list[tuple[str, float, str]]:
    return [(each.indicator, each.value, each.unit) for each in figures(TITLE + text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("受理１８６，４２０件", [186420]),
        ("商標權案件占2成3", [23]),
        ("占两成三", [23]),
        ("个案赔偿在1.2万至1.5万元之间", [12000, 15000]),
        ("赔偿3至5万元", [30000, 50000]),
        ("队伍保持在约30至40人", [30, 40]),
        ("调解率为60%至65%", [60, 65]),
        ("“马背法庭”出行146趟", [146]),
        ("拨付200万元", [2000000]),
    ],
)
def test_a_range_is_two_figures_and_numbers_are_read_in_every_width(text: str, wanted: list[float]) -> None:
    assert [each.value for each in figures(text)] == wanted


def test_the_ends_of_a_range_are_bounds_and_both_count_the_same() -> None:
    low, high = figures("技术调查官队伍保持在约30至40人，")

    assert (low.approx, high.approx) == ("at_least", "at_most")
    assert low.indicator == high.indicator == "技术调查官队伍"


@pytest.mark.parametrize(
    "text",
    [
        "字号：12号",
        "浏览次数：1532次",
        "现场实录第3页共6页",
        "第A02版",
        "06版",
        "第24期通报共印发150份。",
        "（共印150份）",
        "“5＋2”工作",
        "咨询电话：0579-0000123",
        "网站ICP备00001234号-5",
        "上午10点整",
        "比例大致是3:1",
    ],
)
def test_page_furniture_counts_nothing(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("我院新收案件20件。", ["新收案件"]),
        ("第一季度新收30件，第二季度新收40件。", ["新收", "新收"]),
        ("分季度看，第一季度新收30件。", ["新收"]),
        ("5月单月受理30件。", ["受理"]),
        ("该院当天立案23件。", ["立案"]),
        ("平均审理天数61.4天，今年降至55天。", ["平均审理天数", "平均审理天数"]),
        ("新收、审结知识产权案件分别为60件和50件。", ["新收知识产权案件", "审结知识产权案件"]),
        ("著作权案件、商标权案件分别占61%和23%。", ["著作权案件", "商标权案件"]),
        ("结案率、调解率分别达96%、50%。", ["结案率", "调解率"]),
        ("23个集体、56名个人获省级以上表彰。", ["集体获表彰", "个人获表彰"]),
        ("35个集体受到中央表彰。", ["集体受到中央表彰"]),
        ("1名干警因酒驾受到处分。", ["干警因酒驾受到处分"]),
        ("2236名违纪违法干警被查处。", ["查处违纪违法干警"]),
        ("化解纠纷40件，其中白沙镇一地就有30件。", ["化解纠纷", "化解纠纷"]),
        ("人民法院案例库收录案例48件。", ["收录案例"]),
        ("行政案件占全部收案的50.5%。", ["行政案件占全部收案"]),
        ("拨付200万元。", ["拨付"]),
        ("审结刑事案件30件及民事案件40件。", ["审结刑事案件", "民事案件"]),
        ("审结刑事案件30件，其中盗窃案件12件。", ["审结刑事案件", "盗窃案件"]),
        ("，要审结案件30件。", ["审结案件"]),
        ("确保结案率达95%。", ["结案率"]),
        ("邀请代表视察130人次。", ["邀请代表视察"]),
        ("审结盗窃案件2.1万件2.6万人。", ["审结盗窃案件", "审结盗窃案件"]),
        ("：审结案件3件", ["审结案件"]),
        ("·审结案件3件", ["审结案件"]),
    ],
)
def test_an_indicator_is_what_is_counted_in_whole_words(text: str, wanted: list[str]) -> None:
    assert [each[0] for each in told(text)] == wanted


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        (
            "审结盗窃案件2.1万件2.6万人，件数同比下降4.2%。",
            [FigureChange("同比", -4.2, "%"), None],
        ),
        (
            "审结盗窃案件2.1万件2.6万人，人数同比下降4.2%。",
            [None, FigureChange("同比", -4.2, "%")],
        ),
        (
            "调解率、撤诉率均较上年提高2.4个百分点，达到38.1%和19.6%。",
            [FigureChange("较上年", 2.4, "个百分点"), FigureChange("较上年", 2.4, "个百分点")],
        ),
        (
            "受理30件、审结20件，均同比上升5%。",
            [FigureChange("同比", 5, "%"), FigureChange("同比", 5, "%")],
        ),
        ("受理30件，审结20件，同比上升5%。", [None, FigureChange("同比", 5, "%")]),
    ],
)
def test_a_move_goes_to_the_figure_that_its_words_name(text: str, moves: list[FigureChange | None]) -> None:
    assert [each.comparison for each in figures(text)] == moves


def test_rates_that_moved_before_they_are_told_are_named_each() -> None:
    assert told("调解率、撤诉率均较上年提高2.4个百分点，达到38.1%和19.6%。") == [
        ("调解率", 38.1, "%"),
        ("撤诉率", 19.6, "%"),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("其中，市中院新收20件，高新区人民法院新收30件。", ["市中院", "高新区人民法院"]),
        ("青岚县人民法院及清湖县人民法院审结30件。", ["青岚县人民法院"]),
        ("靖边口岸人民法庭巡回审判57次。", ["靖边口岸人民法庭"]),
    ],
)
def test_a_figure_counts_for_whom_its_clause_names(text: str, wanted: list[str]) -> None:
    assert subjects(TITLE + text) == wanted


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("上半年审结30件。", "2024-01/2024-06"),
        ("第一季度审结30件。", "2024-01/2024-03"),
        ("1月至6月审结30件。", "2024-01/2024-06"),
        ("2024年5月审结30件。", "2024-05"),
        ("去年审结30件。", "2023"),
        ("截至6月30日审结30件。", "../2024-06-30"),
        ("2021年至2023年审结30件。", "2021/2023"),
        ("4月中旬，审结30件。", "2024-04-11/2024-04-20"),
        ("5月上旬，审结30件。", "2024-05-01/2024-05-10"),
        ("2月下旬，审结30件。", "2024-02-21/2024-02-29"),
        ("民國113年審結30件。", "2024"),
        ("113年度審結30件。", "2024"),
        ("2024年1-11月，审结30件。", "2024-01/2024-11"),
    ],
)
def test_a_period_is_what_the_words_say(text: str, period: str) -> None:
    assert [each.period for each in figures(TITLE + text)] == [period]


@pytest.mark.parametrize(
    "opening",
    [
        "工作报告\n——2025年1月8日在县第十七届人民代表大会第五次会议上\n",
        "发布时间：2025-01-10 16:32\n",
        "贯彻《2023—2027年规划》，",
        "2025年3月20日，会议召开。\n",
    ],
)
def test_a_year_of_a_title_or_of_a_meeting_is_no_period(opening: str) -> None:
    assert [each.period for each in figures(f"{opening}审结30件。")] == [""]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("清理超期未结案件210件至3件。", [210, 3]),
        ("法官周晓彤（女，38岁）审结3件。", [3]),
        ("女法官占46%，45岁以下的占63%。", [46, 63]),
        ("收案数：20件。", [20]),
    ],
)
def test_a_fall_is_two_figures_and_an_age_is_none(text: str, wanted: list[float]) -> None:
    assert [each.value for each in figures(text)] == wanted


def test_a_clause_with_a_figure_of_its_own_lends_its_words_to_no_other() -> None:
    assert [each[0] for each in told("45名干警受到表彰，2个庭获集体嘉奖。")] == ["干警受到表彰", "庭获集体嘉奖"]

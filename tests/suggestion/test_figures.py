import pytest

from courtgraph.suggestion.mention import FigureChange
from suggesting import figures, names, subjects


@pytest.mark.parametrize(
    ("text", "value", "unit", "approx"),
    [
        ("受理案件3.2萬件", 32000, "件", "exact"),
        ("标的额12.5亿元", 1250000000, "元", "exact"),
        ("受理46,815件", 46815, "件", "exact"),
        ("学习三十九次", 39, "次", "exact"),
        ("约六成案件", 60, "%", "about"),
        ("约六点五成案件", 65, "%", "about"),
        ("采纳率为百分之九十二", 92, "%", "exact"),
        ("调撤率八成五", 85, "%", "exact"),
        ("两成以上案件", 20, "%", "at_least"),
        ("近200件", 200, "件", "about"),
        ("追回超300万元", 3000000, "元", "more_than"),
        ("追回1200多万元", 12000000, "元", "more_than"),
        ("走访120余家", 120, "家", "more_than"),
        ("不少於20%的課程", 20, "%", "at_least"),
        ("控制在50天以内", 50, "天", "at_most"),
        ("达90%以上", 90, "%", "at_least"),
        ("接受諮詢８００人次", 800, "人次", "exact"),
    ],
)
def test_a_figure_has_a_value_a_unit_and_how_exact_it_is(text: str, value: float, unit: str, approx: str) -> None:
    [figure] = figures(text)

    assert (figure.value, figure.unit, figure.approx) == (value, unit, approx)


@pytest.mark.parametrize(
    "text",
    [
        "2024年",
        "第3条",
        "8月12日",
        "“5521”工作思路",
        "两级法院",
        "三个维度",
        "二十届三中全会",
        "一把手",
        "集体二等功",
        "成立",
        "前10名",
        "30日内办结",
        "48小时内",
        "99999999999999999999件",
    ],
)
def test_years_ordinals_slogans_and_small_words_count_nothing(text: str) -> None:
    assert figures(text) == []


def test_a_figure_is_the_words_of_the_number_with_its_unit() -> None:
    assert names("结案约3.2万余件以上", "metric") == ["3.2万余件"]


def test_several_moves_are_shared_out_to_the_figures_before_them() -> None:
    text = "受理案件6842件，审结6590件，同比分别上升8.3%和下降0.5个百分点。"

    assert [figure.comparison for figure in figures(text)] == [
        FigureChange("同比", 8.3, "%"),
        FigureChange("同比", -0.5, "个百分点"),
    ]


def test_a_single_move_is_that_of_the_last_figure() -> None:
    found = figures("受理3200件，结案率96.3%，較上年提高1.2個百分點。")

    assert [figure.comparison for figure in found] == [None, FigureChange("较上年", 1.2, "个百分点")]


def test_a_comparison_with_others_is_shared_out_like_one_with_another_year() -> None:
    found = figures("完毕率、到位率分别为45.2%、58.7%，分别高于全省6.2和4.9个百分点。")

    assert [figure.comparison for figure in found] == [
        FigureChange("全省", 6.2, "个百分点"),
        FigureChange("全省", 4.9, "个百分点"),
    ]


def test_a_comparison_with_another_year_goes_before_one_with_others() -> None:
    found = figures("受理30件，结案率96%，同比提高1个百分点，高于全省2个百分点。")

    assert [figure.comparison for figure in found] == [None, FigureChange("同比", 1, "个百分点")]


def test_the_unit_of_a_list_of_moves_stands_behind_its_last() -> None:
    found = figures("受理20件、审结15件，同比分别下降0.3和0.12个百分点。")

    assert [figure.comparison and (figure.comparison.change, figure.comparison.unit) for figure in found] == [
        (-0.3, "个百分点"),
        (-0.12, "个百分点"),
    ]


def test_a_figure_in_brackets_takes_no_part_in_the_sharing() -> None:
    found = figures("受理5126件（含旧存312件），审结4938件，同比分别增长9.1%、11.6%。")

    assert [figure.comparison and figure.comparison.change for figure in found] == [9.1, None, 11.6]


def test_a_move_of_something_else_is_a_figure_of_its_own() -> None:
    [cases, filed] = figures("审结案件20件，信访量同比下降8.6%。")

    assert (cases.comparison, filed.value, filed.comparison) == (None, 8.6, FigureChange("同比", -8.6, "%"))


def test_a_part_switches_the_subject_for_its_sentence_only() -> None:
    text = "全市法院受理案件3.2万件。其中，市中院受理3200件，审结3050件。执行到位12亿元。"

    assert subjects(text) == ["全市法院", "市中院", "市中院", "全市法院"]


def test_whoever_praises_is_not_the_subject() -> None:
    assert subjects("本院审结案件20件，被最高人民法院表彰3次。") == ["本院", "本院"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("审结案件20件", "fact"),
        ("力争审结案件20件", "plan"),
        ("计划开展巡回审判60场", "plan"),
        ("将新设2个审判点", "plan"),
        ("将30名被执行人纳入失信名单", "fact"),
        ("要求结案率不低于98%", "requirement"),
    ],
)
def test_plans_and_demands_are_no_facts(text: str, modality: str) -> None:
    assert [figure.modality for figure in figures(text)] == [modality]


def test_what_stands_under_the_heading_of_next_year_is_a_plan() -> None:
    assert [figure.modality for figure in figures("结案20件。\n2025年工作安排\n结案率95%。")] == ["fact", "plan"]


def test_a_plan_that_is_only_named_heads_nothing() -> None:
    text = "现在报告2024年主要工作和2025年工作打算。\n结案20件。\n三、2025年工作安排\n结案率95%。"

    assert [figure.modality for figure in figures(text)] == ["fact", "plan"]


def test_the_indicator_is_what_the_clause_counts_and_goes_through_a_list() -> None:
    found = figures("全年受理、审结案件3200件、3050件，为农民工追回工资12万元，推出20条举措。")

    assert [figure.indicator for figure in found] == ["受理案件", "审结案件", "为农民工追回工资", "推出举措"]


@pytest.mark.parametrize(
    "text",
    [
        "将213名失信被执行人纳入名单",
        "将1520件旧案全部清理完毕",
        "将“三员联调”工作模式推广到6个乡镇",
        "将其中30件移送公安机关",
        "组织模拟法庭14场",
        "将近30件案件",
    ],
)
def test_an_object_that_is_put_before_its_verb_is_no_plan(text: str) -> None:
    assert {figure.modality for figure in figures(text)} == {"fact"}


@pytest.mark.parametrize(
    "text",
    [
        "将继续深化“三员联调”工作模式，覆盖14个乡镇",
        "法院将建成6个审判点",
        "将把平均审理时间压缩到45天",
        "将在6个乡镇设立审判点",
        "将达到20件",
    ],
)
def test_the_future_before_a_verb_is_a_plan(text: str) -> None:
    assert {figure.modality for figure in figures(text)} == {"plan"}


def test_the_point_of_a_name_begins_no_tenths() -> None:
    assert figures("六点丁成了朋友") == []

import pytest

from courtgraph.suggestion.normalized_text import simplified
from suggesting import figures

TITLE = "青岚县人民法院2024年工作报告"
DONE, PLANNED = ("fact", "2024"), ("plan", "2025")


def told(words: str, title: str = TITLE) -> list[tuple[str, str]]:
    """Modality and period of each figure of a report."""
    return [(figure.modality, figure.period) for figure in figures(f"{title}\n{words}")]


@pytest.mark.parametrize(
    ("heading", "year"),
    [
        ("二、2025年工作安排", "2025"),
        ("三、2025年的主要工作任务", "2025"),
        ("第二部分 2025年工作思路", "2025"),
        ("（二）关于2025年工作的打算", "2025"),
        ("三、存在的问题和2025年工作打算", "2025"),
        ("二〇二五年工作要点", "2025"),
        ("明年工作安排", "2025"),
        ("二、今年工作安排", ""),
        ("下一步工作打算", ""),
        ("四、今后工作思路", ""),
        ("二、工作打算", ""),
        ("2025年，我们将重点抓好以下工作：", "2025"),
        ("各位代表：2025年，我院要做好以下几项工作。", "2025"),
        ("2025年工作安排如下：", "2025"),
        ("2025年，全县法院工作的总体思路是：", "2025"),
        ("明年，我们将做好以下工作：", "2025"),
        ("下一步，将重点做好如下工作：", ""),
    ],
)
def test_figures_of_a_plan_are_of_the_year_that_it_is_for_and_never_of_that_of_the_report(
    heading: str, year: str
) -> None:
    assert told(f"审结20件。\n{heading}\n结案率98%。") == [DONE, ("plan", year)]
    assert told(f"审结20件。\n{heading}\n上半年审结9件。") == [
        DONE,
        ("plan", f"{year}-01/{year}-06" if year else ""),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "一、2024年重点工作",
        "二、2024年工作任务完成情况",
        "现将2024年工作情况和2025年工作打算报告如下：",
        "2024年，我们主要抓了以下工作：",
    ],
)
def test_a_heading_of_what_was_done_begins_no_plan(heading: str) -> None:
    assert told(f"{heading}\n审结20件。") == [DONE]


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("二、2025年工作安排\n（一）主业\n审结1件。\n1.审判\n审结2件。\n三、自身建设\n审结3件。", "plan plan fact"),
        ("（二）下一步工作打算\n审结1件。\n（三）队伍\n审结2件。", "plan fact"),
        ("2025年工作思路\n一、主业\n审结1件。\n二、服务\n审结2件。", "plan plan"),
        ("2025年工作思路\n（一）主业\n审结1件。\n（二）服务\n审结2件。\n三、队伍\n审结3件。", "plan plan fact"),
        ("一、审判\n2025年，我们将做好以下工作：\n一、主业\n审结1件。\n二、服务\n审结2件。", "plan plan"),
        ("一、审判\n（一）刑事\n下一步，将做好以下工作：审结1件。\n（二）民事\n审结2件。", "plan fact"),
        ("2025年，我们将做好以下工作：\n聚焦主责主业\n审结1件。\n建设过硬队伍\n审结2件。", "plan plan"),
        ("2025年，我们将做好以下工作：审结1件。\n2024年工作回顾\n审结2件。", "plan fact"),
        ("二、2025年工作安排\n审结1件。\n名词解释\n审结2件。", "plan fact"),
    ],
)
def test_a_plan_goes_on_to_the_next_heading_of_its_level_or_a_higher_one(text: str, modalities: str) -> None:
    assert [modality for modality, _ in told(text)] == modalities.split()


def test_a_demand_within_a_plan_is_planned() -> None:
    assert told("2025年工作安排\n要求结案率不低于98%。") == [PLANNED]


def test_a_plan_among_what_was_done_has_the_period_that_it_names_or_none() -> None:
    assert told("2024年，审结20件。力争审结30件。力争2025年审结40件。") == [DONE, ("plan", ""), PLANNED]


def test_plans_are_found_in_either_script() -> None:
    words = "二、2025年工作安排\n審結1件。"

    assert told(words) == told(simplified(words)) == [PLANNED]


def test_a_document_that_is_a_plan_as_a_whole_has_no_year_but_that_of_the_plan() -> None:
    assert told("审结1件。", "青岚县人民法院2025年工作要点") == [PLANNED]

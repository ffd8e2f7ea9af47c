import pytest

from courtgraph.suggestion.normalized_text import simplified
from suggesting import figures

TITLE = "青岚县人民法院2024年工作报告"


def told(table: str) -> list[tuple[str, str, float, str, str]]:
    """Subject, indicator, value, unit and period of each figure of a table in a report."""
    found = figures(f"{TITLE}\n{table}")
    return [(each.subject_name, each.indicator, each.value, each.unit, each.period) for each in found]


CELLS = [("竹溪人民法庭", "受理", 812, "件", "2024"), ("竹溪人民法庭", "结案率", 98.15, "%", "2024")]


@pytest.mark.parametrize(
    "table",
    [
        "法庭\t受理（件）\t结案率\n竹溪人民法庭\t812\t98.15%",
        "法庭\t受理/件\t结案率(%)\n竹溪人民法庭\t812\t98.15",
        "法庭\t受理\t结案率\n竹溪人民法庭\t８１２件\t９８．１５％",
        "| 法庭 | 受理(件) | 结案率 |\n| --- | ---: | --- |\n| 竹溪人民法庭 | 812 | 98.15% |",
        "法庭｜受理（件）｜结案率\n竹溪人民法庭｜812｜98.15%",
        "法庭  受理   结案率\n竹溪人民法庭   812件  98.15%",
        "法庭　　受理（件）　　结案率\n竹溪人民法庭\u00a0\u00a0812　　98.15%",
        "序号\t法庭\t受理（件）\t结案率\n1\t竹溪人民法庭\t812\t98.15%",
    ],
)
def test_a_cell_counts_what_its_heading_says_for_the_name_of_its_row(table: str) -> None:
    assert told(table) == CELLS


def test_headings_hold_for_every_row_below_them_and_not_behind_a_line_of_another_kind() -> None:
    assert told("部门\t受理（件）\n立案庭\t3\n执行局\t\n刑事审判庭\t4\n另有数据。\n立案庭\t5") == [
        ("立案庭", "受理", 3, "件", "2024"),
        ("刑事审判庭", "受理", 4, "件", "2024"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "竹溪人民法庭\t812\t797\t98.15%",
        "竹溪人民法庭 | 812件 | 797件",
        "竹溪人民法庭   812件   797件",
        "受理\t3500件",
        "法庭\t受理\n竹溪人民法庭\t812件\t797件",
        "案由\t受理（件）\n盗窃\t81",
        "法庭\t受理（件）\n合计\t81",
        "法庭\t排名\n竹溪人民法庭\t1",
        "法庭\t受理\t变化\n竹溪人民法庭\t812件\t同比上升5%，审结3件",
    ],
)
def test_of_a_row_without_a_heading_or_without_a_known_name_nothing_is_proposed(table: str) -> None:
    assert [each for each in told(table) if each not in CELLS[:1]] == []


def test_years_of_rows_and_of_headings_are_periods() -> None:
    assert told("年份\t受理（件）\n2023年\t7") == [("青岚县人民法院", "受理", 7, "件", "2023")]
    assert told("法庭\t2022年受理（件）\t2023年受理（件）\n竹溪人民法庭\t7\t8") == [
        ("竹溪人民法庭", "受理", 7, "件", "2022"),
        ("竹溪人民法庭", "受理", 8, "件", "2023"),
    ]


def test_tables_are_read_in_either_script() -> None:
    table = "法庭\t受理（件）\t結案率\n竹溪人民法庭\t812\t98.15%"

    assert told(table) == told(simplified(table)) == CELLS


def test_a_sentence_with_blanks_is_no_row() -> None:
    assert told("全年  审结31件，罚款5人。") == [
        ("青岚县人民法院", "审结", 31, "件", "2024"),
        ("青岚县人民法院", "罚款", 5, "人", "2024"),
    ]

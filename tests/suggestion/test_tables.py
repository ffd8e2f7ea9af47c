import pytest

from courtgraph.suggestion import suggest
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


@pytest.mark.parametrize("gap", [" | ", "\t", "｜", "   "])
def test_a_kind_of_cases_goes_before_what_its_cells_count_and_a_sum_is_of_all(gap: str) -> None:
    rows = (("类型", "收案", "结案", "结案率"), ("刑事", "1204", "1188", "98.7%"), ("合计", "3870", "3791", "98.0%"))
    table = "\n".join(gap.join(row) for row in rows)
    court = "青岚县人民法院"

    assert told(f"分类情况见下表（单位：件）。\n{table}") == [
        (court, "刑事收案", 1204, "件", "2024"),
        (court, "刑事结案", 1188, "件", "2024"),
        (court, "刑事结案率", 98.7, "%", "2024"),
        (court, "收案", 3870, "件", "2024"),
        (court, "结案", 3791, "件", "2024"),
        (court, "结案率", 98, "%", "2024"),
    ]


def test_under_headings_of_times_the_name_of_a_row_is_what_is_counted() -> None:
    assert told("指标\t2022年\t2023年\n受理案件（件）\t7\t8\n结案率\t95%\t96%") == [
        ("青岚县人民法院", "受理案件", 7, "件", "2022"),
        ("青岚县人民法院", "受理案件", 8, "件", "2023"),
        ("青岚县人民法院", "结案率", 95, "%", "2022"),
        ("青岚县人民法院", "结案率", 96, "%", "2023"),
    ]


def test_a_unit_above_a_table_is_not_that_of_a_rate() -> None:
    found = told("单位：件\n类型\t收案\t结案率\n刑事\t12\t98.7")

    assert [(each[1], each[3]) for each in found] == [("刑事收案", "件"), ("刑事结案率", "")]


@pytest.mark.parametrize(
    ("table", "lines"),
    [
        ("竹溪人民法庭\t812\t797", (2,)),
        ("法庭\t受理\t备注\n竹溪人民法庭\t812件\t较多\n白沙人民法庭\t7件\t", (3,)),
        ("类型\t收案\n刑事\t12", ()),
        ("全年审结12件。", ()),
    ],
)
def test_the_lines_of_a_table_that_were_passed_over_are_told(table: str, lines: tuple[int, ...]) -> None:
    assert suggest(f"{TITLE}\n{table}").unread == lines

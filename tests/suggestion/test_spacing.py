import pytest

from courtgraph.suggestion import suggest
from courtgraph.suggestion.normalized_text import simplified
from courtgraph.suggestion.serialize import to_records
from suggesting import figures, names

BLANKS = ["", " ", "  ", "\u00a0", "\u2009", "\u202f", "\u3000"]


@pytest.mark.parametrize("blank", BLANKS)
def test_blanks_between_words_and_numbers_say_nothing(blank: str) -> None:
    text = f"受理案件{blank}3500{blank}件，增長{blank}5{blank}%，標的額{blank}3.2{blank}萬{blank}元"

    assert figures(text) == figures(simplified(text)) == figures("受理案件3500件，增长5%，标的额3.2万元")


@pytest.mark.parametrize("number", ["1 280", "1\u2009280", "1\u00a0280", "1\u202f280", "１\u00a0２８０", "1,280"])
def test_digits_in_groups_of_three_are_one_number(number: str) -> None:
    assert [(figure.indicator, figure.value) for figure in figures(f"受理案件{number}件")] == [("受理案件", 1280)]


def test_years_and_months_are_read_through_blanks() -> None:
    assert [figure.period for figure in figures("2021 - 2023 年审结 31 件。2024 年 1 月至 6 月审结 9 件。")] == [
        "2021/2023",
        "2024-01/2024-06",
    ]


def test_the_number_of_a_line_stays_apart_from_what_follows() -> None:
    assert figures("2 起诉案件") == []


def test_columns_of_a_table_stay_apart() -> None:
    assert figures("竹溪人民法庭  812  797件") == []


@pytest.mark.parametrize("blank", [*BLANKS, "\t", "\u3000\u3000", "\u00a0\u00a0", "\n", "\n　　", "：", ": "])
@pytest.mark.parametrize("office", ["青岚县人民法院院长", "青嵐縣人民法院院長"])
def test_blanks_or_a_line_break_may_stand_between_an_office_and_its_name(office: str, blank: str) -> None:
    assert names(f"{office}{blank}顾怀远", "person") == ["顾怀远"]


def test_a_name_of_two_characters_may_be_spread_over_a_byline() -> None:
    [found] = [each for each in to_records(suggest("院长　　王　勇\n审结31件。")) if each["kind"] == "person"]

    assert (found["text"], found["canonical_hans"]) == ("王　勇", "王勇")


def test_names_in_a_list_may_stand_several_blanks_apart() -> None:
    assert names("（记者  王晓东　　关雪莹）", "person") == ["王晓东", "关雪莹"]

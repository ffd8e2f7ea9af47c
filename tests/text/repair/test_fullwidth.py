import pytest

from courtgraph.text.offsets import OffsetMap
from courtgraph.text.repair.fullwidth import find_halfwidth


def widened(text: str) -> str:
    return OffsetMap.of(text).edited(find_halfwidth(text)).text


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ("中,始終", "中，始終"),
        ("情懷;時代", "情懷；時代"),
        ("目標:推進", "目標：推進"),
        ("步伐!", "步伐！"),
        ("什么?他", "什么？他"),
        ("39次,黨組", "39次，黨組"),
        ("上升8%,其中", "上升8%，其中"),
        ("“公正”,創新", "“公正”，創新"),
        ("干部,2024年", "干部，2024年"),
        ("(責任編輯:某某)\n", "(責任編輯：某某)\n"),
        ("法官(警銜)等", "法官（警銜）等"),
        ("今年(上半年),審執", "今年（上半年），審執"),
        ("a(法),中", "a（法），中"),
    ],
)
def test_marks_between_chinese_characters_become_wide(narrow: str, wide: str) -> None:
    assert widened(narrow) == wide


@pytest.mark.parametrize(
    "text",
    [
        "1,234件",
        "8:30至17:00",
        "3:1",
        "全長(km)",
        "人工智能(AI)",
        "審(執)結",
        "見 https://court.example/a,b?c=1;d:2",
        "來信court@example.org,",
        "a,b;c",
        "",
        "中，始終。",
    ],
)
def test_marks_in_numbers_times_addresses_and_latin_words_stay(text: str) -> None:
    assert widened(text) == text

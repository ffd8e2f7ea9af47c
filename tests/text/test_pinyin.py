import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import Style, lazy_pinyin, pinyin

from courtgraph.text import strip_pinyin
from courtgraph.text.pinyin import characters_by_reading, is_reading, syllables


@pytest.mark.parametrize(
    ("with_readings", "without"),
    [
        ("轉(zhuǎn)", "轉"),
        ("流轉(zhuǎn)中", "流轉中"),
        ("結(jié)案", "結案"),
        ("長(zhǎng)", "長"),
        ("長(cháng)", "長"),
        ("轉(Zhuǎn)", "轉"),
        ("轉(zhua\u030cn)", "轉"),
        ("結(jié)(jié)", "結"),
        ("結(jié)(jié)(jié)", "結"),
        ("轉(zhuǎn)(km)", "轉(km)"),
    ],
)
def test_takes_out_a_reading_of_the_character_before_it(with_readings: str, without: str) -> None:
    assert strip_pinyin(with_readings) == without


@pytest.mark.parametrize(
    "text",
    [
        "法官(警銜)",
        "全長(km)",
        "人工智能(AI)",
        "審(執)結",
        "轉(zhuan)",
        "轉(jié)",
        "(zhuǎn)",
        "a(ā)",
        "轉()",
        "轉(zhuǎn",
        "轉(1)",
    ],
)
def test_keeps_every_other_parenthesis(text: str) -> None:
    assert strip_pinyin(text) == text


@given(st.text(st.sampled_from("轉結法()zhuǎnjié a（）"), max_size=40))
def test_stripping_twice_changes_nothing_more(text: str) -> None:
    assert strip_pinyin(strip_pinyin(text)) == strip_pinyin(text)


@given(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5))
def test_the_readings_of_a_character_are_those_that_pypinyin_tells(character: str) -> None:
    toned = pinyin(character, style=Style.TONE, heteronym=True)[0]
    numbered = pinyin(character, style=Style.TONE3, heteronym=True)[0]
    plain = pinyin(character, style=Style.NORMAL, heteronym=True)[0]

    assert [one for one in (*toned, *numbered, *plain) if not is_reading(one, character)] == []


@pytest.mark.parametrize(
    "text",
    ["重庆市长治路", "行长说银行执行率", "“1+3”调解法AI", "朝阳区人民法院党组书记", "率先重审、处处調研", "绿色"],
)
def test_syllables_are_those_that_pypinyin_gives(text: str) -> None:
    assert "".join(syllables(text)) == "".join(lazy_pinyin(text))


def test_characters_come_by_their_usual_reading_and_phrases_by_one_that_differs() -> None:
    assert characters_by_reading(["重慶法院", "重庆 AI 2024", "法"]) == {
        "chong qing": "重庆",
        "fa": "法",
        "qing": "庆",
        "yuan": "院",
        "zhong": "重",
    }
    assert characters_by_reading(["AI 2024", ""]) == {}

import pytest

from courtgraph.text.repair.mojibake import find_mojibake


def repaired(text: str) -> list[tuple[str, str]]:
    return [(text[edit.start : edit.end], edit.after) for edit in find_mojibake(text)]


def test_a_reading_put_between_two_characters_is_undone() -> None:
    assert repaired("鍛造擔當?shù)姆ㄔ鸿F軍") == [("?shù)姆ㄔ鸿F", "的法院鐵")]


def test_a_mark_made_narrow_between_two_characters_is_undone() -> None:
    assert repaired("推進工作?!皥猿纸ㄔO") == [("?!皥猿纸ㄔO", "。“堅持建設")]


def test_pairs_that_were_lost_are_guessed_by_the_words_that_they_make() -> None:
    [(garbled, after)] = repaired("有擔當，交賬清楚，是新?lián)敚毁~是軍令狀")

    assert (garbled, after) == ("?lián)敚毁~", "擔當，交賬")


def test_a_half_before_a_digit_or_an_end_is_guessed() -> None:
    assert repaired("判處?jǐ)锓?418人") == [("?jǐ)锓?", "罪犯")]
    assert repaired("獲得先進集體稱號?guǎi)?") == [("?guǎi)?", "。")]


def test_a_mark_before_a_character_that_ends_in_a_letter_is_undone() -> None:
    assert repaired("在全省技能大賽獲獎??h法院被評爲先進") == [("??h", "。縣")]


def test_a_slip_reaches_over_a_reading_that_was_put_into_it() -> None:
    assert repaired("擔當?shù)姆(mǔ)ㄔ鸿F軍") == [("?shù)姆(mǔ)ㄔ鸿F", "的法院鐵")]
    assert repaired("擔當?shù)姆(km)ㄔ鸿F軍") == []


@pytest.mark.parametrize("mangled", ["擔當?shù)姆ㄔ鸿F軍\n", "擔當?shù)姆ㄔ鸿F"])
def test_a_slip_ends_with_its_line(mangled: str) -> None:
    assert repaired(mangled) == [("?shù)姆ㄔ鸿F", "的法院鐵")]


def test_narrow_marks_of_the_rest_tell_where_marks_stand() -> None:
    text = "勇於擔當,不負重託,交流經驗.\n有擔當，業績是新?lián)敚毁~是軍令狀"

    assert repaired(text) == [("?lián)敚毁~", "擔當，交賬")]


def test_the_bytes_are_the_reason() -> None:
    [slip] = find_mojibake("擔當?shù)姆ㄔ鸿F軍")

    assert slip.kind == "slip"
    assert slip.reason == "the bytes B5 C4 B7 A8 D4 BA E8 46 with 'shù' put between them read '?shù)姆ㄔ鸿F'"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "為什么?!他走了。",
        "怎么辦?(見下文)",
        "what?(yes)",
        "流轉(zhuǎn)中",
        "問:是否?答:是。",
        "?",
        "??)",
        "法院?ma)",
        "真的嗎?!?",
        "什么??h",
        "他說:?",
    ],
)
def test_a_plain_question_is_no_slip(text: str) -> None:
    assert repaired(text) == []

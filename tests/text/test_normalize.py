import pytest
from hypothesis import given
from hypothesis import strategies as st

from courtgraph.text import normalize, simplified_forms, to_simplified

REPORT_LIKE = st.text(
    st.sampled_from("轉转審审執执乾干著着國国黨党法院２０2024（）()“”「」,，。 \u3000\tzhuǎnaAＡkm%‘’"), max_size=30
)


@pytest.mark.parametrize(
    ("some", "other"),
    [
        ("舉辦培訓", "举办培训"),
        ("２０２４年", "2024年"),
        ("（全市）", "(全市)"),
        ("全 市\u3000法\t院\n", "全市法院"),
        ("流轉(zhuǎn)順暢", "流轉順暢"),
        ("流轉（zhuǎn）順暢", "流轉順暢"),
        ("沿著", "沿着"),
        ("「方陣」", "“方陣”"),
        ("AI", "ａｉ"),
    ],
    ids=["script", "width of digits", "width of marks", "spacing", "pinyin", "wide pinyin", "著", "quotation", "case"],
)
def test_folds_what_says_the_same(some: str, other: str) -> None:
    assert normalize(some) == normalize(other)


@pytest.mark.parametrize(
    ("some", "other"), [("39次", "93次"), ("39次", "39人"), ("1.5", "15"), ("審(執)結", "審結"), ("三項", "3項")]
)
def test_keeps_apart_what_says_something_else(some: str, other: str) -> None:
    assert normalize(some) != normalize(other)


@pytest.mark.parametrize("blanks", [" ", "\t", "\u00a0", "\u3000", " \t "])
def test_blanks_between_two_digits_are_one_and_keep_their_numbers_apart(blanks: str) -> None:
    assert normalize(f"收案 398{blanks}386 件") == "收案398 386件"


@given(REPORT_LIKE | st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert normalize(normalize(text)) == normalize(text)


@given(st.text())
def test_takes_any_text(text: str) -> None:
    assert isinstance(normalize(text), str)


def test_takes_a_lone_surrogate_as_an_unknown_character() -> None:
    assert to_simplified("\ud800黨") == "\ufffd党"


@given(st.text())
def test_simplified_text_keeps_its_length_and_stays_as_it_is(text: str) -> None:
    simplified = to_simplified(text)

    assert len(simplified) == len(text)
    assert to_simplified(simplified) == simplified


@pytest.mark.parametrize("text", ["法院隊伍建設", "法院队伍建设"])
def test_a_text_in_either_script_brings_the_forms_that_find_it(text: str) -> None:
    pairs = dict(zip(*simplified_forms([text]), strict=True))

    for query in ("法院隊伍建設", "法院队伍建设"):
        assert "".join(pairs.get(character, character) for character in query) == "法院队伍建设"


def test_the_forms_of_half_a_character_are_those_of_the_rest() -> None:
    traditional, simplified = simplified_forms(["\ud800", "黨"])

    assert dict(zip(traditional, simplified, strict=True))["黨"] == "党"
    assert "\ud800" not in traditional


def test_characters_that_the_texts_do_not_need_stay_away() -> None:
    assert simplified_forms(["abc 123"]) == ("", "")

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courtgraph.text.repair.cleaning import clean

RAW = "歲月流轉(zhuǎn)中,始終(km)熾熱\n審(執)結(jié)案件1,234件,擔當?shù)姆ㄔ鸿F軍\n"


def test_readings_go_and_marks_widen_while_a_slip_is_only_proposed() -> None:
    cleaned = clean(RAW)

    assert cleaned.text == "歲月流轉中，始終(km)熾熱\n審(執)結案件1,234件，擔當?shù)姆ㄔ鸿F軍\n"
    assert [(change.line, change.kind, change.before) for change in cleaned.changes] == [
        (1, "pinyin", "(zhuǎn)"),
        (1, "width", ","),
        (2, "pinyin", "(jié)"),
        (2, "width", ","),
    ]
    assert [(slip.line, slip.after) for slip in cleaned.proposals] == [(2, "的法院鐵")]


@pytest.mark.parametrize("accepted", [None, [1]])
def test_a_slip_that_is_accepted_is_put_right(accepted: list[int] | None) -> None:
    cleaned = clean(RAW, accepted)

    assert "擔當的法院鐵軍" in cleaned.text
    assert cleaned.proposals == ()


def test_a_change_is_where_it_stands_in_the_raw_text() -> None:
    assert all(RAW[change.start : change.end] == change.before for change in clean(RAW, None).changes)


def test_what_was_kept_is_found_again_in_the_raw_text() -> None:
    cleaned = clean(RAW)
    at = cleaned.text.index("案件")

    start, end = cleaned.mapped.original(at, at + 2)
    assert RAW[start:end] == "案件"


@pytest.mark.parametrize("accepted", [None, ()])
def test_cleaning_twice_is_cleaning_once(accepted: tuple[int, ...] | None) -> None:
    once = clean(RAW, accepted)

    assert clean(once.text, accepted).changes == ()


@given(st.text(alphabet="法院審執結案轉是人愛中,;:!?()（），。“” \n12aikmzhuǎnéshì%", max_size=60))
def test_any_text_keeps_its_lines_and_is_clean_after_cleaning(text: str) -> None:
    cleaned = clean(text)

    assert cleaned.text.count("\n") == text.count("\n")
    assert clean(cleaned.text).changes == ()

from hypothesis import given
from hypothesis import strategies as st

from courtgraph.text import normalize
from courtgraph.text.normalize import normalize_with_offsets

WORDS = st.text(st.sampled_from("法學习院轉(zhuǎn)39 \u3000％①ﬁßÅé\u0301"), max_size=12)


@given(st.one_of(WORDS, st.text(st.characters(codec="utf-8"), max_size=8)))
def test_it_is_the_folded_text_and_every_character_comes_from_the_one_before_the_next(text: str) -> None:
    mapped = normalize_with_offsets(text)

    assert mapped.text == normalize(text)
    assert len(mapped.origins) == len(mapped.text) + 1
    assert list(mapped.origins) == sorted(mapped.origins)
    assert mapped.origins[-1] == len(text)


def test_what_keeps_two_numbers_apart_comes_from_the_first_of_its_blanks() -> None:
    mapped = normalize_with_offsets("收案 398 \t386 件")

    assert mapped.text == "收案398 386件"
    assert mapped.origins == (0, 1, 3, 4, 5, 6, 8, 9, 10, 12, 13)


@given(st.text(st.sampled_from("法學习院39,"), max_size=12))
def test_plain_words_keep_their_places(text: str) -> None:
    assert normalize_with_offsets(text).origins == tuple(range(len(text) + 1))

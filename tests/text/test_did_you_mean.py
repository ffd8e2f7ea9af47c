import pytest
from hypothesis import given
from hypothesis import strategies as st

from courtgraph.text import did_you_mean


def test_names_the_nearest_word() -> None:
    assert did_you_mean("recieved", ["issued", "received"]) == "did you mean received?"


@pytest.mark.parametrize(("word", "meant"), [("Figure", "hasFigure"), ("COURT", "Court"), ("Recieved", "received")])
def test_finds_a_word_however_it_is_capitalized(word: str, meant: str) -> None:
    assert did_you_mean(word, ["Court", "hasFigure", "issued", "received"]) == f"did you mean {meant}?"


def test_lists_the_known_words_in_order_when_none_is_near() -> None:
    assert did_you_mean("xyz", ["issued", "approves"]) == "choose one of approves, issued"


def test_lists_a_dozen_words_at_the_most() -> None:
    assert did_you_mean("xyz", [f"w{n:02}" for n in range(13)]) == (
        "choose one of w00, w01, w02, w03, w04, w05, w06, w07, w08, w09, w10, w11, ..."
    )


def test_asks_for_a_definition_when_nothing_is_known() -> None:
    assert did_you_mean("xyz", []) == "define it first"


@given(st.text(), st.lists(st.text()))
def test_always_suggests_something(word: str, known: list[str]) -> None:
    assert did_you_mean(word, known)

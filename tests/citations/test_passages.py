from hypothesis import given
from hypothesis import strategies as st

from courtgraph.citations import Passage, find_quote, line_words
from courtgraph.store import SourceText


def test_a_quote_is_found_in_either_script_any_width_and_with_readings_put_in() -> None:
    line = "全市法院學(xué)習 ３９ 次，學習9次"

    assert [line[start:end] for start, end in find_quote(line, "学习39次")] == ["學(xué)習 ３９ 次"]
    assert [line[start:end] for start, end in find_quote(line, "學習")] == ["學(xué)習", "學習"]
    assert find_quote(line, "習3") == ()
    assert find_quote(line, " ") == ()


@given(st.text(st.sampled_from("法院學习39 (xué)，"), max_size=20), st.data())
def test_what_is_cut_out_of_a_line_is_found_there(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(line)))
    quote = line[start : data.draw(st.integers(start, len(line)))]

    assert all(0 <= first < last <= len(line) for first, last in find_quote(line, quote))
    if "法院" in quote and quote[0] in "法院學习" and quote[-1] in "法院學习" and "(" not in line:
        assert any(first <= start + len(quote) and last >= start for first, last in find_quote(line, quote))


def test_words_that_quotes_share_count_once() -> None:
    text = SourceText("", "", ("一二三四五六", ""))
    passages = [Passage("source/a", 1, "", ((0, 3), (2, 4)), ()), Passage("source/b", 1, "", ((4, 6),), ())]

    first, second = line_words("source/a", text, passages)

    assert "".join(piece for piece, _ in first.pieces) == "一二三四五六"
    assert (first.share, first.left_out) == (4 / 6, ("五六",))
    assert (second.share, second.left_out) == (1.0, ())

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courtgraph.text.offsets import Edit, OffsetMap, line_starts


def test_each_character_knows_where_it_comes_from() -> None:
    mapped = OffsetMap.of("歲月流轉(zhuǎn)中,始終").edited([Edit(4, 11, ""), Edit(12, 13, "，")])

    assert mapped.text == "歲月流轉中，始終"
    assert mapped.origins == (0, 1, 2, 3, 11, 12, 13, 14, 15)


def test_a_piece_is_found_in_the_original_with_what_was_taken_out_within_it() -> None:
    mapped = OffsetMap.of("流轉(zhuǎn)中").edited([Edit(2, 9, "")])

    assert mapped.original(0, 2) == (0, 2)
    assert mapped.original(1, 3) == (1, 10)


def test_edits_of_an_edited_text_lead_back_to_the_first() -> None:
    twice = OffsetMap.of("a(x)b,c").edited([Edit(1, 4, "")]).edited([Edit(2, 3, "，")])

    assert (twice.text, twice.origins) == ("ab，c", (0, 4, 5, 6, 7))


def test_a_longer_piece_starts_where_the_one_before_it_did() -> None:
    assert OffsetMap.of("a?b").edited([Edit(1, 2, "xyz")]).origins == (0, 1, 1, 1, 2, 3)


def test_edits_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        OffsetMap.of("abc").edited([Edit(0, 2, ""), Edit(1, 3, "")])


def test_runs_tell_the_map_in_short() -> None:
    assert OffsetMap.of("流轉(zhuǎn)中").edited([Edit(2, 9, "")]).runs() == [(0, 0, 2), (2, 9, 1)]
    assert OffsetMap.of("").runs() == []


@given(
    st.text(max_size=30), st.lists(st.tuples(st.integers(0, 29), st.integers(0, 3), st.text(max_size=3)), max_size=5)
)
def test_what_was_not_edited_is_the_same_character_in_the_original(
    text: str, pieces: list[tuple[int, int, str]]
) -> None:
    edits, done = [], 0
    for start, length, after in sorted(pieces):
        if done <= start and start + length <= len(text):
            edits.append(Edit(start, start + length, after))
            done = start + length

    mapped = OffsetMap.of(text).edited(edits)

    kept = [text[start : start + length] for _, start, length in mapped.runs()]
    assert len(mapped.origins) == len(mapped.text) + 1
    if not any(edit.after for edit in edits):
        assert "".join(kept) == mapped.text


def test_lines_start_after_line_ends() -> None:
    assert line_starts("") == [0]
    assert line_starts("一\n\n二") == [0, 2, 3]

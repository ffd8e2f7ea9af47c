import pytest

from courtgraph.text.terminal import printable, to_columns, width


def test_columns_are_aligned_by_what_the_eye_sees() -> None:
    assert to_columns([["名", "en"], ["忻州中院", "x"], ["a", "y"]]) == [
        "名        en",
        "忻州中院  x",
        "a         y",
    ]


def test_numbers_are_aligned_at_their_right_edge_and_nothing_trails() -> None:
    assert to_columns([["n", "次"], ["997", ""], ["9", "x"]], right=[0]) == ["  n  次", "997", "  9  x"]


def test_no_rows_are_no_lines() -> None:
    assert to_columns([]) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J\x07", "\\x1b[2J\\x07"),
        ("a\tb\r\nc", "a\\tb\\r\\nc"),
        ("\x9b31m", "\\x9b31m"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("a\u200bb\u2028", "a\\u200bb\\u2028"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("法院 “é” 🏛", "法院 “é” 🏛"),
    ],
)
def test_what_a_terminal_would_obey_or_hide_is_escaped(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_a_table_has_no_control_character_whatever_its_cells_hold() -> None:
    [line] = to_columns([["\x1b]0;title\x07", "\n"]])

    assert line == "\\x1b]0;title\\x07  \\n"


def test_marks_that_combine_take_no_cell() -> None:
    assert (width("e\u0301"), width("忻州"), width("")) == (1, 4, 0)

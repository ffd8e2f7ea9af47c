"""What carries no statement is proposed where the form of a line tells it, and nothing else is."""

import time

from courtgraph.suggestion.uncited import lines_that_name, propose_uncited


def proposed(*lines: str, named: tuple[int, ...] = (), language: str = "en") -> dict[int, str]:
    return propose_uncited(lines, range(1, len(lines) + 1), named, language)


def test_a_title_and_headings_are_proposed_and_sentences_and_blank_lines_are_not() -> None:
    told = proposed("清湖法院2024年工作", "", "一、聚焦發(fā)展", "全年結案1280件。", "（二）守護安寧", "從嚴治院")

    assert told == {1: "title", 3: "heading", 5: "heading", 6: "heading"}


def test_a_heading_that_names_something_or_has_a_figure_is_left_to_the_curator() -> None:
    assert proposed("題目", "“三心”工作法", "二、結案1280件", named=(2,)) == {1: "title"}


def test_bylines_repetitions_and_lines_without_words_are_proposed() -> None:
    assert proposed("甲。", "（責任編輯：乙）", "甲。", "＊＊＊") == {2: "byline", 3: "repeats line 1", 4: "no words"}


def test_only_lines_that_are_missing_are_proposed() -> None:
    assert propose_uncited(("題目", "一、甲"), (2,), (), "en") == {2: "heading"}


def test_reasons_are_in_the_language_of_the_dataset() -> None:
    assert proposed("題目", "甲", "甲", language="zh-Hans") == {1: "题目", 2: "小标题", 3: "与第2行相同"}


def test_a_line_that_stands_there_again_in_the_other_script_is_the_same() -> None:
    assert proposed("題目", "工作。", "聚焦發展。", "聚焦发展。") == {1: "title", 4: "repeats line 3"}


def test_lines_that_say_the_same_are_read_once_however_many_there_are() -> None:
    lines = ("題目", *["清湖縣人民法院各項工作有序推進"] * 200_000)
    start = time.perf_counter()

    named = lines_that_name(lines)
    told = propose_uncited(lines, range(1, len(lines) + 1), named, "en")

    assert time.perf_counter() - start < 3
    assert (named, len(told), told[200_001]) == ({2}, 200_000, "repeats line 2")

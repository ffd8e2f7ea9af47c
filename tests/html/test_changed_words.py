from courtgraph.html.changed_words import MAX_COMPARED, Span, changed_words


def marked(spans: list[Span]) -> str:
    return "".join(f"[{text}]" if changed else text for text, changed in spans)


def test_what_is_the_same_in_both_stays_unmarked() -> None:
    before, after = changed_words("堅持以“5521”工作思路為總抓手", "以“5521”工作思路為抓手")

    assert (marked(before), marked(after)) == ("[堅持]以“5521”工作思路為[總]抓手", "以“5521”工作思路為抓手")


def test_a_number_and_a_word_are_marked_whole() -> None:
    before, after = changed_words("held 39 courses in 2024", "held 397 courses at 2024")

    assert (marked(before), marked(after)) == ("held [39] courses [in] 2024", "held [397] courses [at] 2024")


def test_texts_that_have_little_in_common_are_marked_as_a_whole() -> None:
    before, after = changed_words("全國優秀法院", "舉辦院內培訓")

    assert (marked(before), marked(after)) == ("[全國優秀法院]", "[舉辦院內培訓]")


def test_what_comes_into_an_empty_field_is_all_new() -> None:
    assert changed_words("", "某報") == ([], [Span("某報", True)])


def test_very_long_texts_are_not_compared_word_by_word() -> None:
    text = "甲" * MAX_COMPARED

    assert changed_words(text, text + "乙") == ([Span(text, True)], [Span(text + "乙", True)])

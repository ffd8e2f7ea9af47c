"""The forms in which the page's data is written; frontend/tests/column-table.test.ts reads the same."""

from hypothesis import given
from hypothesis import strategies as st

from courtgraph.html.columnar import Texts, to_table

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
VALUES = st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.text(max_size=3))


def read(column: object, rows: int, texts: list[str]) -> list[object]:
    """The values of a column."""
    if isinstance(column, list):
        return column
    assert isinstance(column, dict)
    if "all" in column:
        return [column["all"]] * rows
    if "among" in column:
        return [column["among"][number] for number in numbers(column["at"], column.get("width", 1))]
    if "texts" in column:
        return [texts[number] for number in numbers(column["texts"], column["width"])]
    if "fields" in column:
        fields = {name: read(own, rows, texts) for name, own in column["fields"].items()}
        return [{name: own[row] for name, own in fields.items()} for row in range(rows)]
    lengths = [int(str(length)) for length in read(column["lengths"], rows, texts)]
    if "run" in column:
        return list(slices(column["run"].encode("utf-16-le", "surrogatepass"), lengths))
    return lists(read(column["steps"], sum(lengths), texts), lengths)


def numbers(written: str, width: int) -> list[int]:
    worth = [DIGITS.index(digit) for digit in written]
    places = range(0, len(worth), width)
    return [sum(worth[place + step] * 64**step for step in range(width)) for place in places]


def slices(written: bytes, lengths: list[int]) -> list[str]:
    texts, at = [], 0
    for length in lengths:
        texts.append(written[at : at + 2 * length].decode("utf-16-le", "surrogatepass"))
        at += 2 * length
    return texts


def lists(steps: list[object], lengths: list[int]) -> list[object]:
    made: list[object] = []
    at = number = 0
    for length in lengths:
        own = []
        for step in steps[at : at + length]:
            number += int(str(step))
            own.append(number)
        made.append(own)
        at += length
    return made


def written_and_read(values: list[object]) -> list[object]:
    texts = Texts()
    table = to_table([{"field": value} for value in values], texts)
    return read(table["columns"]["field"], table["rows"], texts.all)


@given(st.lists(VALUES, min_size=1, max_size=200))
def test_values_of_any_kind_come_back(values: list[object]) -> None:
    assert [(type(one), one) for one in written_and_read(values)] == [(type(one), one) for one in values]


@given(st.lists(st.text(st.characters(codec=None), max_size=4), min_size=65, max_size=150, unique=True))
def test_texts_that_differ_come_back_from_one_text_half_characters_too(values: list[str]) -> None:
    whole = [text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass") for text in values]

    assert written_and_read(list(values)) == whole


@given(st.lists(st.lists(st.integers(0, 9999), max_size=4), min_size=1, max_size=100))
def test_lists_of_numbers_come_back(values: list[list[int]]) -> None:
    assert written_and_read(list(values)) == values


@given(st.lists(st.fixed_dictionaries({"en": st.text(max_size=2), "zh": st.text(max_size=2)}), min_size=1))
def test_records_with_the_same_fields_come_back(values: list[dict[str, str]]) -> None:
    assert written_and_read(list(values)) == values


def test_a_text_that_recurs_costs_a_number() -> None:
    texts = Texts()
    table = to_table([{"field": f"court/{row % 70}"} for row in range(140)], texts)

    assert table["columns"]["field"]["width"] == 2
    assert len(texts.all) == 70

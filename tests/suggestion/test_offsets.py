from hypothesis import given
from hypothesis import strategies as st

from courtgraph.suggestion import suggest
from courtgraph.suggestion.normalized_text import simplified
from courtgraph.suggestion.serialize import to_records

PIECES = st.sampled_from(
    [
        "忻州市中級人民法院",
        "院长陆文昭",
        "轉(zhuǎn)",
        "审结3.2萬件",
        ",",
        "。",
        "\n",
        "“四學(xué)模式”",
        "(",
        "“",
        "《",
        "同比上升5%",
        "第",
        "𠀀",
        "\ud800",
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_offsets_are_code_points_of_the_raw_text_and_lines_fit_them(raw: str) -> None:
    for record in to_records(suggest(raw)):
        assert raw[record["start"] : record["end"]] == record["text"]
        assert raw.count("\n", 0, record["start"]) + 1 == record["line"]


def test_injected_readings_are_in_the_text_and_not_in_the_canonical_form() -> None:
    [record] = to_records(suggest("推進“四學(xué)模式”。"))

    assert (record["kind"], record["text"], record["canonical_hans"]) == ("initiative", "“四學(xué)模式”", "“四学模式”")


def test_both_scripts_give_the_same_suggestions() -> None:
    raw = "2024年，全縣法院審結案件3.2萬件，院長陸文昭被授予“全國優秀法官”稱號，出臺《實施細則》。"

    traditional, plain = ([*to_records(suggest(text))] for text in (raw, simplified(raw)))
    assert [{**record, "text": ""} for record in traditional] == [{**record, "text": ""} for record in plain]

import pytest

from suggesting import figures


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("举办“霜岭讲堂”18期。", "举办“霜岭讲堂”"),
        ("开展“春雷行动”“秋收行动”等专项执行活动6次。", "开展“春雷行动”“秋收行动”等专项执行活动"),
        ("（其中刑事案件20件）", "刑事案件"),
        ("将213名失信被执行人纳入名单。", "失信被执行人纳入名单"),
        ("审结案件30件（含旧存案件5件）", "含旧存案件"),
    ],
)
def test_what_a_figure_counts_is_whole_words_and_each_quotation_mark_has_its_partner(text: str, indicator: str) -> None:
    assert figures(text)[-1].indicator == indicator

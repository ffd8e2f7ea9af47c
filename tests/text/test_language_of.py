import pytest

from courtgraph.text.chinese import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("忻州兩級法院緊緊圍繞主題", "zh-Hant"),
        ("忻州两级法院紧紧围绕主题", "zh-Hans"),
        ("人民法院", "zh-Hans"),
        ("AI 輔助 system for the courts", "zh-Hant"),
        ("The courts of Xinzhou", "en"),
        ("2024: 39 %", ""),
        ("", ""),
    ],
)
def test_the_script_tells_the_language(text: str, language: str) -> None:
    assert language_of(text) == language

import pytest

from courtgraph.errors import TextError
from courtgraph.text.repair.decoding import decode

TRADITIONAL = "全縣法院受理各類案件三千二百件，審結三千零五十件，同比上升百分之八。"
SIMPLIFIED = "全县法院受理各类案件三千二百件，审结三千零五十件，同比上升百分之八。"


@pytest.mark.parametrize("text", [TRADITIONAL, SIMPLIFIED])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "gb18030"])
def test_recognises_an_encoding_by_its_bytes(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding)


def test_recognises_big5() -> None:
    assert decode(TRADITIONAL.encode("big5")) == (TRADITIONAL, "big5")


@pytest.mark.parametrize(("codec", "encoding"), [("utf-8-sig", "utf-8"), ("utf-16", "utf-16-le")])
def test_a_mark_decides_and_is_no_part_of_the_text(codec: str, encoding: str) -> None:
    assert decode(SIMPLIFIED.encode(codec)) == (SIMPLIFIED, encoding)


def test_line_ends_become_one_kind() -> None:
    assert decode("一\r\n二\r三\n".encode()).text == "一\n二\n三\n"


def test_plain_ascii_and_nothing_at_all_are_utf8() -> None:
    assert decode(b"A court.") == ("A court.", "utf-8")
    assert decode(b"") == ("", "utf-8")


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(128, 256)) * 3,
        b"%PDF-1.7\n\x00\x01\x02\xff\xfe\xfd",
        "Les cours de justice, été à Noël".encode("latin-1"),
        b"\x00\x01" * 9,
    ],
)
def test_refuses_what_is_no_chinese_text(content: bytes) -> None:
    with pytest.raises(TextError, match="is not text in UTF-8, UTF-16, GB18030 or Big5; save it as UTF-8"):
        decode(content, "report.doc")


def test_the_encoding_that_is_asked_for_is_taken() -> None:
    assert decode("été".encode("latin-1"), encoding="latin-1").text == "été"


@pytest.mark.parametrize("encoding", ["ascii", "klingon"])
def test_an_encoding_that_does_not_fit_or_does_not_exist_is_an_error(encoding: str) -> None:
    with pytest.raises(TextError, match=f"report.txt: cannot be read as {encoding}"):
        decode("é".encode(), "report.txt", encoding)


@pytest.mark.parametrize("codec", ["utf-32", "utf-32-le", "utf-32-be"])
def test_null_characters_are_no_text_as_utf32_would_have_them(codec: str) -> None:
    with pytest.raises(TextError, match="not text"):
        decode("忻州兩級法院".encode(codec))

import os
from hashlib import sha256
from pathlib import Path

import pytest

from courtgraph.errors import DatasetError
from courtgraph.model import Source
from courtgraph.store import SourceText, read_texts

TEXT = b"first line\nsecond line\n"
SHA256 = sha256(TEXT).hexdigest()


def source(file: str = "report.txt", digest: str = SHA256) -> Source:
    return Source(id="source/r", file=file, sha256=digest)


def test_a_text_is_found_by_its_sha256_under_any_name(tmp_path: Path) -> None:
    (tmp_path / "copy (2).txt").write_bytes(TEXT)

    assert read_texts([source()], [tmp_path]) == {
        "source/r": SourceText(str(tmp_path / "copy (2).txt"), SHA256, ("first line", "second line"))
    }


def test_a_text_that_has_changed_is_found_by_its_name_and_does_not_fit(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_bytes(b"changed")

    assert read_texts([source()], [tmp_path]) == {
        "source/r": SourceText(str(tmp_path / "report.txt"), sha256(b"changed").hexdigest(), ("changed",), fits=False)
    }


def test_the_sha256_counts_more_than_the_name(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_bytes(b"changed")
    (tmp_path / "zzz.txt").write_bytes(TEXT)

    assert read_texts([source()], [tmp_path])["source/r"].fits


def test_the_first_folder_that_has_a_text_gives_it(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "report.txt").write_bytes(TEXT)

    assert read_texts([source()], [tmp_path / "two", tmp_path / "one"])["source/r"].path == str(
        tmp_path / "two/report.txt"
    )


def test_a_text_that_is_nowhere_is_not_at_hand(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")

    assert read_texts([source(), source(file="")], [tmp_path]) == {}


def test_what_no_source_names_is_passed_over_whatever_it_is(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/zero")
    (tmp_path / "large").touch()
    os.truncate(tmp_path / "large", 40 * 2**30)
    (tmp_path / "report.txt").write_bytes(TEXT)

    assert list(read_texts([source()], [tmp_path])) == ["source/r"]


def test_what_a_source_names_and_cannot_be_a_text_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "report.txt").touch()
    os.truncate(tmp_path / "report.txt", 40 * 2**30)

    with pytest.raises(DatasetError, match=r"report\.txt: larger than 16 MiB; split it into several files"):
        read_texts([source()], [tmp_path])


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DatasetError) as caught:
        read_texts([source()], [tmp_path / "reports"])

    assert str(caught.value) == (
        f"{tmp_path / 'reports'}: there is no such folder; name the one that holds the texts of the sources"
    )


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b"", ("",)),
        (b"one", ("one",)),
        (b"one\n", ("one",)),
        (b"one\n\n", ("one", "")),
        (b"one\r\ntwo\r\n", ("one", "two")),
        ("\ufeffone".encode(), ("one",)),
        ("one\u2028still one\x0c\x85".encode(), ("one\u2028still one\x0c\x85",)),
        (b"\xff\n", ("\ufffd",)),
    ],
)
def test_lines_end_at_line_feeds_alone(tmp_path: Path, content: bytes, lines: tuple[str, ...]) -> None:
    (tmp_path / "report.txt").write_bytes(content)

    assert read_texts([source()], [tmp_path])["source/r"].lines == lines


@pytest.mark.parametrize(
    "quote",
    [
        "舉辦培訓39次",
        "举办培训39次",
        "舉辦 培訓 39 次",
        "舉辦培訓３９次",
        "工作流轉順暢",
        "工作流轉(zhuǎn)順暢",
        "沿着“方陣”，前進",
        "沿著「方陣」,前進",
    ],
)
def test_a_quote_is_on_its_line_whatever_the_script_width_spacing_and_pinyin(quote: str) -> None:
    text = SourceText("", "", ("", "全院舉辦培訓39次，工作流轉(zhuǎn)順暢，沿著“方陣”,前進"))

    assert [text.contains(number, quote) for number in (-1, 0, 1, 2, 3)] == [False, False, False, True, False]


@pytest.mark.parametrize("quote", ["舉辦培訓93次", "舉辦培訓39場", "舉辦培訓三十九次", "審結"])
def test_other_words_and_other_figures_are_no_quote(quote: str) -> None:
    assert not SourceText("", "", ("全院舉辦培訓39次,審(執)結",)).contains(1, quote)


@pytest.mark.parametrize("quote", ["9次", "91件", "1,2", "26次9", "0.5%"])
def test_a_quote_does_not_begin_or_end_within_a_number(quote: str) -> None:
    text = SourceText("report.txt", "", ("傳達39次,金額1,234元,培訓26次997人,佔20.5%,共391件",))

    assert not text.contains(1, quote)


@pytest.mark.parametrize("quote", ["收案398", "收案 398 386 件", "收案\t398\u3000386", "386件"])
def test_blanks_keep_the_numbers_of_a_line_apart(quote: str) -> None:
    assert SourceText("report.txt", "", ("收案 398 386 件",)).contains(1, quote)


@pytest.mark.parametrize("quote", ["收案398386件", "收案 398386", "收案 39", "收案 398 38"])
def test_no_quote_runs_numbers_of_a_line_together_or_cuts_them(quote: str) -> None:
    assert not SourceText("report.txt", "", ("收案 398 386 件",)).contains(1, quote)


@pytest.mark.parametrize(
    ("quote", "words"), [("收案398386件", "收案 398\t386"), ("案398386", "案 398\t386"), ("收案39件", "收案 398")]
)
def test_the_words_that_are_offered_have_whole_numbers_and_the_blanks_of_their_line(quote: str, words: str) -> None:
    text = SourceText("report.txt", "", ("收案 398\t386 件",))

    assert text.nearest(1, quote) == words
    assert text.contains(1, words)


@pytest.mark.parametrize("quote", ["39次", "1,234元", "26次997人", "997", "20.5%", "共391"])
def test_a_quote_may_begin_or_end_with_a_whole_number(quote: str) -> None:
    text = SourceText("report.txt", "", ("傳達39次,金額1,234元,培訓26次997人,佔20.5%,共391件",))

    assert text.contains(1, quote)


@pytest.mark.parametrize(
    ("line", "quote", "words"),
    [
        (1, "舉行培訓39次", "舉辦培訓39次"),
        (1, "举行培训39次", "舉辦培訓39次"),
        (1, "別的事情", ""),
        (2, "舉行培訓", ""),
        (3, "舉行培訓", ""),
    ],
    ids=["near", "in the other script", "far", "an empty line", "beyond the end"],
)
def test_the_words_of_a_line_that_are_most_like_a_quote_are_offered_as_they_stand(
    line: int, quote: str, words: str
) -> None:
    assert SourceText("report.txt", "", ("全年(nián) 舉辦培訓39次，學習9次", "")).nearest(line, quote) == words


def test_a_line_beyond_all_measure_is_not_compared() -> None:
    assert SourceText("report.txt", "", ("培訓" * 5_000,)).nearest(1, "培訓班") == ""

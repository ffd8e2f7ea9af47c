"""Reports as Word, PDF and HTML: a paragraph a line, and what is hostile ends in words."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from courtgraph.cli import main
from courtgraph.errors import CourtgraphError, TextError
from courtgraph.reports import pdf as pdf_reader
from courtgraph.reports.kinds import kind_of
from courtgraph.reports.paragraph import Paragraph, to_text
from courtgraph.reports.read import read_report
from courtgraph.review.suggest import suggest
from making_reports import pdf, word

Run = Callable[..., Result]
TITLE, FIRST, SECOND = "清湖縣人民法院工作", "清湖縣人民法院審結案件1280件。", "舉辦培訓39次。"
LONG = "全年圍繞中心工作持續推進隊伍建設取得成效"
PAGE = f"<html><nav>首頁</nav><body><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    return lambda *args: CliRunner(catch_exceptions=False).invoke(main, args, prog_name="courtgraph")


def paragraphs(content: bytes, name: str = "r") -> list[Paragraph]:
    read = read_report(content, name)
    assert read is not None
    return read


def test_word_has_a_line_for_each_paragraph_and_for_each_row_of_a_table() -> None:
    content = word(TITLE, FIRST, "上\n下", rows=[["法院", "收案"], ["清湖", "100"]])

    assert to_text(paragraphs(content)).splitlines() == [TITLE, FIRST, "上下", "法院 | 收案", "清湖 | 100"]


def test_word_shows_what_was_inserted_and_not_what_was_deleted_or_moved_away() -> None:
    packed = io.BytesIO(word("XX"))
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    old, new = "<w:r><w:t>XX</w:t></w:r>", (
        "<w:r><w:t>審結</w:t></w:r><w:del><w:r><w:delText>93</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>39</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r>"
    )  # fmt: skip
    changed = io.BytesIO()
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(changed, "w") as target:
        for entry in source.infolist():
            part = source.read(entry)
            target.writestr(entry.filename, part.replace(old.encode(), new.encode()))

    assert space.encode() in zipfile.ZipFile(changed).read("word/document.xml")
    assert to_text(paragraphs(changed.getvalue())) == "審結39件\n"


def test_lines_of_a_pdf_become_the_paragraphs_that_they_are_of_with_their_pages() -> None:
    content = pdf(
        [(100, 370, TITLE), (44, 340, LONG[:18]), (20, 322, LONG), (20, 304, SECOND), (140, 20, "— 1 —")],
        [(44, 370, FIRST)],
    )

    assert paragraphs(content) == [
        Paragraph(TITLE, 1),
        Paragraph(LONG[:18] + LONG + SECOND, 1),
        Paragraph(FIRST, 2),
    ]


def test_a_paragraph_goes_on_over_the_end_of_a_page() -> None:
    content = pdf([(44, 340, LONG[:18]), (20, 322, LONG)], [(20, 370, SECOND)])

    assert paragraphs(content) == [Paragraph(LONG[:18] + LONG + SECOND, 1)]


def test_a_page_of_the_web_has_its_paragraphs_without_its_menus() -> None:
    for encoding in ("utf-8", "gb18030"):
        page = PAGE.replace("<body>", f"<head><meta charset='{encoding}'></head><body>")
        assert to_text(paragraphs(page.encode(encoding))).splitlines() == [TITLE, FIRST, SECOND]


def test_candidates_quote_the_text_that_is_written_beside_a_report(run: Run, tmp_path: Path) -> None:
    for name, content in (
        ("w.docx", word(TITLE, FIRST)),
        ("h.html", PAGE.encode()),
        ("p.pdf", pdf([(20, 370, FIRST)])),
    ):
        Path(name).write_bytes(content)

        done = run("suggest", name, "-o", "c.yaml")

        assert done.exit_code == 0, done.stderr
        text = Path(name).with_suffix(".txt")
        source = yaml.load(Path("c.yaml").read_text("utf-8"), yaml.BaseLoader)["sources"][0]  # noqa: S506  # texts alone
        assert source["file"] == text.name
        assert FIRST in text.read_text("utf-8").splitlines()
        assert done.stderr.startswith(f"{text}: the text of {name}, which the candidates quote\n")
        Path("c.yaml").unlink()
    assert Path("p.txt.pages.tsv").read_text("utf-8") == "line\tpage\n1\t1\n"
    assert not Path("h.txt.pages.tsv").exists()


def test_a_text_that_is_another_is_not_written_over(run: Run) -> None:
    Path("w.docx").write_bytes(word(FIRST))
    Path("w.txt").write_text("mine", "utf-8")

    done = run("suggest", "w.docx")

    assert (done.exit_code, done.stdout) == (1, "")
    assert "w.txt: is there and is not what w.docx says; move it away" in done.stderr
    assert Path("w.txt").read_text("utf-8") == "mine"


def test_python_takes_a_report_as_word_too(tmp_path: Path) -> None:
    (tmp_path / "w.docx").write_bytes(word(FIRST))

    found = suggest(tmp_path / "w.docx")

    assert "清湖縣人民法院" in [record["text"] for record in found.records]
    assert (tmp_path / "w.txt").exists()


def test_clean_writes_the_text_and_its_pages(run: Run) -> None:
    Path("w.docx").write_bytes(word("工作流轉(zhuǎn)順暢"))

    done = run("clean", "w.docx", "-o", "t.txt")

    assert done.exit_code == 0, done.stderr
    assert Path("t.txt").read_text("utf-8") == "工作流轉順暢\n"
    assert Path("t.txt.pages.tsv").read_text("utf-8") == "line\tpage\n1\t1\n"


def repacked(**parts: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), part)
    return content.getvalue()


ENCRYPT = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (%s) /U (%s) >> /ID [(a) (a)]" % (b"o" * 32, b"u" * 32)
REFUSED: dict[str, tuple[bytes, str]] = {
    "a ZIP archive": (repacked(a_xml=b""), "this is a ZIP archive; unpack it, and name the report in it"),
    "a workbook": (repacked(xl__workbook_xml=b""), "this is a ZIP archive; "),
    "an old document": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "this is a document of an old Office; "),
    "a picture": (b"\xff\xd8\xff\xe0" + bytes(99), "this is a picture (JPEG); "),
    "a program": (b"\x7fELF" + bytes(99), "this is a program; name the report"),
    "a broken document": (repacked(word__document_xml=b"<a>"), "no document of Word that can be read: "),
    "a cut document": (word(FIRST)[:-200], "no document of Word that can be read: "),
    "entities": (
        repacked(word__document_xml=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        "word/document.xml has a document type, which Word never writes; save it anew",
    ),
    "a bomb": (
        repacked(word__document_xml=b"<a/>", word__media=bytes(129 * 2**20)),
        "larger than 128 MiB when unpacked; take pictures out, and save it anew",
    ),
    "an empty document": (word(), "there is no text in it; name a report"),
    "a broken PDF": (b"%PDF-1.4\n" + b"x" * 99, "no PDF that can be read: "),
    "an encrypted PDF": (pdf([(20, 370, FIRST)], trailer=ENCRYPT), "this PDF is encrypted; save it without a password"),
    "a PDF of pictures": (pdf([]), "there is no text in it, only pictures; let OCR read it, and name what that gives"),
    "an empty page": (b"<!doctype html><html></html>", "there is no text in it; name a report"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_told_by_its_name(content: bytes, words: str) -> None:
    with pytest.raises(TextError) as told:
        read_report(content, "bad")

    assert str(told.value).startswith(f"bad: {words}"), told.value


def test_a_pdf_of_more_pages_than_a_report_has_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reader, "MAX_PAGES", 2)
    some = [(20, 370, FIRST)]

    assert pdf_reader.read_pdf(pdf(some, some), "p.pdf")[0].page == 1
    with pytest.raises(TextError, match=r"^p\.pdf: more than 2 pages; split it into several files$"):
        pdf_reader.read_pdf(pdf(some, some, some), "p.pdf")


def test_a_page_of_more_letters_than_a_page_has_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reader, "MAX_LETTERS", 3)

    with pytest.raises(TextError, match=r"^p\.pdf: page 1 has more than 3 letters; split it$"):
        pdf_reader.read_pdf(pdf([(20, 370, FIRST)]), "p.pdf")


@pytest.mark.slow  # two thousand pages are read before it is known
def test_a_pdf_of_a_hundred_thousand_pages_is_refused() -> None:
    with pytest.raises(TextError, match=r"^p\.pdf: (more than 2,000 pages|stopped after|needs more than)"):
        read_report(pdf(*[[]] * 100_000), "p.pdf")


def test_text_is_left_to_those_who_know_encodings() -> None:
    assert read_report("甲縣".encode("gbk"), "r.txt") is None
    assert kind_of(b"\xff\xfe" + "甲".encode("utf-16-le"), "r") == "text"


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "docx", None)

    with pytest.raises(CourtgraphError, match=r"pip install 'courtgraph\[reports\]'"):
        read_report(word_bytes(), "r.docx")


def word_bytes() -> bytes:
    return repacked(word__document_xml=b"<a/>")

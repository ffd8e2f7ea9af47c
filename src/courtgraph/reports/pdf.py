"""The paragraphs of a PDF, by the text that it holds and where the lines stand; of pictures of text nothing is read."""

import io
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from courtgraph.errors import TextError
from courtgraph.extras import import_extra
from courtgraph.reports.paragraph import Paragraph, join_lines
from courtgraph.reports.word import EXTRA

MAX_PAGES = 2_000
MAX_LETTERS = 200_000
"""So many letters a page may have; a page of a report has some two thousand."""
_PAGE_NUMBER = re.compile(r"[-—–－·\s]*(?:第\s*)?\d{1,4}(?:\s*页|\s*頁|\s*/\s*\d{1,4})?[-—–－·\s]*")
_GAP = 2.2
"""From so many heights of a line on, the space to the next one sets paragraphs apart."""


class Line(NamedTuple):
    """A line of a page, and where it stands there, in points."""

    text: str
    page: int
    left: float
    right: float
    top: float
    height: float


def read_pdf(content: bytes, name: str) -> list[Paragraph]:
    """The paragraphs of a PDF with the pages on which they begin; page numbers are left out.

    Raises TextError for a file that cannot be read, is encrypted, has too many pages or no text.
    """
    pdfplumber = import_extra("pdfplumber", EXTRA)
    try:
        with pdfplumber.open(io.BytesIO(content)) as pdf:
            lines = [line for page in _pages(pdf, name) for line in _lines(page, name)]
    except TextError:
        raise
    except Exception as error:  # whatever pdfminer raises for a file that is broken
        raise TextError(f"{name}: {_reason(error)}") from None
    if not any(line.text.strip() for line in lines):
        raise TextError(f"{name}: there is no text in it, only pictures; let OCR read it, and name what that gives")
    return list(_paragraphs(lines))


def _reason(error: Exception) -> str:
    names = [type(one).__name__ for one in (error, *error.args, error.__cause__) if one is not None]
    if any("Password" in one or "Encrypt" in one for one in names):
        return "this PDF is encrypted; save it without a password"
    return f"no PDF that can be read: {type(error).__name__} {error}; print it to PDF anew".replace("  ", " ")


def _pages(pdf: Any, name: str) -> Iterator[Any]:
    """The pages one by one: a list of all would be made of any number of them."""
    pages = import_extra("pdfminer.pdfpage", EXTRA).PDFPage.create_pages(pdf.doc)
    page = import_extra("pdfplumber.page", EXTRA).Page
    # what a file says of their number spares counting them, and may be wrong
    resolve = import_extra("pdfminer.pdftypes", EXTRA).resolve1
    told = resolve(resolve(pdf.doc.catalog.get("Pages")).get("Count"))
    for number, raw in enumerate(pages, start=1):
        if max(number, told if isinstance(told, int) else 0) > MAX_PAGES:
            raise TextError(f"{name}: more than {MAX_PAGES:,} pages; split it into several files")
        yield page(pdf, raw, page_number=number, initial_doctop=0)


def _lines(page: Any, name: str) -> Iterator[Line]:
    if len(page.chars) > MAX_LETTERS:
        raise TextError(f"{name}: page {page.page_number} has more than {MAX_LETTERS:,} letters; split it")
    found = page.extract_text_lines(return_chars=False)
    for place, one in enumerate(found):
        text = re.sub(r"(?<![!-~]) | (?![!-~])", "", one["text"])
        if place in (0, len(found) - 1) and _PAGE_NUMBER.fullmatch(text):
            continue
        yield Line(text, page.page_number, one["x0"], one["x1"], one["top"], one["bottom"] - one["top"])
    page.close()


def _paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """Lines that belong together: a paragraph begins with an indent, behind a gap, or behind a line that ends early."""
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    some: list[Line] = []
    for line in lines:
        if some and _begins(some[-1], line, left, right):
            yield Paragraph(join_lines(one.text for one in some), some[0].page)
            some = []
        some.append(line)
    yield Paragraph(join_lines(one.text for one in some), some[0].page)


def _begins(before: Line, line: Line, left: float, right: float) -> bool:
    is_indented = line.left > left + line.height
    ends_early = before.right < right - 2 * before.height
    has_gap = line.page == before.page and line.top - before.top > _GAP * max(before.height, line.height)
    is_another_size = abs(line.height - before.height) > 0.2 * before.height
    return is_indented or ends_early or has_gap or is_another_size

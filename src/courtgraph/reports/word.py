"""The paragraphs of a document of Word, in their order; a row of a table is a line with its cells between bars."""

import io
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile, ZipFile

from courtgraph.errors import TextError
from courtgraph.extras import import_extra
from courtgraph.reports.paragraph import Paragraph, join_lines

EXTRA = "reports"
MAX_UNPACKED = 128 * 2**20
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = (f"{_W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
"""What Word does not show: where moved words stood, and what stands in for a text box in old versions."""


def read_word(content: bytes, name: str) -> list[Paragraph]:
    """The paragraphs of a document, deletions that are tracked aside, with their pages as Word last broke them.

    Raises TextError for a file that is no document of Word, or would be too large when unpacked.
    """
    docx = import_extra("docx", EXTRA)
    _refuse_bombs(content, name)
    try:
        document = docx.Document(io.BytesIO(content))
    except Exception as error:  # whatever python-docx, lxml and zipfile raise for a file that is broken
        raise TextError(f"{name}: no document of Word that can be read: {error}; save it as .docx anew") from None
    return list(_paragraphs(document.element.body))


def _refuse_bombs(content: bytes, name: str) -> None:
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            # no more is unpacked of an entry than it says
            if sum(entry.file_size for entry in packed.infolist()) > MAX_UNPACKED:
                size = MAX_UNPACKED // 2**20
                raise TextError(f"{name}: larger than {size} MiB when unpacked; take pictures out, and save it anew")
            for entry in packed.infolist():
                if entry.filename.endswith((".xml", ".rels")) and _has_document_type(packed.read(entry)):
                    told = "which Word never writes; save it anew"
                    raise TextError(f"{name}: {entry.filename} has a document type, {told}")
    except (BadZipFile, OSError, NotImplementedError, RuntimeError, ValueError) as error:
        raise TextError(f"{name}: no document of Word that can be read: {error}; save it as .docx anew") from None


def _has_document_type(part: bytes) -> bool:
    return any("<!DOCTYPE".encode(codec) in part for codec in ("ascii", "utf-16-le", "utf-16-be"))


def _paragraphs(body: Any) -> Iterator[Paragraph]:
    page = 1
    for block in body.iterchildren():
        if block.tag == f"{_W}tbl":
            for row in block.iter(f"{_W}tr"):
                cells = [join_lines(_text(cell).split("\n")) for cell in row.iterchildren(f"{_W}tc")]
                yield Paragraph(" | ".join(cells), page)
                page += _breaks(row)
            continue
        for paragraph in block.iter(f"{_W}p"):
            if any(parent.tag == f"{_W}p" for parent in paragraph.iterancestors()):
                continue  # of a text box, whose words stand in the paragraph that holds it
            yield Paragraph(join_lines(_text(paragraph).split("\n")), page)
            page += _breaks(paragraph)


def _text(element: Any) -> str:
    """The words of an element as Word shows them; insertions that are tracked stand in it, deletions do not."""
    words = []
    for child in element.iterchildren():
        if child.tag in _SKIPPED:
            continue
        if child.tag == f"{_W}t":
            words.append(child.text or "")
        elif child.tag == f"{_W}tab":
            words.append(" ")
        elif child.tag in (f"{_W}br", f"{_W}cr"):
            words.append("\n")
        else:
            words.append(_text(child) + ("\n" if child.tag == f"{_W}p" else ""))
    return "".join(words)


def _breaks(element: Any) -> int:
    """How many pages end in a paragraph: where its author broke them, or Word did when it was last saved."""
    by_word = sum(1 for _ in element.iter(f"{_W}lastRenderedPageBreak"))
    by_author = sum(1 for each in element.iter(f"{_W}br") if each.get(f"{_W}type") == "page")
    return max(by_word, by_author)

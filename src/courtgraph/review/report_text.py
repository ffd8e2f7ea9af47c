"""The text of a report as Word, PDF or HTML, written beside it, so that what is quoted can be looked up there."""

from pathlib import Path

from courtgraph.errors import CourtgraphError
from courtgraph.reports.paragraph import Paragraph, to_pages, to_text
from courtgraph.reports.read import read_report
from courtgraph.store import atomic_write
from courtgraph.store.read_file import is_there, read_regular
from courtgraph.store.source_texts import MAX_BYTES

PAGES = ".pages.tsv"
"""What stands behind the name of a text in that of the table of its pages."""


def text_beside(report: Path, content: bytes) -> tuple[Path, bytes]:
    """The file and the bytes of a report's text: its own where it is one, else those that stand beside it from now on.

    Raises CourtgraphError for a report that cannot be read, and where something else stands in that place.

    >>> text_beside(Path("report.txt"), b"39")
    (PosixPath('report.txt'), b'39')
    """
    paragraphs = read_report(content, str(report))
    if paragraphs is None:
        return report, content
    if report.name == "-":
        raise CourtgraphError("stdin: this is no plain text, and its text has no place beside it; name its file")
    place, text = report.with_suffix(".txt"), to_text(paragraphs).encode()
    if is_there(place) and read_regular(place, MAX_BYTES) != text:
        told = "move it away, or name it in the place of the report if it is the text"
        raise CourtgraphError(f"{place}: is there and is not what {report} says; {told}")
    write_text(place, text, paragraphs)
    return place, text


def write_text(place: Path, text: bytes, paragraphs: list[Paragraph]) -> None:
    """Write a text, and beside it the pages of its lines where the report has pages."""
    atomic_write(place, text)
    if any(paragraph.page for paragraph in paragraphs):
        atomic_write(place.with_name(place.name + PAGES), to_pages(paragraphs).encode())

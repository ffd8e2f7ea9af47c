"""Reports read in a worker process: what they are made of may be hostile, and no parser of theirs knows an end."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping

from courtgraph.errors import TextError
from courtgraph.extras import import_extra
from courtgraph.reports.kinds import HTML, PDF, TEXT, WORD, kind_of
from courtgraph.reports.paragraph import Paragraph
from courtgraph.reports.pdf import read_pdf
from courtgraph.reports.web_page import read_web_page
from courtgraph.reports.word import EXTRA, read_word
from courtgraph.worker.call import call_worker

MEMORY = 1024
"""So many mebibytes the reading of a report may take."""
TIMEOUT = 120.0
"""So many seconds it may take."""
_READERS: Mapping[str, tuple[str, Callable[[bytes, str], list[Paragraph]]]] = {
    WORD: ("docx", read_word),
    PDF: ("pdfplumber", read_pdf),
    HTML: ("resiliparse", read_web_page),
}
"""The package that each kind needs, and what reads it."""


def read_report(content: bytes, name: str) -> list[Paragraph] | None:
    """The paragraphs of a report as Word, PDF or HTML; None for what may be plain text.

    Raises TextError for what is neither, cannot be read, or is more than a worker bears, and CourtgraphError where the
    extra ``reports`` is not installed.

    >>> read_report("甲縣法院".encode(), "a.txt") is None
    True
    """
    kind = kind_of(content, name)
    if kind == TEXT:
        return None
    import_extra(_READERS[kind][0], EXTRA)
    request = json.dumps([kind, name, b64encode(content).decode()]).encode()
    read = json.loads(call_worker(parse_report, request, name, TextError, timeout=TIMEOUT, memory=MEMORY))
    if not any(text.strip() for text, _ in read):
        raise TextError(f"{name}: there is no text in it; name a report")
    return [Paragraph(text, page) for text, page in read]


def parse_report(request: bytes) -> bytes:
    """The paragraphs of a report as JSON, whose kind, name and content, in base 64, come as JSON."""
    kind, name, content = json.loads(request)
    return json.dumps(_READERS[kind][1](b64decode(content), name)).encode()

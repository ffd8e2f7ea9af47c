"""The paragraphs of a page of the web, without its menus and what stands at its foot."""

import re

from courtgraph.extras import import_extra
from courtgraph.reports.paragraph import Paragraph
from courtgraph.reports.word import EXTRA


def read_web_page(content: bytes, _: str) -> list[Paragraph]:
    """The paragraphs of a page; a row of a table is a line with its cells between bars.

    >>> read_web_page("<html><nav>首頁</nav><p>甲縣<b>法院</b></p><p>審結39件</p></html>".encode(), "a.html")
    [Paragraph(text='甲縣法院', page=0), Paragraph(text='審結39件', page=0)]
    """
    encoding = import_extra("resiliparse.parse.encoding", EXTRA)
    html2text = import_extra("resiliparse.extract.html2text", EXTRA)
    page = encoding.bytes_to_str(content, _declared(content) or encoding.detect_encoding(content))
    text = html2text.extract_plain_text(page, main_content=True, links=False, alt_texts=False)
    lines = (re.sub(r"\s*\t+\s*", " | ", line.strip()) for line in text.split("\n"))
    return [Paragraph(line) for line in lines if line]


def _declared(content: bytes) -> str:
    """The encoding that a page says it is in; GB2312 is read as GB18030, as browsers do."""
    found = re.search(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{1,40})", content[:4096], re.IGNORECASE)
    name = found[1].decode().lower() if found else ""
    return "gb18030" if name in ("gb2312", "gbk") else name if name in ("utf-8", "gb18030", "big5") else ""

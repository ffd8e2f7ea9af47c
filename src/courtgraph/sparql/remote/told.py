"""What a server says of a refusal, in one line; much of it comes as a page."""

import re
from html import unescape

LONGEST = 300
_TAG = re.compile(r"<[^<>]*>")


def told_by(content: bytes, media_type: str) -> str:
    r"""The first line of a text, or the words of a page.

    >>> told_by(b"Error SP030: syntax error at 'selekt'\n\nselekt *", "text/plain")
    "Error SP030: syntax error at 'selekt'"
    >>> told_by(b"<html><h1>Request Failed</h1>\n<p>no default graph</p></html>", "text/html")
    'Request Failed no default graph'
    """
    text = content[: 8 * LONGEST].decode("utf-8", "replace")
    if "html" in media_type.lower() or text.lstrip()[:5].lower() in ("<html", "<!doc"):
        text = " ".join(unescape(_TAG.sub(" ", text)).split())
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= LONGEST else line[:LONGEST] + "..."

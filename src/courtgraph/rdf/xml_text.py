"""Texts in XML 1.0; characters that it cannot hold become U+FFFD."""

import re
from functools import lru_cache
from html import escape

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    r"""A text between tags.

    >>> xml_text("a < b\r")
    'a &lt; b&#13;'
    """
    # An XML reader turns a bare carriage return into a line feed.
    return escape(_NOT_IN_XML.sub("\ufffd", text), quote=False).replace("\r", "&#13;")


@lru_cache(1 << 12)
def xml_attribute(text: str) -> str:
    """A text as the value of an attribute, with its quotation marks.

    >>> xml_attribute("a & b")
    '"a &amp; b"'
    """
    from xml.sax.saxutils import quoteattr  # loads urllib and ssl

    return quoteattr(_NOT_IN_XML.sub("\ufffd", text))

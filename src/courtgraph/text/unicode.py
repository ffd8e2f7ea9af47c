"""Text that every encoding can hold."""

import re

_SURROGATE = re.compile("[\ud800-\udfff]")


def unicode_text(text: str) -> str:
    r"""The text with U+FFFD for lone surrogates, which no encoding and no RDF string can hold.

    >>> unicode_text("a\udc00b")
    'a�b'
    """
    return _SURROGATE.sub("\ufffd", text)

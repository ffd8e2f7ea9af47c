"""Text that every encoding can hold, and bytes that are no text."""

import re

from courtgraph.diagnostic import Diagnostic

_SURROGATE = re.compile("[\ud800-\udfff]")


def unicode_text(text: str) -> str:
    r"""The text with U+FFFD for lone surrogates, which no encoding and no RDF string can hold.

    >>> unicode_text("a\udc00b")
    'a�b'
    """
    return _SURROGATE.sub("\ufffd", text)


def not_utf8(error: UnicodeDecodeError) -> Diagnostic[int]:
    r"""The line at which bytes stop being UTF-8.

    >>> try:
    ...     b"a\n\xff".decode()
    ... except UnicodeDecodeError as error:
    ...     print(not_utf8(error))
    2: byte 2 is not UTF-8; save the file as UTF-8
    """
    line = error.object.count(b"\n", 0, error.start) + 1
    return Diagnostic(line, f"byte {error.start} is not UTF-8", "save the file as UTF-8")

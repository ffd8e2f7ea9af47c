"""Text that every encoding can hold, and bytes that are no text."""

import re

from courtgraph.diagnostic import Diagnostic

HALF = re.compile("[\ud800-\udfff]")
"""A lone surrogate: half a character, or a byte of a file's name that is not UTF-8."""


def unicode_text(text: str) -> str:
    r"""The text with U+FFFD for lone surrogates, which no encoding and no RDF string can hold.

    >>> unicode_text("a\udc00b")
    'a�b'
    """
    return HALF.sub("\ufffd", text)


def escape_halves(text: str) -> str:
    r"""The text with lone surrogates as escapes, which tell them apart, and which JSON reads back.

    >>> escape_halves("a\udcffb")
    'a\\udcffb'
    """
    return text.encode("utf-8", "backslashreplace").decode()


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

"""Paths and names for IRIs, valid whatever an identifier contains: as IRIs (RFC 3987), in XML and in Turtle.

Only characters that are the same in every version of Unicode stay as they are: ASCII and the common CJK ideographs.
"""

import re
from functools import lru_cache

# Those of the names of XML 1.0 up to its fourth edition, which expat still follows.
CJK = "\u4e00-\u9fa5"

_UNRESERVED = rf"A-Za-z0-9\-._~!$&'()*+,;=:@{CJK}"
_NOT_IN_PATH = re.compile(rf"[^{_UNRESERVED}/]")
_DOT_SEGMENT = re.compile(r"(?:(?<=/)|^)\.{1,2}(?=/|$)")

# A name that would read as an escape is escaped itself, so that no two names become one.
_NOT_IN_NAME = re.compile(rf"^[0-9-]|_(?=x[0-9A-F]{{4,6}}_)|[^A-Za-z0-9_\-{CJK}]")


def path_of(identifier: str) -> str:
    """An identifier as the path of an IRI: one to one, and never out of its angle brackets.

    ``%``, ``?`` and ``#`` are encoded as well, and ``..`` cannot climb.

    >>> path_of("court/xinzhou"), path_of("a b> <c"), path_of("../x")
    ('court/xinzhou', 'a%20b%3E%20%3Cc', '%2E%2E/x')
    """
    # a hash, of which each record has another
    return identifier if identifier.isalnum() and identifier.isascii() else _path_of(identifier)


@lru_cache(1 << 16)
def _path_of(identifier: str) -> str:
    encoded = _NOT_IN_PATH.sub(lambda found: _percent(found[0]), identifier)
    return _DOT_SEGMENT.sub(lambda found: "%2E" * len(found[0]), encoded) if "." in encoded else encoded


def local_name(name: str) -> str:
    """A name as the local part of a QName, other characters written as SQL/XML does (ISO/IEC 9075-14).

    >>> local_name("received"), local_name("2nd place")
    ('received', '_x0032_nd_x0020_place')
    """
    return _NOT_IN_NAME.sub(lambda found: f"_x{ord(found[0]):04X}_", name)


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "surrogatepass"))

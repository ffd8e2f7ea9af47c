"""Identifiers: what an id looks like, and the hash that identifies a claim or a piece of evidence by its content.

``Statement.id`` and ``Evidence.id`` say which of their fields are hashed.
"""

import hashlib
import json
import re
from collections.abc import Sequence

import msgspec

ID = re.compile(r"[a-z][a-z0-9-]*/[a-z0-9]+(-[a-z0-9]+)*")
"""A prefix and a slug, so that an id can stand in an IRI, a file name and an address."""
_encode = msgspec.json.Encoder(order="sorted").encode
_encode_lone = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def content_hash(fields: Sequence[object]) -> str:
    """The first 16 hexadecimal digits of SHA-256 over the canonical JSON array of the fields.

    JSON keeps the fields apart whatever they contain, so no value can imitate a separator.

    >>> content_hash(["a", "b c"]) == content_hash(["a b", "c"])
    False
    >>> content_hash(["court/a", "received", "award/b"])
    '98f6e92af60d1765'
    """
    return hashlib.sha256(_canonical(fields)).hexdigest()[:16]


def _canonical(fields: Sequence[object]) -> bytes:
    """JSON without blanks, its keys sorted; msgspec writes the same bytes ten times as fast, but no half characters."""
    try:
        return _encode(fields)
    except UnicodeEncodeError:
        return _encode_lone(fields).encode("utf-8", "surrogatepass")

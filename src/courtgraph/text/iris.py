"""IRIs (RFC 3987) and the links that stand for one, written out or with a prefix.

The grammar is written here, since the page needs the same judgement: frontend/src/shared/iris.ts once more. A test
holds it to what pyoxigraph reads.
"""

import re
from collections.abc import Mapping
from urllib.parse import quote

_UCS = (
    "\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
    + "".join(f"{chr(plane * 0x10000)}-{chr(plane * 0x10000 + 0xFFFD)}" for plane in range(1, 14))
    + "\U000e1000-\U000efffd"
)
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_UNSEEN = "\u00a0\u061c\u1680\u2000-\u200a\u200e\u200f\u2028-\u202f\u205f\u2066-\u2069\u3000"
"""White space, at which rdflib ends an IRI in N-Triples, and what turns the direction of writing (RFC 3987, 4.1)."""
_HEX = "%[0-9A-Fa-f]{2}"
_CHAR = rf"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@{_UCS}]|{_HEX})"
_NAME = rf"(?:[A-Za-z0-9\-._~!$&'()*+,;={_UCS}]|{_HEX})"
_AUTHORITY = rf"(?:(?:{_NAME}|:)*@)?{_NAME}*(?::[0-9]*)?"
_IRI = re.compile(
    rf"(?!.*[{_UNSEEN}])[A-Za-z][A-Za-z0-9+.-]*:(?://{_AUTHORITY}(?:/(?:{_CHAR}|/)*)?|(?!//)(?:{_CHAR}|/)+)"
    rf"(?:\?(?:{_CHAR}|[/?{_PRIVATE}])*)?(?:#(?:{_CHAR}|[/?])*)?"
)
_NOT_IN_IRI = re.compile(rf"[\s<>\"{{}}|\\^`{_UNSEEN}]")
_ADDRESS = re.compile("https?://[^/?#]")
PREFIX = re.compile("(?!xml)[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?")
"""What may stand for a namespace in Turtle and in XML."""
_WEB = "//[^/?#:@].*"
_BY_SCHEME = {
    "http": _WEB,
    "https": _WEB,
    "urn": "[A-Za-z0-9][A-Za-z0-9-]*:.+",
    "ecli": "[A-Za-z]{2}:[^:]+:[0-9]{4}:.+",
    "info": "[^/]+/.+",
    "tag": "[^,:]+,[0-9-]+:.*",
}
"""What must stand behind a scheme for an IRI to name something."""
SCHEMES = tuple(_BY_SCHEME)
"""The schemes of links that need no prefix; any other word before a colon must be one that is declared."""


def is_iri(text: str) -> bool:
    """Whether a text is an absolute IRI as it stands, and one that every library reads; IPv6 hosts are not looked for.

    >>> is_iri("https://example.org/a?b#c"), is_iri("CC BY 4.0"), is_iri("https://example.org/a b")
    (True, False, False)
    """
    return _IRI.fullmatch(text) is not None


def is_address(text: str) -> bool:
    """Whether a text is an address on the web.

    >>> is_address("https://example.org/a"), is_address("urn:isbn:1")
    (True, False)
    """
    return _ADDRESS.match(text) is not None and is_iri(text)


def is_base(text: str) -> bool:
    """Whether the identifiers of a dataset can hang on a text.

    >>> is_base("https://example.org/"), is_base("https://example.org/a"), is_base("https://example.org/a#b#")
    (True, False, False)
    """
    return text.endswith(("/", "#")) and is_address(text)


def link_iri(link: str, prefixes: Mapping[str, str]) -> str:
    """The IRI that a link is or, with a prefix, stands for; nothing when it is neither or names nothing.

    >>> link_iri("wd:Q1", {"wd": "http://www.wikidata.org/entity/"}), link_iri("urn:isbn:1", {}), link_iri("a:b", {})
    ('http://www.wikidata.org/entity/Q1', 'urn:isbn:1', '')
    >>> link_iri("wd:", {"wd": "http://www.wikidata.org/entity/"}), link_iri("urn:isbn", {}), link_iri("http://", {})
    ('', '', '')
    """
    prefix, _, local = link.partition(":")
    if (scheme := prefix.lower()) in _BY_SCHEME:
        iri = link if re.fullmatch(_BY_SCHEME[scheme], local) else ""
    else:
        iri = prefixes[prefix] + local if local and prefix in prefixes else ""
    return iri if is_iri(iri) else ""


def encode_unseen(text: str) -> str:
    """A text with the bytes of spaces and of marks that no IRI holds in place of these.

    >>> encode_unseen("https://example.org/a b")
    'https://example.org/a%20b'
    """
    return _NOT_IN_IRI.sub(lambda found: quote(found[0]), text)

"""Prefixes of namespaces: what may be one, and what one may stand for."""

import re
from collections.abc import Collection, Iterator, Mapping

from courtgraph.text.iris import SCHEMES, link_iri

PREFIX = re.compile("(?![Xx][Mm][Ll])[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?")
"""What may stand for a namespace in Turtle and in XML."""


def is_namespace(text: str) -> bool:
    """Whether a prefix may stand for a text: an IRI whose scheme JSON-LD does not take for another prefix.

    >>> is_namespace("https://example.org/ns#"), is_namespace("wd:Q"), is_namespace("javascript:alert(1)//")
    (True, False, False)
    """
    return bool(link_iri(f"{text}x", {}))  # what names nothing itself may begin what does: urn:example:


def prefix_flaws(prefix: str, namespace: str, taken: Collection[str]) -> Iterator[tuple[str, str]]:
    """What is wrong with a declared prefix, and what would be right; ``taken`` are those that mean something already.

    >>> list(prefix_flaws("Https", "https://example.org/?", ()))
    [('the prefix Https means something else already', 'choose another')]
    """
    if not PREFIX.fullmatch(prefix):
        yield f"{prefix!r} is no prefix", "write letters and digits, such as wd"
    elif prefix in taken or prefix.lower() in SCHEMES:
        yield f"the prefix {prefix} means something else already", "choose another"
    if not is_namespace(namespace):
        yield f"{namespace!r} is no namespace", "write an IRI, such as https://example.org/ns#"


def sound_prefixes(prefixes: Mapping[str, str]) -> dict[str, str]:
    """Those of some prefixes that have no flaw.

    >>> sound_prefixes({"wd": "http://www.wikidata.org/entity/", "p": "wd:Q"})
    {'wd': 'http://www.wikidata.org/entity/'}
    """
    return {prefix: iri for prefix, iri in prefixes.items() if not any(prefix_flaws(prefix, iri, ()))}

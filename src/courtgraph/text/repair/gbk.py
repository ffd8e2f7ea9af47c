"""Bytes of GBK text of which only halves are known: which characters they can be part of."""

from functools import cache

from courtgraph.text.repair.decoding import is_common

# GBK leaves these to users: decoders drop them.
_DROPPED = (
    ((*range(0xAA, 0xB0), *range(0xF8, 0xFF)), tuple(range(0xA1, 0xFF))),
    (tuple(range(0xA1, 0xA8)), (*range(0x40, 0x7F), *range(0x80, 0xA1))),
)
USER_DEFINED = frozenset((lead, trail) for leads, trails in _DROPPED for lead in leads for trail in trails)
"""The pairs of bytes that stand for nothing."""


@cache
def character(lead: int, trail: int) -> str:
    """The character that two bytes stand for in GBK, or nothing.

    >>> character(0xB7, 0xA8), character(0xAA, 0xA1), character(0x41, 0xB7)
    ('法', '', '')
    """
    try:
        found = bytes((lead, trail)).decode("gbk")
    except UnicodeDecodeError:
        return ""
    return found if len(found) == 1 else ""


@cache
def with_lead(lead: int) -> tuple[str, ...]:
    """The common characters whose first byte this is."""
    return tuple(found for trail in range(0x40, 0xFF) if is_common(found := character(lead, trail) or "\0"))


@cache
def with_trail(trail: int) -> tuple[tuple[str, int], ...]:
    """The common characters whose second byte this is, with their first ones."""
    return tuple((found, lead) for lead in range(0x81, 0xFF) if is_common(found := character(lead, trail) or "\0"))


@cache
def before_lost(half: int) -> tuple[tuple[str, int], ...]:
    """Common characters that start with a half and end with the first byte of a dropped pair, and that pair's kind."""
    return tuple(
        (found, kind)
        for kind, (leads, _) in enumerate(_DROPPED)
        for lead in leads
        if is_common(found := character(half, lead) or "\0")
    )


@cache
def behind_lost(kind: int, upcoming: int) -> tuple[str, ...]:
    """Common characters that start with the second byte of a dropped pair of a kind and end with the byte behind it."""
    _, trails = _DROPPED[kind]
    return tuple(found for trail in trails if is_common(found := character(trail, upcoming) or "\0"))

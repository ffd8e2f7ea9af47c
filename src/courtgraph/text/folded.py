"""Folded text that still knows where each of its characters comes from."""

import unicodedata
from collections.abc import Iterator

from courtgraph.text.fold import fold, to_simplified
from courtgraph.text.mapped import Edit, Mapped
from courtgraph.text.pinyin import find_readings


def folded(text: str) -> Mapped:
    """The text as ``fold`` gives it, with the way back.

    Where the way cannot be kept character by character, as with letters that fold into several across a boundary, each
    folded character comes from the whole text.

    >>> line = folded("流轉(zhuǎn)39 次")
    >>> line.text, line.original(1, 3), line.original(4, 5)
    ('流转39次', (1, 10), (12, 13))
    """
    whole = fold(text)
    unspaced = _normal(text)
    read = unspaced.edited([Edit(start, end, "") for start, end in find_readings(unspaced.text)])
    pieces = [
        (fold(character), origin) for character, origin in zip(to_simplified(read.text), read.origins, strict=False)
    ]
    characters = "".join(piece for piece, _ in pieces)
    if characters != whole:
        return Mapped(whole, (*(0 for _ in whole), len(text)))
    origins = (origin for piece, origin in pieces for _ in piece)
    return Mapped(whole, (*origins, len(text)))


def _normal(text: str) -> Mapped:
    """Width folded and spaces gone, cluster by cluster: a character and the marks that are set on it."""
    parts, origins = [], []
    for start, end in _clusters(text):
        written = "".join(unicodedata.normalize("NFKC", text[start:end]).split())
        parts.append(written)
        origins += [start] * len(written)
    return Mapped("".join(parts), (*origins, len(text)))


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.combining(text[place]):
            yield start, place
            start = place

"""One form for words that say the same in either script, in any width, with any spacing; and the way back from it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from courtgraph.text.chinese import ONE_CHARACTER, simplified_ideographs, to_simplified
from courtgraph.text.offsets import Edit, OffsetMap
from courtgraph.text.pinyin import find_readings, strip_pinyin

_QUOTATION = str.maketrans({"“": '"', "”": '"', "「": '"', "」": '"', "‘": "'", "’": "'"}) | ONE_CHARACTER
_BLANKS = re.compile(r"(?P<apart>(?<=\d)\s+(?=\d))|\s+")
"""White space says nothing, but between two digits it keeps two numbers apart."""


def normalize(text: str) -> str:
    r"""Fold width, script, spacing, case and injected pinyin away; digits and words stay.

    NFKC makes full- and half-width equal, OpenCC t2s traditional and simplified; 著 and 着 are one
    because conversion leaves either. Between two digits all white space is one blank, for 398 386 is not 398386.

    >>> normalize("舉辦 ２０２４年（全市）") == normalize("举办2024年(全市)")
    True
    >>> normalize("39次") == normalize("３９次"), normalize("39次") == normalize("93次")
    (True, False)
    >>> normalize("收案 398\t386 件")
    '收案398 386件'
    """
    unspaced = _BLANKS.sub(_in_place, unicodedata.normalize("NFKC", text))
    return _folded(to_simplified(strip_pinyin(unspaced)))


def _in_place(blanks: re.Match[str]) -> str:
    return " " if blanks["apart"] else ""


def _folded(simplified: str) -> str:
    return unicodedata.normalize("NFKC", simplified.translate(_QUOTATION).casefold())


def normalize_with_offsets(text: str) -> OffsetMap:
    """The text as ``normalize`` gives it, with the way back.

    Where the way cannot be kept character by character, as with letters that fold into several across a boundary, each
    folded character comes from the whole text.

    >>> line = normalize_with_offsets("流轉(zhuǎn)39 次")
    >>> line.text, line.original(1, 3), line.original(4, 5)
    ('流转39次', (1, 10), (12, 13))
    """
    whole = normalize(text)
    narrow = _normal(text)
    unspaced = narrow.edited(Edit(*found.span(), _in_place(found)) for found in _BLANKS.finditer(narrow.text))
    read = unspaced.edited(find_readings(unspaced.text))
    pieces = [
        (_folded(character), origin) for character, origin in zip(to_simplified(read.text), read.origins, strict=False)
    ]
    characters = "".join(piece for piece, _ in pieces)
    if characters != whole:
        return OffsetMap(whole, (*(0 for _ in whole), len(text)))
    origins = (origin for piece, origin in pieces for _ in piece)
    return OffsetMap(whole, (*origins, len(text)))


def _normal(text: str) -> OffsetMap:
    """Width folded, cluster by cluster: a character and the marks that are set on it."""
    parts, origins = [], []
    for start, end in _clusters(text):
        written = unicodedata.normalize("NFKC", text[start:end])
        parts.append(written)
        origins += [start] * len(written)
    return OffsetMap("".join(parts), (*origins, len(text)))


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.combining(text[place]):
            yield start, place
            start = place


def simplified_forms(texts: Iterable[str]) -> tuple[str, str]:
    """Traditional characters, and at the same places the simplified ones that fold to the same.

    Those of the texts are there, and every character whose simplified form the texts hold: folded by the two, a query
    in either script is found. Phrases, which decide between forms in a few cases, are not looked at.

    >>> pairs = dict(zip(*simplified_forms(["党建"]), strict=True))
    >>> pairs["黨"], "國" in pairs
    ('党', False)
    """
    held = {*"".join(texts)}
    simplified = simplified_ideographs()
    reached = held | {simplified[ord(character)] for character in held if ord(character) in simplified}
    pairs = [(chr(one), other) for one, other in simplified.items() if other in reached]
    return "".join(pair[0] for pair in pairs), "".join(pair[1] for pair in pairs)

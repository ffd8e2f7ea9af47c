"""One form for words that say the same in either script, in any width, with any spacing."""

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from courtgraph.text.pinyin import strip_pinyin

if TYPE_CHECKING:
    from opencc import OpenCC

_QUOTATION = str.maketrans({"“": '"', "”": '"', "「": '"', "」": '"', "‘": "'", "’": "'", "著": "着"})


def fold(text: str) -> str:
    """Fold width, script, spacing, case and injected pinyin away; digits and words stay.

    NFKC makes full- and half-width equal, OpenCC t2s traditional and simplified; 著 and 着 are one
    because conversion leaves either.

    >>> fold("舉辦 ２０２４年（全市）") == fold("举办2024年(全市)")
    True
    >>> fold("39次") == fold("３９次"), fold("39次") == fold("93次")
    (True, False)
    """
    unspaced = "".join(unicodedata.normalize("NFKC", text).split())
    simplified = to_simplified(strip_pinyin(unspaced)).translate(_QUOTATION)
    return unicodedata.normalize("NFKC", simplified.casefold())


def to_simplified(text: str) -> str:
    """Traditional characters as simplified ones, each by one, so that lengths and places stay.

    A lone surrogate, which is no character, becomes U+FFFD.

    >>> to_simplified("黨建2024")
    '党建2024'
    """
    characters = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return str(_converter().convert(characters))


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


@cache
def simplified_ideographs() -> dict[int, str]:
    """Every common ideograph that is not its own simplified form, with that form: for ``str.translate``."""
    # line ends keep the converter from reading phrases into neighbours
    characters = "\n".join(map(chr, (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000))))
    simplified = to_simplified(characters).translate(_QUOTATION)
    return {ord(one): other for one, other in zip(characters, simplified, strict=True) if one != other}


@cache
def _converter() -> "OpenCC":
    from opencc import OpenCC

    return OpenCC("t2s")

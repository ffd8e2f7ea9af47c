"""One form for words that say the same in either script, in any width, with any spacing."""

import unicodedata
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


@cache
def _converter() -> "OpenCC":
    from opencc import OpenCC

    return OpenCC("t2s")

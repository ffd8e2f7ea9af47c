"""The language of a text, told by its script."""

import re

from courtgraph.text.fold import simplified_ideographs, to_simplified

_HAN = re.compile("[㐀-鿿]")


def language_of(text: str) -> str:
    """``zh-Hant``, ``zh-Hans`` or ``en``, by the characters that only one of the scripts has; nothing for no letters.

    Characters of both scripts count for neither; a text with none that tells them apart is simplified, as most are.

    >>> language_of("忻州兩級法院"), language_of("忻州两级法院"), language_of("Work of the courts"), language_of("2024")
    ('zh-Hant', 'zh-Hans', 'en', '')
    """
    han = _HAN.findall(text)
    if not han:
        return "en" if re.search("[A-Za-z]", text) else ""
    simplified_forms = set(simplified_ideographs().values())
    traditional = sum(to_simplified(character) != character for character in set(han))
    simplified = sum(
        character in simplified_forms and to_simplified(character) == character and not _in_big5(character)
        for character in set(han)
    )
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def _in_big5(character: str) -> bool:
    return bool(character.encode("big5", "ignore"))

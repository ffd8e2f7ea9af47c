"""What people see of a text: whether it shows anything, and the marks that turn the direction of words."""

import re
import unicodedata

DIRECTION_CONTROLS = "\u202a-\u202e\u2066-\u2069"
"""Marks that embed, override and isolate the direction of words, as a part of a regular expression."""
# Letters and signs that are drawn as nothing: the fillers of Hangul, and the pattern of Braille without a dot.
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u2800")
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Mc", "Me"))
# What is ASCII or Han, nearly all of any text, is seen; the rest is looked up.
_SEEN = re.compile("[!-~\u4e00-\u9fff]")


def is_visible(text: str) -> bool:
    r"""Whether a text shows anything: spaces, marks of format and accents that stand alone do not.

    >>> is_visible("甲院"), is_visible("\ufeff\u200b"), is_visible("")
    (True, False, False)
    """
    return _SEEN.search(text) is not None or any(map(_is_seen, text))


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in _UNSEEN and character not in _FILLERS

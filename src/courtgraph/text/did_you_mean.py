"""The word that was probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 100
"""So many characters of a word are compared; no known word is longer."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A suggestion: the known word nearest to a mistaken one, else the known words themselves.

    >>> did_you_mean("recieved", ["received", "issued"])
    'did you mean received?'
    >>> did_you_mean("xyz", ["received", "issued"])
    'choose one of issued, received'
    """
    words = sorted(set(known))
    found = get_close_matches(word[:LONGEST], words, n=1)
    if found:
        return f"did you mean {found[0]}?"
    if not words:
        return "define it first"
    return f"choose one of {', '.join(words[:12])}{', ...' if len(words) > 12 else ''}"

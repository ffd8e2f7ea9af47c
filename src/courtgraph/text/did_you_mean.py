"""The word that was probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 100
"""So many characters of a word are compared; no known word is longer."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A suggestion: the known word nearest to a mistaken one, however either is capitalized, else the known words.

    >>> did_you_mean("recieved", ["received", "issued"])
    'did you mean received?'
    >>> did_you_mean("Figure", ["Award", "hasFigure"])
    'did you mean hasFigure?'
    >>> did_you_mean("xyz", ["received", "issued"])
    'choose one of issued, received'
    """
    words = sorted(set(known))
    spelled = {known_word.casefold(): known_word for known_word in reversed(words)}
    found = get_close_matches(word[:LONGEST].casefold(), spelled, n=1)
    if found:
        return f"did you mean {spelled[found[0]]}?"
    if not words:
        return "define it first"
    return f"choose one of {', '.join(words[:12])}{', ...' if len(words) > 12 else ''}"

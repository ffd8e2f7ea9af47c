"""Which characters of a text changed: what went out of the one, and what came into the other."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

MAX_COMPARED = 4_000
"""Of how many words the texts may be, both together, that are compared word by word: longer ones would take long."""
ALIKE = 0.4
"""How like each other (0 to 1) texts must be: in less, what is the same is so by chance."""
_WORD = re.compile(r"[^\W\d_\u2e80-\uffef]+|\d+|.", re.DOTALL)
"""Letters that make a word, digits that make a number, and one character of Chinese."""


class Span(NamedTuple):
    """A part of a text, and whether the other text lacks it."""

    text: str
    changed: bool


def changed_words(before: str, after: str) -> tuple[list[Span], list[Span]]:
    """Both texts in parts, in which what the other lacks is marked; words and numbers are never cut.

    >>> changed_words("獲得全國優秀法院", "全國模範法院")[1]
    [Span(text='全國', changed=False), Span(text='模範', changed=True), Span(text='法院', changed=False)]
    >>> changed_words("39 cases", "41 cases")[0]
    [Span(text='39', changed=True), Span(text=' cases', changed=False)]
    """
    one, other = _WORD.findall(before), _WORD.findall(after)
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if len(one) + len(other) > MAX_COMPARED or matcher.ratio() < ALIKE:
        return _whole(before), _whole(after)
    steps = matcher.get_opcodes()
    return (
        _spans(("".join(one[start:end]), what != "equal") for what, start, end, _, _ in steps),
        _spans(("".join(other[start:end]), what != "equal") for what, _, _, start, end in steps),
    )


def _whole(text: str) -> list[Span]:
    return _spans([(text, True)])


def _spans(parts: Iterable[tuple[str, bool]]) -> list[Span]:
    return [Span(*part) for part in parts if part[0]]

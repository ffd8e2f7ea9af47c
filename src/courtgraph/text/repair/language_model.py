"""How likely a reading of a text is: by its words, and by the characters that the rest of the text has."""

import re
from functools import cache
from math import log2
from pathlib import Path
from typing import ClassVar

from courtgraph.text.chinese import simplified_ideographs
from courtgraph.text.repair.decoding import is_common
from courtgraph.text.repair.fullwidth import WIDE

_WORDS = 6.0e7
"""So many words rjieba's dictionary was counted over."""

_UNKNOWN = -26.0
"""What no word has is less likely than the rarest word."""

_OF_COURTS = -14.0
"""The words of reports, which the dictionary has seldom or not: as likely as 案件 is there."""

_RARE = -18.0
"""A word of several characters is no less likely: how often the dictionary has counted a rare one is chance."""

_LONGEST = 4
"""Words have so many characters; longer ones are rare and are made of shorter ones."""

_USED = {**dict.fromkeys("，。、", -4.0), **dict.fromkeys("“”", -6.0)}
_MARKS = "，。、；：？！“”‘’《》（）…—"
"""The marks that text has; other full-width signs and letters are in no report."""

_LAST = "。！？；：…”》）"
"""The marks that lines end with."""
_READING = re.compile(r"\([a-zü-ǜāáǎàēéěèīíǐìōóǒòūúǔùḿńňǹ]{1,7}\)")

State = tuple[float, ...]
"""The likelihood of a text that is read so far, then without its last character, without its last two and so on."""


class LanguageModel:
    """What is likely in a text: its own characters and pairs of them, words of the dictionary, and one script."""

    start: ClassVar[State] = (0.0,)

    def __init__(self, text: str) -> None:
        # a page that puts readings in has narrow marks, too
        text = _READING.sub("", text).translate(WIDE)
        self.characters = frozenset(text)
        self.pairs = {text[at : at + 2] for at in range(len(text) - 1)}
        forms = simplified_ideographs()
        traditional = sum(ord(character) in forms for character in text) > len(text) / 50
        self.others = _simplified_only() if traditional else frozenset(map(chr, forms))
        self.weight = cache(self._weight)

    def more(self, state: State, text: str) -> State:
        """The state when a text has got one more character, its last: of the ways to cut it into words the best one."""
        best = max(earlier + _worth(text[-length:]) for length, earlier in enumerate(state, start=1))
        gain = self.weight(text[-2:])
        return (best + gain, *[earlier + gain for earlier in state[: _LONGEST - 1]])

    def _weight(self, pair: str) -> float:
        """What the rest of the text says of a character behind another."""
        character = pair[-1:]
        if character == "\n":
            return 0.0 if pair[0] in _LAST else -6.0
        if character.translate(WIDE) in _MARKS:
            return 0.0 if ord(character) in WIDE else 4.0 * (pair in self.pairs) + 2.0
        if not is_common(character) or not "\u3400" <= character < "\ua000":
            return -20.0
        # a text in one script does not change to the other within a sentence
        return 4.0 * (pair in self.pairs) + 2.0 * (character in self.characters) - 12.0 * (character in self.others)


@cache
def _worth(word: str) -> float:
    """The logarithm of how often a word is used; marks are used as often as reports use them."""
    import rjieba

    if word == "\n":
        return 0.0
    if len(word) == 1 and (mark := word.translate(WIDE)) in _MARKS:
        return _USED.get(mark, -9.0)
    simplified = word.translate(simplified_ideographs())
    least = _OF_COURTS if simplified in _court_words() else _UNKNOWN * len(word)
    if not rjieba.has_word(simplified):
        return least
    used = log2(max(rjieba.suggest_freq(simplified), 1) / _WORDS)
    return max(used, least, _RARE if len(word) > 1 else _UNKNOWN)


@cache
def _court_words() -> frozenset[str]:
    return frozenset(Path(__file__).with_name("court_words.txt").read_text("utf-8").split())


@cache
def _simplified_only() -> frozenset[str]:
    forms = simplified_ideographs()
    return frozenset(form for form in forms.values() if not form.encode("big5", "ignore"))

"""Byte slips: Chinese garbled because a page changed bytes of its GBK text without looking where characters start.

A page that puts readings after characters replaces the two bytes of 數 by 數(shù) wherever they stand, also where they
are the end of one character and the start of the next: 當的 is AE 94 B5 C4, and 94 B5 is 數. From there on every
character is made of halves of two, until an ASCII byte puts them right again; pairs that stand for nothing in GBK are
lost.
The same happens where a full-width mark such as A3 A1 is made half-width. So the bytes can be worked out again.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from heapq import nlargest
from math import log2
from typing import NamedTuple

from courtgraph.text.decoding import is_common
from courtgraph.text.fold import simplified_ideographs
from courtgraph.text.mapped import Edit
from courtgraph.text.pinyin import is_reading

_SLIP = re.compile(
    r"(?P<before>[^\x00-\x7f])?\?(?:\(?(?P<reading>[a-zü-ǜāáǎàēéěèīíǐìōóǒòūúǔùḿńňǹ]{1,7})\)|(?P<mark>[!,.:;?]))"
)
_FARTHEST = 60
"""So many characters a slip may reach; sentences have an ASCII comma or an end before."""

_BEAM = 80
_WORDS = 6.0e7
"""So many words rjieba's dictionary was counted over."""

_LOST = 2
"""So many pairs may be lost in one slip: each is a guess among some thousand."""

_MARKS = "，。、；：？！“”‘’《》（）…—"
"""The marks beyond the first that text has; full-width signs and letters are in no report."""

# GBK leaves these to users: decoders drop them.
USER_DEFINED = [
    *((lead, trail) for lead in (*range(0xAA, 0xB0), *range(0xF8, 0xFF)) for trail in range(0xA1, 0xFF)),
    *((lead, trail) for lead in range(0xA1, 0xA8) for trail in (*range(0x40, 0x7F), *range(0x80, 0xA1))),
]


class _Way(NamedTuple):
    """A way to read on: what it has read, the half of a character it holds, and how likely it is."""

    score: float
    text: str
    half: int
    lost: int


Weigh = Callable[[str, str], float]


def find_slips(text: str) -> list[Edit]:
    """Every garbled piece of a text that reads better once its bytes are put right, with the bytes as the reason.

    >>> for edit in find_slips("擔當?shù)姆ㄔ鸿F軍"):
    ...     print("擔當?shù)姆ㄔ鸿F軍"[edit.start : edit.end], edit.after)
    ?shù)姆ㄔ鸿F 的法院鐵
    """
    if not _SLIP.search(text):
        return []
    weigh = weigher(text)
    edits: list[Edit] = []
    for found in _SLIP.finditer(text):
        if not edits or found.start() >= edits[-1].end:
            edits += _repaired(text, found, weigh)
    return edits


def _repaired(text: str, found: re.Match[str], weigh: Weigh) -> Iterator[Edit]:
    start = found.start() + len(found["before"] or "")
    ends = list(_ways(text, found, weigh))
    if not ends:
        return
    way, end = max(ends, key=lambda each: _sense(each[0], text[max(0, start - 3) : start], text[each[1] : each[1] + 3]))
    if way.score > _likelihood(text[start:end], found["before"] or "", weigh):
        yield Edit(start, end, way.text, "slip", _reason(found, way, text[start:end]))


def _best(ways: list[_Way], before: str, after: str) -> list[_Way]:
    """The likeliest ways: by characters first, which is quick, then by words."""
    best: list[_Way] = []
    for lost in range(_LOST + 1):
        # a guess can always be of a frequent word, so what needs no guess is kept apart
        own = nlargest(_BEAM * 50, (way for way in ways if way.lost == lost))
        best += nlargest(_BEAM, own, key=lambda way: _sense(way, before, after * (way.half < 0)))
    return best


def _sense(way: _Way, before: str, after: str) -> float:
    """How much of a reading is words, with what stands around it: rjieba's dictionary knows them."""
    import rjieba

    words = rjieba.cut((before + way.text + after).translate(simplified_ideographs()), hmm=False)
    return way.score + sum(map(_worth, words))


@cache
def _worth(word: str) -> float:
    """The logarithm of how often a word is used; marks are used as often as reports use them."""
    import rjieba

    if len(word) == 1 and word in _MARKS:
        return -4.0 if word in "，。、" else -6.0 if word in "“”" else -9.0
    return log2(max(rjieba.suggest_freq(word), 1) / _WORDS) if rjieba.has_word(word) else -26.0 * len(word)


def _ways(text: str, found: re.Match[str], weigh: Weigh) -> Iterator[tuple[_Way, int]]:
    """Every way to read from a slip to where characters are whole again, with where that is."""
    before = found["before"] or ""
    ways = list(_first(found, weigh, before))
    for at in range(found.end(), min(len(text), found.end() + _FARTHEST)):
        code = text[at].encode("gbk", "ignore")
        if not code:
            return
        lossy = [lost for way in ways for lost in _with_lost(way, code[0], weigh, before)]
        ways = [next_ for way in (*ways, *lossy) for next_ in _next(way, code, weigh, before)]
        ways = _best(ways, before, text[at + 1 : at + 4])
        yield from ((way, at + 1) for way in ways if way.half < 0)
        ways = [way for way in ways if way.half >= 0]
        if not ways:
            return


def _first(found: re.Match[str], weigh: Weigh, before: str) -> Iterator[_Way]:
    """What the page changed: the halves that it took for one character."""
    if found["reading"]:
        trail = before.encode("gbk", "ignore")[1:]
        for half in range(0x40, 0xFF) if trail else ():
            taken = _character(trail[0], half)
            if taken and is_reading(found["reading"], taken):
                yield _Way(0.0, "", half, 0)
    else:
        half = ord(found["mark"]) | 0x80
        for lead in range(0x81, 0xFF):
            character = _character(lead, 0xA3)
            if character:
                yield _Way(weigh(before, character), character, half, 0)


def _next(way: _Way, code: bytes, weigh: Weigh, before: str) -> Iterator[_Way]:
    """Take one more character's bytes: the half that is held and the first make a character."""
    character = _character(way.half, code[0])
    if character:
        half = code[1] if len(code) > 1 else -1
        score = way.score + weigh(way.text[-1:] or before, character)
        yield _Way(score, way.text + character, half, way.lost)


def _with_lost(way: _Way, upcoming: int, weigh: Weigh, before: str) -> Iterator[_Way]:
    """Guess a pair that was lost: its first byte ends a character, and its second starts one."""
    if way.lost >= _LOST:
        return
    for character, trail in _around_lost(way.half, upcoming):
        score = way.score + weigh(way.text[-1:] or before, character)
        yield _Way(score, way.text + character, trail, way.lost + 1)


@cache
def _around_lost(half: int, upcoming: int) -> list[tuple[str, int]]:
    """Lost pairs between a half and the next byte: the character that each ends, and the half that it leaves."""
    return [
        (character, trail)
        for lead, trail in USER_DEFINED
        if (character := _character(half, lead)) and is_common(character)
        if (following := _character(trail, upcoming)) and is_common(following)
    ]


@cache
def _character(lead: int, trail: int) -> str:
    try:
        found = bytes((lead, trail)).decode("gbk")
    except UnicodeDecodeError:
        return ""
    return found if len(found) == 1 else ""


def _likelihood(piece: str, before: str, weigh: Weigh) -> float:
    return sum(weigh(one, other) for one, other in zip((before + piece)[-len(piece) - 1 :], piece, strict=False))


def weigher(text: str) -> Weigh:
    """How likely a character is behind another: rare ones hardly, pairs that the text has elsewhere very much."""
    pairs = {text[at : at + 2] for at in range(len(text) - 1)}
    forms = simplified_ideographs()
    traditional = sum(ord(character) in forms for character in text) > len(text) / 50

    @cache
    def weigh(before: str, character: str) -> float:
        if not is_common(character) or not ("\u3400" <= character < "\ua000" or character in _MARKS):
            return -20.0
        # a text in one script does not change to the other within a sentence
        other = character in _simplified_only() if traditional else ord(character) in forms
        return 4.0 * (before + character in pairs) + 2.0 * (character in text) - 12.0 * other

    return weigh


@cache
def _simplified_only() -> frozenset[str]:
    forms = simplified_ideographs()
    return frozenset(form for form in forms.values() if not form.encode("big5", "ignore"))


def _reason(found: re.Match[str], way: _Way, piece: str) -> str:
    changed = found["reading"] or found["mark"]
    bytes_ = way.text.encode("gbk", "ignore").hex(" ").upper()
    return f"the bytes {bytes_} with {changed!r} put between them read {piece!r}"

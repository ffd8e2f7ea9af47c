"""Byte slips: Chinese garbled because a page changed bytes of its GBK text without looking where characters start.

A page that puts readings after characters replaces the two bytes of 數 by 數(shù) wherever they stand, also where they
are the end of one character and the start of the next: 當的 is AE 94 B5 C4, and 94 B5 is 數. From there on every
character is made of halves of two, until an ASCII byte puts them right again; pairs that stand for nothing in GBK are
lost.
The same happens where a full-width mark such as A3 A1 is made half-width. So the bytes can be worked out again.
"""

import re
from collections.abc import Iterable, Iterator
from heapq import nlargest
from typing import NamedTuple

from courtgraph.text.offsets import Edit
from courtgraph.text.pinyin import is_reading
from courtgraph.text.repair.decoding import is_common
from courtgraph.text.repair.gbk import before_lost, behind_lost, character, with_lead, with_trail
from courtgraph.text.repair.language_model import LanguageModel, State

_READING = "[a-zü-ǜāáǎàēéěèīíǐìōóǒòūúǔùḿńňǹ]{1,7}"
_SLIP = re.compile(rf"(?P<before>[^\x00-\x7f])?\?(?:\(?(?P<reading>{_READING})\)|(?P<mark>[!,.:;?]))")
_PUT_IN = re.compile(rf"\({_READING}\)")
_PIECE = re.compile(rf"\({_READING}\)|\?\(?{_READING}\)|\?(?=[\x00-\x7f]|$)", re.MULTILINE)
_CLOSING = "，。、；：”"
_LETTER = re.compile("[A-Za-z~][^\x00-\x7f]")
_NARROWED = frozenset("!,:;")
"""Marks that a page makes narrow wherever it finds their bytes."""

_FARTHEST = 80
"""So many characters a slip may reach; sentences have an ASCII comma or an end before."""

_BEAM = 20
_GUESSED = 12
_MARGIN = 40.0
"""Of the ways to read on, so many are followed, so many guessed at, and none that is so much less likely."""

_LOST = 2
_LOSS = -2.0
"""So many pairs may be lost in one slip, each a guess among some hundred, and the likelihood of losing one."""

_CONTEXT = 4
"""Words reach so far into what stands around a slip."""


class _Way(NamedTuple):
    """A way to read on: how likely it is, what it reads, the half of a character that it holds, and how much was lost.

    ``end`` is where characters are whole again, and ``size`` the length of what was read until there; -1 before.
    """

    state: State
    text: str
    half: int = -1
    lost: int = 0
    end: int = -1
    size: int = -1


def find_mojibake(text: str) -> list[Edit]:
    """Every garbled piece of a text that reads better once its bytes are put right, with the bytes as the reason.

    >>> for edit in find_mojibake("擔當?shù)姆ㄔ鸿F軍"):
    ...     print("擔當?shù)姆ㄔ鸿F軍"[edit.start : edit.end], edit.after)
    ?shù)姆ㄔ鸿F 的法院鐵
    """
    search = None
    edits: list[Edit] = []
    for found in _SLIP.finditer(text):
        if _may_be(text, found) and (not edits or found.start() >= edits[-1].end):
            search = search or _Search(text)
            edits += search.repaired(found)
    return edits


def _may_be(text: str, found: re.Match[str]) -> bool:
    """Whether a dictionary is worth asking: behind a mark that was changed stand characters that no report has."""
    line = text[found.end() : found.end() + _FARTHEST].partition("\n")[0]
    return bool(found["reading"]) or not all(map(is_common, line)) or bool(_LETTER.match(line))


class _Search:
    """The search for what the garbled pieces of a text were."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.likelihood = LanguageModel(text)

    def repaired(self, found: re.Match[str]) -> Iterator[Edit]:
        """The likeliest reading of a garbled piece, unless it is the one that stands there."""
        start = found.start() + len(found["before"] or "")
        context = self.text[max(0, start - _CONTEXT) : start].rpartition("\n")[2]
        as_is = self._grown_by(_Way(LanguageModel.start, "", end=start), context)
        ways = [
            *(self._grown_by(as_is._replace(half=half, end=-1), made) for made, half in _first(found)),
            self._grown_by(as_is, self.text[start : found.end()])._replace(size=len(context)),
        ]
        best = max(self._read_on(ways, found.end()), key=_likelihood, default=as_is)
        if best.end > start:
            after, piece = best.text[len(context) : best.size], self.text[start : best.end]
            yield Edit(start, best.end, after, "slip", _reason(found, after, piece))

    def _read_on(self, ways: list[_Way], at: int) -> list[_Way]:
        """The ways to read on until characters are whole in all of them, with the words that stand there."""
        stop = min(len(self.text), at + _FARTHEST)
        while at < stop and self.text[at] != "\n" and any(way.end < 0 for way in ways):
            piece = _PIECE.match(self.text, at)
            words = piece[0] if piece else self.text[at]
            whole = [self._grown_by(way, words) for way in ways if way.end >= 0]
            ways = _likeliest([*whole, *self._garbled([way for way in ways if way.end < 0], words, at)])
            at += len(words)
        line, _, _ = self.text[at : at + _CONTEXT].partition("\n")
        rest = line if len(line) == _CONTEXT else f"{line}\n"
        return [self._grown_by(way, rest) for way in ways if way.end >= 0]

    def _garbled(self, ways: list[_Way], words: str, at: int) -> Iterable[_Way]:
        """The ways to read one more character of a garbled piece, or what a page has put in there."""
        if _PUT_IN.fullmatch(words):
            return ways if is_reading(words[1:-1], self.text[at - 1]) else ()
        if words[0] == "?":
            return self._cut(ways, words, at)
        code = bytes((0xA3, ord(words) | 0x80)) if words in _NARROWED else words.encode("gbk", "ignore")
        return self._joined(ways, code, at + 1) if code else ()

    def _cut(self, ways: list[_Way], words: str, at: int) -> Iterator[_Way]:
        """A half that an ASCII character stands behind: its other half is lost, unless a reading tells it."""
        reading = words.strip("?()")
        for way in ways:
            for made in with_lead(way.half):
                if not reading or is_reading(reading, made):
                    yield self._whole(self._grown(way, made), at + len(words))
        if not reading:
            # behind a pair that was lost everything would be possible: only a mark is guessed
            for way, _ in self._before_lost(ways):
                for mark in _CLOSING:
                    yield self._whole(self._grown(way, mark), at + len(words))

    def _joined(self, ways: list[_Way], code: bytes, behind: int) -> Iterator[_Way]:
        """Halves with the first byte of what stands behind, right away or with a lost pair between."""
        half = code[1] if len(code) > 1 else -1
        joined = [self._grown(way, made) for way in ways if (made := character(way.half, code[0]))]
        joined += self._with_lost(ways, code[0])
        for way in joined:
            yield way._replace(half=half) if half >= 0 else self._whole(way, behind)

    def _with_lost(self, ways: list[_Way], upcoming: int) -> Iterator[_Way]:
        """Guess a pair that was lost: its first byte ends a character, and its second starts one."""
        for way, kind in self._before_lost(ways):
            for made in behind_lost(kind, upcoming):
                yield self._grown(way, made)

    def _before_lost(self, ways: list[_Way]) -> list[tuple[_Way, int]]:
        """The likeliest ways with the character that ends in a lost pair, and the kind of that pair."""
        guessed = [
            (self._grown(way, made, _LOSS)._replace(lost=way.lost + 1), kind)
            for way in ways
            if way.lost < _LOST
            for made, kind in before_lost(way.half)
        ]
        return nlargest(_GUESSED, guessed, key=lambda each: _likelihood(each[0]))

    def _whole(self, way: _Way, end: int) -> _Way:
        return way._replace(half=-1, end=end, size=len(way.text))

    def _grown(self, way: _Way, made: str, loss: float = 0.0) -> _Way:
        text = way.text + made
        state = self.likelihood.more(way.state, text)
        return _Way((state[0] + loss, *state[1:]) if loss else state, text, way.half, way.lost, way.end, way.size)

    def _grown_by(self, way: _Way, words: str) -> _Way:
        for each in words:
            way = self._grown(way, each)
        return way


def _likelihood(way: _Way) -> float:
    return way.state[0]


def _likeliest(ways: Iterable[_Way]) -> list[_Way]:
    """The ways that are worth following: of those that go on alike the likeliest, and a number with each guess."""
    alike: dict[tuple[object, ...], _Way] = {}
    for way in ways:
        key = (way.text[-_CONTEXT:], way.half, way.lost, way.end)
        if key not in alike or alike[key].state[0] < way.state[0]:
            alike[key] = way
    least = max(map(_likelihood, alike.values()), default=0.0) - _MARGIN
    followed: list[_Way] = []
    # a guess can always be of a frequent word, so what needs no guess is kept apart
    for lost in range(_LOST + 1):
        followed += nlargest(_BEAM, (w for w in alike.values() if w.lost == lost and w.state[0] > least), _likelihood)
    return followed


def _first(found: re.Match[str]) -> Iterator[tuple[str, int]]:
    """What the page changed: the character before it, where that was lost, and the half that stands behind."""
    if found["mark"]:
        yield from ((made, ord(found["mark"]) | 0x80) for made, _ in with_trail(0xA3))
        return
    for trail in (found["before"] or "").encode("gbk", "ignore")[1:]:
        for half in range(0x40, 0xFF):
            taken = character(trail, half)
            if taken and is_reading(found["reading"], taken):
                yield "", half


def _reason(found: re.Match[str], after: str, piece: str) -> str:
    changed = found["reading"] or found["mark"]
    bytes_ = after.encode("gbk", "ignore").hex(" ").upper()
    return f"the bytes {bytes_} with {changed!r} put between them read {piece!r}"

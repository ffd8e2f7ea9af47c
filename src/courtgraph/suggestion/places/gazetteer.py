"""The places that a report speaks of: those of GB/T 2260, and those that only its own words name."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property

from courtgraph.suggestion.lexicon.terms import terms
from courtgraph.suggestion.places.divisions import (
    GENERIC,
    PEOPLES,
    WORDS,
    PlaceName,
    above,
    codes_by_name,
    codes_by_short_name,
    level,
    short_name,
)

_RANKS = "省市县区州盟旗"
_LEVELS = ("province", "prefecture", "county")
_STOP = frozenset(
    "的在对由向和与被为以从经是及于把将了给等各其本我该全一两三四五六七八九十年月日下内外至自据称让使令受因并且而但或同跟当随"
    "到往个件名次场项起来去过近代表结请报告任原时入着这那某每有无不所之又再也都即则若如请经省市县区州盟旗级"
)
"""Characters that no name of a place starts or goes on with; names of the table are found before these are asked."""
_FUNCTION = frozenset("在对由向和与被为从于及把将给跟到至据让使是的、")
"""Words of one character that stand before the name of a place."""
_WORDS_OF_ONE = frozenset("赴访驻抵查助帮离派往邀约促推去回返距邻即仅指受含属京津沪渝冀豫鄂皖闽粤琼赣")
"""Words of one character, and short names of provinces, that are not the start of a name behind them."""
_OWN = re.compile(r"(?:人民)?法院|(?:中级|高级)(?:人民)?法院|人民检察院|检察院|人民政府|人大|县委|市委|区委")
_NO_PLACE = terms("gazetteer no place")
_ZONE = re.compile(
    r"(?:(?:(?:经济|高新|新)(?:技术)?(?:产业)?|综合|旅游|工业|出口加工|生态)?(?:合作|开发|示范|管理|试验|高新|经开|保税|新|林|矿)区|自由贸易港)$"
)
_AUTONOMOUS = re.compile(rf"(?:{PEOPLES})+自治[州县旗]$")
_ZONES_WITH_COURTS = frozenset(("高新区", "经开区", "高新技术产业开发区", "经济技术开发区", "新区", "矿区", "林区"))
"""Zones that have a court and no other name; its city is that of the report."""
_VERBS = terms("gazetteer verbs")
_WORDS = terms("gazetteer words")
"""Short names that are words of other meaning even right before the name of something else."""
_LONGEST = 15
_LONGEST_UNLISTED = 4
"""A name that no table has is so long at most; of a longer run its last two characters are the name."""
_DEEPEST = 6
"""So many places lie in each other at most: province, prefecture, county, town, village, zone."""


class Gazetteer:
    """The names of places in a text, and which place stands right before or after something."""

    def __init__(self, text: str) -> None:
        self.text = text
        # a name is looked for in the whole text once, however often it stands there
        self._stands_twice = cache(lambda name: text.count(name) > 1)
        self._stands_with_rank = cache(lambda name: f"{name}县" in text or f"{name}区" in text)

    @cached_property
    def own(self) -> frozenset[str]:
        """Names that the table lacks, as a court, a congress or a Party committee bears them, and their short forms."""
        names: set[str] = set()
        for found in _OWN.finditer(self.text):
            end = found.start() + (found[0] in ("县委", "市委", "区委"))
            listed = self._listed_before(end)
            name = self._longer_than(listed, end) if listed else self._unlisted_before(end)
            if name and ("法院" in found[0] or self._stands_twice(name)):
                names.add(name)
        own = {name for name in names if len(name) > 2 and name not in _NO_PLACE and name[:2] not in _VERBS}
        return frozenset(own | {short for name in own if len(short := short_name(name)) > 1 and short not in WORDS})

    @cached_property
    def _own_starts(self) -> frozenset[str]:
        return frozenset(name[:2] for name in self.own)

    @cached_property
    def places(self) -> list[PlaceName]:
        """Every place: by full name, by a province's or a prefecture's short one, or by a name of the report's own."""
        return list(self._places())

    def first_place(self, start: int, end: int) -> int:
        """Where the first place of a piece of the text starts; ``end`` where there is none."""
        at = bisect_left(self._starts_of_places, start)
        return min([*self._starts_of_places[at : at + 1], end])

    @cached_property
    def _starts_of_places(self) -> list[int]:
        return sorted(place.start for place in self.places)

    def _places(self) -> Iterator[PlaceName]:
        at, text = 0, self.text
        while at < len(text):
            # 中 of 其中 is of no name: 其中原县处级干部
            if end := 0 if text[at - 1 : at + 1] == "其中" else self._name_at(at):
                name = text[at:end]
                longer = "" if name in self.own else self._longer_than(name, end)
                yield PlaceName(end - len(longer or name), end, () if longer else self._codes(name, at))
                at = end
            else:
                at += 1

    def _name_at(self, at: int) -> int:
        """Where the name of a place that starts here ends, or 0."""
        first = self.text[at : at + 2]
        if first not in _starts() and first not in self._own_starts:
            return 0
        for end in range(min(at + _LONGEST, len(self.text)), at + 1, -1):
            name = self.text[at:end]
            if self._is_name(name, at) and self._ends(name, end):
                return end
        return 0

    def _is_name(self, name: str, at: int) -> bool:
        if name in codes_by_name():
            return name not in GENERIC or bool(self._listed_before(at))
        if name in self.own:
            return True
        codes = codes_by_short_name().get(name, ())
        if not codes or name in WORDS:
            return False
        return any(level(code) != "county" for code in codes) or self._stands_with_rank(name)

    def _ends(self, name: str, end: int) -> bool:
        """Whether a name ends here: 杭州市场 has no 杭州市, 城区域 no 城区."""
        after = self.text[end : end + 1]
        refused = {"市": "场值民", "区": "域块间别分", "县": "域", "省": "略", "州": "官"}.get(name[-1], "")
        return not (after and after in refused) and self.text[end : end + 2] != "级市"

    def _codes(self, name: str, start: int) -> tuple[str, ...]:
        """What a name may stand for: of several, those that lie in the place named right before."""
        codes = codes_by_name().get(name) or codes_by_short_name().get(name, ())
        before = self._listed_before(start)
        upper = codes_by_name().get(before) or codes_by_short_name().get(before, ())
        within = tuple(code for code in codes if set(upper) & set(above(code)))
        known = within or codes
        if name not in codes_by_name():  # 吉林 is rather the province than the city in it
            return tuple(code for code in known if level(code) == min(map(level, known), key=_LEVELS.index))
        return known

    def _listed_before(self, end: int) -> str:
        """The name of the table, or of the report's own, that ends here; the longest."""
        for start in range(max(0, end - _LONGEST), end - 1):
            name = self.text[start:end]
            if name in codes_by_name() or name in codes_by_short_name():
                return name
        return ""

    def _unlisted_before(self, end: int) -> str:
        """A name with a rank that the table lacks and that ends here, such as 清湖县, or nothing."""
        if end < 3 or self.text[end - 1] not in _RANKS + "港":
            return ""
        ranked = _ZONE.search(self.text, max(0, end - 9), end) or _AUTONOMOUS.search(self.text, max(0, end - 12), end)
        rank = ranked.start() if ranked else end - 1
        start = behind_verbs(self.text, run_start(self.text, rank, 6), rank)
        length = rank - start
        return "" if length < 2 else self.text[start if length <= _LONGEST_UNLISTED else rank - 2 : end]

    def _longer_than(self, listed: str, end: int) -> str:
        """A name with one character more than one of the table, such as 青岚县 where the table has 岚县, or nothing.

        The character belongs to the name where a mark, a verb or a word such as 在 stands before it, and where it is
        no word itself.
        """
        start = end - len(listed)
        if start < 1 or not may_be_named(self.text[start - 1]) or self.text[start - 1] in _WORDS_OF_ONE:
            return ""
        before = self.text[max(0, start - 3) : start - 1]
        free = not before or not "\u4e00" <= before[-1] <= "\u9fff" or before[-1] in _FUNCTION or before in _VERBS
        free = free or before[-1] in _RANKS
        return self.text[start - 1 : end] if free and listed[-1] in _RANKS else ""

    def free_name_before(self, end: int) -> str:
        """A name of two to four characters that no table has and that ends here, between words that are none of it."""
        start = run_start(self.text, end, 6)
        verbs = [at + 2 for at in range(start, end - 1) if self.text[at : at + 2] in _VERBS]
        before = self.text[start - 1] if start else ""
        free = not "\u4e00" <= before <= "\u9fff" or before in _FUNCTION
        if verbs or free:
            start = max(start, *verbs) if verbs else start
            return self.text[start:end] if 2 <= end - start <= 4 else ""
        return ""

    def chain_start(self, end: int, *, listed_only: bool = False) -> int:
        """Where the names of places that end here start, each lying in the one before it; else here."""
        start = end
        for _ in range(_DEEPEST):
            if not (name := self._named_before(start, listed_only=listed_only)):
                break
            start -= len(name)
        return start

    def _named_before(self, end: int, *, listed_only: bool = False) -> str:
        for start in range(max(0, end - _LONGEST), end - 1):
            name = self.text[start:end]
            listed = name in codes_by_name() and name not in GENERIC
            if listed or name in self.own or (name in codes_by_short_name() and name not in _WORDS):
                return name
        if listed_only:
            return ""
        if zone := self._zone_with_court(end):
            return zone
        return "" if self.text[end - 2 : end] in _NO_PLACE else self._unlisted_before(end)

    def _zone_with_court(self, end: int) -> str:
        """高新区 before 人民法院: a court of a zone that has no name but that of its kind."""
        zone = _ZONE.search(self.text, max(0, end - 9), end) if self.text.startswith("人民法院", end) else None
        return zone[0] if zone and zone[0] in _ZONES_WITH_COURTS else ""


def may_be_named(character: str) -> bool:
    """Whether a name may hold a character: names hold no 的, no 和 and no 在."""
    return "\u4e00" <= character <= "\u9fff" and character not in _STOP


def run_start(text: str, end: int, limit: int) -> int:
    """Where the characters before a place that a name may hold start, at most so many."""
    start = end
    while start > 0 and end - start < limit and may_be_named(text[start - 1]):
        start -= 1
    return start


def behind_verbs(text: str, start: int, end: int) -> int:
    """Where the characters of a run start that stand behind the last verb in it: 岭 behind 配合湘岭 is no name's start.

    >>> behind_verbs("配合湘岭", 0, 4)
    2
    """
    return max([start, *(at + 2 for at in range(start, end - 1) if text[at : at + 2] in _VERBS)])


@cache
def _starts() -> frozenset[str]:
    """The two characters that the names of the table start with."""
    return frozenset(name[:2] for name in (*codes_by_name(), *codes_by_short_name()))

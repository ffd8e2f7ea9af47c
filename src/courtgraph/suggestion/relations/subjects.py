"""Whom a figure counts for: the court or the group of courts that its sentence or its passage is about."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from courtgraph.suggestion.context import CLAUSE_MARKS, SENTENCE_MARKS, Context, start_behind
from courtgraph.suggestion.mention import Mention

_ACTORS = ("court", "court_group")
_LEAD = re.compile(
    r"(?:^|[，。；：！？\n、“”])(?:其中|[一二三四五]、|(?:20\d\d年|今年|去年|本年度|五年|一年|过去|近年|截至|\d+月|\d+年|全年|上半年)[^，。；\n]{0,8}，?|"
    r"目前|同时|另外|此外|过去一年|一年来|五年来|我代表|现在|由|以|经|在|各位代表|[（(]|[一二三四五六七八九十]+是|[院庭长向][^，。院庭长向]{0,4})*[，：]?(?:其中)?，?$"
)
_FARTHEST = 50
"""So many actors are asked at most whether a place is about them."""
_OTHERS = ("被", "由", "经", "获", "受", "向", "与")
_PART = re.compile(r"其中[，,：]?$")


class Subjects:
    """The actors of a text in its order, and which of them a place is about."""

    def __init__(self, context: Context, mentions: Sequence[Mention]) -> None:
        self.text = context.hans
        self.home = context.home.name
        actors = [mention for mention in mentions if mention.kind in _ACTORS and self._leads(mention)]
        self.marks = [found.start() for found in re.finditer("[。！？；\n]", self.text)]
        self.starts = [mention.start for mention in actors]
        self.actors = actors

    def _leads(self, mention: Mention) -> bool:
        """Whether a clause starts with an actor; 被最高人民法院表彰 is about somebody else."""
        behind = self.text[mention.end : mention.end + 3]
        if re.match("的?(?:批复|表彰|肯定|通报|转发|推广|部署|要求|授予|评为)", behind) or re.match("[”》]", behind):
            return False
        return _LEAD.search(self.text[max(0, mention.start - 24) : mention.start]) is not None

    def of(self, at: int) -> Mention | None:
        """The actor of the place: the last that leads before it, but none whose 其中 has ended with its sentence."""
        last = bisect_right(self.starts, at) - 1
        for place in range(last, max(-1, last - _FARTHEST), -1):
            actor = self.actors[place]
            if not self._passes(actor) or self._marks_before(actor.end) == self._marks_before(at):
                return actor
        return None

    def _marks_before(self, at: int) -> int:
        """How many sentences have ended before a place."""
        return bisect_left(self.marks, at)

    def _passes(self, actor: Mention) -> bool:
        """Whether an actor is the sentence's alone: behind 其中, or a court that is not of this report."""
        return self._is_part(actor) or not self._is_own(actor)

    def _is_own(self, actor: Mention) -> bool:
        if actor.kind == "court":
            return actor.rule in ("court-short-form", "own-court") or not self.home or actor.name == self.home
        words = self.text[actor.start : actor.end]
        return words[0] in "全两三各" or words[:2] == self.home[:2]

    def _is_part(self, actor: Mention) -> bool:
        return _PART.search(self.text[max(0, actor.start - 4) : actor.start]) is not None


def actor_before(mentions: Sequence[Mention], mention: Mention, text: str, kinds: Sequence[str]) -> Mention | None:
    """Who acts on a mention: the last of some kinds before it in its clause, else the first in its sentence, or nobody.

    A court behind 被 or 由 gives an award and does not get it; one behind 与 only takes part in its own clause.
    """
    sentence = start_behind(text, mention.start, SENTENCE_MARKS)
    clause = start_behind(text, mention.start, CLAUSE_MARKS)
    last = bisect_right(mentions, mention.start, key=lambda each: each.start)
    first = bisect_right(mentions, sentence - 1, key=lambda each: each.start)
    before = [
        each
        for each in mentions[first:last]
        if each.kind in kinds and each.end <= mention.start and text[each.start - 1 : each.start] not in _OTHERS
    ]
    here = [each for each in before if each.start >= clause]
    return here[-1] if here else before[0] if before else None

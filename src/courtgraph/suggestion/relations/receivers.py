"""Who got an award and who issued a document, where the clause says more than the name of a court."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from courtgraph.suggestion.context import CLAUSE_MARKS, start_behind
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.relations.subjects import actor_before

_ACTORS = ("person", "initiative", "court", "court_group")
_COURTS = ("court", "court_group")
_ISSUERS = (*_COURTS, "organisation")
_NOT_THE_RECEIVER = re.compile(
    r"[被由经获].*|(?:20\d\d|\d+)年|[一二两三四五六七八九十]年|去年|今年|全年|近年来|一年来|连续|先后|多次|再次|双双|分别|首次|成功|光荣|并|还|也|均|又|荣|曾|其中|"
    r"(?:^|(?<=其中))(?:本院|我院|全院|法院|院)|[“”\s]"
)
"""What else a clause has before the verb of an award: when, how often, by whom; and the words for one's own court."""
BODY = re.compile(
    r"(?![^。]*[个名多各全])[一-龥]{2,8}(?:庭|局|室|处|科|队|中心|党组|党支部|团支部|党总支)(?<!团队)(?<!..法庭)|执行局|办公室"
)
"""A division of a court by its kind; tribunals are found among the courts."""
_PART_OF_COURT = re.compile(
    r"的?(?![在于因以凭从将把])(?:[一-龥]{0,8}?(?:庭|(?<!大)局|室|处|科|队|中心|党组|支部|总支|党委|团委|工会)"
    r"(?=$|[在于因以凭的和与、评立记当入])|[一-龥]{0,6}?(?:干警|法官|法警|书记员|同志|党员))"
)
"""A division or one of its people, directly behind the name of a court: what they get, the court does not."""
_THAT = re.compile(r"[该此本这](?:项|一)?([一-龥]{2,4})$")
_FARTHEST = 50
"""Among so many mentions before a place one looks for what 该机制 means."""
NOBODY = Mention("", 0, 0, "")
"""The words name a receiver, and rules do not know which."""


def receiver(mentions: Sequence[Mention], award: Mention, text: str) -> Mention | None:
    """Who got an award: a name or a body in its clause, what 该机制 means, the one of the sentence, or nobody.

    None is the report's own court. A body is found by its words alone: 立案庭 in 立案庭获评“巾帼文明岗”.
    """
    actor = actor_before(mentions, award, text, _ACTORS)
    start = start_behind(text, award.start, CLAUSE_MARKS)
    verb = text.rfind(award.trigger, start, award.start) if award.trigger else -1
    if actor and actor.start >= start:
        return NOBODY if _is_of_a_part(actor, text[actor.end : award.start if verb < 0 else verb]) else actor
    if verb < 0:
        return actor
    words = _NOT_THE_RECEIVER.sub("", text[start:verb])
    if not words or (words in ("他", "她") and actor and actor.kind == "person"):
        return actor
    if that := _THAT.fullmatch(words):
        return _named_last(mentions, start, that[1], text)
    if not BODY.fullmatch(words):
        return NOBODY
    at = text.index(words, start) if words in text[start:verb] else start
    known = mentions[_first_from(mentions, at) :][:1]
    same = [each for each in known if (each.start, each.end) == (at, at + len(words))]
    return same[0] if same else Mention("court_body", at, at + len(words), "body-before-award")


def _is_of_a_part(actor: Mention, behind: str) -> bool:
    """Whether a court is named only to say whose division or whose people got an award; rules do not name these."""
    return actor.kind in _COURTS and _PART_OF_COURT.match(_NOT_THE_RECEIVER.sub("", behind)) is not None


def _named_last(mentions: Sequence[Mention], at: int, head: str, text: str) -> Mention:
    """The initiative of the paragraph that is such a thing, the last one; else nobody."""
    last = _first_from(mentions, at)
    for each in reversed(mentions[max(0, last - _FARTHEST) : last]):
        if each.end <= at and each.kind == "initiative" and text[each.start : each.end].strip("”").endswith(head):
            return each if "\n" not in text[each.end : at] else NOBODY
    return NOBODY


def _first_from(mentions: Sequence[Mention], at: int) -> int:
    """Which mention is the first that starts at a place or behind it."""
    return bisect_left(mentions, at, key=lambda each: each.start)


_WITH = re.compile("会同|联合|携手|[与同和]")


def actors(mentions: Sequence[Mention], mention: Mention, text: str) -> list[Mention | None]:
    """Who acted on a mention: one actor, or with 与甲、乙联合印发 the court, which None stands for, and 甲 and 乙."""
    start = start_behind(text, mention.start, CLAUSE_MARKS)
    between = mentions[_first_from(mentions, start) : _first_from(mentions, mention.start)]
    here = [each for each in between if each.end <= mention.start and each.kind in _ISSUERS]
    behind = {found.end() for found in _WITH.finditer(text, start, mention.start)}
    first = next((place for place, each in enumerate(here) if each.start in behind), None)
    if first is None:
        return [actor_before(mentions, mention, text, _ISSUERS)]
    partners = here[first : first + 1]
    for each in here[first + 1 :]:
        if text[partners[-1].end : each.start] in ("、", "和", "与", "及", "以及"):
            partners.append(each)
    leading: list[Mention | None] = [*here[:first]]
    return [*(leading or [None]), *partners]

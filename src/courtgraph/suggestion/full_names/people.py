"""People who are called by their surname and office, or by the first of their names, once they were named in full."""

import re
from collections.abc import Iterator, Sequence

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.lexicon.personal_names import DOTS
from courtgraph.suggestion.mention import Mention

_OFFICES = "院长|庭长|法官|局长|书记|检察长|主任|会长|教授|律师|老师|所长|部长"
_OLD = "老人|大叔|大姐|大哥|师傅|法官|说|表示|的"


def find_people_again(context: Context, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """鄢院长 where one person of that surname was named, and 叶尔肯 where 叶尔肯·沙木西 was."""
    text = context.hans
    names = {text[each.start : each.end] for each in mentions if each.kind == "person"}
    by_surname: dict[str, list[str]] = {}
    for name in sorted(names):
        by_surname.setdefault(name[0], []).append(name)
    for found in re.finditer(f"(?<![一-龥])([一-龥])(?:副)?(?:{_OFFICES})(?=[，。：说、介表发指在强向]|$)", text):
        if len(full := by_surname.get(found[1], [])) == 1:
            yield Mention("person", *found.span(), "surname-and-office", full[0])
    yield from _called_by(context, text, names, by_surname)


def _called_by(context: Context, text: str, names: set[str], by_surname: dict[str, list[str]]) -> Iterator[Mention]:
    """请鄢院长发布, and the first of several names."""
    for found in re.finditer(f"(?<=[请由向对])([一-龥])(?:{_OFFICES})", text):
        if len(full := by_surname.get(found[1], [])) == 1:
            yield Mention("person", *found.span(), "surname-and-office", full[0])
    firsts: dict[str, set[str]] = {}
    for name in names:
        if (first := re.split(f"[{DOTS}]", name)[0]) != name and len(first) > 1:
            firsts.setdefault(first, set()).add(name)
    for at, first in context.places_of(firsts):
        if len(firsts[first]) == 1 and text[at + len(first) : at + len(first) + 1] not in DOTS:
            yield Mention("person", at, at + len(first), "first-name", next(iter(firsts[first])))

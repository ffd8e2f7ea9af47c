"""The full name of each mention, where its words are a short form and something tells what they stand for."""

from collections.abc import Iterable, Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.full_names.organs import organ_name
from courtgraph.suggestion.full_names.sessions import session_name
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.places.divisions import names_by_code

RELATIVE = frozenset("自省市县区州盟旗本我该全两三各中高院")
"""What short forms start with that mean something else in the report of another court: 市委, 本院, 全省法院."""


def name_in_full(context: Context, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions with their full names, each in simplified characters.

    Two mentions that stand for one and the same bear one name, whether the areas above are written or not.
    """
    shorter = _without_areas_above([each.name for each in mentions if each.kind == "court" and each.name])
    for mention in mentions:
        name = shorter.get(mention.name, mention.name) or _full_name(context, mention)
        yield mention.having(name=name) if name and name != mention.name else mention


def is_relative(words: str) -> bool:
    """Whether words mean something only beside the court that a report is of.

    >>> is_relative("市中院"), is_relative("忻州中院")
    (True, False)
    """
    return words[:1] in RELATIVE


def _full_name(context: Context, mention: Mention) -> str:
    words = context.hans[mention.start : mention.end]
    if mention.kind == "organisation":
        return organ_name(words, context.home_at(mention.start))
    if mention.kind == "event":
        return session_name(words, context.home_at(mention.start))
    if mention.kind == "place" and len(mention.areas) == 1:
        name = names_by_code()[mention.areas[0].code]
        return name if name != words else ""
    return ""


def _without_areas_above(names: list[str]) -> dict[str, str]:
    """Of names of courts that end with another one, such as 山西省定襄县人民法院, that other one."""
    known = set(names)
    ends = {name: {name[at:] for at in range(2, len(name) - 5)} & known for name in known}
    return {name: max(found, key=len) for name, found in ends.items() if found and not name.startswith("最高")}

"""Places: administrative divisions with their codes, and towns and villages by their rank."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.lexicon.personal_names import SOUNDS
from courtgraph.suggestion.lexicon.terms import terms
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.places.divisions import area

_TOWN = re.compile(
    r"(?<=[一-龥])(?:街道|镇|乡|社区|村)(?=[^一-龥]|的|在|和|与|设|开|举|村民|群众|百姓|居民|人民|党|政府|一|、|是|为|等|调|法|综|司|有|里|上)"
)
_BELOW = re.compile(r"([一-龥]{1,4}?(?:镇|乡|街道|苏木))?([一-龥]{2,4}?(?:村|社区|嘎查))?")
"""What lies in the county that is named right before: 洱源县右所镇梅和村."""
_SCENERY = re.compile("(?:国家级?)?(?:自然保护区|国家公园|风景名胜区|湿地公园|森林公园|水库)")
_NO_NAME = frozenset("的在对由向与被为各其本该等每某两全个把从到县区市")
_NO_TOWN = terms("places no town")
_NO_TOWN_ENDS = tuple(word for word in _NO_TOWN if len(word) > 1)


def find_places(context: Context) -> Iterator[Mention]:
    """Every place of the gazetteer, with the areas that it may be, and 柳沟镇 and the like."""
    for place in context.gazetteer.places:
        areas = tuple(map(area, place.codes))
        rule = "ambiguous-place" if len(areas) > 1 else "division" if areas else "named-place"
        yield Mention("place", place.start, place.end, rule, areas=areas)
        if context.hans[place.end - 1] in "县区市旗":
            yield from _below(context, place.end)
    for found in _SCENERY.finditer(context.hans):
        name = context.gazetteer.free_name_before(found.start())
        if name and name not in _NO_TOWN:
            yield Mention("place", found.start() - len(name), found.end(), "scenery")
    for found in _TOWN.finditer(context.hans):
        name = _of_sounds(context, found.start()) or context.before(found.start(), 3)
        if len(name) > 1 and name[-1] not in "乡镇城农山渔进驻" and not name.endswith(_NO_TOWN_ENDS):
            yield Mention("place", found.start() - len(name), found.end(), "town-or-village")


def _of_sounds(context: Context, end: int) -> str:
    """A longer name that ends here in characters that write another tongue: 阿克布拉克 of 阿克布拉克乡."""
    name = context.before(end, 6)
    return name if len(name) > 3 and set(name) <= set(SOUNDS) else ""


def _below(context: Context, at: int) -> Iterator[Mention]:
    """The town and the village that are named right behind their county."""
    found = _BELOW.match(context.hans, at)
    for number in (1, 2):
        if found and found[number] and not _NO_NAME & set(found[number]) and not _NO_TOWN & _words_of(found[number]):
            yield Mention("place", *found.span(number), "town-or-village")


def _words_of(name: str) -> set[str]:
    """A name without its rank, and the words that it starts and ends with."""
    plain = re.sub("(?:街道|苏木|社区|嘎查|[镇乡村])$", "", name)
    return {plain, plain[:2], plain[-2:]}

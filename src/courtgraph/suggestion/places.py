"""Places: administrative divisions with their codes, and towns and villages by their rank."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.divisions import area
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.words import words

_TOWN = re.compile(
    r"(?<=[一-龥])(?:街道|镇|乡|社区|村)(?=[^一-龥]|的|在|和|与|设|开|举|村民|群众|百姓|居民|人民|党|政府|一|、|是|为|等|调|法|综|司|有|里|上)"
)
_NO_TOWN = words("places no town")


def find_places(context: Context) -> Iterator[Mention]:
    """Every place of the gazetteer, with the areas that it may be, and 柳沟镇 and the like."""
    for place in context.gazetteer.places:
        areas = tuple(map(area, place.codes))
        rule = "ambiguous-place" if len(areas) > 1 else "division" if areas else "named-place"
        yield Mention(kind="place", start=place.start, end=place.end, rule=rule, areas=areas)
    for found in _TOWN.finditer(context.hans):
        name = context.before(found.start(), 3)
        start = found.start() - len(name)
        if (
            1 < len(name) <= 3
            and name[-1] not in "乡镇城农山渔"
            and name not in _NO_TOWN
            and not any(name.endswith(word) for word in _NO_TOWN if len(word) > 1)
        ):
            yield Mention(kind="place", start=start, end=found.end(), rule="town-or-village")

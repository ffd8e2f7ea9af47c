"""The court that a line of a bulletin is of, where the lines tell of several courts, each by its name at the start."""

import re

from courtgraph.suggestion.places.court_names import court_full_name, is_of_several
from courtgraph.suggestion.places.divisions import codes_by_name, codes_by_short_name
from courtgraph.suggestion.places.gazetteer import Gazetteer
from courtgraph.suggestion.places.home_court import HomeCourt, home_of

_STARTS = re.compile(
    r"^[^一-龥\n]{0,12}(?:(?:近日|日前|今年以来|[0-9年月日]{2,11})，?)?"
    r"(?P<place>[一-龥]{2,16}?)(?P<core>(?:第[一二三四五六])?(?:中级|高级)?人民法院|[一二三四五]?中院|高院|法院)",
    re.MULTILINE,
)


def local_homes(gazetteer: Gazetteer) -> dict[int, HomeCourt]:
    r"""The court of each line that starts with one whose area the table has, by where the line starts.

    >>> {at: home.name for at, home in local_homes(Gazetteer("玉林中院结案。\n甲乙法院结案。")).items()}
    {0: '玉林市中级人民法院'}
    """
    homes = {}
    for found in _STARTS.finditer(gazetteer.text):
        place, core = found["place"], found["core"]
        if gazetteer.chain_start(found.start("core")) > found.start("place"):
            continue
        if core == "法院" and is_of_several(place):
            core = "中院"
        home = home_of(court_full_name(place, core))
        if home.code or place in codes_by_name() or place in codes_by_short_name():
            homes[found.start()] = home
    return homes

"""Identifiers that are proposed for new entities: kind/pinyin, unlike any that the dataset has."""

import re
from collections.abc import Container

from courtgraph.text.pinyin import syllables

PREFIXES = {"court_group": "court-group", "Mechanism": "mechanism", "CourtBody": "court-body"}
"""What ids start with, by the kind of suggestion or the type of the schema where it is not the kind itself."""
_LONGEST = 8
"""A slug has so many syllables at most: it is for people, and the label says the rest."""


def proposed_id(prefix: str, name: str, taken: Container[str]) -> str:
    """An identifier for a Chinese name, with a number behind it where others have it already.

    >>> proposed_id("court", "忻州市中级人民法院", ())
    'court/xinzhou-intermediate'
    >>> proposed_id("mechanism", "“一线三学”法", {"mechanism/yi-xian-san-xue-fa"})
    'mechanism/yi-xian-san-xue-fa-2'
    """
    wanted = f"{prefix}/{_court_slug(name) if prefix == 'court' else slug(name)}"
    number = 1
    while (identifier := wanted if number == 1 else f"{wanted}-{number}") in taken:
        number += 1
    return identifier


def slug(name: str) -> str:
    """Lower-case syllables of a name, by hyphens; Latin letters and digits stay."""
    parts = [word for piece in syllables(name) for word in re.findall("[a-z0-9]+", piece.lower())]
    return "-".join(parts[:_LONGEST]) or "x"


def _court_slug(name: str) -> str:
    place = re.sub("(?:第.)?(?:高级|中级)?(?:人民)?法院$", "", name)
    level = "-high" if "高级" in name else "-intermediate" if "中级" in name else ""
    parts = re.findall("[^省市县区旗盟]{2,}[省市县区旗盟]|.+$", place) or [name]
    number = re.search("第(.)中级", name)
    words = slug(re.sub("[省市县区州旗盟]$", "", parts[-1]) or name).replace("-", "")
    return f"{words}{'-' + slug(number[1]) if number else ''}{level}"

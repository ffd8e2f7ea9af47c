"""Congresses and plenary sessions by their short forms: 党的二十大, 二十届三中全会, 县十七届人大五次会议."""

import re

from courtgraph.suggestion.full_names.organs import PARTY
from courtgraph.suggestion.places.home_court import HomeCourt

_COUNT = "[一二三四五六七八九十百零〇两\\d]{1,5}"
_AREA = r"(?P<area>.*?)(?P<rank>自治区|[省市县区州盟旗])?"
_PARTY_CONGRESS = re.compile(rf"(?:党的|中共|中国共产党)?第?(?P<count>{_COUNT})(?:次全国代表)?大(?:会)?")
_PLENUM = re.compile(
    rf"(?:党的|中共|中国共产党)?第?(?P<term>{_COUNT})届(?:中央委员会)?第?(?P<count>{_COUNT})(?:中|次)(?:全会|全体会议)?"
)
_CONGRESS = re.compile(
    rf"{_AREA}第?(?P<term>{_COUNT})届(?P<nation>全国)?(?:人民代表大会|人大)(?P<standing>常务委员会|常委会)?"
    rf"第?(?P<count>{_COUNT})次(?:会议|大会)"
)
_LOCAL_PLENUM = re.compile(
    rf"(?:中共|中国共产党)?{_AREA}委第?(?P<term>{_COUNT})届(?:委员会)?第?(?P<count>{_COUNT})次全(?:会|体会议)"
)
_LOCAL_CONGRESS = re.compile(rf"{_AREA}委?第?(?P<count>{_COUNT})次党代会")
_CONFERENCE = re.compile(rf"(?:政协{_AREA}第?(?P<term>{_COUNT})届[一-龥]{{0,8}}?|)第?(?P<count>{_COUNT})次会议")


def session_name(words: str, home: HomeCourt) -> str:
    """The full name of a session by its words in simplified characters, or nothing where the words are no short form.

    >>> home = HomeCourt("湖南省沩浦县人民法院")
    >>> session_name("党的二十大", home), session_name("二十届三中全会", home)
    ('中国共产党第二十次全国代表大会', '中国共产党第二十届中央委员会第三次全体会议')
    >>> session_name("县十七届人大五次会议", home), session_name("市委五届八次全会", home)
    ('沩浦县第十七届人民代表大会第五次会议', '')
    """
    if found := _PARTY_CONGRESS.fullmatch(words):
        return f"{PARTY}第{_chinese(found['count'])}次全国代表大会"
    if found := _PLENUM.fullmatch(words):
        return f"{PARTY}第{_chinese(found['term'])}届中央委员会第{_chinese(found['count'])}次全体会议"
    if found := _CONGRESS.fullmatch(words):
        body = f"人民代表大会{'常务委员会' if found['standing'] else ''}第{_chinese(found['count'])}次会议"
        if found["nation"]:
            return f"第{_chinese(found['term'])}届全国{body}"
        area = _area(found, home)
        return f"{area}第{_chinese(found['term'])}届{body}" if area else ""
    if (found := _LOCAL_PLENUM.fullmatch(words)) and (area := _area(found, home)):
        return f"{PARTY}{area}第{_chinese(found['term'])}届委员会第{_chinese(found['count'])}次全体会议"
    if (found := _LOCAL_CONGRESS.fullmatch(words)) and (area := _area(found, home)):
        return f"{PARTY}{area}第{_chinese(found['count'])}次代表大会"
    if (found := _CONFERENCE.fullmatch(words)) and found["term"] and (area := _area(found, home)):
        return f"中国人民政治协商会议{area}第{_chinese(found['term'])}届委员会第{_chinese(found['count'])}次会议"
    return ""


def _area(found: re.Match[str], home: HomeCourt) -> str:
    rank, area = found["rank"] or "", found["area"] or ""
    return f"{area}{rank}" if area else home.ranked(rank[0]) if rank else ""


def _chinese(count: str) -> str:
    """A count below a hundred in Chinese numerals.

    >>> _chinese("20"), _chinese("5"), _chinese("十四")
    ('二十', '五', '十四')
    """
    if not count.isascii() or not 0 < int(count) < 100:
        return count
    tens, ones = divmod(int(count), 10)
    digits = "〇一二三四五六七八九"
    return f"{digits[tens] if tens > 1 else ''}{'十' if tens else ''}{digits[ones] if ones else ''}"

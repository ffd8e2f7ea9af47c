"""Courts and organs of Taiwan and Hong Kong, in texts that name one of their own."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.mention import Mention

_TAIWAN = re.compile(
    "司法院(?![校系])|台湾(?:[一-龥]{2}地方|高等)法院|智慧财产(?:及商业)?法院|惩戒法院|宪法法庭|立法院|大法官(?![研论会])"
)
_HONG_KONG = re.compile("终审法院|原讼法庭|(?<!全)区域法院|裁判法院|律政司")
_COURT = re.compile(
    "司法院(?![校系])|最高(?:行政)?法院|台湾高等法院(?:[一-龥]{2}分院)?|(?:[一-龥]{2})?高等行政法院|高等法院(?:[一-龥]{2}分院)?(?:原讼法庭|上诉法庭)?"
    "|台湾(?:[一-龥]{2})地方法院"
    "|智慧财产(?:及商业)?法院|惩戒法院|宪法法庭|(?:高雄)?少年及家事法院|终审法院|区域法院|裁判法院|家事法庭|劳资审裁处|土地审裁处|小额钱债审裁处"
)
_GROUP = re.compile(
    "(?:台湾)?各(?:地方|级|地|高等(?:行政)?)法院|(?:台湾)?高等法院(?:及|暨)(?:其|所属|各)分院|(?<![一-龥])地方法院(?=[受审办终新])"
)
_SEATS = "台北|新北|士林|桃园|新竹|苗栗|台中|南投|彰化|云林|嘉义|台南|高雄|桥头|屏东|台东|花莲|宜兰|基隆|澎湖|金门|连江"
_SHORT = re.compile(rf"(?P<seat>{_SEATS})(?:(?P<district>地院|地方法院)|(?P<branch>高分院)|(?P<prosecutors>地检署))")
_ORGAN = re.compile(
    "立法院|行政院|监察院|考试院|立法会|法务部|(?:台湾)?(?:[一-龥]{2})?(?:高等|地方)检察署|最高检察署|律政司|廉政公署|律师公会|大律师公会"
)


def is_elsewhere(text: str) -> bool:
    """Whether a text in simplified characters names a court or an organ that only Taiwan or Hong Kong has.

    >>> is_elsewhere("司法院公布统计"), is_elsewhere("省高级人民法院院长")
    (True, False)
    """
    return _TAIWAN.search(text) is not None or _HONG_KONG.search(text) is not None


def find_courts_elsewhere(context: Context) -> Iterator[Mention]:
    """Courts of Taiwan and Hong Kong by their own names; 最高法院 is not that of the mainland there."""
    if not is_elsewhere(context.hans):
        return
    for found in _SHORT.finditer(context.hans):
        seat = found["seat"]
        if found["prosecutors"]:
            yield Mention("organisation", *found.span(), "organ-elsewhere", f"台湾{seat}地方检察署")
            continue
        name = f"台湾{seat}地方法院" if found["district"] else f"台湾高等法院{seat}分院"
        yield Mention("court", *found.span(), "court-elsewhere", name)
    for found in _COURT.finditer(context.hans):
        start = found.start()
        yield Mention("court", start, found.end(), "court-elsewhere", context.hans[start : found.end()])
    for found in _GROUP.finditer(context.hans):
        yield Mention("court_group", *found.span(), "courts-elsewhere", found[0])
    for found in _ORGAN.finditer(context.hans):
        yield Mention("organisation", *found.span(), "organ-elsewhere", found[0])

"""What is got without a prize: a place among others, praise by an office, print in a newspaper."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.mention import Mention

_COUNT = r"(?:[一二三四五六七八九十百]{1,4}|\d{1,4})"
_AMONG = "全国|全省|全市|全县|全区|全州|全自治区|全系统|全国法院|全球|世界|[一-龥]{2,8}(?:法院|省|市|县|区)"
_RANKED = re.compile(
    rf"(?P<verb>位列|位居|名列|排名|排在|跻身|荣登|荣列|蝉联|获得|取得|荣获|保持|列|获)(?:了|为)?(?!位|名)(?P<name>(?:{_AMONG})[^，。；：、“”\n]{{0,16}}?"
    rf"(?:第{_COUNT}(?:[名位]|方阵|梯队)?|前{_COUNT}(?:[名位强])?|{_COUNT}强|榜首|首位))(?![一-龥]{{0,2}}季度)"
)
_UNSAID = re.compile(
    rf"(?P<verb>)(?P<name>全[国省市县区州](?:法院|中院|基层法院|法院系统|政法系统)?第[一二三四五六七八九十](?:名|位)?)(?=[，。；、]|$)"
    rf"|(?:(?<=位居)|(?<=位列)|(?<=名列)|(?<=排名)|(?<=跻身))(?P<group>第{_COUNT}(?:方阵|名|位)?|前{_COUNT}(?:名|位|强)?|榜首|首位)(?=[，。；、]|$)"
)
_PRAISED = re.compile(
    r"(?P<verb>受到|得到|获得|荣获|获)(?P<name>[^，。；：“”\n]{2,30}?(?:[院委办部局厅会]|政府|系统)(?:的)?(?:通报表[扬彰]|通令嘉奖|书面表扬|集体嘉奖))"
)
_MEDIUM = (
    r"(?:《[^》\n]{2,20}》|[一-龥]{2,10}(?:日报|晚报|时报|法院报|法治报|法制报|人民网|新华网|新华社|电视台|杂志|客户端|学习强国)"
    r"|人民网|新华网|新华社|学习强国)"
)
_PRINTED = re.compile(
    rf"(?P<verb>被|在)(?:[^，。；：《“\n]{{0,12}}?)(?P<name>{_MEDIUM}(?:(?:[、和与及]|以及)?{_MEDIUM}){{0,6}})(?:等[一-龥]{{0,8}}|头版|专版|平台)?(?:刊载|刊发|刊登|转载|采用|报道|推介|专题报道)"
)


def find_rankings(context: Context) -> Iterator[Mention]:
    """Places in a ranking with whom they are among, praise with its giver, and each medium that printed something."""
    for rule, pattern in (("ranked", _RANKED), ("praised", _PRAISED)):
        for found in pattern.finditer(context.hans):
            yield Mention("award", *found.span("name"), rule, trigger=found["verb"])
    for found in _UNSAID.finditer(context.hans):
        yield Mention("award", *found.span("name" if found["name"] else "group"), "ranked", trigger="")
    for found in _PRINTED.finditer(context.hans):
        for medium in re.finditer(_MEDIUM, found["name"]):
            start = found.start("name")
            yield Mention("award", start + medium.start(), start + medium.end(), "printed", trigger=found["verb"])

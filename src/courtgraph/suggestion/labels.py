"""Names in both scripts: as the report writes them, and in the other script where conversion leaves no choice."""

from functools import cache
from typing import TYPE_CHECKING

from courtgraph.suggestion.reading import simplified

if TYPE_CHECKING:
    from opencc import OpenCC

_CHOICE = frozenset(
    "后里发复面台只系历钟表丑范松谷余云卷冲丰斗胡划汇获饥几尽据克困累了帘蒙弥辟朴仆签秋曲舍沈术苏坛涂须叶郁御愿脏折征症周筑准咸宁升回伙夸于干致游岳占姜借闹仇布采并岩注托沾绣欲异棱荐奸杆凶幸志"
)
"""Simplified characters that stand for several traditional ones: a phrase decides, and names are no phrases."""


def labels(words: str, *, traditional: bool) -> dict[str, str]:
    """A name by language; from traditional words the simplified ones are sure, the other way only some.

    >>> labels("忻州市中級人民法院", traditional=True)
    {'zh-Hant': '忻州市中級人民法院', 'zh-Hans': '忻州市中级人民法院'}
    >>> labels("清湖县人民法院", traditional=False), labels("范文云", traditional=False)
    ({'zh-Hant': '清湖縣人民法院', 'zh-Hans': '清湖县人民法院'}, {'zh-Hans': '范文云'})
    """
    if traditional:
        return {"zh-Hant": words, "zh-Hans": simplified(words)}
    if _CHOICE & set(words):
        return {"zh-Hans": words}
    return {"zh-Hant": str(_converter().convert(words)), "zh-Hans": words}


@cache
def _converter() -> "OpenCC":
    from opencc import OpenCC

    return OpenCC("s2t")

"""Names in both scripts: as the report writes them, and in the other script where conversion leaves no choice."""

from functools import cache

from courtgraph.suggestion.lexicon.brackets import balanced
from courtgraph.suggestion.normalized_text import NormalizedText, simplified
from courtgraph.text.chinese import convert

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
    converted = _traditional(words)
    return {"zh-Hant": converted, "zh-Hans": words} if converted else {"zh-Hans": words}


def labels_of(reading: NormalizedText, name: str, at: int) -> dict[str, str]:
    """The labels of a name in simplified characters that a place of a report led to, in the report's own script.

    >>> labels_of(NormalizedText("雲朔省法院與顧蘭溪，審結案件。"), "云朔省高级人民法院", 0)
    {'zh-Hant': '雲朔省高級人民法院', 'zh-Hans': '云朔省高级人民法院'}
    """
    name = balanced(name)
    if not reading.traditional:
        return labels(name, traditional=False)
    written = as_written(reading, name, at)
    return {"zh-Hant": written, "zh-Hans": name} if written else {"zh-Hans": name}


def as_written(reading: NormalizedText, name: str, at: int) -> str:
    """A name in the characters that the report has for it, piece by piece; nothing where that leaves a choice.

    Of several places of a piece the last one up to ``at`` and the words right behind it counts, else the first.
    """
    written, done = "", 0
    while done < len(name):
        ends = range(len(name), done + 1, -1)
        end = next((end for end in ends if name[done:end] in reading.hans), done + 1)
        piece = name[done:end]
        converted = _piece(reading, piece, at) if len(piece) > 1 else _traditional(piece)
        if not converted:
            return ""
        written, done = written + converted, end
    return written


_NEAR = 60
"""Words that a name was made of stand so many characters behind its place at most."""


def _piece(reading: NormalizedText, piece: str, at: int) -> str:
    before = reading.hans.rfind(piece, 0, at + _NEAR)
    place = before if before >= 0 else reading.hans.find(piece)
    return reading.clean[place : place + len(piece)]


@cache
def _traditional(words: str) -> str:
    """Words in traditional characters, or nothing where a phrase would decide between several."""
    if _CHOICE & set(words):
        return ""
    phrases, single = convert(words, "s2t"), convert("\n".join(words), "s2t")
    return phrases if phrases == single.replace("\n", "") else ""

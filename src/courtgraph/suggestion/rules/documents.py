"""Documents: whatever stands in book-title marks, and the rules that reports name without them."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.mention import Mention

_TITLE = re.compile(r"《[^《》\n]{1,80}(?:《[^《》\n]{1,60}》[^《》\n]{0,60})?》")
_KNOWN = re.compile(
    r"“?十[一二三四五六]五”?规划(?:建议|纲要)?|(?:中央|省委|市委)?八项规定(?:实施细则)?|防止干预司法“?三个规定”?|“三个规定”|三个规定|(?:新时代政法干警)?“?十个严禁”?"
    r"|民法典(?!》)|刑事诉讼法|民事诉讼法|行政诉讼法|企业破产法|法官法|(?<!《)(?:中国共产党)?政法工作条例"
)
_ISSUED = re.compile(
    r"(出台|制定|印发|下发|发布|颁布|会签|签署|签订|通过|起草|编写|推出|形成|修订|完善|修改)[^，。；、《》]{0,14}$"
)


_NEWSPAPER = re.compile("《[一-龥]{2,10}(?:报|周刊|杂志)》(?<!报告》)(?<!通报》)(?<!简报》)")


def find_documents(context: Context) -> Iterator[Mention]:
    """Titles, their marks included, and known rules; ``trigger`` is the verb that says a document was issued."""
    for found in _TITLE.finditer(context.hans):
        if _NEWSPAPER.fullmatch(found[0]):
            continue
        trigger = _ISSUED.search(context.hans, max(0, found.start() - 20), found.start())
        cue = trigger[1] if trigger else _listed_cue(context.hans, found.start())
        yield Mention("document", *found.span(), "title-marks", trigger=cue)
    for found in _KNOWN.finditer(context.hans):
        yield Mention("document", *found.span(), "known-document")


def _listed_cue(text: str, start: int) -> str:
    """The verb before the first of several titles: 出台《甲》《乙》和《丙》."""
    listed = re.search(
        r"(出台|制定|印发|发布|会签|修订)[^，。；《》]{0,14}(?:《[^《》\n]+》[、和及与]?)+$",
        text[max(0, start - 160) : start],
    )
    return listed[1] if listed else ""

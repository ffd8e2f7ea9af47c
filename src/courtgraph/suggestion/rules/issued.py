"""Documents without marks of a title: rules, lists and white papers behind the verb that issues them."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.mention import Mention

_HEAD = (
    "管理规定|暂行规定|规定|管理办法|实施办法|办法|实施细则|细则|指引|工作规则|规则|规程|实施意见|意见|清单|白皮书|蓝皮书|备忘录|会议纪要|纪要|实施方案|方案|指南|手册|"
    "规范|合作协议|协议|条例|年报|审判参考|案例集|案例汇编"
)
_VERB = (
    "审议通过|讨论通过|原则通过|原则同意|制定出台|研究制定|联合出台|联合印发|联合制定|联合签署|制定|出台|印发|下发|修订|发布|颁布|起草|"
    "编写|撰写|编发|编印|签署|签订|会签"
)
_ISSUED = re.compile(
    rf"(?P<verb>{_VERB})(?:了|并实施|完善)?(?P<first>[一-龥A-Za-z0-9“”]{{2,26}}?(?:{_HEAD}))(?=[^一-龥]|$|[和及与等并])"
)
_NEXT = re.compile(rf"(?:[、和与及]|以及)(?P<name>[一-龥A-Za-z0-9]{{2,24}}?(?:{_HEAD}))(?=[^一-龥]|$|[和及与等并])")
_LEAD = re.compile(
    "^(?:了|首个|首部|首份|首批|全[国省市]首[个部份]|一批|一系列|系列|多项|若干|相关|年度|关于|完善|《[^》]*》)+"
)
_GENERIC = re.compile(
    "(?:相关|有关|各项|工作|实施|具体|系列|制度|配套|多项|若干|指导|处理|法律|重要|内部|一系列|年度|总体|本院|上述|这些|等|了|的|专门|规章|性|改革|整改|应急|该|此|新|旧|多个|行动)*"
    f"(?:{_HEAD})"
)


def find_issued(context: Context) -> Iterator[Mention]:
    """The names that an issuing verb is followed by, each of a list by itself; ``trigger`` is the verb."""
    for found in _ISSUED.finditer(context.hans):
        lead = _LEAD.match(found["first"])
        start, end = found.start("first") + (lead.end() if lead else 0), found.end("first")
        while True:
            if not _GENERIC.fullmatch(context.hans, start, end) and end - start > 3:
                yield Mention("document", start, end, "issued-name", trigger=found["verb"])
            following = _NEXT.match(context.hans, end)
            if not following:
                break
            start, end = following.span("name")

"""What the words around a name or a figure make of it: the predicate, and the fields of an observation."""

import re
from typing import Any

from courtgraph.suggestion.mention import Figure

_FOUNDED = re.compile("创|建|打造|推出|构|搭|探索|设立|成立|开通|开设|上线|启动|形成")
_RUN = re.compile("开展|推行|实行|实施|深化|推进|落实|运|依托|坚持|用好|叫响|擦亮|完善|健全|践行|拓展|参与")
_ISSUED = re.compile("出台|制定|印发|下发|发布|颁布|会签|签署|签订|推出|形成")
_REVISED = re.compile("修订|修改|完善")
_FOLLOWED = re.compile("坚持|贯彻|以$|践行|树立|秉持|学习|领悟|增强|坚定|做到|落实|遵循|把|牢记|围绕")


def predicate_of(kind: str, trigger: str, before: str) -> str:
    """The predicate that the verb of a name, or the words before it, say; or nothing.

    >>> predicate_of("document", "印发", ""), predicate_of("doctrine", "", "坚持")
    ('issued', 'follows')
    """
    if kind == "document" and trigger:
        return "issued" if _ISSUED.search(trigger) else "revised" if _REVISED.search(trigger) else ""
    if kind == "initiative" and trigger:
        return "established" if _FOUNDED.search(trigger) else "carriesOut" if _RUN.search(trigger) else ""
    return "follows" if kind == "doctrine" and _FOLLOWED.search(before) else ""


def observed(figure: Figure, indicator: str, unit: str) -> dict[str, Any]:
    """What a figure says of its subject: the fields of a statement besides the subject and the predicate."""
    qualifiers = {"period": figure.period} if figure.period else {}
    if figure.approx != "exact":
        qualifiers["approx"] = figure.approx
    return {
        "object": indicator,
        "value": figure.value,
        "unit": unit,
        **({"qualifiers": qualifiers} if qualifiers else {}),
        **({"modality": figure.modality} if figure.modality != "fact" else {}),
    }

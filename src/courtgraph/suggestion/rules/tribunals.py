"""Tribunals: people's tribunals by their own name, those of a cause, and the Supreme People's Court's."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.lexicon.terms import terms
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.places.gazetteer import behind_verbs
from courtgraph.suggestion.places.home_court import SUPREME

_OF_CAUSE = re.compile(
    "(?:生态环境保护|生态环境|环境资源保护|环境资源|生态|环境|环保|旅游|知识产权|国际商事|破产|劳动|海事|交通|水上|森林)(?:巡回)?法庭"
)
_OF_COURT = re.compile("(?:法院|(?<=法庭)[、和])([一-龥]{2,4}?)(?:人民)?法庭")
_BY_CAUSE = re.compile(r"法院的((?:少年|家事|少年家事|金融|破产|劳动|旅游|速裁|环境资源|知识产权)(?:审判)?法庭)")
"""法院的少年法庭, where the court has one of a cause."""
_OF_SUPREME = re.compile(f"(?:{SUPREME}(?:的)?)?(第[一二三四五六]巡回法庭)")
_OF_SUPREME_BY_CAUSE = re.compile("(?:知识产权|国际商事)法庭")
_NO_TRIBUNAL = terms("courts no tribunal")


def find_tribunals(context: Context) -> Iterator[Mention]:
    """People's tribunals by their own name, 城关人民法庭, and 城关法庭 once it was named so; those of a cause."""
    yield from _of_supreme(context)
    yield from _of_cause(context)
    names: set[str] = set()
    for found in re.finditer("人民法庭", context.hans):
        name = context.before(found.start(), 4).rpartition("院")[2]
        name = name[behind_verbs(name, 0, len(name)) :]
        if len(name) > 1 and name[-2:] not in _NO_TRIBUNAL and not name.endswith("式"):
            names.add(name)
            yield Mention("court", found.start() - len(name), found.end(), "tribunal", f"{name}人民法庭")
    for found in _OF_COURT.finditer(context.hans):
        if found[1] not in _NO_TRIBUNAL and not found[1].startswith("的") and found[1][-1] not in "大小":
            names.add(found[1])
    for start, name in context.places_of(f"{name}法庭" for name in names):
        yield Mention("court", start, start + len(name), "tribunal", f"{name[:-2]}人民法庭")


def _of_supreme(context: Context) -> Iterator[Mention]:
    """The circuit courts, and in the report of the Supreme People's Court its tribunals by their cause alone."""
    for found in _OF_SUPREME.finditer(context.hans):
        yield Mention("court", *found.span(), "tribunal", f"{SUPREME}{found[1]}")
    for found in _OF_SUPREME_BY_CAUSE.finditer(context.hans) if context.home.name == SUPREME else ():
        yield Mention("court", *found.span(), "tribunal", f"{SUPREME}{found[0]}")


def _of_cause(context: Context) -> Iterator[Mention]:
    """Tribunals of a river or a city for a cause, and 少年法庭 of a court that is named before it."""
    for found in _BY_CAUSE.finditer(context.hans):
        yield Mention("court", *found.span(1), "tribunal")
    for found in _OF_CAUSE.finditer(context.hans):
        own = own_name(context, found.start())
        start = min(context.gazetteer.chain_start(found.start()), found.start() - len(own))
        if start < found.start():
            yield Mention("court", start, found.end(), "tribunal", context.hans[start : found.end()])


def own_name(context: Context, end: int) -> str:
    """The name before a tribunal or a special court, as of a river or a harbour, that is no word."""
    name = context.gazetteer.free_name_before(end)
    return "" if name[-2:] in _NO_TRIBUNAL or name[:2] in _NO_TRIBUNAL else name

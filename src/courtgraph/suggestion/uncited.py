"""Lines of a report that carry no statement, as far as their form tells; the rest is for the curator to say."""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from courtgraph.model import Dataset
from courtgraph.model.language import text_in
from courtgraph.suggestion.normalized_text import NormalizedText
from courtgraph.suggestion.suggest import suggest

_REASONS: Mapping[str, Mapping[str, str]] = {
    "title": {"zh-Hant": "題目", "zh-Hans": "题目", "en": "title"},
    "heading": {"zh-Hant": "小標題", "zh-Hans": "小标题", "en": "heading"},
    "byline": {"zh-Hant": "署名", "zh-Hans": "署名", "en": "byline"},
    "repetition": {"zh-Hant": "與第{n}行相同", "zh-Hans": "与第{n}行相同", "en": "repeats line {n}"},
    "no words": {"zh-Hant": "沒有文字", "zh-Hans": "没有文字", "en": "no words"},
}
_LONGEST = 40
"""A heading has so many characters at most."""
_NUMBER = re.compile(
    r"\s*(?:第?[一二三四五六七八九十]{1,3}[、.，,]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.])"
)
_BYLINE = re.compile(r"\s*[（(]?(?:责任编辑|编辑|编审|审核|来源|作者|记者|通讯员|供稿|撰稿)\s*[:：]")
_SENTENCE = re.compile(r"[。！？；!?;…]")


def propose_uncited(
    lines: tuple[str, ...], missing: Iterable[int], named: Collection[int], language: str
) -> dict[int, str]:
    """Of lines (from 1) that no statement cites those that carry none by their form, with the reason in a language.

    A title, a heading without a figure in which nothing is ``named``, a byline, an earlier line once more, and signs
    without words. A line that is blank needs no reason.

    >>> report = ("清湖法院工作", "一、聚焦發展", "全年結案1280件。", "（責任編輯：甲）")
    >>> propose_uncited(report, (1, 2, 3, 4), (1, 3), "en")
    {1: 'title', 2: 'heading', 4: 'byline'}
    """
    forms = _forms(lines)
    told = ((line, forms[line]) for line in missing if line in forms)
    return {
        line: text_in(_REASONS[form.kind], language).format(n=form.first)
        for line, form in told
        if form.kind != "heading" or line not in named
    }


def lines_that_name(lines: Iterable[str], dataset: Dataset | None = None) -> set[int]:
    """The lines (from 1) in which something is named or counted; of lines that say the same the first.

    >>> lines_that_name(["清湖縣人民法院", "一、聚焦發展", "一、聚焦發展", "結案1280件"])
    {1, 4}
    """
    places = _first_places(lines)
    found = suggest("\n".join(places), dataset)
    numbers = list(places.values())
    return {numbers[found.reading.line(mention.start) - 1] for mention in found.mentions}


class _Form(NamedTuple):
    """What a line is, and the first line that says the same."""

    kind: str
    first: int


@lru_cache(maxsize=2)
def _forms(lines: tuple[str, ...]) -> Mapping[int, _Form]:
    """The lines whose form tells what they are; what stands there again is read once, however often that is."""
    places = _first_places(lines)
    words = dict(zip(places, NormalizedText("\n".join(places)).hans.split("\n"), strict=False))  # none splits into one
    first: dict[str, int] = {}
    forms = {}
    for number, line in enumerate(lines, start=1):
        if said := words[line].strip():
            if kind := _form(said, first):
                forms[number] = _Form(kind, first.get(said, number))
            first.setdefault(said, number)
    return forms


def _form(words: str, before: Collection[str]) -> str:
    """What a line is by its form, behind those before it; nothing where the form does not tell."""
    if not any(character.isalnum() for character in words):
        return "no words"
    if words in before:
        return "repetition"
    if _BYLINE.match(words):
        return "byline"
    behind = words[found.end() :] if (found := _NUMBER.match(words)) else words
    if _SENTENCE.search(words) or len(words) > _LONGEST:
        return ""
    if not before:
        return "title"
    return "" if any(character.isdigit() for character in behind) else "heading"


def _first_places(lines: Iterable[str]) -> dict[str, int]:
    """Each line once, and the number (from 1) that it first has."""
    first: dict[str, int] = {}
    for number, line in enumerate(lines, start=1):
        first.setdefault(line, number)
    return first

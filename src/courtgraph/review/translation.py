"""Messages of the review page in the languages of its readers; English is what is translated."""

import re
from functools import cache

from courtgraph.diagnostic import MOST
from courtgraph.review.message_strings import CHINESE, FIELDS, LANGUAGES
from courtgraph.text import to_simplified


def translated(message: str) -> dict[str, str]:
    """A message in the other languages of the page; nothing where one of its sentences has no translation.

    >>> translated("unit is missing; correct it")
    {'zh-Hant': '缺少單位；請改正', 'zh-Hans': '缺少单位；请改正'}
    >>> translated("nobody has translated this")
    {}
    """
    parts = message.split("; ") if message and len(message) <= 2 * MOST else []
    spoken = {language: [_sentence(part, language) for part in parts] for language in ("zh-Hant", "zh-Hans")}
    return {language: "；".join(said) for language, said in spoken.items() if said and all(said)}


def _sentence(part: str, language: str) -> str:
    for pattern, template in _patterns(language):
        if found := pattern.fullmatch(part):
            return template.format(**{name: _quoted(name, said, language) for name, said in found.groupdict().items()})
    return ""


def _quoted(name: str, said: str, language: str) -> str:
    """What a sentence quotes: fields and languages by what they are called, the rest as it is."""
    if name == "field":
        return _called(language).get(said, said)
    called = _called(language) if name in ("language", "languages") else {}
    return "、".join(called.get(one, one) for one in said.split(", ")) if called else said


@cache
def _patterns(language: str) -> list[tuple[re.Pattern[str], str]]:
    """What a sentence looks like, and how it is said; the one with the most words of its own comes first."""
    fewest_quoted = sorted(CHINESE.items(), key=lambda pair: -len(re.sub(r"\{\w+\}", "", pair[0])))
    return [(_pattern(english), _in(language, chinese)) for english, chinese in fewest_quoted]


def _pattern(english: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(english)), re.DOTALL)


@cache
def _called(language: str) -> dict[str, str]:
    return {name: _in(language, said) for name, said in {**FIELDS, **LANGUAGES}.items()}


def _in(language: str, traditional: str) -> str:
    return to_simplified(traditional) if language == "zh-Hans" else traditional

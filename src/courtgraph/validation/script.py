"""Which characters are simplified alone: a name in traditional Chinese has none of them."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from courtgraph.text import to_simplified

if TYPE_CHECKING:
    from opencc import OpenCC

PRINTED_IN_BOTH = frozenset("内册删别吕吴宫强彦户晋温黄")
"""Forms that traditional texts of the mainland use too, though OpenCC and Big5 know another."""


def simplified_only(text: str) -> str:
    """The characters of a text that no traditional text has, each once.

    OpenCC has a traditional one for each, and Big5, the repertoire of traditional Chinese, lacks it: so 后, 里, 干 and
    于, which are characters of their own there, are not among them.

    >>> simplified_only("某县人民法院"), simplified_only("皇后里程")
    ('县', '')
    """
    return "".join(filter(_is_simplified_only, dict.fromkeys(text)))


def to_traditional(text: str) -> str:
    """Simplified characters as traditional ones, words as wholes where they decide.

    The forms are those that print: 為群眾, where OpenCC's own standard has 爲羣衆.

    >>> to_traditional("某县法院")
    '某縣法院'
    """
    return str(_converter().convert(text))


@cache
def _is_simplified_only(character: str) -> bool:
    if character in PRINTED_IN_BOTH or character.encode("big5", "ignore"):
        return False
    return to_simplified(character) == character != to_traditional(character)


@cache
def _converter() -> "OpenCC":
    from opencc import OpenCC

    return OpenCC("s2tw")


def in_both_scripts(names: Mapping[str, str], languages: Iterable[str]) -> dict[str, str]:
    """Names by language, the other Chinese script added where the dataset has it and only one was given.

    >>> in_both_scripts({"zh-Hant": "縣法院"}, ["zh-Hant", "zh-Hans"])
    {'zh-Hant': '縣法院', 'zh-Hans': '县法院'}
    """
    found = dict(names)
    for script, other, convert in (("zh-Hans", "zh-Hant", to_simplified), ("zh-Hant", "zh-Hans", to_traditional)):
        if script in languages and script not in found and other in found:
            found[script] = convert(found[other])
    return {language: found[language] for language in (*languages, *found) if language in found}

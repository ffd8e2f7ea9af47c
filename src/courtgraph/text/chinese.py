"""The two scripts of Chinese: conversion, the characters that only one of them has, and the language of a text."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC

SCRIPTS = ("zh-Hant", "zh-Hans")
"""The languages of which either is made of the other."""
UNCHANGED_SURNAMES = frozenset("于余范岳涂游郁朴")
"""Surnames in either script, of which OpenCC makes another word: 於, 餘, 範."""
PRINTED_IN_BOTH = frozenset("内册删别吕吴宫强彦户晋温黄")
"""Forms that traditional texts of the mainland use too, though OpenCC and Big5 know another."""
ONE_CHARACTER = str.maketrans({"著": "着"})
"""Two characters that count as one, because conversion leaves either."""
_HAN = re.compile("[〇㐀-鿿\U00020000-\U0003ffff]")
_LATIN = re.compile("[A-Za-zＡ-Ｚａ-ｚ]")


def to_simplified(text: str) -> str:
    """Traditional characters as simplified ones, each by one, so that lengths and places stay.

    A lone surrogate, which is no character, becomes U+FFFD.

    >>> to_simplified("黨建2024")
    '党建2024'
    """
    characters = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return convert(characters, "t2s")


def to_traditional(text: str) -> str:
    """Simplified characters as traditional ones, words as wholes where they decide.

    The forms are those that print: 為群眾, where OpenCC's own standard has 爲羣衆.

    >>> to_traditional("某县法院")
    '某縣法院'
    """
    return convert(text, "s2tw")


@cache
def simplified_ideographs() -> dict[int, str]:
    """Every common ideograph that is not its own simplified form, with that form: for ``str.translate``."""
    # line ends keep the converter from reading phrases into neighbours
    characters = "\n".join(map(chr, (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000))))
    simplified = to_simplified(characters).translate(ONE_CHARACTER)
    return {ord(one): other for one, other in zip(characters, simplified, strict=True) if one != other}


def simplified_only(text: str) -> str:
    """The characters of a text that no traditional text has, each once.

    OpenCC has a traditional one for each, and Big5, the repertoire of traditional Chinese, lacks it: so 后, 里, 干 and
    于, which are characters of their own there, are not among them.

    >>> simplified_only("某县人民法院"), simplified_only("皇后里程")
    ('县', '')
    """
    return "".join(filter(_is_simplified_only, dict.fromkeys(text)))


@cache
def _is_simplified_only(character: str) -> bool:
    if character in PRINTED_IN_BOTH or character.encode("big5", "ignore"):
        return False
    return to_simplified(character) == character != to_traditional(character)


def to_traditional_person(name: str) -> str:
    """A person's name in traditional characters: it is made of no phrases, and keeps the surname that it has there.

    >>> to_traditional_person("范兰溪"), to_traditional("范兰溪")
    ('范蘭溪', '範蘭谿')
    """
    kept = name[:1] if name[:1] in UNCHANGED_SURNAMES else ""
    return kept + to_traditional("\n".join(name[len(kept) :])).replace("\n", "")


def in_languages(names: Mapping[str, str], languages: Iterable[str], *, person: bool = False) -> dict[str, str]:
    """Names by language as a dataset of some languages has them, the first language first.

    A name in one Chinese script gives the other where the dataset has that, and goes where it has that alone. What
    cannot be made, and languages that the dataset does not have, are left as they are.

    >>> in_languages({"zh-Hant": "縣法院"}, ["zh-Hans", "zh-Hant"])
    {'zh-Hans': '县法院', 'zh-Hant': '縣法院'}
    >>> in_languages({"zh-Hant": "縣法院", "en": "Court"}, ["zh-Hans"]), in_languages({"zh-Hant": "縣法院"}, ["en"])
    ({'zh-Hans': '县法院', 'en': 'Court'}, {'zh-Hant': '縣法院'})
    """
    wanted = list(languages)
    lacking = [script for script in SCRIPTS if script not in wanted]
    gone = lacking if len(lacking) == 1 else []
    found = {language: name for language, name in names.items() if language not in gone}
    made = {"zh-Hant": to_traditional_person if person else to_traditional, "zh-Hans": to_simplified}
    for script, other in (SCRIPTS, SCRIPTS[::-1]):
        if script in wanted and names.get(other) and not names.get(script):
            found[script] = made[script](names[other])
    return {language: found[language] for language in (*wanted, *found) if language in found}


def lists_in_languages(
    names: Mapping[str, Iterable[str]], languages: Iterable[str], *, person: bool = False
) -> dict[str, tuple[str, ...]]:
    """Lists of names by language as a dataset of some languages has them: ``in_languages`` of each name.

    >>> lists_in_languages({"zh-Hant": ["縣院", "本院"]}, ["zh-Hans"])
    {'zh-Hans': ('县院', '本院')}
    """
    wanted, found = list(languages), dict[str, tuple[str, ...]]()
    each = (in_languages({language: name}, wanted, person=person) for language in names for name in names[language])
    for language, name in (pair for one in each for pair in one.items()):
        found[language] = tuple(dict.fromkeys((*found.get(language, ()), name)))
    return found


def language_of(text: str) -> str:
    """``zh-Hant``, ``zh-Hans`` or ``en``, by the characters that only one of the scripts has; nothing for no letters.

    Characters of both scripts count for neither; a text with none that tells them apart is simplified, as most are.

    >>> language_of("忻州兩級法院"), language_of("忻州两级法院"), language_of("Work of the courts"), language_of("2024")
    ('zh-Hant', 'zh-Hans', 'en', '')
    """
    han = _HAN.findall(text)
    if not han:
        return "en" if re.search("[A-Za-z]", text) else ""
    simplified_forms = set(simplified_ideographs().values())
    traditional = sum(to_simplified(character) != character for character in set(han))
    simplified = sum(
        character in simplified_forms and to_simplified(character) == character and not _in_big5(character)
        for character in set(han)
    )
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def language_of_words(words: str, language: str) -> str:
    """The language of words from a text in a language: that language, unless they tell of another.

    In a Chinese text words in Latin letters alone are English, and what has neither those nor Chinese characters, such
    as a number, is in no language.

    ``languageOfWords`` in ``frontend/src/shared/language.ts`` is the same.

    >>> [language_of_words(words, "zh-Hant") for words in ("AI輔助", "names of the courts", "140000")]
    ['zh-Hant', 'en', '']
    >>> language_of_words("140000", "en")
    'en'
    """
    if language.lower().partition("-")[0] != "zh" or _HAN.search(words):
        return language
    return "en" if _LATIN.search(words) else ""


def _in_big5(character: str) -> bool:
    return bool(character.encode("big5", "ignore"))


def convert(text: str, conversion: str) -> str:
    """A text as one of OpenCC's conversions gives it."""
    return str(_converter(conversion).convert(text))


@cache
def _converter(conversion: str) -> "OpenCC":
    from opencc import OpenCC

    return OpenCC(conversion)

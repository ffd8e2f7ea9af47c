"""Pinyin that a web page injected after characters: 轉(zhuǎn)."""

import re
import unicodedata
from functools import cache

_READING = re.compile(r"([一-鿿])((?:\((?:[^\W\d_]|[\u0300-\u036f]){1,8}\))+)")


def strip_pinyin(text: str) -> str:
    """Take out each parenthesis that is a reading of the character before it, tones included.

    Only a parenthesis that pypinyin lists among the readings of its character goes; every other stays.

    >>> strip_pinyin("流轉(zhuǎn)中,審(執)結(jié)案件,全長(km)")
    '流轉中,審(執)結案件,全長(km)'
    """
    return _READING.sub(_without_readings, text) if "(" in text else text


def _without_readings(match: re.Match[str]) -> str:
    character, parentheses = match.groups()
    kept = [
        part
        for part in re.findall(r"\(.*?\)", parentheses)
        if unicodedata.normalize("NFC", part[1:-1]).lower() not in _readings(character)
    ]
    return character + "".join(kept)


@cache
def _readings(character: str) -> frozenset[str]:
    from pypinyin import Style, pinyin

    return frozenset(pinyin(character, style=Style.TONE, heteronym=True)[0])

"""Pinyin that a web page injected after characters: 轉(zhuǎn)."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from courtgraph.text.chinese import simplified_ideographs
from courtgraph.text.offsets import Edit

if TYPE_CHECKING:
    from msgspec import Raw

_PARENTHESIS = r"[(（](?:[^\W\d_㐀-鿿]|[\u0300-\u036f]|[:·]){1,8}[1-5]?[)）]"
_INJECTED = re.compile(rf"([㐀-鿿𠀀-𳿿])((?:{_PARENTHESIS})+)")
_SEVERAL = 3
"""So many readings without tones in one text are no chance: (ai) may be an abbreviation, the third one is not."""


def strip_pinyin(text: str) -> str:
    """Take out each parenthesis that is a reading of the character before it, tones included.

    Only a parenthesis that pypinyin lists among the readings of its character goes; every other stays.

    >>> strip_pinyin("流轉(zhuǎn)中,審(執)結(jié)案件,全長(km)")
    '流轉中,審(執)結案件,全長(km)'
    """
    if "(" not in text and "（" not in text:
        return text
    kept, done = [], 0
    for edit in _readings_in(text, _readings):
        kept.append(text[done : edit.start])
        done = edit.end
    return "".join([*kept, text[done:]])


def find_pinyin(text: str) -> list[Edit]:
    """Every injected reading of a text as an edit that takes it out.

    Readings without tones count where a text has several of them.

    >>> [edit[:2] for edit in find_pinyin("流轉(zhuǎn)中")]
    [(2, 9)]
    >>> find_pinyin("愛(ai)"), len(find_pinyin("是(shi)(shi)人(ren)"))
    ([], 3)
    """
    toned, toneless = find_readings(text), list(_readings_in(text, _toneless))
    return sorted({*toned, *toneless}) if len(toneless) >= _SEVERAL else toned


def find_readings(text: str) -> list[Edit]:
    """The readings that ``strip_pinyin`` takes out, each as the edit that does so, in the order of the text.

    >>> [edit[:2] for edit in find_readings("流轉(zhuǎn)中")]
    [(2, 9)]
    """
    return list(_readings_in(text, _readings))


def _readings_in(text: str, readings_of: Callable[[str], frozenset[str]]) -> Iterator[Edit]:
    for found in _INJECTED.finditer(text):
        for parenthesis in re.finditer(_PARENTHESIS, found[2]):
            if _normal(parenthesis[0][1:-1]) in readings_of(found[1]):
                start, end = found.start(2) + parenthesis.start(), found.start(2) + parenthesis.end()
                yield Edit(start, end, "", "pinyin", f"a reading of {found[1]}")


def _normal(reading: str) -> str:
    return unicodedata.normalize("NFC", reading).lower().replace("u:", "ü").replace("v", "ü").replace("ɡ", "g")


_HAN_RUN = re.compile("[㐀-鿿]+")
_RUN = re.compile("[㐀-鿿]+|[^㐀-鿿]+")
_LONGEST_PHRASE = 6
"""Phrases are looked for up to so many characters; longer ones are sayings."""

_TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}


@cache
def _readings(character: str) -> frozenset[str]:
    """The readings with their tones, written as marks or as digits."""
    marked = _listed(character)
    return frozenset((*marked, *(f"{_plain(one)}{tone}" for one in marked if (tone := _tone(one)))))


@cache
def _toneless(character: str) -> frozenset[str]:
    plain = [_plain(one) for one in _listed(character)]
    return frozenset((*plain, *(one.replace("ü", "u") for one in plain)))


def _tone(reading: str) -> str:
    return next((_TONES[mark] for mark in unicodedata.normalize("NFD", reading) if mark in _TONES), "")


def _plain(reading: str) -> str:
    letters = (mark for mark in unicodedata.normalize("NFD", reading) if mark not in _TONES)
    return unicodedata.normalize("NFC", "".join(letters))


def _listed(character: str) -> list[str]:
    return [_normal(one) for one in _table().get(str(ord(character)), "").split(",") if one]


@cache
def _table() -> dict[str, str]:
    """The readings of single characters as pypinyin has them, by the characters' numbers.

    The table is read as it lies in the package: importing pypinyin reads its phrases too, which takes ten times as
    long and which no reading of one character needs.
    """
    import msgspec

    return msgspec.json.decode(_content("pinyin_dict.json"), type=dict[str, str])


@cache
def _phrases() -> "dict[str, Raw]":
    """The readings of phrases as they lie in the package; of 47,000 few are asked for, and only those are decoded."""
    import msgspec

    return msgspec.json.decode(_content("phrases_dict.json"), type=dict[str, msgspec.Raw])


def _readings_of_phrase(phrase: str) -> list[list[str]]:
    """The readings of each character of a phrase, or of one character."""
    import msgspec

    listed = _phrases().get(phrase)
    if listed is None:
        return [_table().get(str(ord(phrase)), phrase).split(",")]
    return msgspec.json.decode(listed, type=list[list[str]])


def _content(name: str) -> bytes:
    package = find_spec("pypinyin")
    return Path(package.origin if package and package.origin else "pypinyin/__init__.py").with_name(name).read_bytes()


def syllables(text: str) -> list[str]:
    """A text as lower-case syllables without tones, ü written as v; what is no Chinese character stays, run by run.

    Phrases decide between readings; the longest that starts at a place counts.

    >>> syllables("重庆执行率3")
    ['chong', 'qing', 'zhi', 'xing', 'lv', '3']
    """
    return [syllable for piece in _pieces(text) for syllable in _read(piece)]


def characters_by_reading(texts: Iterable[str]) -> dict[str, str]:
    """Each reading of the characters in texts, as simplified ones, with all that are read so, one after another.

    A reading of several syllables has phrases of as many characters: those of which one is not read as it usually is.

    >>> characters_by_reading(["重慶", "庆祝"])
    {'chong qing': '重庆', 'qing': '庆', 'zhong': '重', 'zhu': '祝'}
    """
    simplified = simplified_ideographs()
    runs = {run.translate(simplified) for text in texts for run in _HAN_RUN.findall(text)}
    pieces = {piece for run in runs for piece in _pieces(run)}
    read = [(" ".join(_read(character)), character) for character in {*"".join(pieces)}]
    usual = {character: reading for reading, character in read}
    phrases = [(" ".join(_read(piece)), piece) for piece in pieces]
    unusual = [pair for pair in phrases if pair[0] != " ".join(usual[character] for character in pair[1])]
    found = dict[str, str]()
    for reading, piece in sorted([*unusual, *(pair for pair in read if pair[0] != pair[1])]):
        found[reading] = found.get(reading, "") + piece
    return found


def _pieces(text: str) -> Iterator[str]:
    """The phrases, the single characters and the runs of other signs that a text consists of."""
    for run in _RUN.findall(text):
        if not "㐀" <= run[0] <= "鿿":
            yield run
            continue
        phrases, at = _phrases(), 0
        while at < len(run):
            ends = range(min(len(run), at + _LONGEST_PHRASE), at + 1, -1)
            end = next((end for end in ends if run[at:end] in phrases), at + 1)
            yield run[at:end]
            at = end


def _read(piece: str) -> list[str]:
    """The syllables of a piece; a run of other signs is one."""
    if not "㐀" <= piece[0] <= "鿿":
        return [piece]
    return [_plain(of_one[0]).replace("ü", "v") for of_one in _readings_of_phrase(piece)]


@lru_cache(maxsize=2**16)
def is_reading(reading: str, character: str) -> bool:
    """Whether a character can be read so, with tones or without.

    >>> is_reading("shù", "數"), is_reading("shu", "數"), is_reading("shù", "法")
    (True, True, False)
    """
    return _normal(reading) in _readings(character) | _toneless(character)

"""Names of what a report speaks of, in either script: as the report writes them, and in the other one by conversion."""

from collections.abc import Sequence
from typing import NamedTuple

from courtgraph.suggestion.lexicon.brackets import balanced, tidy
from courtgraph.suggestion.normalized_text import NormalizedText, simplified
from courtgraph.text.chinese import SCRIPTS, to_traditional, to_traditional_person

_NEAR = 60
"""Words that a name was made of stand so many characters behind its place at most."""


class Spelling(NamedTuple):
    """A name in simplified and in traditional characters."""

    hans: str
    hant: str

    def labels(self, scripts: Sequence[str]) -> dict[str, str]:
        """The name by language, in some scripts and in the order of a file in canonical form.

        >>> Spelling("县法院", "縣法院").labels(["zh-Hans", "zh-Hant"])
        {'zh-Hant': '縣法院', 'zh-Hans': '县法院'}
        """
        spellings = {"zh-Hant": self.hant, "zh-Hans": self.hans}
        return {script: name for script, name in spellings.items() if script in scripts}


def scripts_of(reading: NormalizedText, languages: Sequence[str]) -> list[str]:
    """The scripts of Chinese among some languages, else that of the report: without a name nobody knows what is meant.

    >>> scripts_of(NormalizedText("縣法院"), ["zh-Hans", "en"]), scripts_of(NormalizedText("縣法院"), ["en"])
    (['zh-Hans'], ['zh-Hant'])
    """
    return [language for language in languages if language in SCRIPTS] or [reading.language]


def spelled(reading: NormalizedText, words: str, *, person: bool = False) -> Spelling:
    """Words of a report, in its own script as they stand there.

    >>> spelled(NormalizedText("忻州市中級人民法院"), "忻州市中級人民法院").hans
    '忻州市中级人民法院'
    >>> spelled(NormalizedText("法官范文云"), "范文云", person=True).hant
    '范文雲'
    """
    words = tidy(words)
    if reading.traditional:
        return Spelling(simplified(words), words)
    return Spelling(words, (to_traditional_person if person else to_traditional)(words))


def spelled_name(reading: NormalizedText, name: str, at: int) -> Spelling:
    """A name in simplified characters that a place of a report led to, in the report's own script as it writes it.

    >>> spelled_name(NormalizedText("雲朔省法院與顧蘭溪，審結案件。"), "云朔省高级人民法院", 0)
    Spelling(hans='云朔省高级人民法院', hant='雲朔省高級人民法院')
    """
    name = tidy(balanced(name))
    return Spelling(name, _as_written(reading, name, at) if reading.traditional else to_traditional(name))


def _as_written(reading: NormalizedText, name: str, at: int) -> str:
    """A name in the characters that the report has for it, piece by piece; what it does not have is converted.

    Of several places of a piece the last one up to ``at`` and the words right behind it counts, else the first.
    """
    converted, written, done = to_traditional(name), "", 0
    while done < len(name):
        ends = range(len(name), done + 1, -1)
        end = next((end for end in ends if reading.has(name[done:end])), done + 1)
        piece = name[done:end]
        written += _piece(reading, piece, at) if len(piece) > 1 else converted[done:end]
        done = end
    return written


def _piece(reading: NormalizedText, piece: str, at: int) -> str:
    before = reading.hans.rfind(piece, 0, at + _NEAR)
    place = before if before >= 0 else reading.hans.find(piece)
    return reading.clean[place : place + len(piece)]

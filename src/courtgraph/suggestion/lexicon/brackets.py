"""Marks at the ends of names, and those that come in pairs."""

import unicodedata

from courtgraph.text.terminal import UNPRINTABLE

_PAIRS = {"”": "“", "’": "‘", "》": "《", "」": "「", "』": "『", "）": "（", ")": "("}

_ENDS = " 、，。；：！？,.;:!?|｜│┃…·—–-~～/\\_="
"""What no name begins or ends with; quotation marks and brackets are seen to in pairs."""


def tidy(words: str) -> str:
    r"""Words without marks and white space at their ends, and with nothing but plain spaces within.

    >>> tidy("\t审结\t案件："), tidy("“三心”\u200b工作法　"), tidy("812|797")
    ('审结 案件', '“三心” 工作法', '812|797')
    """
    printable = (" " if unicodedata.category(each) in UNPRINTABLE else each for each in words)
    return " ".join("".join(printable).split()).strip(_ENDS)


def balanced(words: str) -> str:
    """Words without the marks that have lost their partner, as where a piece was cut out of a sentence.

    >>> balanced("举办“讲堂"), balanced("举办“讲堂”（期"), balanced("）”")
    ('举办讲堂', '举办“讲堂”期', '')
    """
    opened: list[int] = []
    lone: set[int] = set()
    for at, character in enumerate(words):
        if character in _PAIRS.values():
            opened.append(at)
        elif character in _PAIRS:
            if opened and words[opened[-1]] == _PAIRS[character]:
                opened.pop()
            else:
                lone.add(at)
    lone.update(opened)
    return "".join(character for at, character in enumerate(words) if at not in lone)

"""Quotation marks and brackets that come in pairs."""

_PAIRS = {"”": "“", "’": "‘", "》": "《", "」": "「", "』": "『", "）": "（", ")": "("}


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

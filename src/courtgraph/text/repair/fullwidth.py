"""Punctuation that stands between Chinese characters in half its width: 中,始 is meant as 中，始."""

import re
from collections.abc import Iterator

from courtgraph.text.offsets import Edit, lies_within

WIDE = str.maketrans(",;:!?()", "，；：！？（）")

_HAN = "㐀-鿿豈-﫿𠀀-𳿿"
_NESTED = 10
"""So deep parentheses are widened at most."""
_WORDS = rf"{_HAN}，。、；：？！“”‘’《》〈〉「」『』【】（）…—·"
_URL = re.compile(r"(?:https?://|www\.|[\w.+-]{1,64}@)[^\s，。；）》”」]+", re.IGNORECASE)
_MARK = re.compile(
    rf"(?<=[{_WORDS})\d%％a-zA-Z])[,;:!?](?=[{_WORDS}])|(?<=[{_WORDS}])[,;:!?](?=[{_WORDS}(\d“a-zA-Z]|$)", re.MULTILINE
)
_ROUND = re.compile(rf"\((?=[^()\n]*[{_HAN}])(?!(?<=[{_HAN}]\()[{_HAN}]\)[{_HAN}])([^()\n]*)\)")


def find_halfwidth(text: str) -> list[Edit]:
    """Every half-width mark between Chinese characters as an edit that makes it full-width.

    Marks in numbers, times and addresses stay, and so do parentheses without Chinese in them, such as (km) and (AI),
    and those within a word, as in 審(執)結.

    >>> text = "今年(上半年),審(執)結1,234件;詳見https://a.cn/b,c:8:30開庭"
    >>> print("".join(edit.after for edit in find_halfwidth(text)))
    （），；
    """
    edits: dict[int, Edit] = {}
    for _ in range(_NESTED):
        found = [edit for edit in _narrow(text) if edit.start not in edits]
        if not found:
            break
        # a mark that was widened lets its neighbours be widened, too
        edits |= {edit.start: edit for edit in found}
        text = "".join(edits[at].after if at in edits else each for at, each in enumerate(text))
    return [edits[start] for start in sorted(edits)]


def _narrow(text: str) -> Iterator[Edit]:
    kept = [found.span() for found in _URL.finditer(text)]
    for edit in _marks(text):
        if not lies_within(edit.start, kept):
            yield edit


def _marks(text: str) -> Iterator[Edit]:
    for found in _MARK.finditer(text):
        yield _widened(text, found.start())
    for found in _ROUND.finditer(text):
        before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        if re.match(rf"[{_WORDS}]", before) or re.match(rf"[{_WORDS}]", after):
            yield _widened(text, found.start())
            yield _widened(text, found.end() - 1)


def _widened(text: str, at: int) -> Edit:
    wide = text[at].translate(WIDE)
    return Edit(at, at + 1, wide, "width", f"{text[at]} stands between Chinese characters")

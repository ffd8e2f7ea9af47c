"""What of a grounded claim asks for a second look: whether its line names the subject, and no other of its kind."""

from collections.abc import Iterable, Iterator

from courtgraph.importing.ends import Ends
from courtgraph.importing.grounding import RawText, Words
from courtgraph.text import normalize

_LEAST = 3
"""A name of fewer characters, such as 本院, tells one thing from others of its kind badly."""


class SecondLook:
    """Doubts about the claims of a text; what a line names is looked up once."""

    def __init__(self, ends: Ends, text: RawText) -> None:
        self._ends = ends
        self._text = text
        self._lines: dict[int, str] = {}

    def doubt(self, subject: str, words: Words) -> str:
        """Nothing, or one of ``DOUBTS``.

        ``far``: the line does not name the subject. ``other``: before the words it names another of its kind last.
        ``weak``: the words stand several times on the line.
        """
        line = self._line(words.line)
        mine = [*_usable(self._ends.names(subject), 2)]
        if not any(name in line for name in mine):
            return "far"
        first = self._text.start_of(words.line)
        before = normalize(self._text.text.lines[words.line - 1][: words.end - first])
        if self._names_another(subject, mine, before):
            return "other"
        return "weak" if words.others else ""

    def _line(self, number: int) -> str:
        if number not in self._lines:
            self._lines[number] = normalize(self._text.text.lines[number - 1])
        return self._lines[number]

    def _names_another(self, subject: str, mine: list[str], before: str) -> bool:
        """Whether the last of the names before the words is that of another thing of the subject's kind."""
        last = max(before.rfind(name) for name in mine)
        for name in mine:  # a name within a longer one of the subject names nobody else
            before = before.replace(name, "\0" * len(name))
        return any(
            start > last and one != subject and self._ends.is_like(one, subject)
            for start, one in self._ends.named_in(before, _LEAST)
        )


def _usable(names: Iterable[str], least: int) -> Iterator[str]:
    return (name for name in map(normalize, names) if len(name) >= least)

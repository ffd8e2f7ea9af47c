"""The comments of a YAML file, which parsers drop: found by elimination, as what lies outside of every scalar."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain
from operator import itemgetter

import yaml


class Comments:
    """The comments of a file, handed out in the order in which the nodes of the file are walked."""

    def __init__(self, text: str, root: yaml.Node) -> None:
        self._pending = list(_comments(text, root))

    def before(self, node: yaml.Node) -> list[str]:
        """The comments on lines before a node that no earlier node took."""
        return self._take(node.start_mark.line)

    def beside(self, node: yaml.Node) -> str:
        """The comment on the lines of a node, with the space before it, or nothing."""
        start, end = node.start_mark, node.end_mark
        is_block = end.column == 0 and end.line > start.line
        found = self._take(end.line if is_block else end.line + 1, first=start.line)
        return f" {' '.join(found)}" if found else ""

    def rest(self) -> list[str]:
        """The comments that no node took: those at the end of the file."""
        return [comment for _, comment in self._pending]

    def _take(self, end: int, first: int = 0) -> list[str]:
        if not self._pending or self._pending[0][0] >= end:
            return []
        start, stop = (bisect_left(self._pending, line, key=itemgetter(0)) for line in (first, end))
        taken = [comment for _, comment in self._pending[start:stop]]
        del self._pending[start:stop]
        return taken


def _comments(text: str, root: yaml.Node) -> Iterator[tuple[int, str]]:
    """The first mark on each line that stands, as does the space before it, outside of every scalar."""
    marks = [at for at in (found.start() for found in re.finditer("#", text)) if not at or text[at - 1] in " \t\n"]
    spans = list(_scalars(text, root, marks))
    starts = [start for start, _ in spans]

    def is_outside(at: int) -> bool:
        return not (before := bisect_right(starts, at)) or at >= spans[before - 1][1]

    line, last, counted = 0, -1, 0
    for at in marks:
        line, counted = line + text.count("\n", counted, at), at
        if line > last and is_outside(at) and (text[at - 1 : at] in ("", "\n") or is_outside(at - 1)):
            last, end = line, text.find("\n", at)
            yield line, text[at : end if end >= 0 else None].rstrip()


def _scalars(text: str, node: yaml.Node, marks: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where the words of scalars near some marks begin and end.

    A block's indicator, which a comment may follow, is not among them.
    """
    start, end = node.start_mark.index, node.end_mark.index
    if bisect_left(marks, start) == bisect_right(marks, end):
        return
    if isinstance(node, yaml.ScalarNode):
        header = text[start:end].partition("\n")[0] if node.style in ("|", ">") else ""
        yield start + len(header), end
    else:
        parts = chain.from_iterable(node.value) if isinstance(node, yaml.MappingNode) else node.value
        for part in parts:
            yield from _scalars(text, part, marks)

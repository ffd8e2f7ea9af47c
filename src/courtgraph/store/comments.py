"""The comments of a YAML file, which parsers drop: found by elimination, as what lies outside of every scalar."""

from collections.abc import Iterator

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
        taken = [comment for line, comment in self._pending if first <= line < end]
        self._pending = [(line, comment) for line, comment in self._pending if not first <= line < end]
        return taken


def _comments(text: str, root: yaml.Node) -> Iterator[tuple[int, str]]:
    masked = list(text)
    for start, end in _scalars(text, root):
        masked[start:end] = ["\n" if character == "\n" else "\0" for character in masked[start:end]]
    at = 0
    for number, line in enumerate("".join(masked).split("\n")):
        for column, character in enumerate(line):
            if character == "#" and (column == 0 or line[column - 1] in " \t"):
                yield number, text[at + column : at + len(line)].rstrip()
                break
        at += len(line) + 1


def _scalars(text: str, node: yaml.Node) -> Iterator[tuple[int, int]]:
    """Where the words of scalars begin and end; a block's indicator, which a comment may follow, is not among them."""
    if isinstance(node, yaml.ScalarNode):
        start, end = node.start_mark.index, node.end_mark.index
        header = text[start:end].partition("\n")[0] if node.style in ("|", ">") else ""
        yield start + len(header), end
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(text, key)
            yield from _scalars(text, value)
    else:
        for item in node.value:
            yield from _scalars(text, item)

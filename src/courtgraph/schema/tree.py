"""A YAML file as plain texts, lists and mappings, with the line of each."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import yaml

from courtgraph.schema.plain_yaml import compose_plain

Place = tuple[str, ...]
"""The way to a part of a tree, by names: ``("types", "Moon", "label")``."""


class Tree(NamedTuple):
    """The content of a file, and where its parts stand, by the names that lead to them."""

    content: Any
    lines: Mapping[Place, int]

    def line_of(self, place: Place) -> int:
        """The line (from 1) of a part, or of the nearest part around it."""
        return self.lines[place] if place in self.lines or not place else self.line_of(place[:-1])


def read_tree(text: str) -> Tree:
    r"""Read YAML with every scalar as it is written; a name that stands twice, which YAML would let pass, is refused.

    Raises yaml.YAMLError with the place.

    >>> read_tree("types:\n  Moon: no")
    Tree(content={'types': {'Moon': 'no'}}, lines={(): 1, ('types',): 1, ('types', 'Moon'): 2})
    """
    lines: dict[Place, int] = {(): 1}
    root = compose_plain(text)
    return Tree(_plain(root, (), lines) if root else None, lines)


def _plain(node: yaml.Node, place: Place, lines: dict[Place, int]) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, place, lines) for item in node.value]
    content: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise yaml.MarkedYAMLError(problem="a name must be a word", problem_mark=key.start_mark)
        if key.value in content:
            raise yaml.MarkedYAMLError(problem=f"{key.value} stands twice", problem_mark=key.start_mark)
        inner = (*place, str(key.value))
        lines.setdefault(inner, key.start_mark.line + 1)
        content[key.value] = _plain(value, inner, lines)
    return content

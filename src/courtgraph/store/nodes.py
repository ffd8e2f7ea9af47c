"""Nodes of a YAML file that were not in it: records to add, fields to change."""

from collections.abc import Iterable, Mapping, Sequence

import yaml

from courtgraph.schema.plain_yaml import compose_plain

Content = str | Sequence["Content"] | Mapping[str, "Content"]
"""What a record says, in plain texts, lists and mappings."""


def to_node(content: Content, line: int = 0) -> yaml.Node:
    """A content as a node that stands at a line (from 0) and takes no comment from what stands after that.

    >>> to_node({"id": "award/a"}).value[0][1].value
    'award/a'
    """
    place = yaml.Mark("", 0, line, 0, None, 0)
    if isinstance(content, str):
        # the style says that an empty text is one, and not nothing at all
        return yaml.ScalarNode("tag:yaml.org,2002:str", content, place, place, style='"')
    if isinstance(content, Mapping):
        pairs = [(to_node(key, line), to_node(value, line)) for key, value in content.items()]
        return yaml.MappingNode("tag:yaml.org,2002:map", pairs, place, place)
    return yaml.SequenceNode("tag:yaml.org,2002:seq", [to_node(item, line) for item in content], place, place)


def to_content(node: yaml.Node) -> Content:
    """What a node says, without its form.

    >>> from courtgraph.schema.plain_yaml import compose_plain
    >>> to_content(compose_plain("{id: award/a, same_as: [x]}"))
    {'id': 'award/a', 'same_as': ['x']}
    """
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): to_content(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [to_content(item) for item in node.value]
    return str(node.value)


def field(record: yaml.Node | None, name: str) -> yaml.Node | None:
    """A field of a record, or None when it has no such field."""
    pairs = record.value if isinstance(record, yaml.MappingNode) else ()
    return next((value for key, value in pairs if key.value == name), None)


def text_of(record: yaml.Node | None, name: str) -> str:
    """A field that is a plain text, or the empty string."""
    node = field(record, name)
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""


def items_of(record: yaml.Node | None, name: str) -> list[yaml.Node]:
    """The items of a field that is a list, to be changed in place; a field that holds none gets an empty list."""
    assert record is not None, "a file in canonical form has a top"  # noqa: S101
    node = field(record, name)
    if not isinstance(node, yaml.SequenceNode):
        set_field(record, name, [])
        node = field(record, name)
    assert isinstance(node, yaml.SequenceNode), "the field was just set"  # noqa: S101
    items: list[yaml.Node] = node.value
    return items


def set_field(record: yaml.Node, name: str, content: Content) -> None:
    """Give a field another content, or a record another field."""
    assert isinstance(record, yaml.MappingNode), "a record is a mapping"  # noqa: S101
    last = record.value[-1][0].start_mark.line if record.value else record.start_mark.line
    for place, (key, _) in enumerate(record.value):
        if key.value == name:
            record.value[place] = (key, to_node(content, key.start_mark.line))
            return
    record.value.append((to_node(name, last), to_node(content, last)))


def insert(items: list[yaml.Node], place: int, content: Content) -> None:
    """Put a new item among others; comments stay with those."""
    before = items[place - 1].start_mark.line if 0 < place <= len(items) else 0
    items.insert(place, to_node(content, before))


def append(items: list[yaml.Node], contents: Iterable[Content]) -> None:
    """Put new items behind others."""
    for content in contents:
        insert(items, len(items), content)


def composed(text: str) -> yaml.MappingNode:
    """The top of a file that is in canonical form."""
    root = compose_plain(text)
    assert isinstance(root, yaml.MappingNode), "the canonical form is a mapping"  # noqa: S101
    return root

"""The one canonical form of a dataset's YAML: the order of fields, the indentation, the quotes; comments stay.

The order of records is the curator's own; fields stand in the order in which the model lists them.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache

import yaml

from courtgraph.errors import CourtgraphError
from courtgraph.model import LANGUAGES, Finding
from courtgraph.model.finding import first_of_files
from courtgraph.schema import default_schema
from courtgraph.schema.plain_yaml import compose_plain
from courtgraph.store.comments import Comments
from courtgraph.store.fields import Fields
from courtgraph.store.gc_pause import gc_paused
from courtgraph.store.nodes import Content, to_content
from courtgraph.store.parse import compose_mapping
from courtgraph.store.records import DATASET_FIELDS, FIELDS
from courtgraph.store.scalar import to_scalar

ORDERS: Mapping[str, tuple[str, ...]] = {
    "": (*DATASET_FIELDS, "source", "sources", "entities", "statements", "same", "different"),
    **FIELDS,
    **dict.fromkeys(("title", "label", "alias", "description", "gloss", "note"), LANGUAGES),
}
"""The fields of a mapping by the name of the field that holds it; qualifiers stand in the order of the schema."""
SPACED = ("sources", "entities", "statements", "same", "different")
"""The lists whose records are set apart by an empty line."""


Edit = Callable[[yaml.MappingNode], None]
"""Changes the nodes of a file before they are written; ``nodes.py`` makes new ones."""


@gc_paused()
def to_canonical(text: str, path: str = "input.yaml", edit: Edit | None = None) -> str:
    r"""The canonical form of a YAML file; a file in that form comes back as it is.

    ``edit`` may change what the file says; the comments of what stays, stay.

    Raises CourtgraphError, with the findings, for a text that courtgraph does not read.

    >>> print(to_canonical("entities:\n  - {type: Topic, id: 'topic/a'} # first\n"), end="")
    entities:
      - id: topic/a
        type: Topic # first
    """
    written, said = _written(text, path, edit)
    # by now the nodes are gone: those of both texts at once would take twice the memory
    if _said(written) != said:
        raise CourtgraphError(f"{path}: its form cannot be made canonical without loss; it was left as it is")
    return written


def _written(text: str, path: str, edit: Edit | None) -> tuple[str, Content]:
    """The canonical form of a text, and what it is to say."""
    findings: list[Finding] = []
    root = compose_mapping(text, path, findings)
    for node in Fields(root, path, findings).nodes.values() if root else ():
        _refuse_odd_names(node, path, findings)
    if findings or root is None:
        raise CourtgraphError("\n".join(map(str, first_of_files(findings))))
    comments = Comments(text, root)
    if edit:
        edit(root)
    lines = _mapping(root, "", "", comments)
    return "".join(line.rstrip(" ") + "\n" for line in (*lines, *comments.rest())), to_content(root)


def _refuse_odd_names(node: yaml.Node, path: str, findings: list[Finding]) -> None:
    """Report every field below a node whose name stands twice or is no word: neither has a canonical form."""
    if isinstance(node, yaml.MappingNode):
        if len({key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)} - {""}) < len(node.value):
            Fields(node, path, findings)
        for _, value in node.value:
            _refuse_odd_names(value, path, findings)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_odd_names(item, path, findings)


def _said(written: str) -> Content | None:
    """What a text says, in whatever form; the order of fields says nothing."""
    try:
        node = compose_plain(written)
    except yaml.YAMLError:
        return None
    return to_content(node) if node else None


def _mapping(node: yaml.MappingNode, name: str, indent: str, comments: Comments) -> list[str]:
    blocks: list[tuple[str, list[str]]] = []
    for key, value in node.value:
        leading = [f"{indent}{comment}" for comment in comments.before(key)]
        blocks.append((key.value, leading + _field(key, value, indent, comments)))
    order = _orders().get(name, {})
    if name == "uncited":
        order = _places(sorted((key for key, _ in blocks), key=_number))
    blocks.sort(key=lambda block: order.get(block[0], len(order)))
    return [line for _, lines in blocks for line in lines]


@cache
def _orders() -> Mapping[str, Mapping[str, int]]:
    return {name: _places(fields) for name, fields in {**ORDERS, "qualifiers": default_schema().qualifiers}.items()}


def _places(fields: Iterable[str]) -> Mapping[str, int]:
    return {field: place for place, field in enumerate(fields)}


def _number(key: str) -> tuple[int, str]:
    return (int(key), "") if key.isascii() and key.isdecimal() else (10**9, key)


def _field(key: yaml.ScalarNode, value: yaml.Node, indent: str, comments: Comments) -> list[str]:
    name = f"{indent}{to_scalar(key.value)}:"
    if isinstance(value, yaml.ScalarNode) or not value.value:
        return [f"{name} {_value(value)}{comments.beside(value)}"]
    return [name, *_below(value, key.value, f"{indent}  ", comments)]


def _below(node: yaml.Node, name: str, indent: str, comments: Comments) -> list[str]:
    """The lines of a mapping or a list that is not empty."""
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, name, indent, comments)
    lines: list[str] = []
    for place, item in enumerate(node.value):
        if place and name in SPACED:
            lines.append("")
        lines += [f"{indent}{comment}" for comment in comments.before(item)]
        own = _item(item, name, f"{indent}  ", comments)
        inner = len(indent) + 2
        first = next(number for number, line in enumerate(own) if not line.startswith("#", inner))
        lines += [f"{indent}{line[inner:]}" for line in own[:first]]
        lines += [f"{indent}- {own[first][inner:]}", *own[first + 1 :]]
    return lines


def _item(item: yaml.Node, name: str, indent: str, comments: Comments) -> list[str]:
    if isinstance(item, yaml.ScalarNode):
        return [f"{indent}{_value(item)}{comments.beside(item)}"]
    if not item.value:
        return [f"{indent}{_value(item)}"]
    # a list in a list begins on a line of its own
    return [*([] if isinstance(item, yaml.MappingNode) else [""]), *_below(item, name, indent, comments)]


def _value(node: yaml.Node) -> str:
    """A scalar, or a mapping or a list that is empty."""
    if isinstance(node, yaml.ScalarNode):
        return to_scalar(node.value) if node.value or node.style else ""
    return "{}" if isinstance(node, yaml.MappingNode) else "[]"

"""The one canonical form of a dataset's YAML: the order of fields, the indentation, the quotes; comments stay.

The order of records is the curator's own; fields stand in the order in which the model lists them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

import yaml

from courtgraph.curation.comments import Comments
from courtgraph.curation.fields import Fields
from courtgraph.curation.gc_pause import gc_paused
from courtgraph.curation.parse import compose_mapping
from courtgraph.curation.records import (
    DATASET_FIELDS,
    DIFFERENT_FIELDS,
    ENTITY_FIELDS,
    EVIDENCE_FIELDS,
    SAME_FIELDS,
    SOURCE_FIELDS,
    STATEMENT_FIELDS,
)
from courtgraph.curation.scalar import to_scalar
from courtgraph.errors import CourtgraphError
from courtgraph.model import LANGUAGES, Finding
from courtgraph.schema import default_schema

ORDERS: Mapping[str, tuple[str, ...]] = {
    "": (*DATASET_FIELDS, "source", "sources", "entities", "statements", "same", "different"),
    "sources": SOURCE_FIELDS,
    "entities": ENTITY_FIELDS,
    "statements": STATEMENT_FIELDS,
    "evidence": EVIDENCE_FIELDS,
    "same": SAME_FIELDS,
    "different": DIFFERENT_FIELDS,
    **dict.fromkeys(("title", "label", "alias", "description"), LANGUAGES),
}
"""The fields of a mapping by the name of the field that holds it; qualifiers stand in the order of the schema."""
SPACED = ("sources", "entities", "statements", "same", "different")
"""The lists whose records are set apart by an empty line."""


class Line(NamedTuple):
    """A line of the canonical form: how deep it stands and what it says."""

    depth: int
    text: str


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
    findings: list[Finding] = []
    root = compose_mapping(text, path, findings)
    for node in Fields(root, path, findings).nodes.values() if root else ():
        _refuse_odd_names(node, path, findings)
    if findings or root is None:
        raise CourtgraphError("\n".join(map(str, findings)))
    comments = Comments(text, root)
    if edit:
        edit(root)
    lines = [*_mapping(root, "", 0, comments)]
    written = "".join(f"{'  ' * line.depth}{line.text}".rstrip(" ") + "\n" for line in [*lines, *_rest(comments)])
    if not _same(written, root):
        raise CourtgraphError(f"{path}: its form cannot be made canonical without loss; it was left as it is")
    return written


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


def _same(written: str, root: yaml.Node) -> bool:
    try:
        return _plain(yaml.compose(written, Loader=yaml.CBaseLoader)) == _plain(root)
    except yaml.YAMLError:
        return False


def _rest(comments: Comments) -> Iterator[Line]:
    yield from (Line(0, comment) for comment in comments.rest())


def _mapping(node: yaml.MappingNode, name: str, depth: int, comments: Comments) -> Iterator[Line]:
    blocks: list[tuple[str, list[Line]]] = []
    for key, value in node.value:
        leading = [Line(depth, comment) for comment in comments.before(key)]
        blocks.append((key.value, [*leading, *_field(key, value, depth, comments)]))
    order = _orders().get(name, {})
    if name == "uncited":
        order = _places(sorted((key for key, _ in blocks), key=_number))
    for _, lines in sorted(blocks, key=lambda block: order.get(block[0], len(order))):
        yield from lines


@cache
def _orders() -> Mapping[str, Mapping[str, int]]:
    return {name: _places(fields) for name, fields in {**ORDERS, "qualifiers": default_schema().qualifiers}.items()}


def _places(fields: Iterable[str]) -> Mapping[str, int]:
    return {field: place for place, field in enumerate(fields)}


def _number(key: str) -> tuple[int, str]:
    return (int(key), "") if key.isascii() and key.isdecimal() else (10**9, key)


def _field(key: yaml.ScalarNode, value: yaml.Node, depth: int, comments: Comments) -> Iterator[Line]:
    name = to_scalar(key.value)
    if isinstance(value, yaml.ScalarNode):
        yield Line(depth, f"{name}: {_value(value)}{comments.beside(value)}")
    elif not value.value:
        empty = "{}" if isinstance(value, yaml.MappingNode) else "[]"
        yield Line(depth, f"{name}: {empty}{comments.beside(value)}")
    elif isinstance(value, yaml.MappingNode):
        yield Line(depth, f"{name}:")
        yield from _mapping(value, key.value, depth + 1, comments)
    elif isinstance(value, yaml.SequenceNode):
        yield Line(depth, f"{name}:")
        yield from _sequence(value, key.value, depth + 1, comments)


def _sequence(node: yaml.SequenceNode, name: str, depth: int, comments: Comments) -> Iterator[Line]:
    for place, item in enumerate(node.value):
        if place and name in SPACED:
            yield Line(0, "")
        yield from (Line(depth, comment) for comment in comments.before(item))
        lines = [*_item(item, name, depth, comments)]
        first = next(number for number, line in enumerate(lines) if not line.text.startswith("#"))
        yield from (Line(depth, line.text) for line in lines[:first])
        yield Line(depth, f"- {lines[first].text}")
        yield from lines[first + 1 :]


def _item(item: yaml.Node, name: str, depth: int, comments: Comments) -> Iterator[Line]:
    if isinstance(item, yaml.ScalarNode):
        yield Line(depth, f"{_value(item)}{comments.beside(item)}")
    elif isinstance(item, yaml.MappingNode) and item.value:
        yield from _mapping(item, name, depth + 1, comments)
    elif isinstance(item, yaml.SequenceNode) and item.value:
        yield Line(depth, "")
        yield from _sequence(item, name, depth + 1, comments)
    else:
        yield Line(depth, "{}" if isinstance(item, yaml.MappingNode) else "[]")


def _value(node: yaml.ScalarNode) -> str:
    return to_scalar(node.value) if node.value or node.style else ""


def _plain(node: yaml.Node | None) -> object:
    """The content of a node without its form; fields in the order of their names, for that order says nothing."""
    if isinstance(node, yaml.MappingNode):
        return sorted(((key.value, _plain(value)) for key, value in node.value), key=lambda field: str(field[0]))
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    return node.value if node else None

"""Putting the names of now where a file has those that types and predicates had before."""

from collections.abc import Iterator, Mapping

import yaml

from courtgraph.schema import Schema
from courtgraph.store.canonical import Edit
from courtgraph.store.nodes import field, set_field, text_of


def migration(schema: Schema, types: Mapping[str, str]) -> Edit:
    r"""An edit that renames what the schema has renamed; ``types`` are those of entities and sources by their ids.

    A name that has several successors is left where the types of the ends do not tell which is meant.

    >>> from courtgraph.schema import default_schema
    >>> from courtgraph.store.canonical import to_canonical
    >>> text = "statements:\n  - predicate: reports # a figure\n"
    >>> print(to_canonical(text, edit=migration(default_schema(), {})), end="")
    statements:
      - predicate: hasFigure # a figure
    """
    # what a type is called now decides which predicate of now is meant
    current = {name: schema.type_successor(kind) or kind for name, kind in types.items()}

    def edit(root: yaml.MappingNode) -> None:
        for record in (*_records(root, "sources"), *_records(root, "entities")):
            if now := schema.type_successor(text_of(record, "type")):
                set_field(record, "type", now)
        for record in _records(root, "statements"):
            ends = [current.get(text_of(record, end), "") for end in ("subject", "object")]
            named = schema.successors(text_of(record, "predicate"), *ends)
            if len(named) == 1:
                set_field(record, "predicate", named[0])

    return edit


def _records(root: yaml.MappingNode, name: str) -> Iterator[yaml.Node]:
    items = field(root, name)
    if isinstance(items, yaml.SequenceNode):
        yield from (item for item in items.value if isinstance(item, yaml.MappingNode))

"""Where a record stands in the files of a dataset, and the record as a node to edit."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

import yaml

from courtgraph.schema import Schema
from courtgraph.store.edit_record import listed
from courtgraph.store.fields import Fields
from courtgraph.store.nodes import text_of
from courtgraph.store.records import to_statement


class Found(NamedTuple):
    """A record in a file, and the list that holds it; evidence has the statement that it proves as its ``owner``."""

    node: yaml.MappingNode
    items: list[yaml.Node]
    kind: str
    owner: yaml.MappingNode | None = None


def find_records(root: yaml.MappingNode, path: str, identifiers: Collection[str], schema: Schema) -> Iterator[Found]:
    """The records of a file with one of some ids: sources, entities, each place of statements and of evidence."""
    kind = path.partition("/")[0].removesuffix(".yaml")
    if kind not in ("sources", "entities", "statements"):
        return
    items = listed(root, kind)
    for node in list(items):
        if not isinstance(node, yaml.MappingNode):
            continue
        if kind != "statements":
            if text_of(node, "id") in identifiers:
                yield Found(node, items, kind)
            continue
        statement = to_statement(Fields(node, path, []), schema, text_of(root, "source"))
        if statement.id in identifiers:
            yield Found(node, items, kind)
        pieces = listed(node, "evidence")
        for piece, record in zip(list(pieces), statement.evidence, strict=False):
            if record.id in identifiers and isinstance(piece, yaml.MappingNode):
                yield Found(piece, pieces, "evidence", node)

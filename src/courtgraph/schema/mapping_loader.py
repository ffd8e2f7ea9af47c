"""The mapping: what triples each kind of record becomes, as patterns. ``mapping.yaml`` is its one source of truth."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from courtgraph.schema.tree import read_tree


@cache
def default_mapping() -> Mapping[str, tuple[str, ...]]:
    """The patterns of each kind of record in the packaged mapping, in its order.

    >>> default_mapping()["claim"][0]
    '<{subject}> cgo:{predicate} <{object}> if fact'
    """
    content = read_tree((files("courtgraph.schema") / "mapping.yaml").read_text("utf-8")).content
    return {
        kind: tuple(line for each in patterns for line in content.get(each, (each,)))
        for kind, patterns in content.items()
    }

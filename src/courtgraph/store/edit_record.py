"""Records of a file changed, renamed or taken out; comments of what stays, stay."""

from collections.abc import Callable, Collection, Iterator

import yaml

from courtgraph.store.nodes import Content, field, items_of, set_field

ENDS = ("subject", "object")


def set_path(record: yaml.MappingNode, path: str, content: Content) -> None:
    """Give a field such as ``label.en`` another content; an empty one goes, and with it what is empty then.

    >>> from courtgraph.store.nodes import composed
    >>> record = composed("{id: award/a, label: {en: A}}")
    >>> set_path(record, "label.fr", "A")
    >>> set_path(record, "label.en", "")
    >>> from courtgraph.store.nodes import to_content
    >>> to_content(record)
    {'id': 'award/a', 'label': {'fr': 'A'}}
    """
    name, _, rest = path.partition(".")
    if not rest:
        if content:
            set_field(record, name, content)
        else:
            drop_field(record, name)
        return
    inner = field(record, name)
    if not isinstance(inner, yaml.MappingNode):
        set_field(record, name, {})
        inner = field(record, name)
    assert isinstance(inner, yaml.MappingNode), "the field was just set"  # noqa: S101
    set_path(inner, rest, content)
    if not inner.value:
        drop_field(record, name)


def drop_field(record: yaml.MappingNode, name: str) -> None:
    """Take a field out of a record."""
    record.value = [(key, value) for key, value in record.value if key.value != name]


def rename(root: yaml.MappingNode, path: str, old: str, new: str) -> bool:
    """Let a file speak of a thing by another id, and say whether it did: in statements, evidence and decisions."""
    return sum(rename_in(record, names, old, new) for record, names in _naming(root, path)) > 0


def _naming(root: yaml.MappingNode, path: str) -> Iterator[tuple[yaml.Node, Collection[str]]]:
    """Each record of a file that may name a thing, and the fields in which it does."""
    if path == "identity.yaml":
        for kind in ("same", "different"):
            yield from ((decision, ("keep", "drop", "ids")) for decision in listed(root, kind))
    elif path.startswith("statements/"):
        yield root, ("source",)
        for statement in listed(root, "statements"):
            yield statement, ENDS
            yield from ((piece, ("source", "by")) for piece in listed(statement, "evidence"))


def rename_in(record: yaml.Node, names: Collection[str], old: str, new: str) -> bool:
    """Put another id into the fields of a record that have one, and say whether any had."""
    nodes = [field(record, name) for name in names]
    scalars = [item for node in nodes if node for item in (node.value if isinstance(node.value, list) else [node])]
    found = [scalar for scalar in scalars if scalar.value == old]
    for scalar in found:
        scalar.value = new
    return bool(found)


def listed(record: yaml.Node, name: str) -> list[yaml.Node]:
    """The items of a field that is a list; none of one that is not there."""
    return items_of(record, name) if isinstance(field(record, name), yaml.SequenceNode) else []


def drop_where(root: yaml.MappingNode, kind: str, goes: Callable[[yaml.Node], bool]) -> bool:
    """Take records out of a list of a file, and say whether any went."""
    items = listed(root, kind)
    kept = [item for item in items if not goes(item)]
    went = len(kept) < len(items)
    items[:] = kept
    return went

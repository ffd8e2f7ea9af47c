"""Records of tables, written into the files where they stand."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import yaml

from courtgraph.export.csv_columns import IN_SOURCES
from courtgraph.export.csv_homes import kind_of
from courtgraph.model import LANGUAGES
from courtgraph.store import to_canonical
from courtgraph.store.edit_record import set_path
from courtgraph.store.nodes import Content, insert, items_of, set_field, text_of, to_content


class Numbered(NamedTuple):
    """What a table says of a record, and which one of its file it was, from 1; nothing for a new one."""

    number: str
    record: Mapping[str, Content]


def with_records_of(text: str, name: str, cites: str, records: Sequence[Numbered]) -> str:
    r"""A file with the records of a table and no others; those that say the same as before keep their comments.

    Of a source its row shows a part, and the rest stays as it is.

    >>> print(with_records_of("", "entities/a.yaml", "", [Numbered("", {"id": "award/a"})]), end="")
    entities:
      - id: award/a
    """
    kind = kind_of(name)

    def edit(root: yaml.MappingNode) -> None:
        if text_of(root, "source") != cites:
            set_field(root, "source", cites)
        items = items_of(root, kind)
        old = list(items)
        items.clear()
        if kind == "sources":
            items += [_edited(old[int(number) - 1], record) for number, record in records]
        else:
            _replace(items, old, records)

    return to_canonical(text or f"{kind}: []\n", name, edit)


def _edited(item: yaml.Node, record: Mapping[str, Content]) -> yaml.Node:
    """A source with the fields that its row shows, of which only those are touched that say something else."""
    assert isinstance(item, yaml.MappingNode), "a record is a mapping"  # noqa: S101
    before = without_empty_fields(to_content(item))
    assert isinstance(before, Mapping), "a record is a mapping"  # noqa: S101
    for field in IN_SOURCES:
        old, new = (each.get(field, "") for each in (before, record))
        if isinstance(old, Mapping) or isinstance(new, Mapping):
            for language in LANGUAGES:
                ends = [each.get(language, "") if isinstance(each, Mapping) else "" for each in (old, new)]
                if ends[0] != ends[1]:
                    set_path(item, f"{field}.{language}", ends[1])
        elif old != new:
            set_path(item, field, new)
    return item


def _replace(items: list[yaml.Node], old: list[yaml.Node], records: Sequence[Numbered]) -> None:
    for place, (_, record) in enumerate(records):
        same = next((item for item in old if without_empty_fields(to_content(item)) == record), None)
        if same is not None:
            old.remove(same)
            items.append(same)
        else:
            insert(items, place, record)


def without_empty_fields(content: Content) -> Content:
    """What a record says, without the fields that say nothing: a table has no place for those.

    >>> without_empty_fields({"id": "award/a", "same_as": [], "label": {"en": ""}})
    {'id': 'award/a'}
    """
    if isinstance(content, Mapping):
        said = {key: without_empty_fields(value) for key, value in content.items()}
        return {key: value for key, value in said.items() if value}
    return content if isinstance(content, str) else [without_empty_fields(item) for item in content]

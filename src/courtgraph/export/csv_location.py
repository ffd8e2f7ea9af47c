"""Where a line of YAML stands in a table."""

from collections.abc import Iterator

import yaml

from courtgraph.export.csv_homes import kind_of
from courtgraph.model import LANGUAGES, Finding
from courtgraph.schema.own_names import language_suffix, qualifier_column
from courtgraph.schema.plain_yaml import compose_plain
from courtgraph.store.nodes import items_of


def csv_location(text: str, finding: Finding) -> tuple[int, str]:
    r"""The number of the record (from 1) that a finding is about, and the column; 0 for a line before all records.

    >>> finding = Finding(path="entities/a.yaml", line=3, rule="known-types", message="", suggestion="")
    >>> csv_location("entities:\n  - id: award/a\n    type: Awrd\n", finding)
    (1, 'type')
    """
    root = compose_plain(text)
    number, column = 0, ""
    for place, item in enumerate(items_of(root, kind_of(finding.path)), start=1):
        if item.start_mark.line + 1 <= finding.line:
            number, lines = place, dict(_lines(item, ""))
            column = lines.get(finding.line, "")
    return number, column


def _lines(node: yaml.Node, within: str) -> Iterator[tuple[int, str]]:
    """The column that each line of a record belongs to; of the fields of one line the first counts."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _lines(item, within)
    elif isinstance(node, yaml.MappingNode):
        for key, value in reversed(node.value):
            yield from _lines(value, str(key.value))
            yield key.start_mark.line + 1, _column(within, str(key.value))
    else:
        yield node.start_mark.line + 1, within


def _column(within: str, name: str) -> str:
    if name in LANGUAGES:
        return f"{within}_{language_suffix(name)}"
    return qualifier_column(name) if within == "qualifiers" else name

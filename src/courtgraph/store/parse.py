"""A file of YAML to its top-level mapping, or to a finding that says why it has none."""

from pathlib import PurePath

import yaml

from courtgraph.model import Finding, Location
from courtgraph.schema.plain_yaml import compose_plain
from courtgraph.store.fields import Fields, finding_at

FIRST = {
    "dataset": "title",
    "identity": "same",
    "sources": "sources",
    "entities": "entities",
    "statements": "statements",
}
"""The field with which a file begins, by the name of the file or of its folder."""


def parse_fields(text: str, path: str, findings: list[Finding]) -> Fields | None:
    """The fields of a file's top-level mapping, or None with a finding when the file has none."""
    node = compose_mapping(text, path, findings)
    return Fields(node, path, findings) if node else None


def compose_mapping(text: str, path: str, findings: list[Finding]) -> yaml.MappingNode | None:
    """The top-level mapping of a file, or None with a finding when the file has none."""
    try:
        node = compose_plain(text)
    except yaml.YAMLError as error:
        findings.append(_syntax_finding(error, path))
        return None
    if isinstance(node, yaml.MappingNode):
        return node
    what = "the file is empty" if node is None else "the file is not a mapping"
    suggestion = f"start with a field, such as {_first_field(path)}:"
    findings.append(finding_at(Location(path, 1), "", "yaml-syntax", what, suggestion))
    return None


def _first_field(path: str) -> str:
    place = PurePath(path)
    return FIRST.get(place.parent.name) or FIRST.get(place.stem) or "entities"


def _syntax_finding(error: yaml.YAMLError, path: str) -> Finding:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    where = f" (column {mark.column + 1})" if mark else ""
    message = f"this is not YAML that courtgraph reads: {what}{where}"
    suggestion = "check the indentation, the quotes and the colons of this line and the one before"
    if "invalid Unicode character escape" in what:
        suggestion = "write the character itself: the escape is half of a pair (D800 to DFFF), or beyond 10FFFF"
    return finding_at(Location(path, mark.line + 1 if mark else 1), "", "yaml-syntax", message, suggestion)

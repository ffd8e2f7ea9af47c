"""YAML as records with line numbers; whatever has the wrong shape becomes a finding, and reading goes on.

Scalars are taken as they are written: the schema, not YAML, says that ``2024`` is a year and ``no`` a word.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import yaml

from courtgraph.model import Finding, Location
from courtgraph.schema.plain_yaml import require_plain
from courtgraph.text import nearest


class Fields:
    """One mapping of a file: its fields by name, with their lines."""

    def __init__(self, node: yaml.MappingNode, path: str, findings: list[Finding]) -> None:
        self.path = path
        self.line = _line(node)
        self.findings = findings
        self.nodes: dict[str, yaml.Node] = {}
        self.lines: dict[str, int] = {}
        for key, value in node.value:
            self._add(key, value)

    def _add(self, key: yaml.Node, value: yaml.Node) -> None:
        name = key.value if isinstance(key, yaml.ScalarNode) else ""
        if not name:
            self.report(_line(key), "field-shape", "a field's name must be a word", "write name: value")
        elif name in self.nodes:
            first = self.lines[name]
            self.report(
                _line(key), "duplicate-keys", f"{name} stands here again", f"keep this or the one in line {first}"
            )
        else:
            self.nodes[name] = value
            self.lines[name] = _line(key)

    def report(self, line: int, rule: str, message: str, suggestion: str) -> None:
        """Keep a finding about this file."""
        self.findings.append(Finding(path=self.path, line=line, rule=rule, message=message, suggestion=suggestion))

    def location(self) -> Location:
        """Where the record and its fields stand."""
        return Location(self.path, self.line, self.lines)

    def allow(self, names: Iterable[str], required: Iterable[str] = ()) -> None:
        """Report the fields that the record must not have, and those that it must."""
        known = list(names)
        for name in self.nodes.keys() - set(known):
            self.report(self.lines[name], "known-fields", f"there is no field {name} here", nearest(name, known))
        for name in required:
            if name not in self.nodes:
                self.report(self.line, "required-fields", f"{name} is missing", f"add {name}: ...")

    def text(self, name: str) -> str:
        """A scalar as it is written, or the empty string."""
        node = self.nodes.get(name)
        return self._scalar(node, name) if node is not None else ""

    def number(self, name: str) -> int:
        """A whole number from 0, or 0."""
        written = self.text(name)
        if written.isascii() and written.isdecimal() and len(written) < 10:
            return int(written)
        if written:
            self.report(self.lines[name], "field-shape", f"{name} is {written!r}", "write a whole number, such as 12")
        return 0

    def flag(self, name: str) -> bool:
        """A truth value, false when it is missing."""
        written = self.text(name)
        if written not in ("", "true", "false"):
            self.report(self.lines[name], "field-shape", f"{name} is {written!r}", "write true or false")
        return written == "true"

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of scalars, in their order."""
        return tuple(self._scalar(item, name) for item in self._items(name))

    def mapping(self, name: str) -> "Fields | None":
        """A field that is a mapping itself."""
        node = self.nodes.get(name)
        if isinstance(node, yaml.MappingNode):
            return Fields(node, self.path, self.findings)
        if node is not None and not _empty(node):
            self.report(
                self.lines[name], "field-shape", f"{name} is not a mapping", f"write {name}: and name: value below"
            )
        return None

    def texts_by_key(self, name: str) -> dict[str, str]:
        """A mapping of scalars, such as labels by language; their lines are kept as ``name.key``."""
        inner = self.mapping(name)
        if inner is None:
            return {}
        self.lines.update({f"{name}.{key}": line for key, line in inner.lines.items()})
        return {key: inner.text(key) for key in inner.nodes}

    def lists_by_key(self, name: str) -> dict[str, tuple[str, ...]]:
        """A mapping of lists of scalars, such as aliases by language."""
        inner = self.mapping(name)
        if inner is None:
            return {}
        self.lines.update({f"{name}.{key}": line for key, line in inner.lines.items()})
        return {key: inner.texts(key) for key in inner.nodes}

    def records(self, name: str) -> Iterator["Fields"]:
        """A list of mappings, in their order."""
        for item in self._items(name):
            if isinstance(item, yaml.MappingNode):
                yield Fields(item, self.path, self.findings)
            else:
                self.report(_line(item), "field-shape", f"an item of {name} is not a mapping", "write - name: value")

    def _items(self, name: str) -> list[Any]:
        node = self.nodes.get(name)
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        if node is not None and not _empty(node):
            self.report(self.lines[name], "field-shape", f"{name} is not a list", f"write {name}: and - item below")
        return []

    def _scalar(self, node: yaml.Node, name: str) -> str:
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        self.report(_line(node), "field-shape", f"{name} is not a plain value", "write one value, in quotes if need be")
        return ""


def parse_fields(text: str, path: str, findings: list[Finding]) -> Fields | None:
    """The top-level mapping of a file, or None with a finding when the file has none."""
    try:
        require_plain(text)
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        findings.append(_syntax_finding(error, path))
        return None
    if isinstance(node, yaml.MappingNode):
        return Fields(node, path, findings)
    what = "the file is empty" if node is None else "the file is not a mapping"
    findings.append(
        Finding(path=path, line=1, rule="yaml-syntax", message=what, suggestion="start with a field, such as entities:")
    )
    return None


def _syntax_finding(error: yaml.YAMLError, path: str) -> Finding:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    where = f" (column {mark.column + 1})" if mark else ""
    return Finding(
        path=path,
        line=mark.line + 1 if mark else 1,
        rule="yaml-syntax",
        message=f"this is not YAML that courtgraph reads: {what}{where}",
        suggestion="check the indentation, the quotes and the colons of this line and the one before",
    )


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.value == ""

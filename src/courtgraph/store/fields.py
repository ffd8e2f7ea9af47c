"""YAML as records with line numbers; whatever has the wrong shape becomes a finding, and reading goes on.

Scalars are taken as they are written: the schema, not YAML, says that ``2024`` is a year and ``no`` a word.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar

import yaml

from courtgraph.model import Finding, Location
from courtgraph.text import did_you_mean
from courtgraph.text.did_you_mean import LONGEST

Said = TypeVar("Said")
MOST_KEPT = 1_000
"""So many findings of a file are kept."""
_BELOW = {
    **dict.fromkeys(("title", "label", "description", "gloss"), "a text for each language"),
    "alias": "a list for each language",
    "qualifiers": "year: ...",
    "prefixes": "wd: http://www.wikidata.org/entity/",
    "uncited": "12: ...",
}
"""What a mapping holds, by its name."""


class Fields:
    """One mapping of a file: its fields by name, with their lines.

    ``malformed`` collects the names of the fields that were reported, so that no rule tells of them again.
    """

    def __init__(self, node: yaml.MappingNode, path: str, findings: list[Finding]) -> None:
        self.path = path
        self.line = _line(node)
        self.findings = findings
        self.nodes: dict[str, yaml.Node] = {}
        self.lines: dict[str, int] = {}
        self.malformed: set[str] = set()
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
        """Keep a finding about this file; of what is wrong behind the first thousand, that there is more."""
        if len(self.findings) > MOST_KEPT:
            return
        if len(self.findings) == MOST_KEPT:
            message, suggestion = "more is wrong from here on", "put what stands before right first"
        self.findings.append(Finding(path=self.path, line=line, rule=rule, message=message, suggestion=suggestion))

    def location(self) -> Location:
        """Where the record and its fields stand."""
        return Location(self.path, self.line, self.lines, frozenset(self.malformed))

    def allow(
        self, names: Iterable[str], required: Iterable[str] = (), elsewhere: Mapping[str, str] | None = None
    ) -> None:
        """Report the fields that the record must not have, and those that it must.

        ``elsewhere`` maps names that are not fields of the record to the field under which they belong.
        """
        known, homes = list(names), elsewhere or {}
        for name in self.nodes.keys() - set(known):
            word = name[:LONGEST].casefold()
            suggestion = f"write it under {homes[name]}:" if name in homes else did_you_mean(word, known)
            meant = [homes[name]] if name in homes else get_close_matches(word, known, n=1)
            self.malformed.update(field for field in meant if field not in self.nodes)
            self.report(self.lines[name], "known-fields", f"there is no field {name} here", suggestion)
        for name in required:
            if name not in self.nodes and name not in self.malformed:
                self.malformed.add(name)
                self.report(self.line, "required-fields", f"{name} is missing", f"add {name}: ...")

    def _misshapen(self, name: str, line: int, message: str, suggestion: str) -> None:
        self.malformed.add(name)
        self.report(line, "field-shape", message, suggestion)

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
            self._misshapen(name, self.lines[name], f"{name} is {written!r}", "write a whole number, such as 12")
        return 0

    def flag(self, name: str) -> bool:
        """A truth value, false when it is missing."""
        written = self.text(name)
        if written not in ("", "true", "false"):
            self._misshapen(name, self.lines[name], f"{name} is {written!r}", "write true or false")
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
            suggestion = f"write {name}: and {_BELOW.get(name, 'name: value')} below"
            self._misshapen(name, self.lines[name], f"{name} is not a mapping", suggestion)
        return None

    def texts_by_key(self, name: str) -> dict[str, str]:
        """A mapping of scalars, such as labels by language; their lines are kept as ``name.key``."""
        return self._by_key(name, Fields.text)

    def text_or_texts(self, name: str) -> dict[str, str]:
        """Texts by language, or one that names no language and so stands under the empty one."""
        if isinstance(self.nodes.get(name), yaml.MappingNode):
            return self.texts_by_key(name)
        written = self.text(name)
        return {"": written} if written else {}

    def lists_by_key(self, name: str) -> dict[str, tuple[str, ...]]:
        """A mapping of lists of scalars, such as aliases by language."""
        return self._by_key(name, Fields.texts)

    def _by_key(self, name: str, read: "Callable[[Fields, str], Said]") -> dict[str, Said]:
        inner = self.mapping(name)
        if inner is None:
            return {}
        said = {key: read(inner, key) for key in inner.nodes}
        self.lines.update({f"{name}.{key}": line for key, line in inner.lines.items()})
        self.malformed.update(f"{name}.{key}" for key in inner.malformed)
        return said

    def records(self, name: str) -> Iterator["Fields"]:
        """A list of mappings, in their order."""
        for item in self._items(name):
            if isinstance(item, yaml.MappingNode):
                yield Fields(item, self.path, self.findings)
            else:
                self._misshapen(name, _line(item), f"an item of {name} is not a mapping", "write - name: value")

    def _items(self, name: str) -> list[Any]:
        node = self.nodes.get(name)
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        if node is not None and not _empty(node):
            self._misshapen(name, self.lines[name], f"{name} is not a list", f"write {name}: and - item below")
        return []

    def _scalar(self, node: yaml.Node, name: str) -> str:
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        self._misshapen(name, _line(node), f"{name} is not a plain value", "write one value, in quotes if need be")
        return ""


def finding_at(
    location: Location, field: str, rule: str, message: str, suggestion: str, severity: str = "error"
) -> Finding:
    """What is wrong with a field of the record that stands at a location; without a field, with the record."""
    line = location.line_of(field)
    return Finding(path=location.path, line=line, rule=rule, message=message, suggestion=suggestion, severity=severity)


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.value == ""

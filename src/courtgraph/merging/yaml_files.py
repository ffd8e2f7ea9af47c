"""Files of YAML that grow while datasets are joined."""

from collections.abc import Callable, Collection, Mapping

import yaml

from courtgraph.model import Location, Statement
from courtgraph.store import to_canonical
from courtgraph.store.canonical import Edit
from courtgraph.store.nodes import composed, items_of, set_field, text_of, to_content
from courtgraph.store.record_to_yaml import evidence_to_yaml

RecordChange = Callable[[yaml.Node, str], None]
"""Changes a record of a file whose evidence cites the given source."""


def line_of(section: yaml.Node | None, name: str) -> Location:
    """Where an entry of a section of schema.yaml stands, which has it."""
    assert isinstance(section, yaml.MappingNode), "the section has an entry"  # noqa: S101
    return Location("schema.yaml", next(key.start_mark.line for key, _ in section.value if key.value == name) + 1)


class Files(dict[str, str]):
    """Texts of files in canonical form, by their names."""

    def edit(self, name: str, change: Edit) -> None:
        """Change what a file says."""
        self[name] = to_canonical(self[name], name, change)

    def append(self, target: str, text: str, kind: str) -> None:
        """Put the records of a file, with their comments, at the end of another one, which may be new."""
        if not items_of(composed(text), kind):
            return
        if target not in self:
            self[target] = text
        elif items_of(composed(self[target]), kind):
            self[target] += f"\n{_body(text, kind)}"
        else:
            self[target] = self[target].replace(f"{kind}: []\n", f"{kind}:\n") + _body(text, kind)


def _body(text: str, kind: str) -> str:
    """The lines below the name of the list, which in canonical form comes last."""
    return text[text.index(f"\n{kind}:") + 1 if not text.startswith(f"{kind}:") else 0 :].partition("\n")[2]


def pruned(
    text: str, name: str, kind: str, dropped: Collection[int], changed: Mapping[int, Statement] | None = None
) -> str:
    """A file without some of its records, by their numbers from 0, and with some statements proved and settled anew."""
    if not dropped and not changed:
        return text

    def edit(root: yaml.MappingNode) -> None:
        items, default = items_of(root, kind), text_of(root, "source")
        for number, statement in (changed or {}).items():
            set_field(items[number], "evidence", [evidence_to_yaml(one, default) for one in statement.evidence])
            settle(items[number], statement)
        items[:] = [item for number, item in enumerate(items) if number not in dropped]

    return to_canonical(text, name, edit)


def settle(item: yaml.Node, statement: Statement) -> None:
    """Give a record the status, the qualifiers and the open end of a statement."""
    said = to_content(item)
    now = said if isinstance(said, dict) else {}
    if now.get("status", "accepted") != statement.status:
        set_field(item, "status", statement.status)
    if now.get("qualifiers", {}) != dict(statement.qualifiers):
        set_field(item, "qualifiers", dict(statement.qualifiers))
    if statement.open and now.get("open") != "true":
        set_field(item, "open", "true")

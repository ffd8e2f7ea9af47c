"""What two datasets add to the schema, as one schema.yaml."""

import yaml

from courtgraph.merging.conflicts import Conflicts
from courtgraph.merging.yaml_files import line_of
from courtgraph.model import Location
from courtgraph.store import to_canonical
from courtgraph.store.nodes import composed, field, set_field, to_content


def join_schemas(mine: str, theirs: str, conflicts: Conflicts) -> str:
    """The types, predicates, qualifiers and units of both, in canonical form; what both define must be the same."""
    return to_canonical(mine, "schema.yaml", lambda root: _add_entries(root, composed(theirs), conflicts))


def _add_entries(root: yaml.Node, added: yaml.MappingNode, conflicts: Conflicts) -> None:
    for section, entries in added.value:
        if (mine := field(root, section.value)) is None:
            set_field(root, section.value, to_content(entries))
            continue
        for name, entry in entries.value:
            known = field(mine, name.value)
            if known is None:
                set_field(mine, name.value, to_content(entry))
            elif section.value != "prefixes" and to_content(known) != to_content(entry):
                places = (line_of(mine, name.value), Location("schema.yaml", name.start_mark.line + 1))
                what = f"{section.value}.{name.value}"
                if conflicts.settle(places, "", what, "defined one way", "another"):
                    set_field(mine, name.value, to_content(entry))

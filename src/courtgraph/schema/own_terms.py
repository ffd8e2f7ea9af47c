"""The properties that the RDF form adds to those of the schema. ``own_terms.yaml`` is their one source of truth."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import msgspec

from courtgraph.schema.tree import read_tree


class OwnTerm(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A property of courtgraph's own: the class of what has it, and the datatype or the class of what it leads to."""

    domain: str
    range: str
    label: Mapping[str, str]
    definition: str
    narrows: str = ""

    @property
    def leads_to_things(self) -> bool:
        """Whether its range is a class."""
        return ":" in self.range


@cache
def load_own_terms() -> Mapping[str, OwnTerm]:
    """The properties by their names, in the order of the file.

    >>> load_own_terms()["line"].label["en"], load_own_terms()["line"].domain
    ('line', 'oa:SpecificResource')
    """
    content = read_tree((files("courtgraph.schema") / "own_terms.yaml").read_text("utf-8")).content
    return {
        name: msgspec.convert({"domain": domain, **said}, OwnTerm)
        for domain, properties in content.items()
        for name, said in properties.items()
    }

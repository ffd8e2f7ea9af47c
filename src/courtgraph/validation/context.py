"""What a rule sees and what it says."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

import msgspec

from courtgraph.diagnostic import Diagnostic
from courtgraph.model import Dataset
from courtgraph.model.location import Field
from courtgraph.store import SourceText
from courtgraph.text import normalize


class RuleContext(msgspec.Struct, frozen=True, dict=True):
    """A dataset, and the texts of its sources as far as they are at hand."""

    dataset: Dataset
    texts: Mapping[str, SourceText] = {}

    @cached_property
    def ids_by_name(self) -> dict[str, list[str]]:
        """The ids of what bears a label or an alias, by the folded name."""
        found: dict[str, list[str]] = {}
        for thing in (*self.dataset.entities, *(source.entity() for source in self.dataset.sources)):
            for name in dict.fromkeys(map(normalize, thing.names())):
                found.setdefault(name, []).append(thing.id)
        return found


Rule = Callable[[RuleContext], Iterator[Diagnostic[Field]]]
"""A rule is a function; its name, with hyphens, is the name under which it reports."""

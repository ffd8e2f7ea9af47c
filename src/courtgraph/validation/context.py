"""What a rule sees and what it says."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

import msgspec

from courtgraph.diagnostic import Diagnostic
from courtgraph.model import Dataset, DatasetInfo, Decision, Entity, Evidence, Source, Statement
from courtgraph.model.location import Field
from courtgraph.store import SourceText
from courtgraph.text import normalize

MIGRATE = "courtgraph format --migrate does so"
"""What to do about a name that is now another."""


class Signature(NamedTuple):
    """The predicate of a statement and the types of its ends, empty where an end is missing."""

    predicate: str
    subject: str
    object: str


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

    @cached_property
    def by_signature(self) -> dict[Signature, list[Statement]]:
        """The statements by their signature, of which there are few: what it decides is decided once for all."""
        types = {name: thing.type for name, thing in self.dataset.things.items()}
        found: dict[Signature, list[Statement]] = {}
        for statement in self.dataset.statements:
            ends = types.get(statement.subject, ""), types.get(statement.object, "")
            found.setdefault(Signature(statement.predicate, *ends), []).append(statement)
        return found

    @cached_property
    def evidence(self) -> list[Evidence]:
        """Every piece of evidence, in the order of the statements."""
        return [piece for statement in self.dataset.statements for piece in statement.evidence]


Diagnostics = Iterator[Diagnostic[Field]]
"""What a rule yields."""
Rule = Callable[[RuleContext], Diagnostics]
"""A rule is a function; its name, with hyphens, is the name under which it reports."""


def diagnose(
    record: DatasetInfo | Decision | Entity | Evidence | Source | Statement, field: str, message: str, suggestion: str
) -> Diagnostic[Field]:
    """What is wrong with a field of a record, and what would be right; without a field, with the record."""
    return Diagnostic(record.location.at(field), message, suggestion)

"""What a rule sees and what it says."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

import msgspec

from courtgraph.curation import SourceText
from courtgraph.model import Dataset, Location


class Case(msgspec.Struct, frozen=True):
    """A dataset, and the texts of its sources as far as they are at hand."""

    dataset: Dataset
    texts: Mapping[str, SourceText] = {}


class Problem(NamedTuple):
    """What is wrong with a field of a record, and what would be right."""

    location: Location
    field: str
    message: str
    suggestion: str


Rule = Callable[[Case], Iterator[Problem]]
"""A rule is a function; its name, with hyphens, is the name under which it reports."""

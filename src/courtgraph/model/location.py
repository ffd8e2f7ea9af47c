"""Where a record was curated."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec


class Location(msgspec.Struct, frozen=True):
    """A file and the lines (from 1) of a record and of its fields; ``label.en`` is the field ``en`` in ``label``.

    ``malformed`` are the fields that reading has told of already: missing, misspelt or of the wrong shape.

    >>> place = Location("entities/courts.yaml", 4, {"type": 5})
    >>> place.line_of("type"), place.line_of("label")
    (5, 4)
    """

    path: str
    line: int
    fields: Mapping[str, int] = {}
    malformed: frozenset[str] = frozenset()

    def __hash__(self) -> int:
        return hash((self.path, self.line))

    def at(self, field: str) -> "Field":
        """A field of the record that stands here."""
        return Field(self, field)

    def line_of(self, field: str) -> int:
        """The line of a field, or of what would hold it when the record has no such field."""
        return next((self.fields[name] for name in _upwards(field) if name in self.fields), self.line)

    def is_malformed(self, field: str) -> bool:
        """Whether reading has told of a field, or of what holds it."""
        return any(name in self.malformed for name in _upwards(field))


class Field(NamedTuple):
    """A field, by its name, of the record that stands at a location."""

    location: Location
    name: str


def _upwards(field: str) -> Iterator[str]:
    """A field and what holds it: ``label.en`` and ``label``."""
    yield field
    if "." in field:
        yield from _upwards(field.rpartition(".")[0])


NOWHERE = Location("", 0)
"""The location of a record that was made in memory."""

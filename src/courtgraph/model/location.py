"""Where a record was curated."""

from collections.abc import Mapping

import msgspec


class Location(msgspec.Struct, frozen=True):
    """A file and the lines (from 1) of a record and of its fields.

    >>> place = Location("entities/courts.yaml", 4, {"type": 5})
    >>> place.line_of("type"), place.line_of("label")
    (5, 4)
    """

    path: str
    line: int
    fields: Mapping[str, int] = {}

    def line_of(self, field: str) -> int:
        """The line of a field, or of the record when the record has no such field."""
        return self.fields.get(field, self.line)


NOWHERE = Location("", 0)
"""The location of a record that was made in memory."""

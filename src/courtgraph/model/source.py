"""Sources: the documents that evidence cites."""

from collections.abc import Mapping

import msgspec

from courtgraph.model.entity import Entity
from courtgraph.model.field_types import require_types
from courtgraph.model.frozen_dict import FrozenDict, freeze
from courtgraph.model.location import NOWHERE, Location


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A document that evidence cites, known by the SHA-256 of its text.

    ``covers`` is the period that it tells of; ``lines`` counts the lines of the text; ``uncited`` maps the lines that
    carry no statement to the reason. A source is an entity too: statements may speak of it. Where it comes from
    (``url``, the address of a copy in an archive, the day on which it was ``retrieved``, who wrote and published it,
    its licence) is said as far as it is known.
    """

    id: str
    type: str = "Report"
    label: Mapping[str, str] = msgspec.field(default_factory=FrozenDict)
    alias: Mapping[str, tuple[str, ...]] = msgspec.field(default_factory=FrozenDict)
    description: Mapping[str, str] = msgspec.field(default_factory=FrozenDict)
    date: str = ""
    covers: str = ""
    language: str = ""
    author: str = ""
    publisher: str = ""
    licence: str = ""
    url: str = ""
    archived: str = ""
    retrieved: str = ""
    file: str = ""
    sha256: str = ""
    lines: int = 0
    uncited: Mapping[int, str] = msgspec.field(default_factory=FrozenDict)
    location: Location = NOWHERE

    def __post_init__(self) -> None:
        require_types(self)
        freeze(self, "label", "alias", "description", "uncited")

    def __hash__(self) -> int:
        return hash(self.id)

    def entity(self) -> Entity:
        """The source as a thing that statements can speak of."""
        return Entity(
            id=self.id,
            type=self.type,
            label=self.label,
            alias=self.alias,
            description=self.description,
            location=self.location,
        )

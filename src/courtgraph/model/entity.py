"""Entities: what a thing is called, and nothing that would need a proof."""

from collections.abc import Mapping

import msgspec

from courtgraph.model.field_types import require_types
from courtgraph.model.frozen_dict import FrozenDict, freeze
from courtgraph.model.language import text_in
from courtgraph.model.location import NOWHERE, Location


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """A thing with an identity: its id, its type and its names by language (BCP 47).

    >>> Entity(id="court/a", type="BasicCourt", label={"en": "A Court"}).name("zh-Hant")
    'A Court'
    """

    id: str
    type: str
    label: Mapping[str, str] = msgspec.field(default_factory=FrozenDict)
    alias: Mapping[str, tuple[str, ...]] = msgspec.field(default_factory=FrozenDict)
    description: Mapping[str, str] = msgspec.field(default_factory=FrozenDict)
    same_as: tuple[str, ...] = ()
    location: Location = NOWHERE

    def __post_init__(self) -> None:
        require_types(self)
        freeze(self, "label", "alias", "description")

    def __hash__(self) -> int:
        return hash(self.id)

    def name(self, language: str) -> str:
        """The label in a language, else in the first language that has one, else the id."""
        return text_in(self.label, language) or self.id

    def names(self, language: str = "") -> list[str]:
        """Every label and every alias, labels first, and of either those in a language first.

        >>> Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "縣院", "en": "Court"}).names("en")
        ['Court', '縣院']
        """
        labels, aliases = (sorted(names, key=lambda one: one != language) for names in (self.label, self.alias))
        return [*map(self.label.__getitem__, labels), *(alias for one in aliases for alias in self.alias[one])]

"""What a dataset knows already: its names in the text, and the entities that found names stand for."""

import re
from collections.abc import Iterable, Iterator

from courtgraph.model import Dataset, Entity
from courtgraph.suggestion.context import Context
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.normalized_text import simplified

KINDS_BY_TYPE = {
    "Court": "court",
    "CourtGroup": "court_group",
    "CourtBody": "organisation",
    "Person": "person",
    "Award": "award",
    "Initiative": "initiative",
    "Mechanism": "initiative",
    "Doctrine": "doctrine",
    "Document": "document",
    "Organisation": "organisation",
    "PlaceName": "place",
    "Event": "event",
}
"""The kind of suggestion for each type of the schema, and for what is below it."""
_MARKS = re.compile(r"[“”《》‘’\"'\s]")


def kind_of(dataset: Dataset, entity: Entity) -> str:
    """The kind of suggestion that an entity would have been, or nothing; a tribunal is found among the courts."""
    if entity.type == "CourtBody" and any(name.endswith("法庭") for name in _names(entity)):
        return "court"
    above = dataset.schema.ancestors.get(entity.type, ())
    return next((KINDS_BY_TYPE[name] for name in (entity.type, *above) if name in KINDS_BY_TYPE), "")


def find_known_entities(context: Context, dataset: Dataset) -> Iterator[Mention]:
    """Every place where a name of the dataset stands, of three characters or more."""
    names = {name: entity for entity in dataset.entities if kind_of(dataset, entity) for name in _names(entity)}
    for at, name in context.places_of(name for name in names if len(name) > 2):
        yield Mention(kind_of(dataset, names[name]), at, at + len(name), "known-name", entity=names[name].id)


def link_entities(context: Context, mentions: Iterable[Mention], dataset: Dataset) -> Iterator[Mention]:
    """The mentions, with the entity that each stands for where the dataset has one of that kind and name."""
    known: dict[tuple[str, str], str] = {}
    for entity in dataset.entities:
        for name in _names(entity):
            known.setdefault((kind_of(dataset, entity), _MARKS.sub("", name)), entity.id)
    for mention in mentions:
        words = (mention.name, context.hans[mention.start : mention.end])
        found = mention.entity or next(
            (known[key] for word in words if word and (key := (mention.kind, _MARKS.sub("", word))) in known), ""
        )
        yield mention.having(entity=found) if found else mention


def _names(entity: Entity) -> list[str]:
    """The Chinese names of an entity in simplified characters."""
    aliases = [alias for language, some in entity.alias.items() if language.startswith("zh") for alias in some]
    labels = [label for language, label in entity.label.items() if language.startswith("zh")]
    return [simplified(name) for name in (*labels, *aliases)]

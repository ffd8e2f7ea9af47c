"""From a report's text to what it names and counts: all rules, one after the other."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset
from courtgraph.suggestion.context import Context
from courtgraph.suggestion.entity_linking import find_known_entities, link_entities
from courtgraph.suggestion.figures.observations import find_observations
from courtgraph.suggestion.full_names.people import find_people_again
from courtgraph.suggestion.full_names.resolve import name_in_full
from courtgraph.suggestion.mention import Mention, resolve_overlaps
from courtgraph.suggestion.normalized_text import NormalizedText, simplified
from courtgraph.suggestion.places.gazetteer import Gazetteer
from courtgraph.suggestion.places.home_court import HomeCourt, find_home, home_of, is_court
from courtgraph.suggestion.places.named_courts import named_courts, with_superiors
from courtgraph.suggestion.rules.awards import find_awards
from courtgraph.suggestion.rules.courts import find_courts, find_that_court
from courtgraph.suggestion.rules.courts_elsewhere import find_courts_elsewhere
from courtgraph.suggestion.rules.doctrines import find_doctrines
from courtgraph.suggestion.rules.documents import find_documents
from courtgraph.suggestion.rules.events import find_events
from courtgraph.suggestion.rules.initiatives import find_initiatives
from courtgraph.suggestion.rules.issued import find_issued
from courtgraph.suggestion.rules.organisations import find_organisations
from courtgraph.suggestion.rules.people import find_people
from courtgraph.suggestion.rules.places import find_places
from courtgraph.suggestion.rules.rankings import find_rankings
from courtgraph.suggestion.rules.tribunals import find_tribunals
from courtgraph.suggestion.tables import unread_lines

RULES: tuple[Callable[[Context], Iterator[Mention]], ...] = (
    *(find_rankings, find_documents, find_issued, find_awards, find_doctrines, find_events, find_initiatives),
    *(find_courts_elsewhere, find_courts, find_tribunals, find_organisations, find_people, find_places),
)
"""The rules by kind; of mentions as long as each other, the one whose rule stands first is kept."""


class Suggestions(NamedTuple):
    """What was found in a report, in the order of its text, and the court that it is of.

    ``unread`` are the lines (from 1) that are rows of a table and of which no figure could be read.
    """

    reading: NormalizedText
    home: HomeCourt
    mentions: tuple[Mention, ...]
    unread: tuple[int, ...] = ()


def suggest(raw: str, dataset: Dataset | None = None, home: str = "") -> Suggestions:
    """Everything that the rules find in the text of a report; names that a dataset knows are linked to its entities.

    ``home`` names the court that 市中院 and 本院 start from; without it the text says which one it is.

    Raises CourtgraphError for a ``home`` that is no court's name.

    >>> found = suggest("定襄縣人民法院審結案件3.2萬件，省高院予以肯定。")
    >>> [(mention.kind, found.reading.words(mention.start, mention.end)) for mention in found.mentions]
    [('court', '定襄縣人民法院'), ('metric', '3.2萬件'), ('court', '省高院')]
    >>> found.mentions[-1].name
    '山西省高级人民法院'
    """
    if home and not is_court(simplified(home)):
        told = f"{home!r} is no court by its full name; write it as 定襄縣人民法院 is written"
        raise CourtgraphError(told, argument="home")
    reading = NormalizedText(raw)
    gazetteer = Gazetteer(reading.hans)
    own, courts = home_of(simplified(home)) if home else find_home(gazetteer), named_courts(gazetteer, dataset)
    context = Context(reading, gazetteer, with_superiors(own, courts, gazetteer, dataset), courts)
    found = [mention for rule in RULES for mention in rule(context)]
    names = resolve_overlaps([*found, *(find_known_entities(context, dataset) if dataset else ())])
    names = resolve_overlaps([*names, *find_that_court(context, names), *find_people_again(context, names)])
    names = list(name_in_full(context, names))
    mentions = resolve_overlaps([*names, *find_observations(context, names)])
    linked = tuple(link_entities(context, mentions, dataset) if dataset else mentions)
    return Suggestions(reading, context.home, linked, tuple(unread_lines(reading, mentions)))

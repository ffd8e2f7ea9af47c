"""From mentions to what a dataset would hold: entities, and the statements that the words around them make."""

import re
from collections.abc import Iterator
from functools import cached_property

import msgspec

from courtgraph.model import Dataset
from courtgraph.model.name_keyed import name_key, name_keyed
from courtgraph.store.proposal_digest import Record
from courtgraph.suggestion.entity_linking import KINDS_BY_TYPE
from courtgraph.suggestion.evidence_builder import EvidenceBuilder
from courtgraph.suggestion.full_names.resolve import is_relative
from courtgraph.suggestion.lexicon.labels import scripts_of, spelled, spelled_name
from courtgraph.suggestion.lexicon.slugs import PREFIXES, proposed_id
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.periods import PeriodReader
from courtgraph.suggestion.places.home_court import court_level
from courtgraph.suggestion.previous_decisions import CLAIM, NOTHING, Earlier, entity_key
from courtgraph.suggestion.relations.predicates import observed, predicate_of
from courtgraph.suggestion.relations.receivers import NOBODY, actors, receiver
from courtgraph.suggestion.rules.initiatives import STANDING
from courtgraph.suggestion.sections import PlanSections
from courtgraph.suggestion.suggest import Suggestions

_WITH_ALIASES = ("court", "court_group", "organisation", "event", "place")
_TYPES = {kind: type_ for type_, kind in KINDS_BY_TYPE.items()} | {"court_body": "CourtBody"}
"""The type of the schema for each kind of mention whose words do not tell it: of two for a kind the last one."""


class CandidateBuilder:
    """The entities and statements that a report's suggestions make, each once, with all their evidence.

    They are named in the languages of the dataset, without one in that of the report. Entities keep the ids that
    they had ``earlier``.
    """

    def __init__(
        self,
        found: Suggestions,
        source: str,
        dataset: Dataset | None = None,
        earlier: Earlier = NOTHING,
    ) -> None:
        languages = dataset.info.languages if dataset else ()
        self.found = found
        self.scripts = scripts_of(found.reading, languages)
        self.quoting = EvidenceBuilder(found.reading, source, next(iter(languages), found.reading.language))
        self.by_place = {(each.start, each.end): each for each in found.mentions}
        self.entities: dict[tuple[str, str], Record] = {}
        self.statements: dict[tuple[str, ...], Record] = {}
        self.sections = PlanSections(found.reading.hans)
        self.periods = PeriodReader(found.reading.hans, self.sections)
        self.ids = earlier.ids
        self.worded = name_keyed(dataset) if dataset else {}
        known = [*(entity.id for entity in dataset.entities), *dataset.by_source] if dataset else []
        self.taken = {*earlier.taken, *known}
        ends = [self._end(mention) for mention in found.mentions]
        for mention, end in zip(found.mentions, ends, strict=True):
            for subject, predicate, fields in self._said(mention, end):
                self._state(mention, subject, predicate, fields)
        for record in self.entities.values():
            if not record["alias"]:
                del record["alias"]

    def _end(self, mention: Mention) -> str:
        """The id of what a mention names: a known entity, or one that is proposed."""
        if mention.entity:
            return mention.entity
        if mention.figure:
            return self._entity("Indicator", "indicator", mention.figure.indicator or mention.figure.unit, mention)
        words = self.found.reading.clean[mention.start : mention.end]
        type_ = self._type(mention)
        prefix = PREFIXES.get(type_) or PREFIXES.get(mention.kind, mention.kind)
        return self._entity(type_, prefix, mention.name or words, mention)

    def _type(self, mention: Mention) -> str:
        words = self.found.reading.hans[mention.start : mention.end]
        if mention.kind == "court":
            if words.endswith("法庭"):
                return "CourtBody"
            return f"{court_level(mention.name or words).capitalize()}Court"
        if mention.kind == "initiative":
            return "Mechanism" if re.search(f"(?:{STANDING})”?$", words) else "Initiative"
        if mention.kind == "place":
            return "AdministrativeArea" if mention.areas else "Place"
        return _TYPES[mention.kind]

    def _entity(self, type_: str, prefix: str, name: str, mention: Mention) -> str:
        if known := self.worded.get(name_key(type_, name)):
            return known.id
        reading = self.found.reading
        if mention.name or mention.figure:
            spelling = spelled_name(reading, name, mention.start)
        else:
            spelling = spelled(reading, name, person=type_ == "Person")
        label = spelling.labels(self.scripts)
        key = entity_key({"id": prefix, "label": label})
        if key not in self.entities:
            identifier = self.ids.get(key) or proposed_id(prefix, spelling.hans, self.taken)
            self.taken.add(identifier)
            self.entities[key] = {
                "id": identifier, "type": type_, "label": label, "alias": {}, "status": "candidate",
                "rule": mention.rule, **self._areas(mention), "evidence": [],
            }  # fmt: skip
        record = self.entities[key]
        is_short = (
            type_ not in ("Role", "Indicator")
            and bool(mention.name)
            and _bare(reading.hans[mention.start : mention.end]) != _bare(mention.name)
        )
        if is_short and mention.kind in _WITH_ALIASES:
            self._add_alias(record, mention)
        self.quoting.add(record, mention.start, mention.end, inferred=self.quoting.short_form if is_short else "")
        return str(record["id"])

    def _add_alias(self, record: Record, mention: Mention) -> None:
        """The short form beside the name, unless it means something else in another report, as 市中院 does."""
        words = self.found.reading.clean[mention.start : mention.end]
        if is_relative(self.found.reading.hans[mention.start : mention.end]):
            return
        aliases = record["alias"]
        for script, alias in spelled(self.found.reading, words).labels(self.scripts).items():
            if alias not in aliases.setdefault(script, []) and alias != record["label"].get(script):
                aliases[script].append(alias)

    def _said(self, mention: Mention, end: str) -> Iterator[tuple[Mention | None, str, Record]]:
        """What the words around a mention say of it, as subject, predicate and the other fields."""
        reading = self.found.reading
        trigger, before = mention.trigger, reading.hans[max(0, mention.start - 8) : mention.start]
        if figure := mention.figure:
            subject = self._subject(figure.subject) if figure.subject else None
            yield subject, "hasFigure", observed(figure, end, figure.unit_id or self._word(figure.unit, mention))
        elif mention.kind == "person" and trigger not in ("", "同志", "等"):
            yield mention, "hasRole", {"object": self._entity("Role", "role", trigger, mention.having(name=trigger))}
        elif mention.kind == "award":
            to = receiver(self.found.mentions, mention, reading.hans)
            year = self.periods.year_in_sentence(mention.start)
            if to is not NOBODY:
                yield to, "received", {"object": end, **({"qualifiers": {"year": year}} if year else {})}
        elif predicate := predicate_of(mention.kind, trigger, before):
            for actor in actors(self.found.mentions, mention, reading.hans):
                yield actor, predicate, {"object": end}

    def _subject(self, place: tuple[int, int]) -> Mention:
        """Whom a figure counts for: a mention, or a division of a court that only a table names."""
        return self.by_place.get(place) or Mention("court_body", *place, "body-in-table")

    def _state(self, mention: Mention, subject: Mention | None, predicate: str, fields: Record) -> None:
        name = self._end(subject) if subject else self._home
        if not name or name == fields.get("object"):
            return
        start, end = self._span(mention)
        end_of_words = max(mention.end, end)
        inferred = subject is None or end <= mention.start or not self.quoting.near(subject.start, end_of_words)
        if predicate != "hasRole" and self.sections.is_plan(mention.start):
            fields = {**fields, "modality": "plan"}
        claim = {"subject": name, "predicate": predicate, **fields}
        new = {**claim, "status": "candidate", "evidence": [], "rule": mention.rule}
        record = self.statements.setdefault(tuple(str(claim.get(field)) for field in CLAIM), new)
        if mention.figure and mention.figure.comparison:
            said = msgspec.structs.asdict(mention.figure.comparison)
            record["comparison"] = said | {name: self._word(said[name], mention) for name in ("basis", "unit")}
        if mention.figure and mention.figure.doubt:
            record["doubt"] = list(mention.figure.doubt)
        start = start if inferred or subject is None else min(subject.start, start)
        self.quoting.add(
            record, start, end, inferred=self.quoting.no_subject if inferred else "", whole=bool(mention.figure)
        )

    def _span(self, mention: Mention) -> tuple[int, int]:
        """What of the text says a thing: a person's office too, and behind a figure the words that it counts."""
        if mention.kind == "person":
            return self._with_office(mention)
        indicator = mention.figure.indicator if mention.figure else ""
        behind = self.found.reading.hans[mention.end : mention.end + len(indicator)]
        counted = next((size for size in range(len(indicator), 1, -1) if behind.startswith(indicator[-size:])), 0)
        return mention.start, mention.end + counted

    def _with_office(self, mention: Mention) -> tuple[int, int]:
        """Where a name stands together with the office before or behind it; the office alone, if on a line before."""
        text = self.found.reading.hans
        before = text.rfind(mention.trigger, max(0, mention.start - 24), mention.start)
        behind = text.startswith(mention.trigger, mention.end)
        if before >= 0 and not behind and not self.quoting.near(before, mention.end):
            return before, before + len(mention.trigger)
        return (mention.start if behind or before < 0 else before), mention.end + len(mention.trigger) * behind

    @cached_property
    def _home(self) -> str:
        """The id of the report's own court, if the report names it in full or the dataset has it."""
        home = self.found.home.name
        for mention in self.found.mentions:
            if home and mention.kind == "court" and mention.name == home:
                return self._end(mention)
        return ""

    def _areas(self, mention: Mention) -> Record:
        if len(mention.areas) == 1:
            return {"gb2260": mention.areas[0].code}
        areas = [{"gb2260": area.code, "name": self._word(area.name, mention)} for area in mention.areas]
        return {"candidates": areas} if areas else {}

    def _word(self, hans: str, mention: Mention) -> str:
        """Words in simplified characters as the names beside them are written."""
        return spelled_name(self.found.reading, hans, mention.start).labels(self.scripts)[self.scripts[0]]


def _bare(words: str) -> str:
    """Words without quotation marks, which names do not keep."""
    return re.sub("[“”《》\\s]", "", words)

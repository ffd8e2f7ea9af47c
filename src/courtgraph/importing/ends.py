"""The things that rows speak of by an id or a name: those of a dataset, and those that are proposed."""

import re
from collections.abc import Iterable, Iterator, Mapping

from courtgraph.importing.grounding import Wrong
from courtgraph.model import Dataset
from courtgraph.model.identifiers import ID
from courtgraph.store.proposal_digest import Record
from courtgraph.suggestion.entity_linking import KINDS_BY_TYPE
from courtgraph.suggestion.lexicon.slugs import PREFIXES, proposed_id
from courtgraph.suggestion.normalized_text import simplified
from courtgraph.suggestion.places.home_court import court_level, is_court
from courtgraph.text import did_you_mean, normalize
from courtgraph.text.chinese import in_languages, language_of
from courtgraph.validation.meant_codes import meant_code


class Ends:
    """Finds what a name stands for; a new thing is proposed once, with an id of its own.

    ``proposed`` are the candidates that a file has already.
    """

    def __init__(self, dataset: Dataset, proposed: Iterable[Record] = ()) -> None:
        self.dataset = dataset
        self.entities: dict[str, Record] = {}
        self.rejected: set[str] = set()
        self._ids = {*dataset.by_source, *(entity.id for entity in dataset.entities)}
        self._taken = {*self._ids}
        self._names: dict[str, str] = {}
        self._bearers: dict[str, dict[str, None]] = {}
        self._lengths: set[int] = set()
        for thing in dataset.things.values():
            self._bear(thing.id, thing.names())
        for record in proposed:
            self.know(record)

    def know(self, record: Record) -> None:
        """Take a record that is proposed for one that names may stand for."""
        identifier, label = str(record.get("id")), record.get("label")
        self._taken.add(identifier)
        if record.get("status") == "rejected":
            self.rejected.add(identifier)
        self._ids.add(identifier)
        names = [str(name) for name in label.values()] if isinstance(label, Mapping) else []
        self._bear(identifier, names)
        for name in names:
            self._names.setdefault(normalize(name), identifier)

    def withdraw(self, identifier: str) -> None:
        """Take back what was proposed of a thing."""
        for name in set(map(normalize, self.entities.pop(identifier)["label"].values())):
            self._bearers[name].pop(identifier)
            if self._names.get(name) == identifier:
                del self._names[name]
        self._ids.discard(identifier)
        self._taken.discard(identifier)

    def find(self, said: str) -> str:
        """The id that a word is, or that of what bears it as a name; nothing for what nobody knows.

        >>> Ends(Dataset(), [{"id": "award/a", "label": {"zh-Hant": "優秀法院"}}]).find("优秀法院")
        'award/a'
        """
        known = meant_code(self.dataset, "subject", said)
        return known if known in self._ids else self._names.get(normalize(said), "")

    def names(self, identifier: str) -> list[str]:
        """Every name that a thing has, in the dataset or as it is proposed."""
        thing = self.dataset.things.get(identifier)
        label = self.entities.get(identifier, {}).get("label", {})
        return [*(thing.names() if thing else ()), *label.values()]

    def named_in(self, text: str, least: int) -> Iterator[tuple[int, str]]:
        """Where a normalized text has names of at least so many characters, each with whom it names.

        >>> list(Ends(Dataset(), [{"id": "court/a", "label": {"zh-Hant": "甲縣法院"}}]).named_in("如甲县法院", 3))
        [(1, 'court/a')]
        """
        # as many look-ups as the text has characters and names have lengths, however many names there are
        for length in sorted(one for one in self._lengths if least <= one <= len(text)):
            for start in range(len(text) - length + 1):
                for identifier in self._bearers.get(text[start : start + length], ()):
                    yield start, identifier

    def is_like(self, one: str, other: str) -> bool:
        """Whether two things are of a kind: they share more than the widest of the types above them."""
        return not set(self._kinds(self._type_of(one))).isdisjoint(self._kinds(self._type_of(other)))

    def _bear(self, identifier: str, names: Iterable[str]) -> None:
        for name in map(normalize, names):
            self._bearers.setdefault(name, {})[identifier] = None
            self._lengths.add(len(name))

    def _type_of(self, identifier: str) -> str:
        thing = self.dataset.things.get(identifier)
        return thing.type if thing else str(self.entities.get(identifier, {}).get("type", ""))

    def _kinds(self, type_: str) -> tuple[str, ...]:
        lineage = self.dataset.schema.ancestors.get(type_, (type_,))
        return lineage[:-1] or lineage

    def propose(self, name: str, kind: str, allowed: Iterable[str], rule: str) -> str | Wrong:
        """The id of a new entity of a name, of the type that is said, else of the only one that is ``allowed``.

        >>> Ends(Dataset()).propose("清湖縣人民法院", "", ["Court"], "model")
        'court/qinghu'
        >>> Ends(Dataset()).propose("王某", "Persn", ["Person"], "model")
        ('Persn is no type that an entity may have', 'did you mean Person?')
        """
        type_ = self.type_of(name, kind, tuple(allowed))
        if isinstance(type_, tuple):
            return type_
        if ID.fullmatch(name):
            return f"nothing has the id {name}", "write the name of what is new, or the id of what the dataset has"
        identifier = self.new_id(type_, name)
        language = language_of(name) or self.dataset.info.curated_in
        is_person = self.dataset.schema.is_a(type_, ("Person",))
        label = in_languages({language: name}, self.dataset.info.languages, person=is_person)
        record = {"id": identifier, "type": type_, "label": label, "status": "candidate", "rule": rule, "evidence": []}
        self.entities[identifier] = record
        self.know(record)
        return identifier

    def type_of(self, name: str, kind: str = "", allowed: tuple[str, ...] = ()) -> str | Wrong:
        """The type of something new: the one that is said, that its name tells, or the only one that is allowed.

        >>> Ends(Dataset()).type_of("清湖縣人民法院"), Ends(Dataset()).type_of("某甲", "人物")
        ('BasicCourt', 'Person')
        """
        schema = self.dataset.schema
        concrete = schema.concrete_types()
        meant = meant_code(self.dataset, "type", kind) if kind else ""
        if meant in concrete:
            return meant
        wanted = (meant,) if meant else allowed
        if is_court(simplified(name)) and (not wanted or schema.is_a("BasicCourt", wanted)):
            return f"{court_level(simplified(name)).capitalize()}Court"
        fitting = [one for one in concrete if schema.is_a(one, allowed or tuple(schema.types))]
        below = [one for one in fitting if schema.is_a(one, (meant,))] if meant in schema.types else []
        if meant and not below:
            return f"{kind} is no type that an entity may have", did_you_mean(kind, concrete)
        of_these = below or fitting
        if len(of_these) == 1:
            return of_these[0]
        return f"nothing says what {name} is", f"add its type: {', '.join(of_these[:12])}"

    def new_id(self, type_: str, name: str) -> str:
        """An id for something new, unlike any other."""
        identifier = proposed_id(self._prefix(type_), simplified(name), self._taken)
        self._taken.add(identifier)
        return identifier

    def _prefix(self, type_: str) -> str:
        """What ids of a type begin with: as those that the dataset has, else as suggest has them, else the type."""
        ids = [entity.id for entity in self.dataset.entities if entity.type == type_]
        if ids:
            return ids[0].partition("/")[0]
        lineage = self.dataset.schema.ancestors.get(type_, (type_,))
        kind = next((KINDS_BY_TYPE[one] for one in lineage if one in KINDS_BY_TYPE), "")
        return PREFIXES.get(type_) or PREFIXES.get(kind) or kind or re.sub("(?<!^)(?=[A-Z])", "-", type_).lower()

"""From grounded extractions to the candidates of a file: entities and statements with their words, rules and doubts."""

from collections.abc import Mapping
from typing import Any

from courtgraph.citations import find_quote
from courtgraph.importing.ends import Ends
from courtgraph.importing.extraction import Extraction
from courtgraph.importing.grounding import RawText, Words, Wrong
from courtgraph.importing.second_look import SecondLook
from courtgraph.model import Dataset, Statement
from courtgraph.model.statement import MODALITIES
from courtgraph.store.proposal_digest import Record
from courtgraph.suggestion.previous_decisions import CLAIM
from courtgraph.text import did_you_mean
from courtgraph.validation.meant_codes import meant_code


class Proposals:
    """What is proposed of a source, each claim once, with the evidence of all who found it.

    ``proposed`` are the records that the file has already, by their lists.
    """

    def __init__(self, dataset: Dataset, source: str, text: RawText, proposed: Mapping[str, list[Record]]) -> None:
        self.dataset = dataset
        self.source = source
        self.text = text
        self.ends = Ends(dataset, proposed.get("entities", ()))
        self.statements: dict[str, Record] = {}
        self.known = 0
        self._looks = SecondLook(self.ends, text)
        self._claimed = {_key(record) for record in proposed.get("statements", ())}
        self._statements = {statement.id for statement in dataset.statements}

    def add(self, found: Extraction, words: Words, rule: str) -> Wrong | None:
        """Take an extraction, or say why it cannot be taken; then nothing is proposed of its ends either."""
        before = {*self.ends.entities}
        wrong = self._add(found, words, rule)
        for new in {*self.ends.entities} - before if wrong else ():
            self.ends.withdraw(new)
        return wrong

    def _add(self, found: Extraction, words: Words, rule: str) -> Wrong | None:
        piece = self._piece(words)
        predicate = self.dataset.schema.predicates.get(found.predicate)
        subject = self._end(found.subject, found.subject_type, predicate.domain if predicate else (), rule)
        if isinstance(subject, tuple):
            return subject
        if not found.predicate:
            self._add_evidence(self.ends.entities.get(subject), piece)
            return None
        assert predicate, "grounding comes after the check of its name"  # noqa: S101
        target = self._end(found.object, found.object_type, predicate.range, rule) if found.object else ""
        if isinstance(target, tuple):
            return target
        claim = self._claim(found, subject, target)
        if claim.get("modality") not in (None, *MODALITIES):
            return f"modality is {found.modality!r}", did_you_mean(found.modality, MODALITIES)
        self._keep(claim, piece, rule, self._looks.doubt(subject, words))
        for end in (subject, target):
            self._add_evidence(self.ends.entities.get(end), self._where_named(end, words))
        return None

    def _end(self, said: str, kind: str, allowed: tuple[str, ...], rule: str) -> str | Wrong:
        found = self.ends.find(said)
        if found in self.ends.rejected:
            return (
                f"{found} was rejected before",
                f"courtgraph accept takes it after all; else leave out what is of {said}",
            )
        return found or self.ends.propose(said, kind, allowed, rule)

    def _claim(self, found: Extraction, subject: str, target: str) -> Record:
        """The fields of a claim, with the codes that its words stand for."""

        def meant(field: str, said: str) -> str:
            return meant_code(self.dataset, field, said, found.predicate)

        said: dict[str, Any] = {
            "subject": subject,
            "predicate": found.predicate,
            "object": target,
            "value": meant("value", found.value),
            "unit": meant("unit", found.unit),
            "lang": found.lang,
            "qualifiers": {name: meant(name, value) for name, value in found.qualifiers.items() if value},
            "modality": meant("modality", found.modality),
        }
        return {name: value for name, value in said.items() if value and (name, value) != ("modality", "fact")}

    def _keep(self, claim: Record, piece: Record, rule: str, doubt: str) -> None:
        key = _key(claim)
        if key in self._claimed or _statement(claim).identified_by(self.dataset.schema).id in self._statements:
            self.known += 1
            return
        fields = {**claim, "status": "candidate", "evidence": [], "rule": rule, **({"doubt": [doubt]} if doubt else {})}
        self._add_evidence(self.statements.setdefault(key, fields), piece)

    def _where_named(self, end: str, words: Words) -> Record | None:
        """The words on the same line that name a thing which is proposed."""
        line = self.text.text.lines[words.line - 1]
        for name in self.ends.names(end) if end in self.ends.entities else ():
            for start, after in find_quote(line, name)[:1]:
                first = self.text.start_of(words.line)
                return self._piece(Words(words.line, first + start, first + after, line[start:after], 0))
        return None

    def _piece(self, words: Words) -> Record:
        place = {"line": words.line, "quote": words.quote, "start": words.start, "end": words.end}
        return {"source": self.source, **place}

    @staticmethod
    def _add_evidence(record: Record | None, piece: Record | None) -> None:
        if record is not None and piece is not None and piece not in record["evidence"]:
            record["evidence"].append(piece)


def _statement(claim: Record) -> Statement:
    return Statement(**{"modality": "fact", **claim})


def _key(record: Record) -> str:
    """What tells a claim, whatever its evidence."""
    said = {name: record[name] for name in (*CLAIM, "lang") if record.get(name)}
    qualifiers = said.pop("qualifiers", {})
    more = sorted((name, str(value)) for name, value in qualifiers.items()) if isinstance(qualifiers, Mapping) else []
    return str([*((name, str(value)) for name, value in said.items()), *more])

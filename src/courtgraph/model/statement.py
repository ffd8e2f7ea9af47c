"""Statements: what a source says, in the form subject, predicate, object or value."""

from collections.abc import Mapping
from functools import cached_property

import msgspec

from courtgraph.model.evidence import Evidence
from courtgraph.model.identifiers import content_hash
from courtgraph.model.location import NOWHERE, Location

MODALITIES = ("fact", "plan", "requirement")
STATUSES = ("accepted", "candidate", "disputed", "deprecated")


class Statement(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A claim and its evidence.

    Values and qualifiers keep the written form of the YAML scalar; the schema says how to read them.
    ``narrowing`` names the qualifiers that are part of the claim, and ``identified_as`` the predicate that the
    identifier covers where it has been renamed, as the schema lays down.
    """

    subject: str
    predicate: str
    object: str = ""
    value: str = ""
    unit: str = ""
    lang: str = ""
    qualifiers: Mapping[str, str] = {}
    modality: str = "fact"
    status: str = "accepted"
    evidence: tuple[Evidence, ...] = ()
    narrowing: tuple[str, ...] = ()
    identified_as: str = ""
    location: Location = NOWHERE

    @cached_property
    def id(self) -> str:
        """Identifies the claim by what it says; evidence and status are not part of it.

        >>> bare = Statement(subject="court/a", predicate="received", object="award/b")
        >>> bare.id == Statement(subject="court/a", predicate="received", object="award/b", status="disputed").id
        True
        >>> bare.id == Statement(subject="court/a", predicate="received", object="award/b", modality="plan").id
        False
        """
        return content_hash(
            [
                self.subject,
                self.identified_as or self.predicate,
                self.object,
                self.value,
                self.unit,
                self.lang,
                self.modality,
                {name: self.qualifiers[name] for name in self.narrowing if name in self.qualifiers},
            ]
        )

    @property
    def asserted(self) -> bool:
        """Whether the dataset stands by the claim: it is not disputed, deprecated or a mere candidate."""
        return self.status == "accepted"

    @property
    def inferred(self) -> bool:
        """Whether no piece of evidence says the claim outright; one that only mentions it does not."""
        return bool(self.supporting) and all(piece.inferred for piece in self.supporting)

    @property
    def supporting(self) -> tuple[Evidence, ...]:
        """The evidence that speaks for the claim."""
        return tuple(piece for piece in self.evidence if piece.stance == "supports")

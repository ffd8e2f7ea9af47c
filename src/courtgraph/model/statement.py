"""Statements: what a source says, in the form subject, predicate, object or value."""

from collections.abc import Mapping
from functools import cached_property

import msgspec

from courtgraph.model.evidence import Evidence
from courtgraph.model.field_types import require_types
from courtgraph.model.frozen_dict import FrozenDict, freeze
from courtgraph.model.identifiers import content_hash
from courtgraph.model.location import NOWHERE, Location
from courtgraph.model.period import TIMES, Period, read_period
from courtgraph.schema import Schema, default_schema

MODALITIES = ("fact", "plan", "requirement")
STATUSES = ("accepted", "candidate", "disputed", "deprecated")
_SIGNS = {"about": "≈ ", "at_least": "≥ ", "at_most": "≤ ", "more_than": "> ", "less_than": "< "}


class Statement(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A claim and its evidence.

    Values and qualifiers keep the written form of the YAML scalar; the schema says how to read them.
    ``open`` says of the last listed member of a list that the text has more than it names (等): which end of the
    statement is the whole, the schema's ``lists`` tells.
    ``narrowing`` names the qualifiers that are part of the claim, and ``identified_as`` the predicate that the
    identifier covers, where the packaged schema does not say so: a dataset fills them in from a schema of its own.
    """

    subject: str
    predicate: str
    object: str = ""
    value: str = ""
    unit: str = ""
    lang: str = ""
    qualifiers: Mapping[str, str] = msgspec.field(default_factory=FrozenDict)
    modality: str = "fact"
    status: str = "accepted"
    open: bool = False
    evidence: tuple[Evidence, ...] = ()
    narrowing: tuple[str, ...] | None = None
    identified_as: str = ""
    location: Location = NOWHERE

    def __post_init__(self) -> None:
        require_types(self)
        freeze(self, "qualifiers")

    def __hash__(self) -> int:
        return hash(self.id)

    @cached_property
    def id(self) -> str:
        """Identifies the claim by what it says; evidence, status and ``open`` are not part of it.

        >>> bare = Statement(subject="court/a", predicate="received", object="award/b")
        >>> bare.id == Statement(subject="court/a", predicate="received", object="award/b", status="disputed").id
        True
        >>> bare.id == Statement(subject="court/a", predicate="received", object="award/b", modality="plan").id
        False
        """
        schema = default_schema()
        narrowing = schema.narrowing(self.predicate) if self.narrowing is None else self.narrowing
        return content_hash(
            [
                self.subject,
                self.identified_as or schema.identified_as(self.predicate),
                self.object,
                self.value,
                self.unit,
                self.lang,
                self.modality,
                {name: self.qualifiers[name] for name in narrowing if name in self.qualifiers},
            ]
        )

    def identified_by(self, schema: Schema) -> "Statement":
        """The statement with the identifier that a schema gives it, which may have predicates of its own.

        >>> held = Statement(subject="court/a", predicate="received", qualifiers={"year": "2024"})
        >>> held.identified_by(default_schema()) is held
        True
        """
        narrowing, identified_as = _own_identification(schema, self.predicate)
        if (self.narrowing, self.identified_as) == (narrowing, identified_as):
            return self
        return msgspec.structs.replace(self, narrowing=narrowing, identified_as=identified_as)

    @property
    def time(self) -> str:
        """The time that the statement says it is of, as it is written, or nothing."""
        return next((self.qualifiers[name] for name in TIMES if self.qualifiers.get(name)), "")

    @property
    def period(self) -> Period | None:
        """The days of its time, or None where it says none.

        >>> Statement(subject="court/a", predicate="received", qualifiers={"period": "2024-02"}).period.last
        datetime.date(2024, 2, 29)
        """
        return read_period(self.time)

    @property
    def is_exact(self) -> bool:
        """Whether a figure is the number that it gives, and neither a bound nor an estimate."""
        return self.qualifiers.get("approx", "exact") == "exact"

    @property
    def signed_value(self) -> str:
        """The value, behind the sign of what the figure is to it.

        >>> Statement(subject="a", predicate="hasFigure", value="20", qualifiers={"approx": "at_least"}).signed_value
        '≥ 20'
        """
        return _SIGNS.get(self.qualifiers.get("approx", ""), "") + self.value

    @property
    def asserted(self) -> bool:
        """Whether the dataset stands by the claim: it is not disputed, deprecated or a mere candidate."""
        return self.status == "accepted"

    @property
    def states_fact(self) -> bool:
        """Whether the dataset holds the claim true: it stands by it, and it is neither a plan nor a requirement."""
        return self.asserted and self.modality == "fact"

    @property
    def inferred(self) -> bool:
        """Whether no piece of evidence says the claim outright; one that only mentions it does not."""
        return bool(self.supporting) and all(piece.inferred for piece in self.supporting)

    @property
    def supporting(self) -> tuple[Evidence, ...]:
        """The evidence that speaks for the claim."""
        return tuple(piece for piece in self.evidence if piece.stance == "supports")


def _own_identification(schema: Schema, predicate: str) -> tuple[tuple[str, ...] | None, str]:
    """The qualifiers that narrow a predicate and its name in identifiers; nothing where the packaged schema says so."""
    packaged = default_schema()
    if schema is packaged:
        return None, ""
    own = schema.narrowing(predicate), schema.identified_as(predicate)
    return (None, "") if own == (packaged.narrowing(predicate), packaged.identified_as(predicate)) else own

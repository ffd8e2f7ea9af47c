"""How far two curators agree on one text: which statements both made, and what that is beyond chance.

The coefficients count units: a line of a text that both have, and a predicate that either uses on any line. A unit is
marked by a curator who states something with that predicate on that line. Cohen's kappa is from Cohen (1960), and
Krippendorff's alpha, for two curators and nominal data with nothing missing, from Krippendorff (2011).
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec

from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, Statement
from courtgraph.text import normalize


class Units(NamedTuple):
    """How many units both mark, one of the two alone, and neither."""

    both: int
    a: int
    b: int
    neither: int

    @property
    def total(self) -> int:
        """All units."""
        return sum(self)

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa; None where chance alone would give full agreement.

        >>> round(Units(both=20, a=5, b=10, neither=15).kappa, 2)
        0.4
        """
        total = self.total
        if not total:
            return None
        observed = (self.both + self.neither) / total
        a, b = (self.both + self.a) / total, (self.both + self.b) / total
        expected = a * b + (1 - a) * (1 - b)
        return None if expected == 1 else (observed - expected) / (1 - expected)

    @property
    def alpha(self) -> float | None:
        """Krippendorff's alpha; None where all is alike.

        >>> round(Units(both=20, a=5, b=10, neither=15).alpha, 3)
        0.4
        """
        values = 2 * self.total
        marked = 2 * self.both + self.a + self.b
        if marked in (0, values):
            return None
        return 1 - (values - 1) * (self.a + self.b) / (marked * (values - marked))


class Agreement(NamedTuple):
    """The statements of two datasets: the same claims, claims that differ in what they say of the same, and the rest.

    Statements of the second speak of things by the ids of the first: ``matched`` are those that another id has there.
    ``sources`` are the ids of the texts that both have, in the first and in the second.
    """

    shared: tuple[tuple[Statement, Statement], ...]
    differing: tuple[tuple[Statement, Statement], ...]
    only_a: tuple[Statement, ...]
    only_b: tuple[Statement, ...]
    units: Units
    matched: Mapping[str, str]
    sources: Mapping[str, str]

    @property
    def precision(self) -> float | None:
        """Which share of the second's statements the first has; None where it has none."""
        return _share(len(self.shared), len(self.shared) + len(self.differing) + len(self.only_b))

    @property
    def recall(self) -> float | None:
        """Which share of the first's statements the second has; None where it has none."""
        return _share(len(self.shared), len(self.shared) + len(self.differing) + len(self.only_a))

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return _share(
            2 * len(self.shared), 2 * len(self.shared) + 2 * len(self.differing) + len(self.only_a + self.only_b)
        )


def agreement(a: Dataset, b: Dataset) -> Agreement:
    """How far two datasets agree on the texts that both have; what they do not stand by is left out.

    Raises CourtgraphError where they have no text in common.

    >>> from courtgraph.model import Evidence, Source
    >>> source, piece = Source(id="source/a", lines=2), Evidence(source="source/a", line=1, quote="x")
    >>> said = {"subject": "court/a", "predicate": "received", "evidence": (piece,)}
    >>> claims = [Statement(object=f"award/{n}", **said) for n in "bc"]
    >>> one, other = (Dataset(sources=(source,), statements=some) for some in (tuple(claims), tuple(claims[:1])))
    >>> found = agreement(one, other)
    >>> len(found.shared), found.precision, found.recall, found.units
    (1, 1.0, 0.5, Units(both=1, a=0, b=0, neither=1))
    """
    sources = _common_sources(a, b)
    matched = {**{other: one for one, other in sources.items() if one != other}, **_matched(a, b)}
    ours = {one.id: one for one in _of_texts(a.statements, sources.keys())}
    theirs = [_renamed(one, matched, a) for one in _of_texts(b.statements, sources.values())]
    others = {one.id: one for one in theirs}
    shared = [(one, others[one.id]) for one in ours.values() if one.id in others]
    left, right = (
        [one for one in some.values() if one.id not in other] for some, other in ((ours, others), (others, ours))
    )
    differing = _differing(left, right)
    paired = {one.id for pair in differing for one in pair}
    return Agreement(
        tuple(shared),
        tuple(differing),
        tuple(one for one in left if one.id not in paired),
        tuple(one for one in right if one.id not in paired),
        _units(a, ours.values(), others.values(), sources),
        {other: one for other, one in matched.items() if other not in sources.values()},
        sources,
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _common_sources(a: Dataset, b: Dataset) -> dict[str, str]:
    """The sources that both have: by their text or, where the second does not tell it, by their id."""
    by_text = {source.sha256: source.id for source in b.sources if source.sha256}
    by_id = {source.id for source in b.sources if not source.sha256}
    found = {one.id: by_text.get(one.sha256) or (one.id if one.id in by_id else "") for one in a.sources}
    if common := {one: other for one, other in found.items() if other}:
        return common
    raise CourtgraphError("no text is in both datasets; compare what two curators made of one, by its SHA-256")


def _matched(a: Dataset, b: Dataset) -> dict[str, str]:
    """The things of the second that the first has under another id: of the same type, and the only one of the name."""
    by_name: dict[tuple[str, str], set[str]] = {}
    for one in a.entities:
        for name in one.names():
            by_name.setdefault((one.type, normalize(name)), set()).add(one.id)
    known, found = {one.id for one in a.entities}, {}
    for other in b.entities:
        meant = {each for name in other.names() for each in by_name.get((other.type, normalize(name)), ())}
        if other.id not in known and len(meant) == 1:
            found[other.id] = meant.pop()
    return found


def _of_texts(statements: Iterable[Statement], sources: Iterable[str]) -> list[Statement]:
    wanted = set(sources)
    return [one for one in statements if one.asserted and any(piece.source in wanted for piece in one.evidence)]


def _renamed(statement: Statement, matched: Mapping[str, str], a: Dataset) -> Statement:
    """A statement of the second dataset in the ids of the first, and with its way to identify claims."""
    evidence = tuple(
        msgspec.structs.replace(piece, source=matched.get(piece.source, piece.source)) for piece in statement.evidence
    )
    ends = {
        name: matched.get(said, said) for name, said in (("subject", statement.subject), ("object", statement.object))
    }
    return msgspec.structs.replace(statement, evidence=evidence, **ends).identified_by(a.schema)


def _differing(left: Iterable[Statement], right: Iterable[Statement]) -> list[tuple[Statement, Statement]]:
    """Claims that say something else of the same: with the same ends and predicate, each paired once."""
    waiting: dict[tuple[str, str, str], list[Statement]] = {}
    for other in right:
        waiting.setdefault((other.subject, other.predicate, other.object), []).append(other)
    pairs = ((one, waiting.get((one.subject, one.predicate, one.object))) for one in left)
    return [(one, some.pop(0)) for one, some in pairs if some]


def _units(a: Dataset, ours: Iterable[Statement], theirs: Iterable[Statement], sources: Mapping[str, str]) -> Units:
    marks, others = (_marks(some, sources.keys()) for some in (ours, theirs))
    predicates = {predicate for _, _, predicate in marks | others}
    lines = sum(a.by_source[one].lines for one in sources)
    both, alone, beside = len(marks & others), len(marks - others), len(others - marks)
    return Units(both, alone, beside, max(lines * len(predicates) - both - alone - beside, 0))


def _marks(statements: Iterable[Statement], sources: Iterable[str]) -> set[tuple[str, int, str]]:
    wanted = set(sources)
    return {
        (piece.source, piece.line, one.predicate)
        for one in statements
        for piece in one.evidence
        if piece.source in wanted
    }

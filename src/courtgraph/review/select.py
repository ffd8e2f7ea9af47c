"""Which candidates are meant: by id, by kind, by rule."""

from collections.abc import Collection, Iterator

from courtgraph.errors import CourtgraphError
from courtgraph.model import Entity, Statement
from courtgraph.review.candidates import Candidate, Candidates
from courtgraph.schema import Schema
from courtgraph.text import did_you_mean

_SUGGESTED = {"metric": ("hasFigure",), "initiative": ("Initiative", "Mechanism")}
"""Kinds of ``courtgraph suggest`` that are no name of a type."""


def select_candidates(
    candidates: Candidates, ids: Collection[str], kinds: Collection[str], rules: Collection[str], schema: Schema
) -> list[Candidate]:
    """The candidates with some ids, their own or as the file has them, and the open ones of some kinds and rules.

    A kind is a type with those below it, a predicate, a kind of ``courtgraph suggest``, ``entity`` or ``statement``;
    without kinds every kind is meant, and without rules every rule.

    Raises CourtgraphError for an id, a kind or a rule that nothing has, with the nearest.
    """
    known = {name for item in candidates.items for name in (item.id, item.written_id)}
    for name in ids:
        if name not in known:
            raise CourtgraphError(f"{candidates.path}: there is no candidate {name}; {did_you_mean(name, known)}")
    there = {item.rule for item in candidates.items if item.rule}
    for rule in rules:
        if rule not in there:
            raise CourtgraphError(f"{candidates.path}: no candidate is of the rule {rule}; {did_you_mean(rule, there)}")
    meant = {name for kind in kinds for name in _names(kind, schema)}
    return [
        item
        for item in candidates.items
        if item.id in ids
        or item.written_id in ids
        or ((kinds or rules) and item in candidates.open and _fits(item, meant, rules, schema, every=not kinds))
    ]


def _names(kind: str, schema: Schema) -> Iterator[str]:
    """The types and predicates that a kind means, however it is spelled: court_group is CourtGroup."""
    own = (*schema.types, *schema.predicates, "entity", "statement")
    names: dict[str, tuple[str, ...]] = {_folded(name): (name,) for name in own} | _SUGGESTED
    if _folded(kind) not in names and (now := schema.current_names(kind)):
        raise CourtgraphError(f"kind {kind} is now called otherwise; write {' or '.join(now)}")
    if _folded(kind) not in names:
        raise CourtgraphError(f"there is no kind {kind}; {did_you_mean(kind, (*own, *_SUGGESTED))}")
    yield from names[_folded(kind)]


def _folded(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "")


def _fits(item: Candidate, meant: set[str], rules: Collection[str], schema: Schema, *, every: bool) -> bool:
    if rules and item.rule not in rules:
        return False
    if every:
        return True
    if isinstance(item.record, Statement):
        predicate = item.record.predicate
        return not meant.isdisjoint({"statement", predicate, *schema.successors(predicate)})
    return isinstance(item.record, Entity) and ("entity" in meant or schema.is_a(item.record.type, tuple(meant)))

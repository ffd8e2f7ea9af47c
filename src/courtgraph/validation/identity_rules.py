"""Rules about identity.yaml: decisions that fit together, and that the dataset follows."""

from courtgraph.model import Decision, Entity, Statement
from courtgraph.text import did_you_mean
from courtgraph.validation.context import Diagnostics, RuleContext, diagnose

APPLY = "run courtgraph duplicates --apply"


def reasoned_decisions(case: RuleContext) -> Diagnostics:
    """A decision says why, and is about two entities; a source is known by its SHA-256, so it needs none."""
    for decision in case.dataset.decisions:
        if not decision.reason.strip():
            yield diagnose(decision, "reason", "the decision has no reason", "say why, in a few words")
        if decision.keep and decision.keep == decision.other:
            yield diagnose(decision, "", f"{decision.keep} stands here twice", "name two ids")
        for one in sorted(decision.pair & case.dataset.by_source.keys()):
            message = f"{one} is a source, which is known by its SHA-256"
            yield diagnose(decision, _field(decision, one), message, "drop the decision")


def decided_entities(case: RuleContext) -> Diagnostics:
    """What stays, and what is told apart, is an entity of the dataset."""
    things = {*case.dataset.things, *case.dataset.by_source}
    gone = {decision.other: decision.keep for decision in case.dataset.decisions if decision.same}
    for decision in case.dataset.decisions:
        for one in (decision.keep,) if decision.same else (decision.keep, decision.other):
            if one and one in gone:
                suggestion = f"write {gone[one]}, which it is"
                yield diagnose(decision, _field(decision, one), f"{one} goes by another decision", suggestion)
            elif one and one not in things:
                yield diagnose(decision, _field(decision, one), f"{one} is not an entity", did_you_mean(one, things))


def consistent_decisions(case: RuleContext) -> Diagnostics:
    """Two ids are decided on once."""
    first: dict[frozenset[str], Decision] = {}
    homes: dict[str, Decision] = {}
    for decision in case.dataset.decisions:
        known = first.setdefault(decision.pair, decision)
        if known is not decision:
            where = f"{known.location.path}:{known.location.line}"
            message = f"{' and '.join(sorted(decision.pair))} are decided on in {where} already"
            yield diagnose(decision, "", message, "keep one of the two decisions")
        elif decision.same and homes.setdefault(decision.other, decision) is not decision:
            other = homes[decision.other]
            message = f"{decision.other} goes to {other.keep} in {other.location.path}:{other.location.line} already"
            yield diagnose(decision, "drop", message, "let one id go to one other")


def applied_decisions(case: RuleContext) -> Diagnostics:
    """An id that goes is used no more, so that the files say what the graph says."""
    gone = {decision.other: decision for decision in case.dataset.decisions if decision.same}
    if not gone:
        return
    users: list[tuple[Entity | Statement, str]] = [(entity, "id") for entity in case.dataset.entities]
    users += [(statement, end) for statement in case.dataset.statements for end in ("subject", "object")]
    for record, field in users:
        if decision := gone.get(getattr(record, field)):
            where = f"{decision.location.path}:{decision.location.line}"
            yield diagnose(record, field, f"{decision.other} is {decision.keep} by {where}", APPLY)


def _field(decision: Decision, one: str) -> str:
    if not decision.same:
        return "ids"
    return "keep" if one == decision.keep else "drop"

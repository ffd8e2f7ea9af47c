"""Decisions on what is one thing, as options take them: ``--same court/a=court/b --reason ...``."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.prompts import pair_of
from courtgraph.errors import CourtgraphError
from courtgraph.text import did_you_mean

if TYPE_CHECKING:
    from courtgraph.model import Decision, Entity


def to_decision(pair: str | None, option: str, reason: str, by: str) -> "Sequence[Decision]":
    """The decision that an option takes, or none without it.

    Raises click.UsageError for what is no pair of ids, and for a decision without a reason.
    """
    from courtgraph.model import Decision

    if pair is None:
        return ()
    keep, other = pair_of(pair, option, "court/a=court/b", "a pair of ids")
    if not reason.strip():
        raise click.UsageError(f"{option} needs a --reason: why are they {option.removeprefix('--')}?")
    return [Decision(same=option == "--same", keep=keep, other=other, reason=reason, by=by)]


def refuse_unknown(entities: "Iterable[Entity]", decisions: "Iterable[Decision]", wrong: str) -> None:
    """Raise CourtgraphError, with what is wrong, when a decision names what is none of the entities."""
    known = {entity.id for entity in entities}
    for unknown in (one for decision in decisions for one in (decision.keep, decision.other) if one not in known):
        raise CourtgraphError(f"{unknown} {wrong}; {did_you_mean(unknown, known)}")

"""Decisions on what is one thing, as options take them: ``--same court/a=court/b --reason ...``."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from courtgraph.model import Decision


def to_decision(pair: str | None, option: str, reason: str, by: str) -> "Sequence[Decision]":
    """The decision that an option takes, or none without it.

    Raises click.UsageError for what is no pair of ids, and for a decision without a reason.
    """
    from courtgraph.model import Decision

    if pair is None:
        return ()
    keep, sign, other = pair.partition("=")
    if not (keep and sign and other):
        raise click.UsageError(f"{option} {pair} is not a pair of ids; write {option} court/a=court/b")
    if not reason.strip():
        raise click.UsageError(f"{option} needs a --reason: why are they {option.removeprefix('--')}?")
    return [Decision(same=option == "--same", keep=keep, other=other, reason=reason, by=by)]

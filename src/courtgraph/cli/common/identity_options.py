"""Decisions on what is one thing, as options take them: ``--same court/a=court/b --reason ...``."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.prompts import pair_of

if TYPE_CHECKING:
    from courtgraph.model import Decision


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

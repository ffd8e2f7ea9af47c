"""``courtgraph reject``."""

from collections.abc import Sequence
from pathlib import Path

import click

from courtgraph.cli.common.candidate_options import (
    candidates_argument,
    ids_argument,
    kind_option,
    open_review,
    print_decided,
    rule_option,
    selected_candidates,
)
from courtgraph.cli.common.options import data_option


@click.command("reject")
@candidates_argument
@ids_argument
@kind_option
@rule_option
@data_option
def reject_command(
    candidates: Path, ids: Sequence[str], kinds: Sequence[str], rules: Sequence[str], data: Path
) -> None:
    """Turn candidates of the file CANDIDATES down: they stay there with status: rejected.

    Open statements that speak of a rejected entity are rejected with it. --kind and --rule together mean the open
    candidates that both fit; without ID, --kind and --rule, the open ones are listed. courtgraph accept with the ID
    takes a rejection back.

    \b
    Examples:
      courtgraph reject candidates.yaml place/qiao-liang
      courtgraph reject candidates.yaml --kind event --rule event-name
    """
    store = open_review(candidates, data)
    items = store.reject(selected_candidates(store, ids, kinds, rules))
    done = {(item.kind, item.place) for item in items}
    print_decided(items, sum((one.kind, one.place) not in done for one in store.candidates.open), "rejected")

"""``courtgraph reject``."""

from collections.abc import Sequence
from pathlib import Path

import click

from courtgraph.cli.common.candidate_options import candidate_options, list_open, print_decided
from courtgraph.cli.common.options import data_option


@click.command("reject")
@candidate_options
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
    from courtgraph.review import reject

    if not (ids or kinds or rules):
        list_open(candidates, data)
        return
    print_decided(reject(candidates, *ids, kinds=kinds, rules=rules, data=data), "rejected")

"""``courtgraph accept``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.candidate_options import (
    candidate_options,
    open_review,
    print_decided,
    selected_candidates,
)
from courtgraph.cli.common.completion import ENTITY
from courtgraph.cli.common.dataset_writing import print_findings
from courtgraph.cli.common.doubts import tell_doubts
from courtgraph.cli.common.options import count, data_option, texts_option
from courtgraph.cli.common.prompts import one_by_key
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.review import Candidate
    from courtgraph.review.store import ReviewStore


@click.command("accept")
@candidate_options
@click.option(
    "--label", "labels", multiple=True, metavar="LANG=NAME", help="A name for the one ID that is accepted; repeatable."
)
@click.option(
    "--as",
    "known",
    default="",
    shell_complete=ENTITY,
    metavar="ENTITY",
    help="The entity of the dataset that the one ID is; statements then speak of that.",
)
@data_option
@texts_option
def accept_command(
    candidates: Path,
    ids: Sequence[str],
    kinds: Sequence[str],
    rules: Sequence[str],
    labels: Sequence[str],
    known: str,
    data: Path,
    texts: Sequence[Path],
) -> None:
    """Put candidates of the file CANDIDATES, which courtgraph suggest wrote, into a dataset.

    A statement brings the entities that it speaks of and the source that it cites. --kind and --rule together mean
    the open candidates that both fit; without ID, --kind and --rule, the open ones are listed. Of IDs, all are
    accepted or none, when courtgraph check would complain; of a kind or a rule, those that hold, and what does not is
    told with its line in CANDIDATES. Nothing is written when somebody has changed a file meanwhile.

    \b
    Examples:
      courtgraph accept candidates.yaml
      courtgraph accept candidates.yaml court/qinghu --label en="Qinghu County People's Court"
      courtgraph accept candidates.yaml court/qinghu-2 --as court/qinghu
      courtgraph accept candidates.yaml --kind metric --rule figure --data data --texts reports
    """
    from courtgraph.model import Statement
    from courtgraph.validation.dry_run import RefusedError

    store = open_review(candidates, data, texts)
    if known:
        _link(store, ids, [*kinds, *rules, *labels], known)
        return
    names = one_by_key(labels, "--label", f"{store.dataset.info.languages[-1]}=NAME")
    wanted = _with_labels(selected_candidates(store, ids, kinds, rules), names)
    refused = 0
    if kinds or rules:
        wanted, refused = _those_that_hold(store, wanted)
    try:
        items, paths = store.accept(wanted) if wanted or not refused else ([], [])
    except RefusedError as error:
        print_findings(error.findings, data)
        raise CourtgraphError("nothing was written") from None
    for path in paths:
        click.echo(printable(f"{path.as_posix()} changed"), err=True)
    cited = {piece.source for item in items if item.kind == "statements" for piece in item.evidence}
    for source in sorted(cited - store.texts.keys()):
        click.echo(printable(f"quotes were not looked up: the text of {source} is not at hand; name --texts"), err=True)
    tell_doubts(data, texts, [item.record for item in items if isinstance(item.record, Statement)])
    print_decided(store, items, "accepted")
    if refused:
        raise CourtgraphError(f"{count(refused, 'candidate')} not accepted; put right what is told above, or reject")


def _those_that_hold(store: "ReviewStore", wanted: "list[Candidate]") -> "tuple[list[Candidate], int]":
    """The candidates that hold; what does not is told, each reason once, and counted."""
    from courtgraph.review.partition import partition_valid

    kept, refused = partition_valid(store, wanted)
    for reason in dict.fromkeys(reason for refusal in refused for reason in refusal.reasons):
        click.echo(click.style(printable(reason), fg="red"), err=True)
    return kept, len(refused)


def _link(store: "ReviewStore", ids: Sequence[str], others: Sequence[str], known: str) -> None:
    if len(ids) != 1 or others:
        raise click.UsageError("--as says what one thing is; name one ID, and nothing else")
    [item] = selected_candidates(store, ids, (), ())
    store.link(item, known)
    click.echo(printable(f"{item.id}: is {known}"))


def _with_labels(wanted: "list[Candidate]", labels: Mapping[str, str]) -> "list[Candidate]":
    """The one candidate that was named, with names that it lacks or instead of those that it has."""
    import msgspec

    from courtgraph.model import Statement

    if not labels:
        return wanted
    named = wanted[0].record if len(wanted) == 1 else None
    if named is None or isinstance(named, Statement):
        raise click.UsageError("--label names one thing; name one ID, of an entity or a source")
    record = msgspec.structs.replace(named, label={**named.label, **labels})
    return [msgspec.structs.replace(wanted[0], record=record)]

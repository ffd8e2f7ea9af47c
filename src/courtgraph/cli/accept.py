"""``courtgraph accept``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.candidate_options import (
    candidate_options,
    list_open,
    print_decided,
)
from courtgraph.cli.common.completion import ENTITY
from courtgraph.cli.common.dataset_writing import print_findings
from courtgraph.cli.common.doubts import tell_doubts
from courtgraph.cli.common.options import count, data_option, places_as_options, read_all, texts_option
from courtgraph.cli.common.prompts import one_by_key
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset
    from courtgraph.review import Decided
    from courtgraph.store import SourceText


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
    from courtgraph.review import accept
    from courtgraph.validation.dry_run import RefusedError

    if known and (len(ids) != 1 or kinds or rules or labels):
        raise click.UsageError("--as says what one thing is; name one ID, and nothing else")
    if labels and len(ids) != 1:
        raise click.UsageError("--label names one thing; name one ID, of an entity or a source")
    if not (ids or kinds or rules):
        list_open(candidates, data)
        return
    label = one_by_key(labels, "--label", "en=NAME")
    try:
        done = accept(candidates, *ids, kinds=kinds, rules=rules, label=label, known_as=known, data=data, texts=texts)
    except RefusedError as error:
        print_findings(error.findings, data)
        raise CourtgraphError("nothing was written") from None
    if known:
        _tell_link(done, known, data)
        return
    _tell(done)
    dataset, found = read_all(data, texts)
    tell_doubts(dataset, found, [item.record for item in done.items if isinstance(item.record, Statement)])
    print_decided(done, "accepted")
    _tell_uncovered(dataset, found, done.source, places_as_options(data, texts))
    if refused := len(done.refused):
        raise CourtgraphError(f"{count(refused, 'candidate')} not accepted; put right what is told above, or reject")


def _tell_link(done: "Decided", known: str, data: Path) -> None:
    """Say what a candidate is, and warn where that is of another type: a court of another level is another court."""
    from courtgraph.model import Statement
    from courtgraph.store import read_dataset

    dataset = read_dataset(data)
    for item in done.unchanged:
        click.echo(printable(f"{item.id}: was decided to be in the dataset before; nothing was written"), err=True)
    for item in done.items:
        click.echo(printable(f"{item.id}: is {known}"))
        mine = "" if isinstance(item.record, Statement) else item.record.type
        theirs = dataset.things[known].type
        if not (dataset.schema.is_a(mine, (theirs,)) or dataset.schema.is_a(theirs, (mine,))):
            undo = f"courtgraph undo{places_as_options(data)} takes it back"
            click.echo(printable(f"{item.id} is proposed as {mine}, and {known} is {theirs}; {undo}"), err=True)


def _tell(done: "Decided") -> None:
    """What does not hold, each reason once, the files that changed, and what could not be looked up, on stderr."""
    for reason in dict.fromkeys(str(reason) for refusal in done.refused for reason in refusal.reasons):
        click.echo(click.style(printable(reason), fg="red"), err=True)
    for path in done.changed:
        click.echo(printable(f"{path.as_posix()} changed"), err=True)
    for source in done.not_looked_up:
        click.echo(printable(f"quotes were not looked up: the text of {source} is not at hand; name --texts"), err=True)


def _tell_uncovered(dataset: "Dataset", texts: "Mapping[str, SourceText]", source: str, places: str) -> None:
    """Say what is left to do before the dataset builds: lines of the report that nobody cites."""
    from courtgraph.citations.coverage import uncovered_lines

    if source in dataset.by_source and source in texts:
        missing = uncovered_lines(dataset, dataset.by_source[source], texts[source])
        if missing:
            what = f"{count(len(missing), 'line')} of {source} neither cited nor listed as carrying no statement"
            click.echo(printable(f"{what}: courtgraph new uncited {source} --suggest{places}"), err=True)

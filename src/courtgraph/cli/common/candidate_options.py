"""What accepting and rejecting candidates have in common: which are meant, and the list of what is open."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from courtgraph.cli.common.completion import CANDIDATE, CANDIDATE_RULE, KIND
from courtgraph.cli.common.dataset_writing import hold_lock, print_findings
from courtgraph.cli.common.options import FILE, Decorator, count
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.review import Candidate
    from courtgraph.review.store import ReviewStore

candidates_argument: Decorator = click.argument("candidates", type=FILE)


def candidate_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The candidates file, and which of its candidates are meant."""
    kind = "A type, such as Court, a predicate, metric, entity or statement; repeatable."
    rule = "A rule that proposed it, such as court-name; repeatable."
    command = click.option("--rule", "rules", multiple=True, shell_complete=CANDIDATE_RULE, help=rule)(command)
    command = click.option("--kind", "kinds", multiple=True, shell_complete=KIND, help=kind)(command)
    ids = click.argument("ids", nargs=-1, metavar="[ID]...", shell_complete=CANDIDATE)
    return candidates_argument(ids(command))


def open_review(candidates: Path, data: Path, texts: Sequence[Path] = ()) -> "ReviewStore":
    """A candidates file beside a dataset, to decide on it; errors of the dataset go to stderr.

    Until the command ends, every other that decides in these folders waits.
    """
    from courtgraph.review.store import ReviewStore
    from courtgraph.validation.dry_run import RefusedError

    hold_lock(data, candidates.parent)
    try:
        return ReviewStore(candidates, data, texts)
    except RefusedError as error:
        print_findings(error.findings, data)
        raise CourtgraphError(f"{data}: cannot be read as a whole; put this right first") from None


def selected_candidates(
    store: "ReviewStore", ids: Sequence[str], kinds: Sequence[str], rules: Sequence[str]
) -> "list[Candidate]":
    """The candidates that were named. When none was named at all, those that are open are listed, and that is all."""
    from courtgraph.review.select import select_candidates

    if ids or kinds or rules:
        return select_candidates(store.candidates, ids, kinds, rules, store.dataset.schema)
    _list_open(store)
    raise click.exceptions.Exit(0)


def _list_open(store: "ReviewStore") -> None:
    from courtgraph.text import to_columns

    language = store.dataset.info.curated_in
    rows = [[item.id, _kind(item), item.rule, _words(item, language)] for item in store.candidates.open]
    for line in to_columns(rows):
        click.echo(printable(line))
    click.echo(f"{count(len(rows), 'candidate')} open; name an ID, --kind or --rule", err=True)


def _kind(item: "Candidate") -> str:
    from courtgraph.model import Statement

    return item.record.predicate if isinstance(item.record, Statement) else item.record.type


def _words(item: "Candidate", language: str) -> str:
    """What a candidate says, as far as a line has place for it."""
    from courtgraph.model import Statement

    if not isinstance(item.record, Statement):
        return item.record.label.get(language) or next(iter(item.record.label.values()), "")
    ends = (item.record.subject, item.record.object, item.record.value, item.record.unit)
    quote = f"「{item.evidence[0].quote}」" if item.evidence else ""
    return " ".join(part for part in (*ends, quote) if part)


def print_decided(store: "ReviewStore", items: "Sequence[Candidate]", word: str) -> None:
    """Each candidate that was decided on, on stdout, and how many are open, on stderr."""
    done = {(item.kind, item.place) for item in items}
    left = sum((one.kind, one.place) not in done for one in store.candidates.open)
    for item in items:
        click.echo(printable(f"{item.id}: {word}"))
    click.echo(f"{count(len(items), 'candidate')} {word}, {left:,} open", err=True)

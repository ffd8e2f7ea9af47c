"""What accepting and rejecting candidates have in common: which are meant, and the list of what is open."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from courtgraph.cli.common.completion import CANDIDATE, CANDIDATE_RULE, KIND
from courtgraph.cli.common.options import FILE, Decorator, count
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.review import Candidate, Decided

candidates_argument: Decorator = click.argument("candidates", type=FILE)


def candidate_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The candidates file, and which of its candidates are meant."""
    kind = "A type, such as Court, a predicate, metric, entity or statement; repeatable."
    rule = "A rule that proposed it, such as court-name; repeatable."
    command = click.option("--rule", "rules", multiple=True, shell_complete=CANDIDATE_RULE, help=rule)(command)
    command = click.option("--kind", "kinds", multiple=True, shell_complete=KIND, help=kind)(command)
    ids = click.argument("ids", nargs=-1, metavar="[ID]...", shell_complete=CANDIDATE)
    return candidates_argument(ids(command))


def list_open(candidates: Path, data: Path) -> None:
    """List the candidates that are open, for whoever has named none."""
    from courtgraph.review.decide import opened
    from courtgraph.text import to_columns

    with opened(candidates, data) as store:
        language = store.dataset.info.curated_in
        rows = [[item.id, _kind(item), item.rule, _words(item, language)] for item in store.candidates.open]
    for line in to_columns(rows):
        click.echo(printable(line))
    click.echo(f"{counts_in_words(store.candidates.counts)}; name an ID, --kind or --rule", err=True)


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


def print_decided(done: "Decided", word: str) -> None:
    """Each record that was decided on, on stdout, and how many candidates there are, on stderr."""
    for item in done.items:
        click.echo(printable(f"{item.id}: {word}"))
    for item in done.unchanged:
        click.echo(printable(f"{item.id}: was {word} before"), err=True)
    decided = sum(item.kind != "sources" for item in done.items)
    click.echo(f"{count(decided, 'candidate')} {word}", err=True)
    click.echo(counts_in_words(done.counts), err=True)


def counts_in_words(counts: Mapping[str, int]) -> str:
    """How many candidates there are, by what was decided; the report itself is none.

    >>> counts_in_words({"candidate": 2, "accepted": 1})
    '3 candidates: 1 accepted, 0 rejected, 2 open'
    """
    accepted, rejected, left = (counts.get(status, 0) for status in ("accepted", "rejected", "candidate"))
    return f"{count(sum(counts.values()), 'candidate')}: {accepted:,} accepted, {rejected:,} rejected, {left:,} open"

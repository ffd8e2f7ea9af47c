"""``courtgraph coverage``."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import (
    count,
    data_argument,
    note_unread,
    read_all,
    tell_changed_texts,
    texts_option,
)
from courtgraph.cli.quotes import highlighted
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.citations import LineWords
    from courtgraph.citations.coverage import LineCoverage
    from courtgraph.model import Dataset
    from courtgraph.store import SourceText

COLORS = {"cited": "green", "listed": "yellow", "blank": None, "missing": "red"}


@click.command("coverage")
@data_argument
@texts_option
@click.option("--words", is_flag=True, help="Show the words of each cited line, those that quotes cover highlighted.")
def coverage_command(data: Path, texts: Sequence[Path], words: bool) -> None:
    """Show, for every line of the sources at hand, how many statements cite it or why it carries none.

    With --words, each cited line is shown with the words that quotes cover and, below it, those that none covers.
    A line that is neither cited nor listed makes the exit code 1, and so does a text that is not the one that was
    curated.

    \b
    Examples:
      courtgraph coverage data --texts reports
      courtgraph coverage data --texts reports --words
    """
    from courtgraph.citations.coverage import line_coverage

    dataset, found = read_all(data, texts)
    note_unread(dataset, data)
    lines = [
        covered
        for source in dataset.sources
        if source.id in found
        for covered in line_coverage(dataset, source, found[source.id])
    ]
    quoted = _quoted(dataset, found) if words else {}
    for covered in lines:
        click.echo(click.style(_told(covered), fg=COLORS[covered.state]))
        if (covered.source, covered.line) in quoted and covered.state == "cited":
            for told in _words(quoted[covered.source, covered.line]):
                click.echo(told)
    for source in dataset.sources:
        if source.id not in found:
            click.echo(printable(f"{source.id}: its text is not at hand; name its folder with --texts"), err=True)
    changed = tell_changed_texts(dataset, found, data)
    states = [covered.state for covered in lines]
    missing = states.count("missing")
    parts = (f"{states.count('cited')} cited", f"{states.count('listed')} listed", f"{missing} missing")
    click.echo(f"{count(len(lines), 'line')}: {', '.join(parts)}, {states.count('blank')} blank", err=True)
    if missing or changed or not lines:
        raise click.exceptions.Exit(1)


def _quoted(dataset: "Dataset", found: "Mapping[str, SourceText]") -> "dict[tuple[str, int], LineWords]":
    """Every line of the texts in pieces, by source and line."""
    from courtgraph.citations import cited_passages, line_words

    passages = cited_passages(dataset.statements, found)
    return {(line.source, line.line): line for name, text in found.items() for line in line_words(name, text, passages)}


def _words(line: "LineWords") -> Iterator[str]:
    yield f"  {''.join(highlighted(piece) if covered else printable(piece) for piece, covered in line.pieces)}"
    left = "; ".join(line.left_out)
    yield click.style(printable(f"  {line.share:.0%} covered{f', not: {left}' if left else ''}"), fg="yellow")


def _told(covered: "LineCoverage") -> str:
    what = count(covered.statements, "statement") if covered.statements else covered.reason
    return printable(f"{covered.source}:{covered.line}: {covered.state}{': ' if what else ''}{what}")

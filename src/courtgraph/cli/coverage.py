"""``courtgraph coverage``."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.inputs import counted, data_argument, read_all, texts_option
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.curation import LineCoverage

COLORS = {"cited": "green", "listed": "yellow", "blank": None, "missing": "red"}


@click.command("coverage")
@data_argument
@texts_option
def coverage_command(data: Path, texts: Sequence[Path]) -> None:
    """Show, for every line of the sources at hand, how many statements cite it or why it carries none.

    A line that is neither cited nor listed makes the exit code 1.

    \b
    Example:
      courtgraph coverage data --texts reports
    """
    from courtgraph.curation import line_coverage

    dataset, found = read_all(data, texts)
    lines = [
        covered
        for source in dataset.sources
        if source.id in found
        for covered in line_coverage(dataset, source, found[source.id])
    ]
    for covered in lines:
        click.echo(click.style(_told(covered), fg=COLORS[covered.state]))
    for source in dataset.sources:
        if source.id not in found:
            click.echo(f"{source.id}: its text is not at hand; name its folder with --texts", err=True)
    states = [covered.state for covered in lines]
    missing = states.count("missing")
    parts = (f"{states.count('cited')} cited", f"{states.count('listed')} listed", f"{missing} missing")
    click.echo(f"{counted(len(lines), 'line')}: {', '.join(parts)}, {states.count('blank')} blank", err=True)
    if missing or not lines:
        raise click.exceptions.Exit(1)


def _told(covered: "LineCoverage") -> str:
    what = counted(covered.statements, "statement") if covered.statements else covered.reason
    return printable(f"{covered.source}:{covered.line}: {covered.state}{': ' if what else ''}{what}")

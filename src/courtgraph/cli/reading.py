"""``courtgraph reading``."""

from collections.abc import Sequence
from pathlib import Path

import click

from courtgraph.cli.common.completion import SOURCE
from courtgraph.cli.common.options import (
    FILE,
    count,
    data_argument,
    language_option,
    note_unread,
    read_all,
    refuse_unknown_source,
    tell_changed_texts,
    tell_what_was_not_looked_up,
    texts_option,
)
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable


@click.command("reading")
@data_argument
@texts_option
@click.option("-o", "--output", default="reading.html", type=FILE, show_default=True)
@click.option("--source", "only", default="", shell_complete=SOURCE, help="Only the text of one source.")
@click.option(
    "--explorer",
    default="",
    metavar="ADDRESS",
    help="The page of courtgraph html, as seen from this one: statements lead there.",
)
@language_option
def reading_command(
    data: Path, texts: Sequence[Path], output: Path, only: str, explorer: str, language: str | None
) -> None:
    """Write the reading page: the text with every statement anchored to its words, both ways.

    Choose words to see what they carry, or a statement to see its words light up. The page holds the texts of the
    sources, so it is for your own use: pass it on only if you may publish them. A text that is not the one that was
    curated is refused, for the words would stand on other lines.

    \b
    Examples:
      courtgraph reading data --texts reports -o reading.html
      courtgraph reading data --texts reports --explorer graph.html
    """
    from courtgraph.html.reading_page import render_reading
    from courtgraph.store import atomic_write

    dataset, found = read_all(data, texts)
    note_unread(dataset, data)
    refuse_unknown_source(dataset, only)
    tell_what_was_not_looked_up(dataset, found)
    chosen = {one: text for one, text in found.items() if only in ("", one)}
    if only and not chosen:
        raise CourtgraphError(f"the text of {only} is not at hand; name its folder with --texts")
    if errors := tell_changed_texts(dataset, chosen, data):
        click.echo(f"courtgraph: {count(errors, 'error')}; nothing was written", err=True)
        raise click.exceptions.Exit(1)
    content = render_reading(dataset, chosen, language or "", explorer=explorer).encode("utf-8")
    atomic_write(output, content)
    click.echo(printable(f"{output}: {len(content) / 1024:,.0f} KiB; it holds the texts: for your own use"), err=True)

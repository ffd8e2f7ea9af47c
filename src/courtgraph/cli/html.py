"""``courtgraph html``."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import FILE, data_argument, read_valid, texts_option
from courtgraph.cli.common.result_output import print_result
from courtgraph.cli.common.sparql_options import queries_option, sparql_bundle_for, with_sparql_option
from courtgraph.errors import CourtgraphError
from courtgraph.schema import LANGUAGES
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset
    from courtgraph.store import SourceText


@click.command("html")
@data_argument
@click.option("-o", "--output", default="graph.html", type=FILE, show_default=True)
@click.option("--seed", default=0, show_default=True, help="Another number gives another arrangement.")
@click.option(
    "--renderer",
    type=click.Choice(("auto", "canvas", "webgl")),
    default="auto",
    show_default=True,
    help="What draws the picture: auto is the canvas for up to 2,000 entities, and WebGL for more.",
)
@with_sparql_option
@queries_option
@click.option(
    "--language",
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    help="The language that the page opens in; without it, that of the reader's browser.",
)
@click.option(
    "--with-text",
    is_flag=True,
    help="Show quotes in their place in the texts at hand. Reports belong to their publishers: for your own use.",
)
@texts_option
@click.option(
    "--reading",
    default="",
    metavar="ADDRESS",
    help="The page of courtgraph reading, as seen from this one: quotes lead there.",
)
@click.option("--open", "open_page", is_flag=True, help="Open the page in the browser.")
def html_command(
    data: Path,
    output: Path,
    seed: int,
    renderer: str,
    with_sparql: bool,
    queries: Path | None,
    language: str | None,
    with_text: bool,
    texts: Sequence[Path],
    reading: str,
    open_page: bool,
) -> None:
    """Check a dataset and write the interactive page: one file that needs no network.

    \b
    Examples:
      courtgraph html data -o graph.html --open
      courtgraph html data --with-sparql --queries data/queries
      courtgraph html data --with-text --texts reports -o mine.html
    """
    from courtgraph.html import render_html
    from courtgraph.store import atomic_write

    dataset = read_valid(data, texts if with_text else None)
    found = _texts_to_show(dataset, data, texts) if with_text else {}
    bundle = sparql_bundle_for(dataset, with_sparql, queries)
    page = render_html(
        dataset,
        seed=seed,
        language=language or "",
        renderer=renderer,
        asking=bundle,
        texts=found,
        reading=reading,
    )
    content = page.encode("utf-8")
    if str(output) == "-":
        print_result(content)
        return
    atomic_write(output, content)
    click.echo(printable(str(output)))
    own_use = "; it holds words of the texts: for your own use" if found else ""
    click.echo(f"{len(content) / 1024:,.0f} KiB; open it in a browser{own_use}", err=True)
    if open_page:
        click.launch(output.resolve().as_uri())


def _texts_to_show(dataset: "Dataset", data: Path, folders: Sequence[Path]) -> "dict[str, SourceText]":
    from courtgraph.store.source_texts import texts_at_hand

    found = texts_at_hand(data, dataset.sources, folders)
    if not found:
        raise CourtgraphError("no text of a source is at hand; name the folder of the texts", argument="texts")
    return found

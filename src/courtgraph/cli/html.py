"""``courtgraph html``."""

from pathlib import Path

import click

from courtgraph.cli.inputs import checked, data_argument
from courtgraph.schema import LANGUAGES


@click.command("html")
@data_argument
@click.option(
    "-o", "--output", default="graph.html", type=click.Path(dir_okay=False, path_type=Path), show_default=True
)
@click.option("--seed", default=0, show_default=True, help="Another number gives another arrangement.")
@click.option(
    "--language",
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    help="The language that the page opens in; without it, that of the reader's browser.",
)
@click.option("--open", "open_page", is_flag=True, help="Open the page in the browser.")
def html_command(data: Path, output: Path, seed: int, language: str | None, open_page: bool) -> None:
    """Check a dataset and write the interactive page: one file that needs no network.

    \b
    Example:
      courtgraph html data -o graph.html --open
    """
    from courtgraph.curation import write_whole
    from courtgraph.html import render_html

    content = render_html(checked(data), seed=seed, language=language or "").encode("utf-8")
    if str(output) == "-":
        click.echo(content, nl=False)
        return
    write_whole(output, content)
    click.echo(str(output))
    click.echo(f"{len(content) / 1024:,.0f} KiB; open it in a browser", err=True)
    if open_page:
        click.launch(output.resolve().as_uri())

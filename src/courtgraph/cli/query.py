"""``courtgraph query``."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from courtgraph.cli.inputs import checked, counted, data_option
from courtgraph.errors import QueryError
from courtgraph.text import printable

FORMATS = ("table", "csv", "tsv", "json", "xml", "ttl")


@click.command("query")
@click.argument("text", metavar="QUERY", required=False)
@click.option(
    "--on", "files", multiple=True, type=click.Path(path_type=Path), help="An RDF file to ask instead of DATA."
)
@data_option
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", show_default=True)
@click.option("--timeout", default=60.0, show_default=True, help="Seconds after which a query is given up.")
@click.option("--list", "only_list", is_flag=True, help="Show the named queries with their questions.")
def query_command(
    text: str | None, files: Sequence[Path], data: Path, form: str, timeout: float, only_list: bool
) -> None:
    """Ask in SPARQL: the dataset itself, or RDF files with --on.

    QUERY is the name of a query in DATA/queries, a .rq file, - for stdin, or the text itself.

    \b
    Examples:
      courtgraph query --list
      courtgraph query awards
      courtgraph query 'ASK { ?s ?p ?o }' --on build/graph.ttl --format json
    """
    from courtgraph.sparql import query, to_text

    if only_list:
        _list(data / "queries")
        return
    if not text:
        raise click.UsageError("name a query, or see which there are with --list")
    asked, origin = _text(text)
    on = list(files) if files else checked(data)
    answer = query(asked, on, queries=data / "queries", origin=origin, timeout=timeout)
    click.echo(to_text(answer, form).encode("utf-8"), nl=False)
    if answer.kind == "select":
        click.echo(counted(len(answer), "row"), err=True)


def _text(text: str) -> tuple[str, str]:
    """The query, and where it is from."""
    if text == "-":
        return sys.stdin.buffer.read().decode("utf-8", errors="replace"), "stdin"
    if not text.endswith(".rq"):
        return text, "query"
    try:
        return Path(text).read_text("utf-8"), text
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{text}: cannot be read: {error}; name a file of SPARQL in UTF-8") from error


def _list(folder: Path) -> None:
    from courtgraph.sparql import named_queries

    for named in named_queries(folder):
        click.echo(click.style(named.name, bold=True))
        click.echo(printable(f"  {named.zh}"))
        click.echo(printable(f"  {named.en}"))

"""``courtgraph query``."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.completion import QUERY
from courtgraph.cli.common.options import FILE, FILE_OR_FOLDER, FOLDER, count, data_option, memory_option, read_valid
from courtgraph.cli.common.query_source import describe_queries, read_query
from courtgraph.cli.common.remote_options import ask_endpoint, endpoint_options, refuse_without_endpoint
from courtgraph.cli.common.result_output import write_result
from courtgraph.cli.common.time_limit import time_limit
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset

FORMATS = ("table", "csv", "tsv", "json", "xml", "ttl")
INPUT_FORMATS = ("ttl", "n3", "nt", "nq", "trig", "jsonld", "rdf")
DAY = 24 * 60 * 60


def _pairs(context: click.Context, option: click.Parameter, given: Sequence[str]) -> dict[str, str]:
    """NAME=VALUE options as a mapping."""
    if wrong := [pair for pair in given if "=" not in pair]:
        raise click.BadParameter(f"{wrong[0]} is not of the form NAME=VALUE")
    return {name.strip(): value.strip() for name, _, value in (pair.partition("=") for pair in given)}


def _seconds(context: click.Context, option: click.Parameter, given: float) -> float:
    """A time limit that a clock can keep: neither nothing nor more than a day."""
    if not 0 < given <= DAY:
        raise click.BadParameter(f"{given:g} is no time limit; give more than 0 seconds and at most {DAY}")
    return given


@click.command("query")
@click.argument("text", metavar="QUERY", required=False, shell_complete=QUERY)
@click.option(
    "--on",
    "files",
    multiple=True,
    type=FILE_OR_FOLDER,
    help="An RDF file to ask instead of DATA, packed as .gz or .zst too, or a store on disk. Repeatable for files.",
)
@click.option(
    "--input-format",
    type=click.Choice(INPUT_FORMATS),
    help="The format of the files of --on.  [default: what the ending of each names; .owl and .xml are rdf]",
)
@endpoint_options
@data_option
@click.option(
    "--queries",
    type=FOLDER,
    help="The folder of named queries, beside those that fit every dataset.  [default: DATA/queries]",
)
@click.option(
    "--set",
    "values",
    multiple=True,
    metavar="NAME=VALUE",
    callback=_pairs,
    help="A value in place of the one that the query has. Repeatable.",
)
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", show_default=True)
@click.option(
    "-o",
    "--output",
    default="-",
    type=FILE,
    help="A file, or - for stdout. CSV in a file starts with a byte order mark, which Excel asks for.",
)
@click.option(
    "--timeout",
    default=60.0,
    show_default=True,
    callback=_seconds,
    help="Seconds after which a query is given up: from reading the data until the answer can be printed.",
)
@memory_option("Mebibytes of memory over which a query is given up; on Windows it may take all.")
@click.option("--list", "only_list", is_flag=True, help="Show the named queries with their questions.")
def query_command(
    text: str | None,
    files: Sequence[Path],
    input_format: str | None,
    endpoint: str | None,
    graph: str | None,
    max_rows: int | None,
    max_bytes: int | None,
    data: Path,
    queries: Path | None,
    values: dict[str, str],
    form: str,
    output: Path,
    timeout: float,
    memory: int,
    only_list: bool,
) -> None:
    """Ask in SPARQL: the dataset itself, RDF files or a store with --on, or a server with --endpoint.

    QUERY is the name of a query, a .rq file, - for stdin, or the text itself. A name that leads nowhere is pointed out
    on stderr.

    \b
    Examples:
      courtgraph query --list
      courtgraph query awards
      courtgraph query supervision-chain --set court=court/jingle
      courtgraph query figures --format csv -o figures.csv
      courtgraph query 'ASK { ?s ?p ?o }' --on build/graph.ttl --format json
      courtgraph query awards --on court.store
      courtgraph query awards --endpoint http://localhost:8890/sparql
    """
    from courtgraph.sparql import is_name, query, to_text
    from courtgraph.store.read import read_info
    from courtgraph.store.read_file import is_there

    folder = queries or (data / "queries" if is_there(data / "queries") else None)
    if only_list:
        for name, told in describe_queries(folder, read_info(data)):
            click.echo("\n  ".join([click.style(printable(name), bold=True), *told]))
        return
    if input_format and not files:
        raise click.UsageError("--input-format is for files; name one with --on")
    if endpoint and files:
        raise click.UsageError("--endpoint is asked instead of files; leave --on out")
    refuse_without_endpoint(endpoint, {"graph": graph, "max-rows": max_rows, "max-bytes": max_bytes})
    if not text:
        raise click.UsageError("name a query, or see which there are with --list")
    asked, origin, note = read_query(text, folder)
    with time_limit(timeout, origin):
        on = list(files) if files or endpoint else read_valid(data)
        if endpoint:
            limits = (timeout, max_rows, max_bytes, memory)
            answer = ask_endpoint(asked, endpoint, graph=graph, values=values, origin=origin, limits=limits)
        else:
            asked, values = _with_values(asked, values, on, is_named=is_name(text))
            form_of_files = input_format or ""
            answer = query(
                asked, on, values=values, input_format=form_of_files, origin=origin, timeout=timeout, memory=memory
            )
        written = to_text(answer, form, timeout=timeout, memory=memory)
        warnings = _warnings(asked, on)
        found = count(len(answer), "row") if answer.kind == "select" else ""
    write_result(written, output, form=form)
    for warning in warnings:
        click.echo(click.style(printable(warning), fg="yellow"), err=True)
    for words in filter(None, [note, *answer.notes]):
        click.echo(printable(f"note: {words}"), err=True)
    if found:
        click.echo(found, err=True)


def _with_values(
    text: str, values: dict[str, str], on: "Dataset | list[Path]", *, is_named: bool
) -> tuple[str, dict[str, str]]:
    """A query with the values that are set, and those that are left; files and stores know their own base.

    A named one gives names in the first language of the dataset.
    """
    from courtgraph.sparql import in_language, set_values

    if isinstance(on, list):
        return text, values
    if is_named:
        text = in_language(text, on.info.curated_in, on.info.base)
    return set_values(text, values, on.info.base), {}


def _warnings(text: str, on: "Dataset | list[Path]") -> list[str]:
    from courtgraph.schema import default_schema
    from courtgraph.sparql import unknown_names

    return unknown_names(text, default_schema()) if isinstance(on, list) else unknown_names(text, on.schema, on)

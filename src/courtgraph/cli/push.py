"""``courtgraph push``."""

import os
from collections.abc import Sequence
from pathlib import Path

import click

from courtgraph.cli.common.options import FILE
from courtgraph.cli.common.progress import byte_progress
from courtgraph.cli.common.sources import read_sources, sources_argument
from courtgraph.text import printable

STATE = "courtgraph-push.json"


@click.command("push")
@sources_argument
@click.option("--to", "address", required=True, metavar="URL", help="The address of the graph store.")
@click.option(
    "--graph", metavar="IRI", help="The graph to send to.  [default: the base of DATA; for files the default graph]"
)
@click.option("--replace", is_flag=True, help="Take the place of what is in the graph, instead of adding to it.")
@click.option("--resume", is_flag=True, help="Go on with a push that was cut, after the portions that arrived.")
@click.option("--state", default=STATE, show_default=True, type=FILE, help="The file that says which portions arrived.")
@click.option(
    "--portion",
    default=4 * 2**20,
    show_default=True,
    type=click.IntRange(1024),
    metavar="BYTES",
    help="How many bytes are sent at once at most.",
)
@click.option(
    "--timeout",
    default=300.0,
    show_default=True,
    type=click.FloatRange(0, 86_400, min_open=True),
    help="Seconds that a portion may take.",
)
def push_command(
    places: Sequence[Path],
    address: str,
    graph: str | None,
    replace: bool,
    resume: bool,
    state: Path,
    portion: int,
    timeout: float,
) -> None:
    """Send datasets to a graph store, by the SPARQL 1.1 Graph Store HTTP Protocol.

    DATA is a dataset; FILE.nt holds N-Triples, and may be packed as .nt.gz or .nt.zst. What is sent is added to the
    graph, in portions; a server that is busy is asked again. Credentials are taken from the environment alone:
    COURTGRAPH_USER and COURTGRAPH_PASSWORD, or COURTGRAPH_TOKEN.

    \b
    Examples:
      courtgraph push data --to http://localhost:8890/sparql-graph-crud-auth
      courtgraph push data --to http://localhost:3030/court/data --graph https://example.org/graph --replace
      courtgraph push build/graph.nt --to https://example.org/store --graph https://example.org/graph --resume
    """
    from courtgraph.sparql.remote.credentials import credentials_from
    from courtgraph.sparql.remote.push import graph_of, push

    sources = read_sources(places)
    graph = graph_of(sources) if graph is None else graph
    sent = push(
        sources,
        address,
        graph=graph,
        replace=replace,
        state=state,
        resume=resume,
        portion=portion,
        timeout=timeout,
        credentials=credentials_from(os.environ),
        track=lambda parts: byte_progress(parts, "Sending"),
    )
    click.echo(printable(f"{sent / 1024:,.0f} KiB to {f'graph {graph}' if graph else 'the default graph'}"), err=True)

"""The options of commands that connect to a server, which no other command does."""

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from courtgraph.sparql import Answer


def endpoint_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Which endpoint is asked, which graph of it, and what its answer may take."""
    options = (
        click.option(
            "--endpoint",
            metavar="URL",
            help="A SPARQL 1.1 endpoint to ask instead of DATA. Credentials are those of the environment: "
            "COURTGRAPH_USER and COURTGRAPH_PASSWORD, or COURTGRAPH_TOKEN.",
        ),
        click.option("--graph", metavar="IRI", help="The graph of --endpoint to ask.  [default: its own choice]"),
        click.option(
            "--max-rows",
            type=click.IntRange(1),
            metavar="N",
            help="Rows of --endpoint over which an answer is refused.  [default: 100000]",
        ),
        click.option(
            "--max-bytes",
            type=click.IntRange(1),
            metavar="N",
            help="Bytes of --endpoint over which an answer is refused.  [default: 67108864]",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def refuse_without_endpoint(endpoint: str | None, options: Mapping[str, object]) -> None:
    """Raise click.UsageError for an option of --endpoint where none is asked."""
    for name, value in options.items():
        if value is not None and not endpoint:
            raise click.UsageError(f"--{name} is for an endpoint; name one with --endpoint")


def ask_endpoint(
    text: str,
    endpoint: str,
    *,
    graph: str | None,
    values: Mapping[str, str],
    origin: str,
    limits: tuple[float, int | None, int | None, int],
) -> "Answer":
    """The answer of an endpoint, with the credentials of the environment; the limits are those of the options."""
    from courtgraph.sparql.remote.credentials import credentials_from
    from courtgraph.sparql.remote.endpoint import query_endpoint
    from courtgraph.sparql.remote.limits import MAX_BYTES, MAX_ROWS, Limits

    timeout, rows, size, memory = limits
    return query_endpoint(
        text,
        endpoint,
        graph=graph or "",
        values=values,
        origin=origin,
        limits=Limits(timeout, rows or MAX_ROWS, size or MAX_BYTES, memory),
        credentials=credentials_from(os.environ),
    )

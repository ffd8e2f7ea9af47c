"""The options of commands that write a page which answers questions in SPARQL."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import FOLDER, Decorator
from courtgraph.cli.common.query_source import sound_queries_of

if TYPE_CHECKING:
    from courtgraph.html import SparqlBundle
    from courtgraph.model import Dataset

with_sparql_option: Decorator = click.option(
    "--with-sparql", is_flag=True, help="Put an engine into the page, so that it answers questions in SPARQL offline."
)
queries_option: Decorator = click.option(
    "--queries",
    type=FOLDER,
    help="The folder of named queries for --with-sparql.  [default: DATA/queries, where there is one]",
)


def sparql_bundle_for(dataset: "Dataset", with_sparql: bool, queries: Path | None) -> "SparqlBundle | None":
    """What the page needs to answer questions, without named queries that are broken; nothing when it is not to.

    Raises:
        click.UsageError: queries are named for a page that answers none.
        QueryError: there is no such folder.
    """
    if not with_sparql:
        if queries:
            raise click.UsageError("--queries is for pages that answer questions; add --with-sparql")
        return None
    from courtgraph.sparql import to_asking
    from courtgraph.sparql.named import queries_folder

    sound_queries_of(queries or queries_folder(dataset))
    return to_asking(dataset, queries)

"""``courtgraph review``."""

from collections.abc import Sequence
from pathlib import Path

import click

from courtgraph.cli.common.candidate_options import candidates_argument, counts_in_words
from courtgraph.cli.common.options import data_option, texts_option
from courtgraph.errors import CourtgraphError


@click.command("review")
@candidates_argument
@data_option
@texts_option
@click.option("--port", default=0, type=click.IntRange(0, 65535), show_default=True, help="0 takes one that is free.")
def review_command(candidates: Path, data: Path, texts: Sequence[Path], port: int) -> None:
    """Decide on the file CANDIDATES on a page in the browser, with the text beside it.

    The page is on this machine alone, at the address on stderr, whose token nobody else knows. Every decision is in
    the files at once; Ctrl+C ends the server. The page's keys: j and k go through the candidates, a accepts, r
    rejects, e edits, l links to an entity of the dataset, m merges with another candidate, x takes what was accepted
    out again, b accepts all that the filter shows, u takes the last decision back; t goes to the text, where s adds a
    statement and n an entity from the words that are selected; ? lists them. Names, units and reasons that are missing
    are asked for on the page.

    \b
    Example:
      courtgraph review candidates.yaml --data data --texts reports
    """
    from courtgraph.review.server import ReviewServer
    from courtgraph.review.session import Session

    session = Session(candidates, data, texts)
    try:
        opened = ReviewServer(session, port)
    except OSError as error:
        raise CourtgraphError(f"port {port}: {error.strerror}; name another with --port, or 0 for any") from None
    with opened as server:
        click.echo(f"{server.address} is the page; Ctrl+C ends it", err=True)
        click.echo(counts_in_words(session.store.candidates.counts), err=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            told = counts_in_words(session.store.candidates.counts)
            click.echo(f"every decision is in the files; {told}", err=True)

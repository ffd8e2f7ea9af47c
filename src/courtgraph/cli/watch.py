"""``courtgraph watch``."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.check import summary, tell_findings
from courtgraph.cli.common.error_text import error_text
from courtgraph.cli.common.options import (
    FOLDER,
    data_argument,
    size,
    tell_what_was_not_looked_up,
    texts_option,
)
from courtgraph.cli.common.sparql_options import queries_option, sparql_bundle_for, with_sparql_option
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.export.live_page import LivePage
    from courtgraph.html import SparqlBundle
    from courtgraph.model import Dataset, Finding
    from courtgraph.store import SourceText

QUIET = 200
"""So many milliseconds nothing is to change before a dataset is built: an editor or git may be in the middle."""


@click.command("watch")
@data_argument
@click.option("-o", "--output", "folder", default="build", show_default=True, type=FOLDER)
@texts_option
@with_sparql_option
@queries_option
@click.option("--port", default=0, type=click.IntRange(0, 65535), show_default=True, help="0 takes one that is free.")
def watch_command(
    data: Path, folder: Path, texts: Sequence[Path], with_sparql: bool, queries: Path | None, port: int
) -> None:
    """Check and build a dataset whenever one of its files changes; the page shows every build by itself.

    Findings are told as courtgraph check tells them, each once while it stays, and while there are errors the last
    good build stays. The page is on this machine alone, at the address on stderr, and keeps what is chosen in it;
    graph.html in the folder is the same without a server. Ctrl+C ends it. Needs pip install 'courtgraph[watch]'.

    \b
    Example:
      courtgraph watch data -o build
    """
    from courtgraph.export.build_inputs import refuse_among_data
    from courtgraph.store import DatasetReader
    from courtgraph.store.tables.manifest import refuse_tables

    refuse_tables(data)
    refuse_among_data(data, folder)
    turns = _turns([data, *texts, *filter(None, [queries])], folder)
    reader = DatasetReader(data)
    reader.read()  # what is no dataset ends the command, and what becomes none later does not
    news = _News(data)
    bundle_of = partial(sparql_bundle_for, with_sparql=with_sparql, queries=queries)
    with _serving(folder / "graph.html", port) as page:
        with suppress(KeyboardInterrupt):
            for _ in turns:
                if _built(lambda: _check(reader.read(), data, texts, news), folder, bundle_of):
                    page.show()
        click.echo(printable(f"the last good build stays in {folder}"), err=True)


def _turns(watched: Sequence[Path], folder: Path) -> Iterator[object]:
    """A turn at once, and one after every change of what is read; what changes during a turn makes another."""
    from courtgraph.export.build_inputs import input_filter
    from courtgraph.extras import import_extra

    watchfiles = import_extra("watchfiles", "watch")
    is_input = input_filter(watched, folder, watchfiles.DefaultFilter())
    places = [place for place in watched if place.is_dir()]
    options = {"watch_filter": is_input, "step": QUIET, "rust_timeout": QUIET, "yield_on_timeout": True}
    # it watches from before the first turn on, in which nothing has changed
    numbered = enumerate(watchfiles.watch(*places, **options))
    return (changes for number, changes in numbered if changes or not number)


@contextmanager
def _serving(page: Path, port: int) -> "Iterator[LivePage]":
    from courtgraph.export.live_page import LivePage

    try:
        opened = LivePage(page, port)
    except OSError as error:
        raise CourtgraphError(f"port {port}: {error.strerror}; name another with --port, or 0 for any") from None
    with opened:
        threading.Thread(target=opened.serve_forever, daemon=True).start()
        click.echo(f"{opened.address} shows every build; Ctrl+C ends it", err=True)
        try:
            yield opened
        finally:
            opened.shutdown()


def _built(
    checked: "Callable[[], Dataset | None]", folder: Path, bundle_of: "Callable[[Dataset], SparqlBundle | None]"
) -> bool:
    """Whether a build was made; what stands in the way is told, and the next change may put it right."""
    from courtgraph.export.build import build

    try:
        if dataset := checked():
            files = build(dataset, folder, bundle=bundle_of(dataset))
            click.echo(printable(f"{files[-1].path} is built"), err=True)
            return True
        click.echo("nothing was written: the last good build stays", err=True)
    except CourtgraphError as error:
        for line in f"courtgraph: {error_text(error)}".split("\n"):
            click.echo(printable(line), err=True)
    return False


class _News:
    """What was told of in the last turn, so that a turn tells what is new since then."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._findings: set[tuple[str, str, str]] = set()
        self._at_hand: tuple[str, ...] | None = None

    def tell(self, findings: "Sequence[Finding]", dataset: "Dataset", found: "Mapping[str, SourceText]") -> None:
        """Tell new findings, whatever line the others are on now, and what was not looked up where that changed."""
        from courtgraph.model.finding import first_of_files

        kinds = [(one.path, one.rule, one.message) for one in findings]
        news = [one for one, kind in zip(findings, kinds, strict=True) if kind not in self._findings]
        tell_findings(first_of_files(news), self._data)
        if self._at_hand != tuple(found):
            tell_what_was_not_looked_up(dataset, found)
        self._findings, self._at_hand = set(kinds), tuple(found)


def _check(dataset: "Dataset", data: Path, texts: Sequence[Path], news: _News) -> "Dataset | None":
    """The dataset, when there are no errors in it; what is new among the findings is told."""
    from courtgraph.store.source_texts import texts_at_hand
    from courtgraph.validation import check

    found = texts_at_hand(data, dataset.sources, texts)
    findings = check(dataset, found)
    news.tell(findings, dataset, found)
    click.echo(f"{summary(findings)} in {size(dataset)}", err=True)
    return None if any(finding.severity == "error" for finding in findings) else dataset

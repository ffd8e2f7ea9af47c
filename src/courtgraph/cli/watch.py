"""``courtgraph watch``."""

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.check import summary, tell_findings
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

QUIET = 200
"""So many milliseconds nothing is to change before a dataset is built: an editor or git may be in the middle."""
Filter = Callable[[object, str], bool]


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

    Findings are told as courtgraph check tells them, and while there are errors the last good build stays. The page is
    on this machine alone, at the address on stderr, and keeps what is chosen in it; graph.html in the folder is the
    same without a server. Ctrl+C ends it. Needs pip install 'courtgraph[watch]'.

    \b
    Example:
      courtgraph watch data -o build
    """
    from courtgraph.extras import import_extra
    from courtgraph.store import DatasetReader

    watchfiles = import_extra("watchfiles", "watch")
    reader = DatasetReader(data)
    reader.read()  # what is no dataset ends the command, and what becomes none later does not

    def build_once(page: "LivePage") -> None:
        from courtgraph.export.build import build
        from courtgraph.store import read_texts
        from courtgraph.store.source_texts import own_texts
        from courtgraph.validation import check

        dataset = reader.read()
        found = read_texts(dataset.sources, [*own_texts(data), *texts])
        findings = check(dataset, found)
        tell_findings(findings, data)
        tell_what_was_not_looked_up(dataset, found)
        click.echo(f"{summary(findings)} in {size(dataset)}", err=True)
        if any(finding.severity == "error" for finding in findings):
            click.echo("nothing was written: the last good build stays", err=True)
            return
        files = build(dataset, folder, bundle=sparql_bundle_for(dataset, with_sparql, queries))
        page.show()
        click.echo(printable(f"{files[-1].path} is built"), err=True)

    watched = [data, *(place for place in (*texts, *filter(None, [queries])) if place.is_dir())]
    is_input = input_filter(watched, folder, watchfiles.DefaultFilter())
    with _opened(folder / "graph.html", port) as page:
        threading.Thread(target=page.serve_forever, daemon=True).start()
        click.echo(f"{page.address} shows every build; Ctrl+C ends it", err=True)
        try:
            # it watches from the first turn on, which is one without changes: what changes during a build is not missed
            turns = watchfiles.watch(
                *watched, watch_filter=is_input, step=QUIET, rust_timeout=QUIET, yield_on_timeout=True
            )
            for number, changes in enumerate(turns):
                if changes or not number:
                    _guarded(build_once, page)
        except KeyboardInterrupt:
            click.echo(printable(f"the last good build stays in {folder}"), err=True)
        finally:
            page.shutdown()


def _opened(page: Path, port: int) -> "LivePage":
    from courtgraph.export.live_page import LivePage

    try:
        return LivePage(page, port)
    except OSError as error:
        raise CourtgraphError(f"port {port}: {error.strerror}; name another with --port, or 0 for any") from None


def _guarded(build_once: "Callable[[LivePage], None]", page: "LivePage") -> None:
    """Build, and tell what stands in the way: the next change may put it right."""
    try:
        build_once(page)
    except CourtgraphError as error:
        for line in f"courtgraph: {error}".split("\n"):
            click.echo(printable(line), err=True)


def input_filter(folders: Sequence[Path], output: Path, usual: Filter) -> Filter:
    """Which changes ask for a build: those of files that are read, and none of what is written.

    The first of the folders is the dataset, the others hold texts or queries.

    >>> asks = input_filter([Path("data")], Path("data/texts"), lambda *_: True)
    >>> [asks(1, f"data/{name}") for name in ("entities/a.yaml", "texts/a.txt", "texts/graph.ttl", "build/graph.ttl")]
    [True, True, False, False]
    """
    from courtgraph.export.registry import OUTPUTS
    from courtgraph.store.unread_files import FILES, FOLDERS

    roots = [Path(os.path.realpath(folder)) for folder in folders]
    written = {Path(os.path.realpath(output)) / one.file for one in OUTPUTS.values()}

    def asks(change: object, path: str) -> bool:
        place = Path(os.path.realpath(path))
        for number, root in enumerate(roots):
            parts = place.relative_to(root).parts if place.is_relative_to(root) else ()
            if parts and not any(part.startswith(".") for part in parts) and (number or parts[0] in (*FILES, *FOLDERS)):
                return place not in written and usual(change, path)
        return False

    return asks

"""Writing into a dataset: in turn with others who do, and nothing that check would complain about."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import read_all, relocated
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset
    from courtgraph.store import SourceText

    Change = Callable[[Dataset], tuple[Mapping[str, str], str]]


def hold_lock(*folders: Path) -> None:
    """Let every other courtgraph that changes files of these folders wait until the command ends.

    A command calls this before it reads what it will change, and after whatever may keep it waiting: the answers of
    people, and standard input.
    """
    from courtgraph.store.lock import folder_lock

    click.get_current_context().with_resource(folder_lock(*folders))


def write_checked(
    data: Path, texts: Sequence[Path], change: "Change", more: "Mapping[str, SourceText] | None" = None
) -> None:
    """Write what a change makes of the dataset as it is now, unless check would complain; then its words are the error.

    The change gives the files by name, and what stdout says of each. ``more`` are texts of sources that it adds.
    """
    from courtgraph.store import DatasetReader, atomic_write
    from courtgraph.validation.dry_run import dry_run

    hold_lock(data)
    dataset, found = read_all(data, texts)
    changes, what = change(dataset)
    contents = {name: text.encode("utf-8") for name, text in changes.items()}
    errors = dry_run(dataset, DatasetReader(data), contents, {**found, **(more or {})}).errors
    for finding in errors:
        click.echo(click.style(printable(str(relocated(finding, data))), fg="red"), err=True)
    if errors:
        raise CourtgraphError("nothing was written")
    for name, content in contents.items():
        atomic_write(data / name, content)
        click.echo(printable(f"{(data / name).as_posix()}: {what}"))

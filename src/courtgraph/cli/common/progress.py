"""The progress bar of a command."""

import sys
from collections.abc import Collection, Iterable, Iterator
from typing import TypeVar

import click

Item = TypeVar("Item")


def progress_bar(items: Collection[Item], label: str) -> Iterator[Item]:
    """The items one by one, with a bar on stderr where that is a terminal.

    >>> list(progress_bar(["a", "b"], "Building"))
    ['a', 'b']
    """
    with click.progressbar(items, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        yield from bar


def byte_progress(portions: Iterable[bytes], label: str) -> Iterator[bytes]:
    """The portions one by one, with how much is done on stderr where that is a terminal: nobody knows of how much.

    >>> list(byte_progress([b"a", b"b"], "Sending"))
    [b'a', b'b']
    """
    done = 0
    shows = sys.stderr.isatty()
    for portion in portions:
        yield portion
        done += len(portion)
        if shows:
            click.echo(f"\r{label}  {done / 2**20:,.1f} MiB", nl=False, err=True)
    if shows and done:
        click.echo(err=True)

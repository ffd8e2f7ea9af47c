"""The progress bar of a command."""

import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
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


@contextmanager
def byte_bar(label: str) -> Iterator[Callable[[int, int], None] | None]:
    """What shows how many bytes of how many are done, on stderr where that is a terminal, and nothing elsewhere.

    >>> with byte_bar("Loading") as told:
    ...     told is None
    True
    """
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def told(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        yield told


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

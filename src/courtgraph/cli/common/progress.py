"""The progress bar of a command."""

import sys
from collections.abc import Collection, Iterator
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

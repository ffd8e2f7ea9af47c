"""Doubts about quotes, told to whoever adds them."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import click

from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Dataset, Statement
    from courtgraph.store import SourceText


def tell_doubts(dataset: "Dataset", texts: "Mapping[str, SourceText]", added: "Iterable[Statement]") -> None:
    """Say on stderr which statements that were just added have quotes that seem to have nothing to do with them."""
    from courtgraph.citations import doubts_about

    for statement in added:
        for doubt in doubts_about(dataset, texts, statement):
            words = f"{statement.id}: {doubt.reason}; look again: courtgraph quotes --doubtful shows the line"
            click.echo(click.style(printable(words), fg="yellow"), err=True)

"""Doubts about quotes, told to whoever adds them."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import read_all
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.model import Statement


def tell_doubts(data: Path, texts: Sequence[Path], added: "Iterable[Statement]") -> None:
    """Say on stderr which statements that were just added have quotes that seem to have nothing to do with them."""
    from courtgraph.citations import doubts_about

    dataset, found = read_all(data, texts)
    for statement in added:
        for doubt in doubts_about(dataset, found, statement):
            words = f"{statement.id}: {doubt.reason}; look again: courtgraph quotes --doubtful shows the line"
            click.echo(click.style(printable(words), fg="yellow"), err=True)

"""Writing records that were added, unless check would complain about them."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.inputs import placed
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.curation import SourceText
    from courtgraph.model import Dataset


def write_checked(
    dataset: "Dataset", data: Path, changes: Mapping[str, str], texts: "Mapping[str, SourceText]", what: str
) -> None:
    """Write files, unless check would complain about what is new in them; then its words are the error."""
    from courtgraph.curation import write_whole
    from courtgraph.validation.trial import new_errors

    contents = {name: text.encode("utf-8") for name, text in changes.items()}
    errors = new_errors(dataset, data, contents, texts)
    for finding in errors:
        click.echo(click.style(printable(str(placed(finding, data))), fg="red"), err=True)
    if errors:
        raise CourtgraphError("nothing was written")
    for name, content in contents.items():
        write_whole(data / name, content)
        click.echo(printable(f"{(data / name).as_posix()}: {what}"))

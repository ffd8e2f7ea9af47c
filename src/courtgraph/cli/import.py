"""``courtgraph import``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import FILE_OR_FOLDER, FOLDER, count
from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

if TYPE_CHECKING:
    from courtgraph.merging import ConflictError


@click.command("import")
@click.argument("source", type=FILE_OR_FOLDER, metavar="TABLES")
@click.option("-o", "--output", required=True, type=FOLDER, help="The folder of the dataset: a new one.")
@click.option(
    "--dataset", default="", help="Of tables of several datasets the one to give back.  [default: all as one]"
)
def import_command(source: Path, output: Path, dataset: str) -> None:
    """Make a dataset of YAML of what another form of it says.

    TABLES is a folder that courtgraph export tables wrote. Its YAML comes back byte for byte, with all comments; that
    of several datasets is joined as courtgraph merge does it, unless --dataset names one.

    \b
    Examples:
      courtgraph import tables -o data
      courtgraph import tables -o xinzhou --dataset xinzhou
    """
    from courtgraph.export.tables import import_tables
    from courtgraph.merging import ConflictError

    try:
        files = import_tables(source, output, dataset=dataset)
    except ConflictError as error:
        raise _told(error) from None
    click.echo(printable(f"{output}: {count(len(files), 'file')}"), err=True)


def _told(error: "ConflictError") -> CourtgraphError:
    for conflict in error.conflicts:
        click.echo(click.style(printable(str(conflict)), fg="red"), err=True)
    return CourtgraphError(f"{count(len(error.conflicts), 'conflict')}; nothing was written: name one with --dataset")

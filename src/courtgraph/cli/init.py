"""``courtgraph init``."""

from pathlib import Path

import click

from courtgraph.text import printable


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
def init_command(folder: Path) -> None:
    """Start a dataset in DIR, a new or an empty folder: files with comments that teach, and one worked statement.

    JSON Schemas for the editor are in schemas/; .gitignore keeps reports/ out of git, for texts belong to their
    publishers. The dataset passes courtgraph check as it is.

    \b
    Example:
      courtgraph init qinglan
    """
    from courtgraph.curation.starting import start_dataset

    for name in start_dataset(folder):
        click.echo(printable((folder / name).as_posix()))
    click.echo(
        printable(f"next: courtgraph check {folder}; then courtgraph new source REPORT --data {folder}"), err=True
    )

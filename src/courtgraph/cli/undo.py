"""``courtgraph undo``."""

from pathlib import Path

import click

from courtgraph.cli.common.options import data_option
from courtgraph.text import printable


@click.command("undo")
@click.option("--list", "only_list", is_flag=True, help="Change nothing; list what can be taken back, the last first.")
@data_option
def undo_command(only_list: bool, data: Path) -> None:
    """Take the last change of a dataset back, whichever command or page made it.

    Refused when one of its files was changed by hand since. The last hundred changes are kept in DATA/.courtgraph.

    \b
    Examples:
      courtgraph undo
      courtgraph undo --list
    """
    from courtgraph.editing import DatasetEditor
    from courtgraph.store.transaction import undoable

    editor = DatasetEditor(data)
    if only_list:
        for when, what in undoable(data).values():
            click.echo(printable(f"{when}  {what}"))
        return
    click.echo(printable(f"taken back: {editor.undo()}"))

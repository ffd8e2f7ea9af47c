"""``courtgraph remove``."""

from collections.abc import Sequence
from pathlib import Path

import click

from courtgraph.cli.common.completion import THING
from courtgraph.cli.common.dataset_writing import change, named_identifier, tell_changed
from courtgraph.cli.common.options import data_option, texts_option


@click.command("remove")
@click.argument("identifiers", nargs=-1, required=True, metavar="ID...", shell_complete=THING)
@click.option("--with-statements", is_flag=True, help="Also what speaks of it, or stands on it alone.")
@data_option
@texts_option
def remove_command(identifiers: Sequence[str], with_statements: bool, data: Path, texts: Sequence[Path]) -> None:
    """Take entities, sources, statements or pieces of evidence out of a dataset.

    Each is named as courtgraph edit takes it. Refused while a statement speaks of one, or has no other evidence, unless
    --with-statements takes that along. Of all IDs, all go or none. courtgraph undo brings them back.

    \b
    Examples:
      courtgraph remove award/model
      courtgraph remove court/qinghu --with-statements
    """
    wanted = [named_identifier(data, identifier) for identifier in identifiers]
    tell_changed(change(data, lambda editor: editor.remove(*wanted, with_statements=with_statements), texts))

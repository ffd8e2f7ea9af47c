"""``courtgraph new unit``."""

from collections.abc import Sequence
from pathlib import Path

import click

from courtgraph.cli.common.dataset_writing import change, tell_changed
from courtgraph.cli.common.options import data_option
from courtgraph.cli.common.prompts import one_by_key


@click.command("unit")
@click.argument("name", metavar="ID")
@click.option(
    "--label",
    "labels",
    multiple=True,
    required=True,
    metavar="LANG=NAME",
    help="The word for it in a language; repeatable.",
)
@data_option
def unit_command(name: str, labels: Sequence[str], data: Path) -> None:
    """Add a unit of measure that the schema lacks to the dataset's own schema.yaml; ID is of a-z, 0-9 and _.

    A name in one Chinese script gives the other by itself where the dataset has that. Candidates whose unit is the word
    can be accepted then.

    \b
    Example:
      courtgraph new unit copy --label zh-Hans=份
    """
    label = one_by_key(labels, "--label", "zh-Hans=份")
    tell_changed(change(data, lambda editor: editor.add_unit(name, label)), name)

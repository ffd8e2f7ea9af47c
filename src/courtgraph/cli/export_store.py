"""``courtgraph export store``."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from courtgraph.cli.common.options import FOLDER, count, memory_option
from courtgraph.cli.common.progress import byte_bar
from courtgraph.cli.common.sources import read_sources, sources_argument
from courtgraph.text import printable


class ExportCommand(click.Command):
    """``export``, where ``export store`` is a command of its own: it takes files, too, and writes a folder."""

    @property
    def below(self) -> dict[str, click.Command]:
        """The commands below this one by their names."""
        return {"store": store_command}

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read the arguments of the command that they name."""
        if args and args[0] in self.below:
            return self.below[args[0]].make_context(f"{info_name} {args[0]}", args[1:], parent, **extra)
        return super().make_context(info_name, args, parent, **extra)


@click.command("store")
@sources_argument
@click.option("-o", "--output", required=True, type=FOLDER, metavar="STORE", help="The folder that becomes the store.")
@memory_option("Mebibytes of memory that loading may take; on Windows it may take all.")
def store_command(places: Sequence[Path], output: Path, memory: int) -> None:
    """Make a store on disk, which query --on opens without loading.

    DATA is a dataset; FILE.nt holds N-Triples, and may be packed as .nt.gz or .nt.zst. All go into one store. It is
    built beside its place and moved there when it is whole; a store that was there before is replaced.

    \b
    Examples:
      courtgraph export store data -o court.store
      courtgraph export store data more.nt.gz -o court.store
      courtgraph query awards --on court.store
    """
    from courtgraph.sparql.store_writer import write_store

    sources = read_sources(places)
    with byte_bar("Loading") as told:
        made = write_store(sources, output, memory=memory, told=told)
    click.echo(printable(f"{output}: {count(made.triples, 'triple')}"), err=True)

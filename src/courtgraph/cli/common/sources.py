"""Datasets and files of N-Triples, as commands take them that write to a store."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from courtgraph.cli.common.options import DATA_VARIABLE, FILE_OR_FOLDER, FOLDER, read_valid
from courtgraph.errors import DatasetError

if TYPE_CHECKING:
    from courtgraph.model import Dataset

ENDINGS = (".nt", ".nt.gz", ".nt.zst")


def sources_argument(command: Callable[..., Any]) -> Callable[..., Any]:
    """Datasets and files as arguments, or one dataset as --data, which all commands take."""

    def choose(context: click.Context, _: click.Parameter, places: Sequence[Path]) -> Sequence[Path]:
        return places or [context.meta[DATA_VARIABLE] or Path("data")]

    def keep(context: click.Context, _: click.Parameter, named: Path | None) -> None:
        context.meta[DATA_VARIABLE] = named

    named = click.option(
        "--data",
        envvar=DATA_VARIABLE,
        type=FOLDER,
        is_eager=True,
        expose_value=False,
        callback=keep,
        help="The dataset, where none is named as DATA.",
    )
    places = click.argument("places", nargs=-1, type=FILE_OR_FOLDER, metavar="[DATA|FILE.nt]...", callback=choose)
    return places(named(command))


def read_sources(places: Sequence[Path]) -> "list[Dataset | Path]":
    """Each dataset, when nothing is wrong with any, and the files as they are named.

    Raises:
        DatasetError: a file is none of N-Triples.
    """
    for place in places:
        if place.is_file() and not place.name.lower().endswith(ENDINGS):
            raise DatasetError(f"{place}: is no N-Triples; name a file {', '.join(ENDINGS)}, or a dataset")
    return [place if place.name.lower().endswith(ENDINGS) else read_valid(place) for place in places]

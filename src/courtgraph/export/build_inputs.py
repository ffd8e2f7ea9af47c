"""Which changes of files ask for another build."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from courtgraph.errors import CourtgraphError
from courtgraph.export.registry import OUTPUTS
from courtgraph.store.unread_files import FILES, FOLDERS

Filter = Callable[[object, str], bool]
"""Takes a change, of a kind that it does not ask for, and the path that has changed."""


def refuse_among_data(data: Path, output: Path) -> None:
    """Raise CourtgraphError for a folder in which outputs would stand among the files of a dataset.

    >>> refuse_among_data(Path("data"), Path("data/build"))
    >>> refuse_among_data(Path("data"), Path("data/entities"))
    Traceback (most recent call last):
    courtgraph.errors.CourtgraphError: data/entities: outputs would stand among the data; name another folder
    """
    place, root = (Path(os.path.realpath(folder)) for folder in (output, data))
    if place == root or any(root / name in (place, *place.parents) for name in FOLDERS):
        told = "outputs would stand among the data"
        raise CourtgraphError(f"{output.as_posix()}: {told}; name another folder")


def input_filter(folders: Sequence[Path], output: Path, usual: Filter) -> Filter:
    """Lets changes of files pass that are read for a build, and none of what a build writes.

    The first of the folders is the dataset, the others hold texts or queries. ``usual`` knows the files of editors.

    >>> asks = input_filter([Path("data")], Path("data/texts"), lambda *_: True)
    >>> [asks(1, f"data/{name}") for name in ("entities/a.yaml", "texts/a.txt", "texts/graph.ttl", "build/graph.ttl")]
    [True, True, False, False]
    """
    data, *others = (Path(os.path.realpath(folder)) for folder in folders)
    written = {Path(os.path.realpath(output)) / one.file for one in OUTPUTS.values()}

    def is_input(change: object, path: str) -> bool:
        place = Path(os.path.realpath(path))
        of_dataset = _below(place, data)[:1]
        is_read = of_dataset in [(name,) for name in (*FILES, *FOLDERS)] or any(_below(place, one) for one in others)
        return is_read and place not in written and usual(change, path)

    return is_input


def _below(place: Path, folder: Path) -> tuple[str, ...]:
    """The way from a folder to a place within; none to what is elsewhere or hidden."""
    parts = place.relative_to(folder).parts if place.is_relative_to(folder) else ()
    return () if any(part.startswith(".") for part in parts) else parts

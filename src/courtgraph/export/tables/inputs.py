"""Which datasets are meant: folders of YAML or of tables, and patterns of them."""

import os
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from glob import glob, has_magic
from pathlib import Path
from typing import NamedTuple

from courtgraph.errors import DatasetError
from courtgraph.store.tables.manifest import is_tables


class Input(NamedTuple):
    """A folder to read, and the name that its dataset has in tables; tables keep the names that they have."""

    folder: Path
    name: str


def find_inputs(given: Sequence[Path]) -> list[Input]:
    """The folders that are given or match a pattern, each once, in the order of their names.

    A dataset bears the name of its folder, with the folders above where several would have the same.

    >>> [one.name for one in find_inputs([Path("b/data"), Path("a/data"), Path("c")])]
    ['a/data', 'b/data', 'c']

    Raises DatasetError for a pattern that matches no dataset.
    """
    folders = {Path(os.path.realpath(folder)): folder for one in given for folder in _matching(one)}
    names = {real: _name(real, folders) for real in folders}
    inputs = (Input(folder, _printable(names[real])) for real, folder in folders.items())
    return sorted(inputs, key=lambda one: one.name)


def _matching(given: Path) -> Iterator[Path]:
    if not has_magic(str(given)) or os.path.lexists(given):
        yield given
        return
    matching = sorted(glob(str(given)))  # noqa: PTH207  # Path.glob takes no absolute pattern
    found = [folder for name in matching if _is_dataset(folder := Path(name))]
    if not found:
        raise DatasetError(f"{given}: no dataset matches; name folders of datasets, such as 'reports/*'")
    yield from found


def _is_dataset(folder: Path) -> bool:
    return is_tables(folder) or (folder / "dataset.yaml").is_file()


def _printable(name: str) -> str:
    """A name in Unicode, as tables hold it, where the system allows any bytes."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _name(real: Path, all_folders: Collection[Path]) -> str:
    """As many of the last parts of a path as no other ends with."""
    for length in range(1, len(real.parts)):
        tails = Counter(other.parts[-length:] for other in all_folders)
        if tails[real.parts[-length:]] == 1:
            return "/".join(real.parts[-length:])
    return real.as_posix().strip("/") or "data"

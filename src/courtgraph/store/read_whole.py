"""Datasets to compare or to change: read as a whole, or not at all."""

from pathlib import Path

from courtgraph.errors import DatasetError
from courtgraph.model import Dataset
from courtgraph.store.read import read_dataset


def read_whole(folder: str | Path | Dataset, named: str = "") -> Dataset:
    """A dataset to compare or to change: as it is given, or that of a folder, under the name that it was given.

    >>> read_whole(Dataset()) == Dataset()
    True

    Raises DatasetError when some of its files cannot be read as a whole.
    """
    if isinstance(folder, Dataset):
        return folder
    name = named or str(folder)
    try:
        dataset = read_dataset(folder)
    except DatasetError as error:
        raise DatasetError(str(error).replace(str(folder), name)) from None
    refuse_partial(dataset, name)
    return dataset


def refuse_partial(dataset: Dataset, name: str) -> None:
    """Raise DatasetError when some of a dataset cannot be read: what is not there must not seem to be nowhere."""
    if errors := [finding for finding in dataset.findings if finding.severity == "error"]:
        places = "".join(f"\n  {finding}" for finding in errors)
        raise DatasetError(f"{name}: cannot be read as a whole; put this right first:{places}")

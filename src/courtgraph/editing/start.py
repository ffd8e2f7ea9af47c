"""A dataset begun in a folder."""

from collections.abc import Mapping
from pathlib import Path

from courtgraph.editing.texts_alone import refuse_no_texts
from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, DatasetInfo
from courtgraph.store.scaffold import scaffold
from courtgraph.store.transaction import dataset_lock
from courtgraph.validation.check import check
from courtgraph.validation.dry_run import RefusedError


def start_dataset(folder: Path, title: Mapping[str, str] | None = None, base: str = "") -> list[str]:
    """Write the files of a new dataset into a folder, and name them; with a title it holds nothing yet.

    Raises RefusedError for a title or a base that ``check`` complains of, and CourtgraphError for a title in no
    language or a base without a title, before anything is written, and DatasetError when the folder holds anything
    already, or is none.
    """
    if title is not None or base:
        if not title:
            told = "a dataset of your own has a title in each of its languages"
            raise CourtgraphError(f"{told}; name one, as in {{'zh-Hant': '清湖縣法院'}}", argument="title")
        refuse_no_texts(title, "title")
        findings = check(Dataset(info=DatasetInfo(title=title, base=base, languages=tuple(title))))
        if findings:
            raise RefusedError(findings)
    with dataset_lock(folder):
        return scaffold(folder, title, base)

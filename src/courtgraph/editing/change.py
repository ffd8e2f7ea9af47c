"""One change of a dataset: read, made, tried and written under its lock."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from courtgraph.model import Dataset
from courtgraph.store import DatasetReader, SourceText, refuse_partial
from courtgraph.store.candidate_files import candidate_files, of_dataset, with_renamed
from courtgraph.store.source_texts import texts_at_hand
from courtgraph.store.transaction import Transaction, dataset_lock
from courtgraph.validation.dry_run import dry_run

Read = Callable[[str], str]
"""Gives the text of a file of a dataset, by its name in the folder; nothing where there is no such file."""
Make = Callable[[Dataset, Read], Mapping[str, str]]
"""Gives the new texts of the files that change."""


def change_dataset(
    data: Path,
    make: Make,
    what: str,
    folders: Sequence[Path] = (),
    more: Mapping[str, SourceText] | None = None,
    renamed: Mapping[str, str] | None = None,
    others: Mapping[Path, str] | None = None,
) -> list[Path]:
    """Write what ``make`` makes of a dataset as it is now, and name the files that changed.

    ``what`` is what ``undo`` says that it takes back, ``folders`` hold texts of sources, and ``more`` are texts of
    sources that the change adds. Candidates files speak of what is ``renamed`` by its new ids; texts of
    ``others``, files beside the dataset, are written along with it.

    Raises RefusedError when ``check`` would complain of the change, DatasetError when some of the dataset cannot be
    read, and CourtgraphError when a file cannot be written; nothing is written then.
    """
    around = candidate_files(data) if renamed else {}
    with dataset_lock(data, *{path.parent for path in (*around, *(others or ()))}):
        change, reader = Transaction(data), DatasetReader(data)
        dataset = reader.read()
        refuse_partial(dataset, str(data))
        changed = make(dataset, lambda name: change.text(data / name))
        contents = {name: text.encode("utf-8") for name, text in changed.items() if text != change.text(data / name)}
        beside = of_dataset(around, data, dataset.by_source)
        texts = {path: with_renamed(change.text(path), str(path), renamed or {}) for path in beside}
        followed = {path: text.encode("utf-8") for path, text in texts.items() if text != change.text(path)}
        found = texts_at_hand(data, reader.read(contents).sources, folders)
        dry_run(dataset, reader, contents, {**found, **(more or {})}).refuse_errors()
        more_files = {path: text.encode("utf-8") for path, text in (others or {}).items()}
        written = {data / name: content for name, content in contents.items()} | followed | more_files
        change.commit(written, what)
    return list(written)

"""Imported records, written into a dataset that is there or into a new one, all of them or none."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from courtgraph.editing.additions import with_added
from courtgraph.editing.change import change_dataset
from courtgraph.editing.start import start_dataset
from courtgraph.errors import DatasetError
from courtgraph.importing.candidates_file import join_candidates, read_proposed
from courtgraph.importing.problem import Problem, RowsError
from courtgraph.importing.records import Records
from courtgraph.model import DatasetInfo
from courtgraph.store.canonical import to_canonical
from courtgraph.store.commit import commit, made_folder
from courtgraph.store.file_snapshot import FileSnapshot
from courtgraph.store.nodes import set_field
from courtgraph.store.read_file import holds_files
from courtgraph.store.transaction import dataset_lock, refuse_too_large
from courtgraph.suggestion.lexicon.slugs import slug
from courtgraph.validation.dry_run import RefusedError


def candidates_place(data: Path, file: str) -> Path:
    """Where the candidates of a file stand that are of a dataset: beside its folder.

    >>> candidates_place(Path("work/data"), "in/清湖.csv").as_posix()
    'work/qing-hu-candidates.yaml'
    """
    return data.parent / f"{slug(Path(file).stem)}-candidates.yaml"


def add_records(found: Records, data: Path, file: str, texts: Sequence[Path] = ()) -> list[Path]:
    """Add records to a dataset and its candidates to their file, in one change, and name the files that changed.

    Raises RowsError for rows that ``check`` would complain of.
    """
    place = candidates_place(data, file)
    with dataset_lock(data, place.parent):
        beside = {place: joined(found, place, file)} if found.waiting else {}
        try:
            return change_dataset(data, with_added(found.records), f"import {Path(file).name}", texts, others=beside)
        except RefusedError as error:
            raise _of_rows(error, found) from None


def new_dataset(found: Records, folder: Path, file: str, info: DatasetInfo) -> list[Path]:
    """Make a new dataset of records, called as ``info`` says, with its candidates beside its folder; name the files.

    Raises RowsError for rows that ``check`` would complain of, and DatasetError for a folder that holds something.
    """
    if folder.exists() and (not folder.is_dir() or holds_files(folder)):
        raise DatasetError(f"{folder}: something is there already; name a new folder, or the dataset with --data")
    place = candidates_place(folder, file)
    with TemporaryDirectory() as made:
        data = Path(made) / "data"
        start_dataset(data, info.title, info.base)
        _describe(data / "dataset.yaml", info)
        add_records(found._replace(candidates={}), data, file)
        own = [path for path in sorted(data.rglob("*")) if path.is_file() and ".courtgraph" not in path.parts]
        contents = {folder / path.relative_to(data): path.read_bytes() for path in own}
    with made_folder(folder), dataset_lock(folder, place.parent):
        waiting = {place: joined(found, place, file).encode("utf-8")} if found.waiting else {}
        commit(folder, contents | waiting)
    return [*contents, *waiting]


def _describe(path: Path, info: DatasetInfo) -> None:
    """Say of a new dataset what its title and its base do not."""

    def edit(root: yaml.MappingNode) -> None:
        for name, said in (("description", dict(info.description)), ("licence", info.licence)):
            if said:
                set_field(root, name, said)
        set_field(root, "languages", list(info.languages))

    path.write_text(to_canonical(path.read_text("utf-8"), path.name, edit), "utf-8")


def joined(found: Records, place: Path, file: str) -> str:
    """The text of a candidates file with the candidates of a table, whose name stands for their source if need be."""
    there = FileSnapshot().text(place) if place.is_file() else ""
    source = found.source or f"source/{slug(Path(file).stem)}"
    read_proposed(there, str(place), source)
    text = join_candidates(there, str(place), source, found.candidates)
    refuse_too_large(place, text.encode("utf-8"))
    return text


def _of_rows(error: RefusedError, found: Records) -> RowsError | RefusedError:
    """What ``check`` complains of at the rows that say it; as it is where no row does."""
    pairs = list(zip(error.findings, error.records, strict=True))
    if not all(record in found.places for _, record in pairs):
        return error
    told = [Problem(found.places[record], one.message, f"{one.suggestion} [{one.rule}]") for one, record in pairs]
    return RowsError(dict.fromkeys(told))

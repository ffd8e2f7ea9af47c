"""One dataset packed: read, checked, and written as Arrow files beside the place where the tables will stand."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.export.tables.inputs import Input
from courtgraph.extras import import_extra
from courtgraph.merging.dataset_files import kept_paths
from courtgraph.model import Finding
from courtgraph.store import DatasetReader, dataset_files
from courtgraph.store.gc_pause import gc_paused
from courtgraph.store.overlay import MAX_BYTES
from courtgraph.store.read_file import is_there, read_regular
from courtgraph.store.source_texts import texts_at_hand
from courtgraph.store.tables.arrow_schemas import COLUMNS, arrow_schema
from courtgraph.store.tables.batches import read_batches
from courtgraph.store.tables.encode import to_tables
from courtgraph.store.tables.manifest import is_tables, read_manifest, verify, verify_kept
from courtgraph.store.union import to_dataset
from courtgraph.validation.check import check

_PLAIN = ("queries", "texts", "schemas")
"""The folders of a dataset whose files stand beside the tables as they are."""


class RefusedDatasetsError(CourtgraphError):
    """Datasets that ``check`` finds errors in, so that no tables are made of them unless that is asked for."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = tuple(findings)


class Task(NamedTuple):
    """A dataset to pack, the folder that its Arrow files go to, and whether errors of ``check`` are kept in them."""

    source: Input
    folder: Path
    keep_findings: bool


class Packed(NamedTuple):
    """What was packed: the folder of the Arrow files, the datasets in them, files to take along, and what is wrong."""

    source: Input
    folder: Path
    names: tuple[str, ...]
    kept: tuple[str, ...]
    errors: tuple[Finding, ...]


@gc_paused()
def pack(task: Task) -> Packed:
    """Pack a dataset; what ``check`` finds wrong with it is told instead, unless that is kept.

    Raises CourtgraphError for a dataset that cannot be read.
    """
    task.folder.mkdir()
    if is_tables(task.source.folder):
        return _pack_tables(task)
    folder = task.source.folder
    files = _files(folder)
    records = DatasetReader(folder).records({name: content for name, content in files.items() if _is_yaml(name)})
    errors: tuple[Finding, ...] = ()
    if not task.keep_findings:
        dataset = to_dataset(records, str(folder))
        found = check(dataset, texts_at_hand(folder, dataset.sources, ()))
        errors = tuple(_relocated(finding, folder) for finding in found if finding.severity == "error")
    if not errors:
        is_sound = not any(finding.rule == "sound-schema" for finding in records.findings)
        schema = files["schema.yaml"].decode("utf-8-sig") if "schema.yaml" in files and is_sound else None
        for table, content in to_tables(records, task.source.name, schema, files).items():
            _write_run(task.folder, table, content)
    kept = tuple(name for name in _kept(folder) if name.startswith(tuple(f"{one}/" for one in _PLAIN)))
    return Packed(task.source, task.folder, (task.source.name,), kept, errors)


def read_run(packed: Packed, table: str) -> Any:
    """A packed table as it lies on the disk, which is read as far as it is looked at."""
    arrow = import_extra("pyarrow", "scale")
    with arrow.memory_map(str(packed.folder / f"{table}.arrow")) as file, arrow.ipc.open_file(file) as reader:
        return reader.read_all()


def _pack_tables(task: Task) -> Packed:
    """Tables as they are; that nothing was wrong with their datasets, whoever wrote them made sure of."""
    arrow = import_extra("pyarrow", "scale")
    folder = task.source.folder
    manifest = read_manifest(folder)
    verify(folder, manifest)
    verify_kept(folder, manifest)
    errors: list[Finding] = []
    for table in COLUMNS:
        batches = list(read_batches(folder, manifest, table))
        content = arrow.Table.from_batches(batches, schema=batches[0].schema if batches else arrow_schema(table))
        _write_run(task.folder, table, content.cast(arrow_schema(table)).unify_dictionaries().combine_chunks())
    if not task.keep_findings:
        dataset = DatasetReader(folder).read()
        found = check(dataset, texts_at_hand(folder, dataset.sources, ()))
        errors = [finding for finding in found if finding.severity == "error"]
    return Packed(
        task.source, task.folder, manifest.datasets, tuple(file.path for file in manifest.files), tuple(errors)
    )


def _write_run(folder: Path, table: str, content: Any) -> None:
    arrow = import_extra("pyarrow", "scale")
    path = folder / f"{table}.arrow"
    try:
        with arrow.OSFile(str(path), "wb") as file, arrow.ipc.new_file(file, content.schema) as writer:
            writer.write_table(content)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> CourtgraphError:
    words = os.strerror(error.errno) if error.errno else str(error).partition("\n")[0]
    return CourtgraphError(f"{path}: cannot be written: {words}; choose another place with -o")


def _files(folder: Path) -> dict[str, bytes]:
    """The YAML of a dataset and what is hidden in its folder, byte for byte."""
    paths = [*dataset_files(folder), *(path for path in [folder / "schema.yaml"] if is_there(path))]
    names = [path.relative_to(folder).as_posix() for path in paths]
    hidden = [name for name in _kept(folder) if "/" not in name]
    return {name: read_regular(folder / name, MAX_BYTES) for name in (*names, *hidden)}


def _is_yaml(name: str) -> bool:
    return name.endswith(".yaml")


def _kept(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in kept_paths(folder)]


def _relocated(finding: Finding, folder: Path) -> Finding:
    return msgspec.structs.replace(finding, path=(folder / finding.path).as_posix())


def refuse_same_names(packed: Sequence[Packed]) -> None:
    """Raise DatasetError where two datasets of different folders of tables bear the same name."""
    known: dict[str, Path] = {}
    for one in packed:
        for name in one.names:
            if name in known:
                told = f"{one.source.folder}: a dataset named {name} is in {known[name]} already"
                raise DatasetError(f"{told}; name only one of the two")
            known[name] = one.source.folder

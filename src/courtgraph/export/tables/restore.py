"""The YAML of datasets, given back by their tables byte for byte."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.merging import ConflictError
from courtgraph.merging.merge import merge_datasets
from courtgraph.store.overlay import MAX_BYTES
from courtgraph.store.read_file import holds_files, read_regular
from courtgraph.store.record_files import is_file_of
from courtgraph.store.tables.batches import read_batches
from courtgraph.store.tables.columns import optional_texts, texts
from courtgraph.store.tables.manifest import Manifest, read_manifest, verify, verify_kept
from courtgraph.store.transaction import write_together
from courtgraph.store.unread_files import FILES
from courtgraph.text import did_you_mean

Contents = Mapping[str, bytes]


def import_tables(tables: str | Path, output: str | Path, *, dataset: str = "") -> list[str]:
    """Write the YAML that tables were made of into a new folder, and name its files.

    Of several datasets they give the one that is named, or else all as ``merge`` joins them.

    Raises CourtgraphError for tables that are not whole, for a folder that is not empty, and when it cannot be written;
    nothing is written then.
    """
    source, place = Path(tables), Path(output)
    if place.exists() and holds_files(place):
        raise CourtgraphError(f"{place}: this folder is not empty; name a new one")
    manifest = read_manifest(source)
    verify(source, manifest, "files")
    verify_kept(source, manifest)
    named = _files(source, manifest, dataset)
    kept = {file.path: read_regular(source / file.path, MAX_BYTES) for file in manifest.files}
    contents = {**(_merged(named) if len(named) > 1 else next(iter(named.values()))), **kept}
    write_together(place, contents)
    return sorted(contents)


def _files(source: Path, manifest: Manifest, dataset: str) -> dict[str, dict[str, bytes]]:
    """The files of the datasets that are asked for, by the names of these."""
    if dataset and dataset not in manifest.datasets:
        raise DatasetError(f"{source}: no dataset is named {dataset}; {did_you_mean(dataset, manifest.datasets)}")
    named: dict[str, dict[str, bytes]] = {name: {} for name in manifest.datasets if dataset in ("", name)}
    for batch in read_batches(source, manifest, "files"):
        rows = zip(texts(batch["dataset"]), texts(batch["yaml_path"]), optional_texts(batch["content"]), strict=True)
        for name, path, content in rows:
            _refuse_elsewhere(source, path)
            if name in named:
                named[name][path] = content
    return named


def _refuse_elsewhere(source: Path, path: str) -> None:
    """Raise DatasetError for a path that is none of a dataset: it might lead anywhere."""
    known = (*FILES, ".gitignore", ".gitattributes")
    if path not in known and not is_file_of("entities", path) and not is_file_of("statements", path):
        raise DatasetError(f"{source}: {path!r} is no file of a dataset; write the tables again")


def _merged(named: Mapping[str, Contents]) -> Contents:
    """The files of datasets joined one after another, in the order of their names."""
    first, *others = (named[name] for name in sorted(named))
    joined = first
    with tempfile.TemporaryDirectory(prefix="courtgraph-") as folder:
        for number, other in enumerate(others):
            one, two = (Path(folder) / f"{side}-{number}" for side in ("a", "b"))
            for place, contents in ((one, joined), (two, other)):
                write_together(place, contents)
            result = merge_datasets(one, two)
            if result.conflicts:
                raise ConflictError(result.conflicts)
            joined = result.contents
    return joined

"""A folder of tables as a dataset in memory: the same records, with the same places, as its YAML gives."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from courtgraph.extras import import_extra
from courtgraph.model import Dataset
from courtgraph.schema import Schema, default_schema, extended_schema
from courtgraph.store.gc_pause import gc_paused
from courtgraph.store.tables.batches import read_batches, read_pairs
from courtgraph.store.tables.columns import lists, numbers, texts
from courtgraph.store.tables.decode import (
    Prefix,
    own_path,
    path_in_folder,
    to_decisions,
    to_entities,
    to_findings,
    to_infos,
    to_sources,
    to_statements,
)
from courtgraph.store.tables.joined import joined_dataset
from courtgraph.store.tables.manifest import Manifest, is_tables, read_manifest, verify
from courtgraph.store.union import DatasetRecords, to_dataset

Record = TypeVar("Record")
ByDataset = dict[str, list[Any]]
SCHEMA = b"courtgraph.schema"
"""Where the metadata of every part hold the schema.yaml that all datasets together have."""


@gc_paused()
def read_tables(folder: Path) -> Dataset:
    """The dataset that tables were made of; of several, these joined, with the folder of each before its paths.

    Raises DatasetError for tables that are not whole, not sound, or of a newer version.
    """
    manifest = read_manifest(folder)
    verify(folder, manifest, *(name for name in manifest.tables if name != "files"))
    schema = read_schema(folder, manifest)
    path = own_path if len(manifest.datasets) == 1 else path_in_folder
    parts = [to_dataset(records, str(folder)) for records in _records(folder, manifest, schema, path)]
    return parts[0] if len(parts) == 1 else joined_dataset(parts, schema, str(folder))


def read_schema(folder: Path, manifest: Manifest) -> Schema:
    """The packaged schema with what the datasets add."""
    parquet = import_extra("pyarrow.parquet", "scale")
    next(read_batches(folder, manifest, "datasets"))  # which tells in words what is no Parquet
    metadata = parquet.read_metadata(folder / manifest.tables["datasets"][0].path).metadata or {}
    return extended_schema(metadata[SCHEMA], "schema.yaml") if SCHEMA in metadata else default_schema()


def read_ids(folder: Path, table: str) -> list[str]:
    """The ids of entities or of sources, without what else the table holds: for whoever waits for a shell to answer."""
    parquet = import_extra("pyarrow.parquet", "scale")
    parts = [folder / part.path for part in read_manifest(folder).tables[table]]
    return sorted({name for part in parts for name in parquet.read_table(part, columns=["id"])["id"].to_pylist()})


@lru_cache(16)
def place_of_findings(folder: Path) -> Path:
    """Where the paths of findings begin: in the folder of a dataset, or where the folders of tables' datasets stood.

    Asked for every finding, and answered once.
    """
    if not is_tables(folder):
        return folder
    names = read_manifest(folder).datasets
    return Path(names[0]) if len(names) == 1 else Path()


def _records(folder: Path, manifest: Manifest, schema: Schema, path: Prefix) -> Iterator[DatasetRecords]:
    """The records of each dataset, in the order in which its YAML is read."""

    def plain(table: str, decode: Callable[[Any, Prefix], Iterable[Record]]) -> ByDataset:
        batches = read_batches(folder, manifest, table)
        return _in_reading_order((batch, decode(batch, path)) for batch in batches)

    def paired(table: str, decode: Callable[[Any, Any, Prefix], Iterable[Record]]) -> ByDataset:
        pairs = read_pairs(folder, manifest, table)
        return _in_reading_order((batch, decode(batch, other, path)) for batch, other in pairs)

    entities, statements = paired("entities", to_entities), paired("statements", to_statements)
    sources, decisions = plain("sources", to_sources), plain("decisions", to_decisions)
    infos, findings = plain("datasets", to_infos), _findings(folder, manifest, path)
    partial = dict(pair for batch in read_batches(folder, manifest, "datasets") for pair in _partial(batch))
    for name in manifest.datasets:
        yield DatasetRecords(
            info=infos[name][0],
            schema=schema,
            sources=sources[name],
            entities=entities[name],
            statements=[statement.identified_by(schema) for statement in statements[name]],
            decisions=decisions[name],
            findings=findings[name],
            partial=partial[name],
        )


def _in_reading_order(batches: Iterable[tuple[Any, Iterable[Any]]]) -> ByDataset:
    placed = [row for batch, records in batches for row in zip(_places(batch), records, strict=True)]
    found: ByDataset = defaultdict(list)
    for (dataset, *_), record in sorted(placed, key=lambda row: row[0]):
        found[dataset].append(record)
    return found


def _places(batch: Any) -> Iterator[tuple[str, str, int]]:
    return zip(texts(batch["dataset"]), texts(batch["yaml_path"]), numbers(batch["yaml_item"]), strict=True)


def _findings(folder: Path, manifest: Manifest, path: Prefix) -> ByDataset:
    found: ByDataset = defaultdict(list)
    for batch in read_batches(folder, manifest, "findings"):
        for dataset, finding in zip(texts(batch["dataset"]), to_findings(batch, path), strict=True):
            found[dataset].append(finding)
    return found


def _partial(batch: Any) -> Iterator[tuple[str, frozenset[str]]]:
    return zip(texts(batch["dataset"]), map(frozenset, lists(batch["partial"])), strict=True)

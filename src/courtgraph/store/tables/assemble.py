"""Records of batches brought together as reading their YAML does: all of some tables, or some that belong together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from courtgraph.extras import import_extra
from courtgraph.model import Dataset, DatasetInfo
from courtgraph.schema import Schema, default_schema, extended_schema
from courtgraph.store.tables.batches import read_batches
from courtgraph.store.tables.columns import lists, numbers, texts
from courtgraph.store.tables.decode import (
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
from courtgraph.store.tables.manifest import Manifest
from courtgraph.store.union import DatasetRecords, to_dataset

ByDataset = dict[str, list[Any]]
SCHEMA = b"courtgraph.schema"
"""Where the metadata of every part hold the schema.yaml that all datasets together have."""


class Batches(NamedTuple):
    """Batches of tables: entities with their names, statements with their evidence, and what stands by itself."""

    entities: Iterable[tuple[Any, Any]] = ()
    statements: Iterable[tuple[Any, Any]] = ()
    sources: Iterable[Any] = ()
    decisions: Iterable[Any] = ()
    findings: Iterable[Any] = ()


class Assembly(NamedTuple):
    """What all records of tables share: what their datasets say of themselves, the schema, what was not read whole."""

    folder: str
    infos: Mapping[str, DatasetInfo]
    schema: Schema
    partial: Mapping[str, frozenset[str]]

    def dataset(self, batches: Batches) -> Dataset:
        """The dataset that has the records of some batches; of several datasets these joined.

        Records that belong together, such as all statements of one identifier, have to come together.
        """
        parts = [to_dataset(records, self.folder) for records in self._records(batches)]
        return parts[0] if len(parts) == 1 else joined_dataset(parts, self.schema, self.folder)

    def _records(self, batches: Batches) -> Iterator[DatasetRecords]:
        """The records of each dataset, in the order in which its YAML is read."""
        path = own_path if len(self.infos) == 1 else path_in_folder
        entities = _in_reading_order((batch, to_entities(batch, names, path)) for batch, names in batches.entities)
        statements = _in_reading_order(
            (batch, to_statements(batch, proof, path)) for batch, proof in batches.statements
        )
        sources = _in_reading_order((batch, to_sources(batch, path)) for batch in batches.sources)
        decisions = _in_reading_order((batch, to_decisions(batch, path)) for batch in batches.decisions)
        findings = _by_dataset((batch, to_findings(batch, path)) for batch in batches.findings)
        for name, info in self.infos.items():
            yield DatasetRecords(
                info=info,
                schema=self.schema,
                sources=sources[name],
                entities=entities[name],
                statements=[statement.identified_by(self.schema) for statement in statements[name]],
                decisions=decisions[name],
                findings=findings[name],
                partial=self.partial[name],
            )


def read_assembly(folder: Path, manifest: Manifest) -> Assembly:
    """What all records of a folder of tables share.

    Raises DatasetError for what is no part of the table of datasets.
    """
    path = own_path if len(manifest.datasets) == 1 else path_in_folder
    batches = list(read_batches(folder, manifest, "datasets"))
    infos = _in_reading_order((batch, to_infos(batch, path)) for batch in batches)
    return Assembly(
        folder=str(folder),
        infos={name: infos[name][0] for name in manifest.datasets},
        schema=read_schema(folder, manifest),
        partial=dict(pair for batch in batches for pair in _partial(batch)),
    )


def read_schema(folder: Path, manifest: Manifest) -> Schema:
    """The packaged schema with what the datasets add."""
    parquet = import_extra("pyarrow.parquet", "scale")
    next(read_batches(folder, manifest, "datasets"))  # which tells in words what is no Parquet
    metadata = parquet.read_metadata(folder / manifest.tables["datasets"][0].path).metadata or {}
    return extended_schema(metadata[SCHEMA], "schema.yaml") if SCHEMA in metadata else default_schema()


def _in_reading_order(batches: Iterable[tuple[Any, Iterable[Any]]]) -> ByDataset:
    placed = [row for batch, records in batches for row in zip(_places(batch), records, strict=True)]
    found: ByDataset = defaultdict(list)
    for (dataset, *_), record in sorted(placed, key=lambda row: row[0]):
        found[dataset].append(record)
    return found


def _places(batch: Any) -> Iterator[tuple[str, str, int]]:
    return zip(texts(batch["dataset"]), texts(batch["yaml_path"]), numbers(batch["yaml_item"]), strict=True)


def _by_dataset(batches: Iterable[tuple[Any, Iterable[Any]]]) -> ByDataset:
    found: ByDataset = defaultdict(list)
    for batch, records in batches:
        for dataset, record in zip(texts(batch["dataset"]), records, strict=True):
            found[dataset].append(record)
    return found


def _partial(batch: Any) -> Iterator[tuple[str, frozenset[str]]]:
    return zip(texts(batch["dataset"]), map(frozenset, lists(batch["partial"])), strict=True)

"""A folder of tables as engines see it: its files by table, its row groups, and records that are picked out of it."""

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec

from courtgraph.extras import import_extra
from courtgraph.model import Dataset, Source
from courtgraph.store.tables.assemble import Assembly, Batches, read_assembly
from courtgraph.store.tables.batches import read_batches, read_pairs
from courtgraph.store.tables.columns import optional_texts
from courtgraph.store.tables.manifest import Manifest, read_manifest, verify


class TablesFolder:
    """Tables whose parts are those that were written."""

    def __init__(self, folder: Path) -> None:
        self.path = folder
        self.manifest: Manifest = read_manifest(folder)
        verify(folder, self.manifest, *(name for name in self.manifest.tables if name != "files"))
        self.assembly: Assembly = read_assembly(folder, self.manifest)

    @cached_property
    def is_identified(self) -> bool:
        """Whether the identifiers of statements in the tables are those that reading them would give.

        They are not where another version of courtgraph wrote them, or where a dataset has not the schema of all.
        """
        said = {
            text
            for batch in read_batches(self.path, self.manifest, "datasets")
            for text in optional_texts(batch["schema"])
        }
        return self.manifest.courtgraph == version("courtgraph") and len(said) == 1

    def files(self, *tables: str) -> dict[str, list[Path]]:
        """The Parquet files of some tables."""
        return {table: [self.path / part.path for part in self.manifest.tables[table]] for table in tables}

    def about(self, **records: Any) -> Dataset:
        """What the datasets say of themselves together, with some records that were made otherwise."""
        return msgspec.structs.replace(self.assembly.dataset(Batches()), **records)

    @cached_property
    def joined_sources(self) -> tuple[Source, ...]:
        """All sources, one record for each id."""
        return self.assembly.dataset(Batches(sources=self.sources())).sources

    def sources(self) -> Iterator[Any]:
        """All sources, in batches."""
        return read_batches(self.path, self.manifest, "sources")

    def statements_of(self, identifiers: Collection[str]) -> Iterator[tuple[Any, Any]]:
        """The rows of some statements, with their evidence, in batches."""
        for batch, evidence in read_pairs(self.path, self.manifest, "statements") if identifiers else ():
            yield _chosen(batch, "id", identifiers), _chosen(evidence, "statement", identifiers)

    def entities_of(self, identifiers: Collection[str]) -> Iterator[tuple[Any, Any]]:
        """The rows of some entities, with their names, in batches."""
        for batch, names in read_pairs(self.path, self.manifest, "entities") if identifiers else ():
            yield _chosen(batch, "id", identifiers), _chosen(names, "id", identifiers)


def _chosen(batch: Any, column: str, identifiers: Iterable[str]) -> Any:
    arrow = import_extra("pyarrow", "scale")
    return chosen(batch, column, arrow.array(sorted(identifiers), arrow.string()))


def chosen(batch: Any, column: str, identifiers: Any) -> Any:
    """The rows of a batch that have some identifiers, which are an Arrow array of strings."""
    arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
    return batch.filter(compute.is_in(batch[column].cast(arrow.string()), value_set=identifiers))

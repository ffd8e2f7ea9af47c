"""A folder of tables as a dataset in memory: the same records, with the same places, as its YAML gives."""

from functools import lru_cache
from pathlib import Path

from courtgraph.extras import import_extra
from courtgraph.model import Dataset
from courtgraph.store.gc_pause import gc_paused
from courtgraph.store.tables.assemble import Batches, read_assembly
from courtgraph.store.tables.batches import read_batches, read_pairs
from courtgraph.store.tables.manifest import is_tables, read_manifest, verify


@gc_paused()
def read_tables(folder: Path) -> Dataset:
    """The dataset that tables were made of; of several, these joined, with the folder of each before its paths.

    Raises DatasetError for tables that are not whole, not sound, or of a newer version.
    """
    manifest = read_manifest(folder)
    verify(folder, manifest, *(name for name in manifest.tables if name != "files"))
    batches = Batches(
        entities=read_pairs(folder, manifest, "entities"),
        statements=read_pairs(folder, manifest, "statements"),
        sources=read_batches(folder, manifest, "sources"),
        decisions=read_batches(folder, manifest, "decisions"),
        findings=read_batches(folder, manifest, "findings"),
    )
    return read_assembly(folder, manifest).dataset(batches)


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

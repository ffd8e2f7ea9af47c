"""Reading a dataset folder: files to records, with every problem kept as a finding."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from courtgraph.errors import DatasetError
from courtgraph.model import Dataset, DatasetInfo, Finding
from courtgraph.schema import Schema, default_schema
from courtgraph.store.commit import recover
from courtgraph.store.file_content import (
    FileContent,
    Parse,
    decisions_content,
    info_content,
    named_content,
    schema_content,
    statements_content,
)
from courtgraph.store.gc_pause import gc_paused
from courtgraph.store.named_query import broken_queries
from courtgraph.store.overlay import Overlay
from courtgraph.store.records import to_entity, to_source
from courtgraph.store.tables.manifest import TABLE_PARTS, is_tables, refuse_tables
from courtgraph.store.union import DatasetRecords, to_dataset
from courtgraph.store.unread_files import unread_files

MAX_TOTAL = 256 * 2**20
"""So many bytes the files of a dataset may have together; its records take about twenty times as much memory."""


def read_dataset(folder: str | Path = "data") -> Dataset:
    """Read the dataset in a folder: dataset.yaml, sources.yaml, entities, statements, identity.yaml, schema.yaml.

    A folder of tables, which ``courtgraph export tables`` made, gives the dataset that they were made of.

    What is wrong with the content never raises: it is in the dataset's ``findings``, with paths relative to the
    folder. The order of files and of records in them makes no difference. A schema.yaml that is not sound adds nothing.

    Raises DatasetError when the folder is not there or holds no dataset.
    """
    return DatasetReader(Path(folder)).read()


def read_info(folder: Path) -> DatasetInfo:
    """What dataset.yaml of a folder says, as far as there is one that can be read; of tables what theirs said."""
    if is_tables(folder):
        return read_dataset(folder).info
    files = Overlay(folder)
    contents = [info_content(files.content(name), name) for name in files.single("dataset.yaml")]
    return next((info for content in contents for info in content.records), DatasetInfo())


def dataset_files(root: Path) -> list[Path]:
    """The curated YAML files of a dataset, in a stable order.

    Raises DatasetError for tables, which have none.
    """
    refuse_tables(root)
    files = Overlay(root)
    single = [name for one in ("dataset.yaml", "sources.yaml", "identity.yaml") for name in files.single(one)]
    return [root / name for name in (*single, *files.all("entities"), *files.all("statements"))]


def require_dataset(files: Overlay) -> None:
    """Make a change that was interrupted, and raise DatasetError when a folder is not there or holds no dataset."""
    refuse_tables(files.root)
    recover(files.root)
    if not files.single("dataset.yaml"):
        raise DatasetError(f"{files.root}: there is no dataset.yaml here; {_way_to_one(files.root)}")


def refuse_too_large_together(root: Path, total: int) -> None:
    """Raise DatasetError for a dataset whose files have more bytes together than are read."""
    if total > MAX_TOTAL:
        most = f"more than {MAX_TOTAL // 2**20} MiB"
        raise DatasetError(f"{root}: its files have {most} together; make several datasets of it")


class DatasetReader:
    """Reads the dataset in a folder, again if need be: a file that says what it said is not parsed again."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._parsed: dict[str, tuple[bytes, DatasetInfo | Schema | None, FileContent]] = {}

    @gc_paused()
    def read(self, changes: Mapping[str, bytes] | None = None) -> Dataset:
        """The dataset, as it would be with some of its files changed or added, by their relative names.

        A change that was interrupted is made first. Tables are read as they are; they take no changes.

        Raises DatasetError when the folder is not there or holds no dataset, and CourtgraphError when a change was
        interrupted that cannot be made.
        """
        if changes is None and is_tables(self._root):
            from courtgraph.store.tables.read import read_tables

            return read_tables(self._root)
        return to_dataset(self.records(changes), str(self._root))

    def records(self, changes: Mapping[str, bytes] | None = None) -> DatasetRecords:
        """The records of the files one by one, before those of one thing are brought together."""
        files = Overlay(self._root, changes or {})
        require_dataset(files)
        findings: list[Finding] = []
        partial: set[str] = set()
        total = 0

        def records(names: list[str], parse: Parse, by: DatasetInfo | Schema | None = None) -> list[Any]:
            nonlocal total
            read: list[Any] = []
            for name in names:
                written = files.content(name)
                total += len(written)
                refuse_too_large_together(self._root, total)
                content = self._content(name, written, parse, by)
                findings.extend(content.findings)
                partial.update(content.partial)
                read += content.records
            return read

        [info] = records(["dataset.yaml"], info_content) or [DatasetInfo()]
        [schema] = records(files.single("schema.yaml"), schema_content(info), info) or [default_schema()]
        return DatasetRecords(
            info=info,
            schema=schema,
            sources=records(files.single("sources.yaml"), named_content("sources", to_source)),
            entities=records(files.all("entities"), named_content("entities", to_entity)),
            statements=records(files.all("statements"), statements_content(schema), schema),
            decisions=records(files.single("identity.yaml"), decisions_content),
            findings=[*findings, *unread_files(self._root), *broken_queries(self._root)],
            partial=frozenset(partial),
        )

    def _content(self, name: str, content: bytes, parse: Parse, by: DatasetInfo | Schema | None) -> FileContent:
        """What a file says, parsed again when it says something else or what it is parsed by is another."""
        known = self._parsed.get(name)
        if known is None or known[0] != content or known[1] is not by:
            known = self._parsed[name] = (content, by, parse(content, name))
        return known[2]


def _way_to_one(root: Path) -> str:
    if (root / "dataset.yml").is_file():
        return "rename dataset.yml to dataset.yaml"
    if any(next((root / name).glob("*.parquet"), None) for name in TABLE_PARTS):
        return (
            "what wrote these tables was stopped before manifest.json: write them again with courtgraph export tables"
        )
    return "name the folder of a dataset, such as data"

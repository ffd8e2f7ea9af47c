"""The files of a dataset that is joined with another."""

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from courtgraph.model import Dataset, Statement
from courtgraph.store import dataset_files, read_dataset, to_canonical
from courtgraph.store.file_snapshot import FileSnapshot
from courtgraph.store.parse import parse_fields
from courtgraph.store.read_file import is_there, list_folder, read_regular
from courtgraph.store.records import to_statement
from courtgraph.store.source_texts import MAX_BYTES

KEPT = (".gitignore", ".gitattributes", "queries/*.rq", "texts/*", "schemas/*.json")
"""What a dataset's folder holds beside its YAML and goes along with it."""


class DatasetFiles(NamedTuple):
    """A dataset, its YAML in canonical form by file name, and the bytes of what else it holds."""

    root: Path
    dataset: Dataset
    texts: Mapping[str, str]
    others: Mapping[str, bytes]

    def statements(self, name: str) -> list[Statement]:
        """The statements of a file as they are written."""
        fields = parse_fields(self.texts[name], name, [])
        if fields is None:
            return []
        source = fields.text("source")
        return [to_statement(record, self.dataset.schema, source) for record in fields.records("statements")]

    def files(self, kind: str) -> Iterator[str]:
        """The names of the files of a kind: entities or statements."""
        yield from (name for name in self.texts if name.startswith(f"{kind}/"))


def read_dataset_files(root: Path) -> DatasetFiles:
    """A dataset with the content of its files; comments are in it.

    Raises CourtgraphError for a file that cannot be read.
    """
    paths = [*dataset_files(root), *(path for path in [root / "schema.yaml"] if is_there(path))]
    held = FileSnapshot()
    texts = {path.relative_to(root).as_posix(): to_canonical(held.text(path), str(path)) for path in paths}
    others = {path.relative_to(root).as_posix(): read_regular(path, MAX_BYTES) for path in kept_paths(root)}
    return DatasetFiles(root, read_dataset(root), texts, others)


def kept_paths(root: Path) -> Iterator[Path]:
    """What a dataset's folder holds beside its YAML and goes along with it."""
    for pattern in KEPT:
        folder = root / PurePosixPath(pattern).parent
        yield from (path for path in list_folder(folder) if path.match(pattern) and not path.is_dir())

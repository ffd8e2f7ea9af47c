"""The files of a dataset that is joined with another."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import yaml

from courtgraph.model import Dataset, Statement
from courtgraph.store import dataset_files, read_dataset, to_canonical
from courtgraph.store.edit import read_text_of
from courtgraph.store.fields import Fields
from courtgraph.store.nodes import field, items_of, text_of
from courtgraph.store.records import to_statement

KEPT = (".gitignore", ".gitattributes", "queries/*.rq", "texts/*", "schemas/*.json")
"""What a dataset's folder holds beside its YAML and goes along with it."""


class DatasetFiles(NamedTuple):
    """A dataset, its YAML in canonical form by file name, and the bytes of what else it holds."""

    root: Path
    dataset: Dataset
    texts: Mapping[str, str]
    others: Mapping[str, bytes]

    def statements(self, name: str) -> list[tuple[yaml.Node, Statement]]:
        """The statements of a file as they are written, each with its node."""
        root = yaml.compose(self.texts[name], Loader=yaml.CSafeLoader)
        if root is None or not isinstance(field(root, "statements"), yaml.SequenceNode):
            return []
        default, schema = text_of(root, "source"), self.dataset.schema
        return [
            (item, to_statement(Fields(item, name, []), schema, default))
            for item in items_of(root, "statements")
            if isinstance(item, yaml.MappingNode)
        ]

    def files(self, kind: str) -> Iterator[str]:
        """The names of the files of a kind: entities or statements."""
        yield from (name for name in self.texts if name.startswith(f"{kind}/"))


def read_dataset_files(root: Path) -> DatasetFiles:
    """A dataset with the content of its files; comments are in it.

    Raises CourtgraphError for a file that cannot be read.
    """
    paths = [*dataset_files(root), *(path for path in [root / "schema.yaml"] if path.is_file())]
    texts = {}
    for path in paths:
        name = path.relative_to(root).as_posix()
        texts[name] = to_canonical(read_text_of(path), str(path))
    others = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for pattern in KEPT
        for path in sorted(root.glob(pattern))
        if path.is_file()
    }
    return DatasetFiles(root, read_dataset(root), texts, others)

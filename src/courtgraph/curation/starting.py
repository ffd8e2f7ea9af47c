"""A dataset to start from: one worked statement, comments that teach, and the JSON Schemas for the editor."""

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from courtgraph.curation.json_schema import to_json_schema
from courtgraph.curation.write import write_whole
from courtgraph.errors import DatasetError
from courtgraph.schema import Schema, default_schema

PARTS = (
    "dataset.yaml",
    "sources.yaml",
    "entities/examples.yaml",
    "statements/qinglan-2024.yaml",
    "texts/qinglan-2024.txt",
)
KINDS = ("dataset", "sources", "entities", "statements", "identity", "schema")
"""The kinds of YAML files that have a JSON Schema."""


def first_files(schema: Schema | None = None) -> Iterator[tuple[str, bytes]]:
    """The files of a new dataset, by their names in its folder.

    >>> [name for name, _ in first_files()][:2]
    ['dataset.yaml', 'sources.yaml']
    """
    packaged = files("courtgraph.curation") / "start"
    yield from ((name, (packaged / name).read_bytes()) for name in PARTS)
    yield ".gitignore", (packaged / "gitignore").read_bytes()
    for kind in KINDS:
        written = json.dumps(to_json_schema(kind, schema or default_schema()), ensure_ascii=False, indent=2)
        yield f"schemas/{kind}.schema.json", f"{written}\n".encode()


def start_dataset(folder: Path) -> list[str]:
    """Write the files of a new dataset into a folder, and name them.

    Raises DatasetError when the folder holds anything already, or is none.
    """
    if folder.exists() and not folder.is_dir():
        raise DatasetError(f"{folder}: this is a file; name a folder that is not there yet, or an empty one")
    if folder.is_dir() and any(folder.iterdir()):
        raise DatasetError(f"{folder}: this folder is not empty; name one that is, or one that is not there yet")
    contents = dict(first_files())
    for name, content in contents.items():
        write_whole(folder / name, content)
    return list(contents)

"""A dataset to start from: comments that teach, one worked statement or none, and the JSON Schemas for the editor."""

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

import yaml

from courtgraph.errors import DatasetError
from courtgraph.schema import Schema, default_schema
from courtgraph.store.canonical import to_canonical
from courtgraph.store.json_schema import to_json_schema
from courtgraph.store.nodes import set_field
from courtgraph.store.read_file import list_folder
from courtgraph.store.transaction import write_together

PARTS = (
    "dataset.yaml",
    "sources.yaml",
    "entities/examples.yaml",
    "statements/qinglan-2024.yaml",
    "texts/qinglan-2024.txt",
)
KINDS = ("dataset", "sources", "entities", "statements", "identity", "schema")
"""The kinds of YAML files that have a JSON Schema."""


def scaffold_files(
    schema: Schema | None = None, title: Mapping[str, str] | None = None, base: str = ""
) -> Iterator[tuple[str, bytes]]:
    """The files of a new dataset, by their names in its folder.

    With a title by language it is a dataset of that title, in those languages, that holds nothing yet; without, the
    worked example.

    >>> [name for name, _ in scaffold_files()][:3]
    ['dataset.yaml', 'sources.yaml', 'entities/examples.yaml']
    >>> own = dict(scaffold_files(title={"zh-Hant": "清湖縣法院"}, base="https://example.org/qinghu/"))
    >>> [name for name in own if not name.startswith("schemas/")]
    ['dataset.yaml', 'sources.yaml', '.gitignore', '.gitattributes']
    """
    packaged = files("courtgraph.store") / "start"
    if title:
        yield "dataset.yaml", _own((packaged / "dataset.yaml").read_text("utf-8"), title, base).encode("utf-8")
        yield "sources.yaml", f"{_head((packaged / 'sources.yaml').read_text('utf-8'))}sources: []\n".encode()
    else:
        yield from ((name, (packaged / name).read_bytes()) for name in PARTS)
    yield from ((f".{name}", (packaged / name).read_bytes()) for name in ("gitignore", "gitattributes"))
    for kind in KINDS:
        written = json.dumps(to_json_schema(kind, schema or default_schema()), ensure_ascii=False, indent=2)
        yield f"schemas/{kind}.schema.json", f"{written}\n".encode()


def _own(text: str, title: Mapping[str, str], base: str) -> str:
    def edit(root: yaml.MappingNode) -> None:
        set_field(root, "title", dict(title))
        set_field(root, "base", base)
        set_field(root, "languages", list(title))

    return to_canonical(text, "dataset.yaml", edit)


def _head(text: str) -> str:
    """The comments that a file starts with."""
    return "".join(line for line in text.partition("sources:")[0].splitlines(keepends=True) if line.startswith("#"))


def scaffold(folder: Path, title: Mapping[str, str] | None = None, base: str = "") -> list[str]:
    """Write the files of a new dataset into a folder, and name them; with a title it holds nothing yet.

    Raises DatasetError when the folder holds anything already, or is none.
    """
    if folder.exists() and not folder.is_dir():
        raise DatasetError(f"{folder}: this is a file; name a folder that is not there yet, or an empty one")
    if folder.is_dir() and list_folder(folder):
        raise DatasetError(f"{folder}: this folder is not empty; name one that is, or one that is not there yet")
    contents = dict(scaffold_files(title=title, base=base))
    write_together(folder, contents)
    return list(contents)

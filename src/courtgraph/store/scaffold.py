"""A dataset to start from: comments that teach, one worked statement or none, and the JSON Schemas for the editor."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from importlib.resources import files
from itertools import takewhile
from pathlib import Path

import yaml

from courtgraph.errors import DatasetError
from courtgraph.schema import LANGUAGES, Schema, default_schema
from courtgraph.store.canonical import to_canonical
from courtgraph.store.edit_record import set_path
from courtgraph.store.json_schema import to_json_schema
from courtgraph.store.nodes import items_of, set_field, text_of
from courtgraph.store.read_file import holds_files
from courtgraph.store.transaction import write_together
from courtgraph.text import to_simplified

PARTS = (
    "dataset.yaml",
    "sources.yaml",
    "entities/examples.yaml",
    "statements/qinglan-2024.yaml",
    "texts/qinglan-2024.txt",
)
QUERY = "queries/what-is-said.rq"
"""A query to start from, which a dataset that holds nothing answers as well."""
KINDS = ("dataset", "sources", "entities", "statements", "identity", "schema")
"""The kinds of YAML files that have a JSON Schema."""


def scaffold_files(
    schema: Schema | None = None, title: Mapping[str, str] | None = None, base: str = ""
) -> Iterator[tuple[str, bytes]]:
    """The files of a new dataset, by their names in its folder.

    With a title by language it is a dataset of that title, in those languages, that holds nothing yet, and has the
    worked example in them as comments; without, the worked example.

    >>> [name for name, _ in scaffold_files()][:3]
    ['dataset.yaml', 'sources.yaml', 'entities/examples.yaml']
    >>> own = dict(scaffold_files(title={"zh-Hant": "清湖縣法院"}, base="https://example.org/qinghu/"))
    >>> [name for name in own if name.endswith(".yaml")]
    ['dataset.yaml', 'sources.yaml', 'entities/examples.yaml', 'statements/examples.yaml']
    """
    packaged = files("courtgraph.store") / "start"
    if title:
        yield "dataset.yaml", _own((packaged / "dataset.yaml").read_text("utf-8"), title, base).encode("utf-8")
        for name in PARTS[1:4]:
            kind = name.partition("/")[0].removesuffix(".yaml")
            taught = _as_comments(_in_languages((packaged / name).read_text("utf-8"), name, kind, title), kind)
            yield name.replace("qinglan-2024", "examples"), taught.encode("utf-8")
    else:
        yield from ((name, (packaged / name).read_bytes()) for name in PARTS)
    yield QUERY, _query((packaged / QUERY).read_text("utf-8"), list(title or LANGUAGES)).encode("utf-8")
    yield from ((f".{name}", (packaged / name).read_bytes()) for name in ("gitignore", "gitattributes"))
    yield from schema_files(schema or default_schema())


def schema_files(schema: Schema) -> Iterator[tuple[str, bytes]]:
    """The JSON Schemas of a dataset's files, which editors find beside them, by their names in its folder.

    >>> next(schema_files(default_schema()))[0]
    'schemas/dataset.schema.json'
    """
    for kind in KINDS:
        written = json.dumps(to_json_schema(kind, schema), ensure_ascii=False, indent=2)
        yield f"schemas/{kind}.schema.json", f"{written}\n".encode()


def _own(text: str, title: Mapping[str, str], base: str) -> str:
    def edit(root: yaml.MappingNode) -> None:
        set_field(root, "title", dict(title))
        set_field(root, "base", base)
        set_field(root, "languages", list(title))

    return to_canonical(text, "dataset.yaml", edit)


def _in_languages(text: str, name: str, kind: str, languages: Collection[str]) -> str:
    """The worked example with names in some languages alone."""
    script = "zh-Hans" if "zh-Hans" in languages and "zh-Hant" not in languages else "zh-Hant"

    def edit(root: yaml.MappingNode) -> None:
        for record in items_of(root, kind):
            assert isinstance(record, yaml.MappingNode), "a record is a mapping"  # noqa: S101
            for language in LANGUAGES:
                if language not in languages:
                    set_path(record, f"label.{language}", "")
                    set_path(record, f"alias.{language}", "")
            if text_of(record, "language"):
                set_field(record, "language", script)

    written = text if kind == "statements" else to_canonical(text, name, edit)
    return to_simplified(written) if script == "zh-Hans" else written


def _query(text: str, languages: Sequence[str]) -> str:
    """The first query, whose names are in the first language, and its question in the script of the dataset."""
    asked = text.replace('{ "zh-Hant" }', f'{{ "{languages[0]}" }}')
    return asked if "zh-Hant" in languages or "zh-Hans" not in languages else to_simplified(asked)


def _as_comments(text: str, kind: str) -> str:
    """A file that holds nothing, and says in comments what its worked example says."""
    lines = text.splitlines()
    head = sum(1 for _ in takewhile(lambda line: line.startswith("#"), lines))
    example = [f"# {line}".rstrip() for line in lines[head:]]
    return "".join(f"{line}\n" for line in (*lines[:head], f"{kind}: []", "# An example:", *example))


def scaffold(folder: Path, title: Mapping[str, str] | None = None, base: str = "") -> list[str]:
    """Write the files of a new dataset into a folder, and name them; with a title it holds nothing yet.

    Raises DatasetError when the folder holds anything already, or is none.
    """
    if folder.exists() and not folder.is_dir():
        raise DatasetError(f"{folder}: this is a file; name a folder that is not there yet, or an empty one")
    if folder.is_dir() and holds_files(folder):
        raise DatasetError(f"{folder}: this folder is not empty; name one that is, or one that is not there yet")
    contents = dict(scaffold_files(title=title, base=base))
    write_together(folder, contents)
    return list(contents)

"""The first line of a YAML file, by which an editor finds the JSON Schema of the dataset."""

from collections.abc import Callable
from pathlib import PurePosixPath

Read = Callable[[str], str | None]
"""Gives the text of a file of a dataset, by its name in the folder; nothing where there is no such file."""


def editor_line(name: str, read: Read) -> str:
    r"""The line with which a file of a dataset begins; nothing where the dataset has no JSON Schema for its kind.

    >>> editor_line("entities/award.yaml", {"schemas/entities.schema.json": "{}"}.get)
    '# yaml-language-server: $schema=../schemas/entities.schema.json\n'
    """
    kind = PurePosixPath(name).parts[0].removesuffix(".yaml")
    schema = f"schemas/{kind}.schema.json"
    return f"# yaml-language-server: $schema={'../' * name.count('/')}{schema}\n" if read(schema) else ""


def text_or_start(name: str, read: Read, start: str) -> str:
    """The text of a file of a dataset; where there is none, what a new one starts with, behind its editor's line."""
    return read(name) or editor_line(name, read) + start

"""Reading the schema: the packaged one, and what a dataset adds to it."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec
import yaml

from courtgraph.diagnostic import Diagnostic
from courtgraph.errors import SchemaError
from courtgraph.schema.records import Schema
from courtgraph.schema.tree import read_tree
from courtgraph.text import not_utf8

NAMED = ("types", "qualifiers", "predicates")


class UnsoundSchemaError(SchemaError):
    """A dataset's own schema.yaml that cannot be used, with every reason for it."""

    def __init__(self, path: str | Path, problems: Sequence[Diagnostic[int]]) -> None:
        super().__init__("\n".join(f"{path}:{problem}" for problem in problems))
        self.problems = tuple(problems)


@cache
def default_schema() -> Schema:
    """The schema that comes with courtgraph."""
    return _schema(_packaged())


def extended_schema(extension: bytes, path: str | Path) -> Schema:
    """The packaged schema, with the types, predicates, qualifiers and units that the content of a schema.yaml adds.

    Raises UnsoundSchemaError when the extension is malformed, redefines a packaged name or contradicts itself.
    """
    added, problems = _addition(extension)
    if problems:
        raise UnsoundSchemaError(path, problems)
    return _schema({**_packaged(), **{name: {**_packaged()[name], **entries} for name, entries in added.items()}})


@cache
def _packaged() -> dict[str, Any]:
    packaged: dict[str, Any] = read_tree((files("courtgraph.schema") / "schema.yaml").read_text("utf-8")).content
    return packaged


def _addition(content: bytes) -> tuple[Mapping[str, Any], list[Diagnostic[int]]]:
    """What a dataset adds, and what is wrong with it."""
    from courtgraph.schema.checks import find_flaws  # only few datasets have a schema of their own

    try:
        tree = read_tree(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return {}, [not_utf8(error)]
    except yaml.YAMLError as error:
        return {}, [_syntax_problem(error)]
    flaws = find_flaws(tree.content, _packaged())
    problems = [Diagnostic(tree.line_of(place), message, suggestion) for place, message, suggestion in flaws]
    return tree.content, sorted(problems)


def _syntax_problem(error: yaml.YAMLError) -> Diagnostic[int]:
    mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    message = f"this is not YAML that courtgraph reads: {problem or error}"
    return Diagnostic(mark.line + 1 if mark else 1, message, "check this line and the one before")


def _schema(content: Mapping[str, Any]) -> Schema:
    named = {
        section: {name: {**entry, "name": name} for name, entry in content.get(section, {}).items()}
        for section in NAMED
    }
    return msgspec.convert({**content, **named}, Schema, strict=False)

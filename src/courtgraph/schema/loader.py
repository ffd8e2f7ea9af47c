"""Reading the schema: the packaged one, and what a dataset adds to it."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
import yaml

from courtgraph.errors import SchemaError
from courtgraph.schema.records import Schema

NAMED = ("types", "qualifiers", "predicates")


@cache
def default_schema() -> Schema:
    """The schema that comes with courtgraph."""
    return load_schema()


def load_schema(extension: Path | None = None) -> Schema:
    """The packaged schema, with the types, predicates, qualifiers and units that a dataset's schema.yaml adds.

    Raises SchemaError when the extension is malformed, redefines a packaged name or contradicts itself.
    """
    packaged = _parse((files("courtgraph.schema") / "schema.yaml").read_text("utf-8"), "schema.yaml")
    if extension is None:
        return _schema(packaged, "schema.yaml")
    added = _parse(extension.read_text("utf-8", errors="replace"), str(extension))
    return _schema(_joined(packaged, added, str(extension)), str(extension))


def _parse(text: str, path: str) -> dict[str, Any]:
    try:
        parsed = yaml.load(text, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, RecursionError) as error:
        raise SchemaError(f"{path}: this is not YAML: {error}") from error
    if not isinstance(parsed, dict):
        raise SchemaError(f"{path}: a schema is a mapping with types and predicates")
    return parsed


def _joined(packaged: dict[str, Any], added: Mapping[str, Any], path: str) -> dict[str, Any]:
    joined = dict(packaged)
    for section, entries in added.items():
        if not isinstance(entries, dict) or not isinstance(packaged.get(section, {}), dict):
            raise SchemaError(f"{path}: {section} cannot be set here; add to {', '.join(NAMED)}, prefixes or units")
        twice = sorted(entries.keys() & packaged.get(section, {}).keys())
        if twice:
            raise SchemaError(f"{path}: {section} {', '.join(twice)} come with courtgraph; choose another name")
        joined[section] = {**packaged.get(section, {}), **entries}
    return joined


def _schema(parsed: dict[str, Any], path: str) -> Schema:
    named = {
        section: {name: {**entry, "name": name} for name, entry in parsed.get(section, {}).items() if entry}
        for section in NAMED
    }
    try:
        schema = msgspec.convert({**parsed, **named}, Schema)
    except msgspec.ValidationError as error:
        raise SchemaError(f"{path}: {error}") from error
    _verify(schema, path)
    return schema


def _verify(schema: Schema, path: str) -> None:
    for name in schema.types:
        schema.ancestors[name]
    for predicate in schema.predicates.values():
        unknown = {*predicate.domain, *predicate.range} - schema.types.keys()
        unknown |= set(predicate.qualifiers) - schema.qualifiers.keys()
        if unknown:
            raise SchemaError(f"{path}: predicate {predicate.name} names {', '.join(sorted(unknown))}, never defined")
        if not predicate.range and predicate.value is None:
            raise SchemaError(f"{path}: predicate {predicate.name} needs a range, a value or both")
    mappings = [kind.maps_to for kind in schema.types.values()]
    mappings += [predicate.maps_to for predicate in schema.predicates.values()]
    for curie in chain.from_iterable(mappings):
        schema.expand(curie)

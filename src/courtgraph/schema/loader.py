"""Reading the schema: the packaged one, and what a dataset adds to it."""

import re
from collections.abc import Hashable, Mapping
from functools import cache
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
import yaml

from courtgraph.errors import SchemaError
from courtgraph.schema.plain_yaml import require_plain
from courtgraph.schema.records import LANGUAGES, EntityType, Predicate, Qualifier, Schema

NAMED = ("types", "qualifiers", "predicates")
TAKEN = {
    *("modality", "status", "line", "stance", "inferred", "sha256", "lineCount"),
    *("id", "key", "source", "target", "predicate", "value", "unit", "lang", "cites", "quote", "evidence"),
}
"""Names that RDF and networkx give to what every statement has."""
NAME = re.compile("[A-Za-z][A-Za-z0-9_]*")


@cache
def default_schema() -> Schema:
    """The schema that comes with courtgraph."""
    return load_schema()


def load_schema(extension: Path | None = None) -> Schema:
    """The packaged schema, with the types, predicates, qualifiers and units that a dataset's schema.yaml adds.

    Raises SchemaError when the extension is malformed, redefines a packaged name or contradicts itself.
    """
    if extension is None:
        return _schema(_packaged(), "schema.yaml")
    added = _parse(extension.read_bytes().decode("utf-8-sig", errors="replace"), str(extension))
    return _schema(_joined(_packaged(), added, str(extension)), str(extension))


@cache
def _packaged() -> dict[str, Any]:
    return _parse((files("courtgraph.schema") / "schema.yaml").read_text("utf-8"), "schema.yaml")


def _parse(text: str, path: str) -> dict[str, Any]:
    try:
        require_plain(text)
        parsed = yaml.load(text, Loader=_Loader)  # noqa: S506  # it builds texts, lists and mappings only
    except yaml.YAMLError as error:
        mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
        place = f"{path}:{mark.line + 1 if mark else 1}"
        raise SchemaError(f"{place}: this is not YAML that courtgraph reads: {problem or error}") from error
    if not isinstance(parsed, dict):
        raise SchemaError(f"{path}: a schema is a mapping with types and predicates")
    return parsed


class _Loader(yaml.CBaseLoader):
    """Takes every scalar as it is written, and refuses a name that stands twice, which YAML would let pass."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        names = set()
        for key, _ in node.value:
            if str(key.value) in names:
                raise yaml.MarkedYAMLError(problem=f"{key.value} stands twice", problem_mark=key.start_mark)
            names.add(str(key.value))
        return super().construct_mapping(node, deep)


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
    named = {section: _named(parsed.get(section), section, path) for section in NAMED}
    try:
        schema = msgspec.convert({**parsed, **named}, Schema, strict=False)
        _verify(schema)
    except (msgspec.ValidationError, SchemaError) as error:
        raise SchemaError(f"{path}: {error}") from error
    return schema


def _named(entries: Any, section: str, path: str) -> dict[str, Any]:
    """Each entry with its name in it, as the records want it."""
    for name, entry in entries.items():
        if not NAME.fullmatch(name):
            raise SchemaError(f"{path}: {section} {name!r} must be a word of letters and digits, such as CourtBody")
        if not isinstance(entry, dict):
            raise SchemaError(f"{path}: {section} {name} is not a mapping; write {name}: and label: ... below")
    return {name: {**entry, "name": name} for name, entry in entries.items()}


def _verify(schema: Schema) -> None:
    for name in schema.types:
        schema.ancestors[name]
    for predicate in schema.predicates.values():
        unknown = {*predicate.domain, *predicate.range} - schema.types.keys()
        unknown |= set(predicate.qualifiers) - schema.qualifiers.keys()
        if unknown:
            raise SchemaError(f"predicate {predicate.name} names {', '.join(sorted(unknown))}, never defined")
        if not predicate.range and predicate.value is None:
            raise SchemaError(f"predicate {predicate.name} needs a range, a value or both")
        _verify_pattern(predicate)
    _verify_names(schema)
    entries: list[EntityType | Qualifier | Predicate]
    entries = [*schema.types.values(), *schema.qualifiers.values(), *schema.predicates.values()]
    for entry in entries:
        _verify_labels(entry)
    for curie in chain.from_iterable(entry.maps_to for entry in entries if not isinstance(entry, Qualifier)):
        schema.expand(curie)


def _verify_names(schema: Schema) -> None:
    """Predicates and qualifiers stand beside each other, and beside what every statement has."""
    for name in schema.qualifiers.keys() & schema.predicates.keys():
        raise SchemaError(f"{name} is a qualifier and a predicate; give one of them another name")
    for name in (schema.qualifiers.keys() | schema.predicates.keys()) & TAKEN:
        raise SchemaError(f"{name} is a name that every statement uses already; choose another name")


def _verify_pattern(predicate: Predicate) -> None:
    try:
        re.compile(predicate.value.pattern if predicate.value else "")
    except (re.error, OverflowError, RecursionError) as error:
        raise SchemaError(f"the pattern of {predicate.name} is malformed: {error}; correct it") from error


def _verify_labels(entry: EntityType | Qualifier | Predicate) -> None:
    inverse = entry.inverse if isinstance(entry, Predicate) else entry.label
    for language in LANGUAGES:
        if not entry.label.get(language) or not inverse.get(language):
            raise SchemaError(f"{entry.name} has no label in {language}, or no inverse one; add it")

"""What a shell offers for the names of a dataset: read without its records, and silent whatever is wrong with it."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from courtgraph.schema import Schema

Names = Callable[[click.Context], Iterable[str]]
"""Gives the names that fit, by what else stands on the line."""
Complete = Callable[[click.Context, click.Parameter, str], list[str]]
_PLAIN = re.compile(r"[\w./-]+")
"""What a shell takes as one word, and the protocol of completion as one line."""
_ID = re.compile(rb"^[ -]*id: *['\"]?([a-z0-9-]+/[a-z0-9-]+)", re.M)
_RULE = re.compile(rb"^ *rule: *([a-z-]+)", re.M)


def completing(names: Names) -> Complete:
    """Offers the names that go on as the word does; nothing, without a word, where the dataset is broken or none."""

    def complete(context: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
        with suppress(Exception):
            return sorted({name for name in names(context) if name.startswith(incomplete) and _PLAIN.fullmatch(name)})
        return []

    return complete


def _place(context: click.Context, name: str) -> Path:
    """The place that an option or the first argument names.

    click leaves arguments aside where the value of an option is what is completed.
    """
    is_argument = any(isinstance(param, click.Argument) and param.name == name for param in context.command.params)
    return Path(next(iter(context.args if is_argument else ()), None) or context.params.get(name) or name)


def _data(context: click.Context) -> Path:
    return _place(context, "data")


def _found(pattern: re.Pattern[bytes], content: bytes) -> Iterator[str]:
    """What a pattern finds; parsing YAML would take a hundred times as long."""
    yield from (found.decode() for found in pattern.findall(content))


def _entities(context: click.Context) -> Iterator[str]:
    from courtgraph.store.overlay import Overlay

    if ids := _ids_of_tables(context, "entities"):
        yield from ids
    files = Overlay(_data(context))
    for name in files.all("entities"):
        yield from _found(_ID, files.content(name))


def _sources(context: click.Context) -> Iterator[str]:
    from courtgraph.store.overlay import Overlay

    if ids := _ids_of_tables(context, "sources"):
        yield from ids
    else:
        yield from _found(_ID, Overlay(_data(context)).content("sources.yaml"))


def _ids_of_tables(context: click.Context, table: str) -> Iterable[str]:
    """The ids of a table, where the dataset is one of tables."""
    from courtgraph.store.tables.manifest import is_tables
    from courtgraph.store.tables.read import read_ids

    data = _data(context)
    return read_ids(data, table) if is_tables(data) else ()


def _things(context: click.Context) -> Iterator[str]:
    yield from _entities(context)
    yield from _sources(context)


def _in_candidates(pattern: re.Pattern[bytes]) -> Names:
    def names(context: click.Context) -> Iterator[str]:
        from courtgraph.store.overlay import MAX_BYTES
        from courtgraph.store.read_file import read_regular

        yield from _found(pattern, read_regular(_place(context, "candidates"), MAX_BYTES))

    return names


def _schema(context: click.Context) -> "Schema":
    """The schema of the dataset, and the packaged one where that is broken."""
    from courtgraph.schema import default_schema, extended_schema
    from courtgraph.store.overlay import Overlay
    from courtgraph.store.tables.assemble import read_schema
    from courtgraph.store.tables.manifest import is_tables, read_manifest

    with suppress(Exception):
        if is_tables(data := _data(context)):
            return read_schema(data, read_manifest(data))
        return extended_schema(Overlay(data).content("schema.yaml"), "schema.yaml")
    return default_schema()


def _kinds(context: click.Context) -> Iterable[str]:
    schema = _schema(context)
    return ("metric", "entity", "statement", *schema.types, *schema.predicates)


def _queries(context: click.Context) -> Iterable[str]:
    from courtgraph.sparql.named import GENERIC
    from courtgraph.store.named_query import query_paths

    own = context.params.get("queries") or _data(context) / "queries"
    with suppress(Exception):
        return (*query_paths(GENERIC), *query_paths(own))
    return query_paths(GENERIC)


def _rules(_: click.Context) -> Iterable[str]:
    from courtgraph.validation import RULE_NAMES

    return RULE_NAMES


ENTITY = completing(_entities)
SOURCE = completing(_sources)
THING = completing(_things)
CANDIDATE = completing(_in_candidates(_ID))
CANDIDATE_RULE = completing(_in_candidates(_RULE))
TYPE = completing(lambda context: _schema(context).concrete_types())
PREDICATE = completing(lambda context: _schema(context).predicates)
UNIT = completing(lambda context: _schema(context).units)
KIND = completing(_kinds)
QUERY = completing(_queries)
RULE = completing(_rules)

"""A dataset: everything that was curated, and what went wrong in reading it."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeVar

import msgspec

from courtgraph.model.decision import Decision
from courtgraph.model.entity import Entity
from courtgraph.model.finding import Finding
from courtgraph.model.location import NOWHERE, Location
from courtgraph.model.source import Source
from courtgraph.model.statement import Statement
from courtgraph.schema import LANGUAGES, Schema, default_schema

Derived = TypeVar("Derived")


class DatasetInfo(msgspec.Struct, frozen=True, kw_only=True):
    """What the dataset says of itself: its title, the IRI that its identifiers hang on, its languages and licence.

    ``prefixes`` are for its links to other datasets, beside those of the schema.
    """

    title: Mapping[str, str] = {}
    description: Mapping[str, str] = {}
    base: str = "https://courtgraph.example/"
    languages: tuple[str, ...] = LANGUAGES
    licence: str = ""
    prefixes: Mapping[str, str] = {}
    location: Location = NOWHERE


class Dataset(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Entities and sources in the order of their ids, statements in the order of the lines that they cite.

    ``decisions`` say which ids name one thing, in the order of identity.yaml.

    ``entities`` are the curated ones; ``things`` are all that statements may speak of, the sources among them.
    ``findings`` are what went wrong in reading; ``check`` adds what is wrong with the content. ``partial`` names the
    fields of files, such as ``entities``, that could not be read as a whole, so that nothing is called missing for it.
    """

    info: DatasetInfo = DatasetInfo()
    schema: Schema = msgspec.field(default_factory=default_schema)
    sources: tuple[Source, ...] = ()
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    decisions: tuple[Decision, ...] = ()
    findings: tuple[Finding, ...] = ()
    partial: frozenset[str] = frozenset()

    @cached_property
    def things(self) -> dict[str, Entity]:
        """Every entity by its id, the sources that a statement speaks of included."""
        ends = {end for statement in self.statements for end in (statement.subject, statement.object)}
        spoken_of = [source.entity() for source in self.sources if source.id in ends]
        return {thing.id: thing for thing in (*self.entities, *spoken_of)}

    @cached_property
    def by_source(self) -> dict[str, Source]:
        """Every source by its id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def prefixes(self) -> dict[str, str]:
        """The prefixes that links to other datasets may use: its own and those of the schema."""
        return {**self.info.prefixes, **self.schema.prefixes, "cgo": self.schema.namespace}

    def once(self, derive: Callable[["Dataset"], Derived]) -> Derived:
        """What a function makes of the dataset, made once for all who ask; none of them may change it.

        >>> dataset = Dataset()
        >>> dataset.once(lambda one: len(one.statements))
        0
        """
        if derive not in self._derived:
            self._derived[derive] = derive(self)
        return self._derived[derive]  # type: ignore[no-any-return]  # it is what this function made

    @cached_property
    def _derived(self) -> dict[Callable[["Dataset"], Any], Any]:
        return {}

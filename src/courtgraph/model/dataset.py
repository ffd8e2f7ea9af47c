"""A dataset: everything that was curated, and what went wrong in reading it."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

import msgspec

from courtgraph.errors import UnknownEntityError
from courtgraph.model.entity import Entity
from courtgraph.model.evidence import Evidence
from courtgraph.model.finding import Finding
from courtgraph.model.frames import Frames, to_frames
from courtgraph.model.frozen_dict import FrozenDict, freeze
from courtgraph.model.identity_decision import Decision
from courtgraph.model.location import NOWHERE, Location
from courtgraph.model.number import read_number
from courtgraph.model.source import Source
from courtgraph.model.statement import Statement
from courtgraph.model.summary import to_html, to_line
from courtgraph.schema import LANGUAGES, Schema, default_schema
from courtgraph.text.iris import link_iri

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

Derived = TypeVar("Derived")


class DatasetInfo(msgspec.Struct, frozen=True, kw_only=True):
    """What the dataset says of itself: its title, the IRI that its identifiers hang on, its languages and licence.

    ``languages`` are those of names, the first one first, and ``required`` those in which none may be missing; where
    nothing is said, the first. ``prefixes`` are for its links to other datasets, beside those of the schema.
    """

    title: Mapping[str, str] = msgspec.field(default_factory=FrozenDict)
    description: Mapping[str, str] = msgspec.field(default_factory=FrozenDict)
    base: str = "https://courtgraph.example/"
    languages: tuple[str, ...] = LANGUAGES
    required: tuple[str, ...] = ()
    licence: str = ""
    prefixes: Mapping[str, str] = msgspec.field(default_factory=FrozenDict)
    location: Location = NOWHERE

    def __post_init__(self) -> None:
        freeze(self, "title", "description", "prefixes")

    @property
    def heading(self) -> str:
        """The title in the first of the dataset's languages that has one, or else in any other."""
        return next((text for each in (*self.languages, *self.title) if (text := self.title.get(each))), "")

    @property
    def curated_in(self) -> str:
        """The language of texts that do not name theirs: the first of the dataset's."""
        return self.languages[0] if self.languages else ""

    @property
    def required_languages(self) -> tuple[str, ...]:
        """The languages in which everything must have a name.

        >>> DatasetInfo(languages=("zh-Hans", "en")).required_languages
        ('zh-Hans',)
        """
        return self.required or self.languages[:1]


class Dataset(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Entities and sources in the order of their ids, statements in the order of the lines that they cite.

    ``decisions`` say which ids name one thing, in the order of identity.yaml.

    ``entities`` are the curated ones; ``things`` are all that statements may speak of, the sources among them.
    ``findings`` are what went wrong in reading; ``check`` adds what is wrong with the content. ``partial`` names the
    fields of files, such as ``entities``, that could not be read as a whole, so that nothing is called missing for it.
    ``folder`` is the one that it was read from, as it was named; empty for a dataset that was made in memory.
    Statements have the identifiers that the ``schema`` gives them, whoever made them.
    """

    info: DatasetInfo = DatasetInfo()
    schema: Schema = msgspec.field(default_factory=default_schema)
    sources: tuple[Source, ...] = ()
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    decisions: tuple[Decision, ...] = ()
    findings: tuple[Finding, ...] = ()
    partial: frozenset[str] = frozenset()
    folder: str = ""

    def __post_init__(self) -> None:
        identified = tuple(statement.identified_by(self.schema) for statement in self.statements)
        msgspec.structs.force_setattr(self, "statements", identified)

    @cached_property
    def things(self) -> dict[str, Entity]:
        """Every entity by its id, the sources that a statement speaks of included."""
        ends = {end for statement in self.statements for end in (statement.subject, statement.object)}
        spoken_of = [source.entity() for source in self.sources if source.id in ends]
        return {thing.id: thing for thing in (*self.entities, *spoken_of)}

    @cached_property
    def evidence(self) -> dict[str, Evidence]:
        """Every piece of evidence once, by its id, with the translations that any record of it has."""
        pieces: dict[str, Evidence] = {}
        for statement in self.statements:
            for piece in statement.evidence:
                known = pieces.get(piece.id)
                pieces[piece.id] = known.joined(piece) if known else piece
        return pieces

    def evidence_of(self, statement: Statement) -> tuple[Evidence, ...]:
        """The evidence of a statement in its order, with the translations that any record of it has.

        >>> piece = Evidence(source="source/a", line=1, quote="榮獲")
        >>> glossed = Evidence(source="source/a", line=1, quote="榮獲", gloss={"en": "won"})
        >>> one, other = (Statement(subject="court/a", predicate=name, evidence=(cited,))
        ...               for name, cited in (("received", piece), ("achieved", glossed)))
        >>> Dataset(statements=(one, other)).evidence_of(one)[0].gloss
        {'en': 'won'}
        """
        return tuple(self.evidence[piece.id] for piece in statement.evidence)

    @cached_property
    def by_source(self) -> dict[str, Source]:
        """Every source by its id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def prefixes(self) -> dict[str, str]:
        """The prefixes that links to other datasets may use: its own and those of the schema."""
        return {**self.info.prefixes, **self.schema.prefixes, "cgo": self.schema.namespace}

    def links(self, entity: Entity) -> tuple[str, ...]:
        """The links of an entity to other datasets as IRIs, each once; what is none stays as it is written.

        >>> spellings = ("wd:Q1", "http://www.wikidata.org/entity/Q1")
        >>> Dataset().links(Entity(id="court/a", type="BasicCourt", same_as=spellings))
        ('http://www.wikidata.org/entity/Q1',)
        """
        return tuple(dict.fromkeys(link_iri(link, self.prefixes) or link for link in entity.same_as))

    def report_periods(self, statement: Statement) -> tuple[str, ...]:
        """The periods that the reports behind a statement cover, where it says no time of its own."""
        if statement.time:
            return ()
        cited = (self.by_source.get(piece.source) for piece in statement.supporting)
        return tuple(sorted({source.covers for source in cited if source and source.covers}))

    def entity(self, entity_id: str) -> Entity:
        """The entity, or the source, of an id.

        >>> Dataset(entities=(Entity(id="court/a", type="BasicCourt"),)).entity("court/a").type
        'BasicCourt'

        Raises UnknownEntityError, with the ids that were probably meant, when nothing has it.
        """
        if entity_id in self.things:
            return self.things[entity_id]
        if entity_id in self.by_source:
            return self.by_source[entity_id].entity()
        from courtgraph.model.similar import suggest_entity

        raise UnknownEntityError(f"nothing has the id {entity_id}; {suggest_entity(self, entity_id)}")

    def statements_about(self, entity_id: str) -> list[Statement]:
        """The statements of which an entity is the subject, then those of which it is the object.

        >>> received = Statement(subject="court/a", predicate="received", object="award/b")
        >>> ends = (Entity(id="award/b", type="Award"), Entity(id="court/a", type="BasicCourt"))
        >>> Dataset(entities=ends, statements=(received,)).statements_about("award/b") == [received]
        True

        Raises UnknownEntityError when nothing has the id.
        """
        wanted = self.entity(entity_id).id
        said = [statement for statement in self.statements if statement.subject == wanted]
        return said + [one for one in self.statements if one.object == wanted != one.subject]

    def number_of(self, statement: Statement) -> int | float | None:
        """The value of a statement as a number; None where the schema calls it none, or the figure is not exact.

        >>> figure = Statement(subject="court/a", predicate="hasFigure", object="indicator/b", value="39")
        >>> about = msgspec.structs.replace(figure, qualifiers={"approx": "about"})
        >>> Dataset().number_of(figure), Dataset().number_of(about)
        (39.0, None)
        """
        predicate = self.schema.predicates.get(statement.predicate)
        spec = predicate.value if predicate and statement.is_exact else None
        return read_number(statement.value, spec.datatype) if spec else None

    @overload
    def to_frames(self, kind: Literal["pandas"] = "pandas") -> "Frames[pandas.DataFrame]": ...
    @overload
    def to_frames(self, kind: Literal["arrow"]) -> "Frames[pyarrow.Table]": ...
    @overload
    def to_frames(self, kind: Literal["polars"]) -> "Frames[polars.DataFrame]": ...
    @overload
    def to_frames(self, kind: str) -> Frames[Any]: ...
    def to_frames(self, kind: str = "pandas") -> Frames[Any]:
        """The dataset as data frames: ``entities``, ``statements``, ``evidence``, ``sources``, as ``Frames`` tells.

        ``kind`` is ``pandas``, ``arrow`` or ``polars``; each needs the extra of that name.

        >>> Dataset(entities=(Entity(id="court/a", type="BasicCourt"),)).to_frames().entities["id"].to_list()
        ['court/a']

        Raises CourtgraphError when there is no such kind, or its package is not installed.
        """
        return to_frames(self, kind)

    def __repr__(self) -> str:
        return to_line(self)

    def _repr_html_(self) -> str:
        return to_html(self)

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

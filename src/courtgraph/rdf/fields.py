"""What the fields of the mapping hold: the values of each kind of record, as ``schema/mapping.yaml`` names them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from itertools import starmap
from typing import Any, TypeAlias

from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Source, Statement, read_period
from courtgraph.model.language import with_languages
from courtgraph.rdf.literals import language_tag, typed, value_literal
from courtgraph.rdf.namespaces import SKOS, IriMinter
from courtgraph.rdf.pattern_terms import Fields
from courtgraph.rdf.terms import Literal
from courtgraph.rdf.vocabularies import used_vocabularies
from courtgraph.schema import EntityType
from courtgraph.text import language_of_words
from courtgraph.text.iris import link_iri
from courtgraph.text.licences import licence_iri

_YES = ("yes",)


class Shared(dict[str, tuple[Any, ...]]):
    """Fields of few values, which very many records share: made once for all of these, and known by identity."""

    __hash__ = object.__hash__  # type: ignore[assignment]  # nothing changes it


Row: TypeAlias = tuple[Shared, Fields]
"""What a record says: the fields that it shares, and fields of its own."""


class FieldReader:
    """Makes rows of the records of a dataset."""

    def __init__(
        self,
        dataset: Dataset,
        languages: Mapping[str, str] | None = None,
        wholes: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        """``languages`` of sources and ``wholes`` of parts are those of a larger dataset of which this is some part."""
        self._dataset = dataset
        self._schema = dataset.schema
        self.minter = IriMinter(dataset.info.base, dataset.schema)
        self.languages = languages_of(dataset.sources) if languages is None else languages
        self._given_wholes = wholes
        self._prefixes = dataset.prefixes
        self._classes: dict[str, Fields] = {}

    def rows(self, kind: str) -> Iterable[Row]:
        """All records of a kind of the mapping, evidence once and in the order of the lines that it cites."""
        dataset = self._dataset
        match kind:
            case "dataset":
                return [self.dataset(dataset.info)]
            case "scheme":
                return map(self.scheme, self.schemes())
            case "entity":
                return map(self.entity, dataset.entities)
            case "source":
                return map(self.source, dataset.sources)
            case "evidence":
                return starmap(self.evidence, _evidence_in_order(dataset))
            case "statement" | "claim" | "reification":
                return map(self.statement, dataset.statements)
            case _:
                raise ValueError(f"there is no kind of record {kind}")

    def dataset(self, info: DatasetInfo) -> Row:
        """The dataset: its title, licence, ontology, and where its identifiers live."""
        few, own = _in_languages(title=info.title.items(), description=info.description.items())
        return _shared(**few), {**own, "base": (info.base,), **self.terms(info)}

    def terms(self, info: DatasetInfo) -> Fields:
        """What the dataset refers to: the ontology, the vocabularies that it uses, and the licence."""
        classes = {iri for kind in self._used_types for iri in self.types(kind)["class"]}
        vocabularies = used_vocabularies(self._dataset, classes)
        return {"ontology": (self.minter.ontology,), "vocabulary": vocabularies, **self.rights(info.licence)}

    def rights(self, licence: str) -> Fields:
        """A licence as an IRI or, where it has none, in its words."""
        iri = licence_iri(licence, self._prefixes)
        return {"licence": said(iri), "rights": () if iri else said(licence)}

    def schemes(self) -> list[str]:
        """The types in use whose entities are concepts of a scheme, in the order of their names."""
        return sorted({scheme for kind in self._used_types for scheme in self.types(kind)["scheme"]})

    def scheme(self, name: str) -> Row:
        """The concept scheme of a type, which bears the type's labels."""
        few, own = _in_languages(label=self._schema.types[name].label.items())
        return _shared(**few), {**own, "type": (name,)}

    def entity(self, entity: Entity) -> Row:
        """An entity: its types and its names."""
        aliases = ((language, alias) for language, some in entity.alias.items() for alias in some)
        few, own = _in_languages(label=entity.label.items(), alias=aliases, description=entity.description.items())
        same_as = tuple([iri for same in entity.same_as if (iri := link_iri(same, self._prefixes))])
        broader = self.wholes.get(entity.id, ())
        own = {**own, "id": said(entity.id), "same_as": same_as, "broader": broader}
        return _shared(**self.types(entity.type), **few), own

    def source(self, source: Source) -> Row:
        """A source: an entity of its type, and the document that evidence cites."""
        few, own = self.entity(source.entity())
        described = {
            "language": said(source.language),
            "date": tuple(typed(date, "partialDate") for date in said(source.date)),
            "author": said(source.author),
            "covers": tuple(typed(period, "edtf") for period in said(source.covers)),
            **_days("covers", source.covers),
            "publisher": said(source.publisher),
            **self.rights(source.licence),
            "url": tuple(map(_address, said(source.url))),
            "archived": tuple(map(_address, said(source.archived))),
            "retrieved": tuple(typed(date, "partialDate") for date in said(source.retrieved)),
            "sha256": said(source.sha256),
            "lines": (str(source.lines),),
        }
        return few, {**own, **described}

    def statement(self, statement: Statement) -> Row:
        """What a statement says, how, and where from."""
        subject, target, qualifiers = statement.subject, statement.object, statement.qualifiers
        pieces = statement.evidence
        names = tuple([name for name, written in qualifiers.items() if name and written]) if qualifiers else ()
        few = _manner(
            *(statement.predicate, statement.states_fact, names, statement.modality, statement.status, statement.unit),
            is_open=statement.open,
        )
        own = {
            "id": (statement.id,),
            "subject": (subject,) if subject else (),
            "object": (target,) if target else (),
            "value": (self.value(statement.predicate, statement.value, statement.lang),) if statement.value else (),
            "qualified": tuple([self.qualified(name, qualifiers[name]) for name in names]) if names else (),
            **_days("period", statement.time),
            "supporting": tuple([piece.id for piece in pieces if piece.stance == "supports"]),
            "disputing": tuple([piece.id for piece in pieces if piece.stance == "disputes"]),
            "mentioning": tuple([piece.id for piece in pieces if piece.stance not in ("supports", "disputes")]),
        }
        return few, own

    def evidence(self, identifier: str, piece: Evidence) -> Row:
        """A piece of evidence: its quote in the language of its words, its line, and what the curator adds."""
        own = {
            "id": (identifier,),
            "source": said(piece.source),
            "line": (str(piece.line),),
            "before": (str(piece.line - 1),) if piece.line > 0 else (),
            "quote": (piece.quote,),
            "by": said(piece.by),
        }
        language = language_of_words(piece.quote, self.languages.get(piece.source, ""))
        few, texts = self._added(piece) if piece.note or piece.gloss else _NOTHING_ADDED
        shared = _stand(piece.stance, piece.inferred, language, few["note_language"], few["gloss_language"])
        return shared, {**own, **texts}

    def _added(self, piece: Evidence) -> tuple[Fields, Fields]:
        """What the curator adds to a quote, by language."""
        note = with_languages(piece.note, self._dataset.info.curated_in)
        return _in_languages(note=note.items(), gloss=piece.gloss.items())

    def types(self, name: str) -> Fields:
        """The type and its ancestors, nearest first, and the standard classes of each."""
        if name not in self._classes:
            types = self._schema.types
            line = self._schema.ancestors.get(name, said(name))
            own = {self.minter.own(parent) for parent in line}
            standard = [
                self._schema.expand(curie) for parent in line if parent in types for curie in types[parent].maps_to
            ]
            self._classes[name] = {
                "type": line,
                "class": tuple(dict.fromkeys(iri for iri in standard if iri not in own)),
                "scheme": tuple(parent for parent in line if parent in types and self._is_concept(types[parent])),
            }
        return self._classes[name]

    def _is_concept(self, kind: EntityType) -> bool:
        return SKOS + "Concept" in map(self._schema.expand, kind.maps_to)

    @cached_property
    def _used_types(self) -> set[str]:
        return {entity.type for entity in self._dataset.entities} | {source.type for source in self._dataset.sources}

    @cached_property
    def wholes(self) -> Mapping[str, tuple[str, ...]]:
        """The concepts of its scheme that have each concept among the parts that the text lists, itself never."""
        if self._given_wholes is not None:
            return self._given_wholes
        numbered = {name for name, predicate in self._schema.predicates.items() if predicate.numbered}
        schemes = {name: {*self.types(thing.type)["scheme"]} for name, thing in self._dataset.things.items()}
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for statement in self._dataset.statements:
            whole, part = statement.subject, statement.object
            listed = statement.predicate in numbered and statement.states_fact
            if listed and whole != part and schemes.get(whole, set()) & schemes.get(part, set()):
                found[part][whole] = None
        return {part: tuple(wholes) for part, wholes in found.items()}

    def value(self, predicate: str, value: str, lang: str) -> Literal:
        """The value of a statement with a predicate."""
        known = self._schema.predicates.get(predicate)
        return value_literal(value, lang, known.value if known else None)

    def qualified(self, name: str, written: str) -> Literal:
        """The value of a qualifier."""
        known = self._schema.qualifiers.get(name)
        return typed(written, known.datatype if known else "string")


def languages_of(sources: Iterable[Source]) -> dict[str, str]:
    """The language of each source, as RDF writes it."""
    return {source.id: language_tag(source.language) for source in sources}


def _address(text: str) -> str | Literal:
    """An address as an IRI; what can be none is kept as a text."""
    return link_iri(text, {}) or Literal(text)


@lru_cache(1 << 12)
def _shared(**fields: tuple[str, ...]) -> Shared:
    return Shared(fields)


@lru_cache(1 << 12)
def _manner(
    predicate: str,
    states_fact: bool,
    qualifiers: tuple[str, ...],
    modality: str,
    status: str,
    unit: str,
    *,
    is_open: bool,
) -> Shared:
    """How a statement says what it says."""
    return Shared(
        predicate=said(predicate),
        fact=_YES if states_fact else (),
        qualifier=qualifiers,
        modality=(modality,),
        status=(status,),
        unit=said(unit),
        open=("true",) if is_open else (),
    )


@lru_cache(1 << 12)
def _stand(stance: str, inferred: bool, language: str, note: tuple[str, ...], gloss: tuple[str, ...]) -> Shared:
    """How a piece of evidence bears on a statement, and the languages of its quote, its note and its gloss."""
    return Shared(
        stance=(stance,),
        inferred=("true" if inferred else "false",),
        quote_language=(language,),
        note_language=note,
        gloss_language=gloss,
    )


def _evidence_in_order(dataset: Dataset) -> list[tuple[str, Evidence]]:
    return sorted(dataset.evidence.items(), key=lambda item: (item[1].source, item[1].line, item[0]))


def _in_languages(**texts: Iterable[tuple[str, str]]) -> tuple[Fields, Fields]:
    """Fields of texts by their languages, empty ones left out, and beside each the field of the languages."""
    few, own = {}, {}
    for field, named in texts.items():
        pairs = [(language_tag(language), text) for language, text in named if text]
        few[field + "_language"] = tuple([language for language, _ in pairs])
        own[field] = tuple([text for _, text in pairs])
    return few, own


_NOTHING_ADDED = _in_languages(note=(), gloss=())


@lru_cache(1 << 12)
def _days(field: str, period: str) -> Fields:
    """The first and the last day of a period as fields of their own, for what compares days."""
    first, last = read_period(period) or (None, None)
    return {
        f"{field}_start": (first.isoformat(),) if first else (),
        f"{field}_end": (last.isoformat(),) if last else (),
    }


def said(text: str) -> tuple[str, ...]:
    """The values of a field that says nothing when it is empty."""
    return (text,) if text else ()

"""What the fields of the mapping hold: the values of each kind of record, as ``schema/mapping.yaml`` names them."""

from itertools import starmap
from typing import TypeAlias

from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Source, Statement
from courtgraph.rdf.iris import is_iri
from courtgraph.rdf.literals import tagged, texts, typed, value_literal
from courtgraph.rdf.namespaces import IriMinter, prefixes_of
from courtgraph.rdf.patterns import Fields
from courtgraph.rdf.terms import Literal


Row: TypeAlias = tuple[Fields, Fields]
"""What a record says: fields of few values, which very many records share, and fields of its own."""


class FieldReader:
    """Makes rows of the records of a dataset."""

    def __init__(self, dataset: Dataset) -> None:
        self.schema = dataset.schema
        self.minter = IriMinter(dataset.info.base, dataset.schema)
        self.languages = {source.id: source.language for source in dataset.sources}
        self.prefixes = prefixes_of(dataset.schema)
        self._classes: dict[str, Fields] = {}

    def dataset(self, info: DatasetInfo) -> Row:
        """The dataset: its title, licence, and where its identifiers live."""
        own = {
            "base": (info.base,),
            "title": texts(info.title),
            "description": texts(info.description),
            "licence": tuple(map(self._iri_or_text, said(info.licence))),
        }
        return {}, own

    def entity(self, entity: Entity) -> Row:
        """An entity: its types and its names."""
        return self._types(entity.type), self._names(entity)

    def source(self, source: Source) -> Row:
        """A source: an entity of its type, and the document that evidence cites."""
        own = {
            **self._names(source.entity()),
            "language": said(source.language),
            "date": tuple(typed(date, "partialDate") for date in said(source.date)),
            "publisher": said(source.publisher),
            "sha256": said(source.sha256),
            "lines": (str(source.lines),),
        }
        return self._types(source.type), own

    def claim(self, statement: Statement) -> Row:
        """The ends of a statement, and whether the dataset stands by it."""
        few = {"predicate": said(statement.predicate), "accepted": ("accepted",) if statement.asserted else ()}
        own = {"subject": said(statement.subject), "object": said(statement.object), "value": self._value(statement)}
        return few, own

    def statement(self, statement: Statement) -> Row:
        """What a statement says, how, and where from."""
        qualifiers = {name: written for name, written in statement.qualifiers.items() if name and written}
        few = {
            "predicate": said(statement.predicate),
            "accepted": ("accepted",) if statement.asserted else (),
            "qualifier": tuple(qualifiers),
            "modality": (statement.modality,),
            "status": (statement.status,),
            "unit": said(statement.unit),
        }
        own = {
            "id": (statement.id,),
            "subject": said(statement.subject),
            "object": said(statement.object),
            "value": self._value(statement),
            "qualified": tuple(starmap(self._qualified, qualifiers.items())),
            "evidence": tuple([piece.id for piece in statement.evidence]),
        }
        return few, own

    def evidence(self, identifier: str, piece: Evidence) -> Row:
        """A piece of evidence, its quote in the language of its source, and its line."""
        own = {
            "id": (identifier,),
            "source": said(piece.source),
            "line": (str(piece.line),),
            "before": (str(piece.line - 1),) if piece.line > 0 else (),
            "quote": (tagged(piece.quote, self.languages.get(piece.source, "")),),
            "note": said(piece.note),
            "by": said(piece.by),
        }
        return {"stance": (piece.stance,), "inferred": (str(piece.inferred).lower(),)}, own

    def _types(self, name: str) -> Fields:
        """The type and its ancestors, nearest first, and the standard classes of each."""
        if name not in self._classes:
            types = self.schema.types
            line = self.schema.ancestors.get(name, said(name))
            own = {self.minter.own(parent) for parent in line}
            standard = [self.schema.expand(curie) for parent in line if parent in types for curie in types[parent].maps_to]
            self._classes[name] = {"type": line, "class": tuple(dict.fromkeys(iri for iri in standard if iri not in own))}
        return self._classes[name]

    def _names(self, entity: Entity) -> Fields:
        return {
            "id": said(entity.id),
            "label": texts(entity.label),
            "alias": tuple(
                [tagged(alias, language) for language, some in entity.alias.items() for alias in some if alias]
            ),
            "description": texts(entity.description),
            "same_as": tuple([self._iri_or_text(same) for same in entity.same_as if same]),
        }

    def _value(self, statement: Statement) -> tuple[Literal, ...]:
        if not statement.value:
            return ()
        predicate = self.schema.predicates.get(statement.predicate)
        return (value_literal(statement.value, statement.lang, predicate.value if predicate else None),)

    def _qualified(self, name: str, written: str) -> Literal:
        known = self.schema.qualifiers.get(name)
        return typed(written, known.datatype if known else "string")

    def _iri_or_text(self, text: str) -> str | Literal:
        """A CURIE of the schema or an absolute IRI as an IRI; a text that is neither is kept as a text."""
        prefix, colon, local = text.partition(":")
        iri = self.prefixes.get(prefix, prefix + colon) + local if colon else text
        return iri if is_iri(iri) else Literal(text)


def said(text: str) -> tuple[str, ...]:
    """The values of a field that says nothing when it is empty."""
    return (text,) if text else ()

"""What a dataset says at one time, in plain fields that can be compared one by one."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from courtgraph.model import LANGUAGES, Dataset, Entity, Evidence, Source, Statement
from courtgraph.model.language import with_languages
from courtgraph.schema import Schema
from courtgraph.text.licences import licence_iri

Fields = Mapping[str, str]
"""A record by its fields; ``label.en`` is the field ``en`` of ``label``."""


class Snapshot(NamedTuple):
    """The records of a dataset by their identifiers; evidence stands with the statement that it proves.

    ``silent`` are the fields that its form does not hold, so that they are compared with nobody's. ``language`` is the
    first of the dataset's that pages speak, where its form tells; ``schema`` is its own, or None for the packaged one.
    """

    entities: Mapping[str, Fields]
    sources: Mapping[str, Fields]
    statements: Mapping[str, Fields]
    evidence: Mapping[str, Mapping[str, Fields]]
    silent: frozenset[str] = frozenset()
    language: str = LANGUAGES[0]
    schema: Schema | None = None


def take_snapshot(dataset: Dataset) -> Snapshot:
    """What a dataset says.

    >>> entity = Entity(id="award/a", type="Award", label={"en": "A"})
    >>> take_snapshot(Dataset(entities=(entity,))).entities
    {'award/a': {'type': 'Award', 'label.en': 'A'}}
    """
    return Snapshot(
        {entity.id: fields_of(entity, dataset) for entity in dataset.entities},
        {source.id: fields_of(source, dataset) for source in dataset.sources},
        {statement.id: fields_of(statement, dataset) for statement in dataset.statements},
        {
            statement.id: {piece.id: fields_of(piece, dataset) for piece in dataset.evidence_of(statement)}
            for statement in dataset.statements
        },
        language=next((one for one in dataset.info.languages if one in LANGUAGES), LANGUAGES[0]),
        schema=dataset.schema,
    )


def fields_of(record: Entity | Source | Statement | Evidence, dataset: Dataset) -> dict[str, str]:
    """The fields of a record that say something; lists are in no order, for RDF has none."""
    return {name: said for name, said in _fields(record, dataset) if said}


def _fields(record: Entity | Source | Statement | Evidence, dataset: Dataset) -> Iterator[tuple[str, str]]:
    for name in record.__struct_fields__:
        said = getattr(record, name)
        if name in ("id", "location", "narrowing", "identified_as", "evidence"):
            continue
        if isinstance(record, Entity) and name == "same_as":
            yield name, "; ".join(sorted(dataset.links(record)))
        elif name == "licence":
            yield name, licence_iri(said, dataset.prefixes) or said
        elif isinstance(said, Mapping):
            texts = with_languages(said, dataset.info.curated_in) if name == "note" else said
            for key, inner in texts.items():
                tag = str(key) if name == "qualifiers" else normalize_tag(str(key))
                field = f"{name}.{tag}" if key else name
                yield field, "; ".join(sorted({*inner})) if isinstance(inner, tuple) else inner
        else:
            yield name, normalize_tag(said) if name in ("lang", "language") else _written(said)


def _written(said: object) -> str:
    if isinstance(said, bool):
        return "true" if said else ""
    return str(said or "")


def normalize_tag(tag: str) -> str:
    """A language tag in one form: RDF tools write them in lower case.

    >>> normalize_tag("zh-hant"), normalize_tag("zh-cmn-Hans-CN")
    ('zh-Hant', 'zh-cmn-hans-cn')
    """
    return next((known for known in LANGUAGES if known.lower() == tag.lower()), tag.lower())

"""What the review page shows: the candidates and the text, and what a curator may choose from."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from courtgraph.model import LANGUAGES, Dataset, Entity, Evidence, Finding, Source, Statement
from courtgraph.model.statement import MODALITIES
from courtgraph.review.accepted import as_in_dataset
from courtgraph.review.candidates import Candidate
from courtgraph.review.edit import EDITABLE
from courtgraph.review.lines import lines_without_statement
from courtgraph.review.store import ReviewStore
from courtgraph.review.translation import translated
from courtgraph.schema import Schema, ValueSpec
from courtgraph.schema.forms import FORMS
from courtgraph.text import characters_by_reading, simplified_forms
from courtgraph.text.chinese import in_languages
from courtgraph.validation.dry_run import RefusedError

Json = dict[str, Any]
_NO_TEXT = {"language": "", "text": ""}
_PREDICATE = ("name", "label", "definition", "domain", "range", "value", "qualifiers")


def serialize(store: ReviewStore) -> Json:
    """A review as JSON, for ``frontend/src/review/protocol.ts``; spans are in code points of ``text``."""
    source = store.texts.get(store.candidates.source)
    text, language = "\n".join(source.lines) if source else "", store.source.language if store.source else ""
    languages = store.dataset.info.languages
    entities = [_choice(entity, languages) for entity in store.dataset.entities]
    statements = {one.id: one for one in store.dataset.statements}
    items = [as_in_dataset(item, store.dataset, statements) for item in store.candidates.items]
    proposed = [_choice(item.record, languages) for item in store.candidates.open if isinstance(item.record, Entity)]
    names = [name for one in (*entities, *proposed) for name in one["names"]]
    return {
        "version": store.version,
        "file": store.path.name,
        "text": text,
        "language": language,
        "uncited": {str(line): reason for line, reason in store.uncited.items()},
        "languages": languages,
        "naming": _naming(text, language or languages[0], languages),
        "required": store.dataset.info.required_languages,
        "unnamed": [*_unnamed(store.dataset)],
        "uncovered": [{"line": line, "reason": reason} for line, reason in lines_without_statement(store).items()],
        "items": [_item(item, languages) for item in items if item.kind != "sources"],
        "entities": [{**one, "known": True} for one in entities] + [{**one, "known": False} for one in proposed],
        **_search_tables((*names, *_words(items))),
        **schema_choices(store.dataset.schema),
    }


def schema_choices(schema: Schema) -> Json:
    """What a schema offers: types with their ancestors, predicates, qualifiers, units and modalities."""
    return {
        "types": [
            {"name": name, "label": schema.types[name].label, "ancestors": schema.ancestors[name]}
            for name in schema.concrete_types()
        ],
        "predicates": [
            {name: getattr(one, name) for name in _PREDICATE} | {"value": _spec(one.value) if one.value else None}
            for one in schema.predicates.values()
        ],
        "qualifiers": {
            name: {"label": one.label, "definition": one.definition, **_spec(one.spec)}
            for name, one in schema.qualifiers.items()
        },
        "units": dict(schema.units),
        "modalities": MODALITIES,
    }


def _spec(spec: ValueSpec) -> Json:
    """What a value looks like, with the pattern that the whole of it fits, if it has one."""
    form = spec.pattern or FORMS.get(spec.datatype, "")
    return {"datatype": spec.datatype, "values": spec.values, "unit": spec.unit, "form": form}


@lru_cache(maxsize=4)
def _naming(text: str, language: str, languages: tuple[str, ...]) -> dict[str, str]:
    """The text as names of it are written, place by place in a language of the dataset; none where it has no such."""
    spelled = {one: words for one, words in in_languages({language: text}, languages).items() if one in languages}
    return next(({"language": one, "text": spelled[one]} for one in (language, *spelled) if one in spelled), _NO_TEXT)


def _unnamed(dataset: Dataset) -> Iterator[Json]:
    """What has no name in one of the languages of the dataset."""
    records: tuple[Entity | Source, ...] = (*dataset.entities, *dataset.sources)
    for record in records:
        if missing := [one for one in dataset.info.languages if not record.label.get(one, "").strip()]:
            yield {"id": record.id, "label": record.label, "missing": missing}


def _choice(entity: Entity, languages: Sequence[str]) -> Json:
    """An entity with its names in the languages of the dataset; it is found by those in either script of Chinese."""
    aliases = [name for some in entity.alias.values() for name in some]
    names = [*in_languages(entity.label, LANGUAGES).values(), *aliases]
    return {"id": entity.id, "type": entity.type, "label": in_languages(entity.label, languages), "names": names}


def _words(items: Sequence[Candidate]) -> Iterator[str]:
    """The words by which candidates are found: their names and their quotes."""
    for item in items:
        yield from () if isinstance(item.record, Statement) else item.record.label.values()
        yield from (piece.quote for piece in item.evidence)


@lru_cache(maxsize=4)
def _search_tables(names: tuple[str, ...]) -> Json:
    """What makes names found in either script of Chinese and by pinyin."""
    return {"folding": simplified_forms(names), "readings": characters_by_reading(names)}


def _item(item: Candidate, languages: Sequence[str]) -> Json:
    record = item.record
    fields = {name: getattr(record, name) for name in EDITABLE[item.kind]}
    names = {} if isinstance(record, Statement) else {"label": in_languages(record.label, languages)}
    return {
        "kind": item.kind,
        "place": item.place,
        "id": item.id,
        "status": item.status,
        "rule": item.rule,
        "doubt": item.doubt,
        "spans": item.spans,
        "evidence": [_piece(piece) for piece in item.evidence],
        "what": record.predicate if isinstance(record, Statement) else record.type,
        "fields": fields | names,
    }


def to_findings(error: RefusedError) -> list[Json]:
    """What ``check`` complains about, without lines: they are those of files that were not written."""
    return [to_finding(one, record) for one, record in zip(error.findings, error.records, strict=True)]


def to_finding(one: Finding, record: str) -> Json:
    """One thing that ``check`` complains about, and the id of the record that it lies in."""
    said = {name: getattr(one, name) for name in ("path", "message", "suggestion", "rule")}
    return {"record": record, **said, "messages": translated(one.message), "suggestions": translated(one.suggestion)}


def _piece(piece: Evidence) -> Json:
    return {"line": piece.line, "quote": piece.quote, "note": piece.note if piece.inferred else {}}

"""Batches of rows as records: pure functions over ``pyarrow.RecordBatch``, for whoever maps over batches.

A batch must have the columns of its table; others beside them do no harm, so that an engine may join more to it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec

from courtgraph.model import DatasetInfo, Decision, Entity, Evidence, Finding, Location, Source, Statement
from courtgraph.model.frozen_dict import FrozenDict
from courtgraph.store.tables.columns import flags, lists, maps, numbers, optional_texts, texts

Key = tuple[str, str, str, int]
"""An id, and which record has it: the dataset, the file, and the place in it."""
Prefix = Callable[[str, str], str]
"""The path of a file in what is read, of the dataset and of the path in that."""
_NOTHING: FrozenDict[Any, Any] = FrozenDict()
_NO_FIELDS: frozenset[str] = frozenset()


def own_path(_: str, path: str) -> str:
    """The path of a file within its own dataset."""
    return path


def path_in_folder(dataset: str, path: str) -> str:
    """The path of a file with the folder of its dataset before it: those of several datasets are told apart."""
    return f"{dataset}/{path}" if path else path


def to_entities(batch: Any, names: Any, path: Prefix = own_path) -> list[Entity]:
    """The entities of a batch, with those of their names that stand in a batch of ``names``, in the order of rows."""
    called = _names(names)
    said = zip(
        _keys(batch, "id"), texts(batch["type"]), maps(batch["description"]), lists(batch["same_as"]), strict=True
    )
    places = _locations(batch, path)
    return [
        Entity(
            id=key[0],
            type=kind,
            label=_frozen(called[key][0]),
            alias=_frozen(called[key][1]),
            description=_frozen(description),
            same_as=same_as,
            location=place,
        )
        for (key, kind, description, same_as), place in zip(said, places, strict=True)
    ]


def _names(batch: Any) -> Mapping[Key, tuple[dict[str, str], dict[str, tuple[str, ...]]]]:
    called: dict[Key, tuple[dict[str, str], dict[str, tuple[str, ...]]]] = defaultdict(lambda: ({}, {}))
    rows = zip(
        _keys(batch, "id"), texts(batch["kind"]), texts(batch["language"]), optional_texts(batch["text"]), strict=True
    )
    for key, kind, language, text in rows:
        label, alias = called[key]
        if kind == "label":
            label[language] = text or ""
        else:
            alias[language] = (*alias.get(language, ()), *(() if text is None else (text,)))
    return called


def to_statements(batch: Any, evidence: Any, path: Prefix = own_path) -> list[Statement]:
    """The statements of a batch, one for each record, with the evidence that stands in a batch of ``evidence``.

    The rows of ``evidence`` may be more than theirs; those of one record stand in the order of their ``place``. What
    several records claim is brought together by ``union_by_claim``. An identifier is computed of what a statement
    says: with a schema of its own a dataset identifies its statements by ``identified_by``.
    """
    proof: dict[Key, list[Evidence]] = defaultdict(list)
    for key, piece in zip(_keys(evidence, "statement"), to_evidence(evidence, path), strict=True):
        proof[key].append(piece)
    columns = zip(
        _keys(batch, "id"),
        *(texts(batch[name]) for name in ("subject", "predicate", "object", "value", "unit", "lang")),
        maps(batch["qualifiers"]),
        *(texts(batch[name]) for name in ("modality", "status")),
        flags(batch["open"]),
        _locations(batch, path),
        strict=True,
    )
    return [
        Statement(
            subject=subject,
            predicate=predicate,
            object=target,
            value=value,
            unit=unit,
            lang=lang,
            qualifiers=_frozen(qualifiers),
            modality=modality,
            status=status,
            open=is_open,
            evidence=tuple(proof.get(key, ())),
            location=place,
        )
        for key, subject, predicate, target, value, unit, lang, qualifiers, modality, status, is_open, place in columns
    ]


def to_evidence(batch: Any, path: Prefix = own_path) -> list[Evidence]:
    """The evidence of a batch, in the order of rows."""
    columns = zip(
        texts(batch["source"]),
        numbers(batch["line"]),
        texts(batch["quote"]),
        maps(batch["gloss"]),
        texts(batch["stance"]),
        texts(batch["by"]),
        flags(batch["inferred"]),
        maps(batch["note"]),
        _locations(batch, path),
        strict=True,
    )
    return [
        Evidence(
            source=source,
            line=line,
            quote=quote,
            gloss=_frozen(gloss),
            stance=stance,
            by=by,
            inferred=inferred,
            note=_frozen(note),
            location=place,
        )
        for source, line, quote, gloss, stance, by, inferred, note, place in columns
    ]


_SOURCE_TEXTS = (
    *("id", "type", "date", "covers", "language", "author", "publisher", "licence"),
    *("url", "archived", "retrieved", "file", "sha256"),
)


def to_sources(batch: Any, path: Prefix = own_path) -> list[Source]:
    """The sources of a batch, in the order of rows."""
    fields: dict[str, Sequence[Any]] = {name: texts(batch[name]) for name in _SOURCE_TEXTS}
    fields |= {name: maps(batch[name]) for name in ("label", "description", "uncited")}
    fields |= {"alias": maps(batch["alias"], lists), "lines": numbers(batch["lines"])}
    return _records(Source, fields, batch, path)


def to_decisions(batch: Any, path: Prefix = own_path) -> list[Decision]:
    """The decisions on identity of a batch, in the order of rows."""
    fields: dict[str, Sequence[Any]] = {name: texts(batch[name]) for name in ("keep", "other", "reason", "by")}
    return _records(Decision, {**fields, "same": flags(batch["same"])}, batch, path)


def to_findings(batch: Any, path: Prefix = own_path) -> list[Finding]:
    """What reading the YAML of a batch found."""
    fields = {name: texts(batch[name]) for name in ("rule", "message", "suggestion", "severity")}
    places = [path(*place) for place in zip(texts(batch["dataset"]), texts(batch["path"]), strict=True)]
    rows = zip(places, numbers(batch["line"]), *fields.values(), strict=True)
    return [Finding(path=place, line=line, **dict(zip(fields, said, strict=True))) for place, line, *said in rows]


def to_infos(batch: Any, path: Prefix = own_path) -> list[DatasetInfo]:
    """What the datasets of a batch say of themselves, in the order of rows."""
    fields: dict[str, Sequence[Any]] = {name: maps(batch[name]) for name in ("title", "description", "prefixes")}
    fields |= {name: lists(batch[name]) for name in ("languages", "required")}
    fields |= {name: texts(batch[name]) for name in ("base", "licence")}
    return _records(DatasetInfo, fields, batch, path)


def _records(kind: Callable[..., Any], fields: Mapping[str, Sequence[Any]], batch: Any, path: Prefix) -> list[Any]:
    columns = {**fields, "location": _locations(batch, path)}
    return [kind(**dict(zip(columns, row, strict=True))) for row in zip(*columns.values(), strict=True)]


def _keys(batch: Any, name: str) -> Iterable[Key]:
    return zip(
        texts(batch[name]),
        texts(batch["dataset"]),
        texts(batch["yaml_path"]),
        numbers(batch["yaml_item"]),
        strict=True,
    )


def _locations(batch: Any, path: Prefix) -> list[Location]:
    named = map(path, texts(batch["dataset"]), texts(batch["yaml_path"]))
    rows = zip(named, numbers(batch["yaml_line"]), texts(batch["field_lines"]), lists(batch["malformed"]), strict=True)
    return [
        Location(
            place,
            line,
            {field: line + below for field, below in _shape(shape).items()},
            frozenset(malformed) if malformed else _NO_FIELDS,
        )
        for place, line, shape, malformed in rows
    ]


@lru_cache(1 << 14)
def _shape(written: str) -> dict[str, int]:
    """How many lines below a record each of its fields begins; most records of a dataset have one of a few shapes."""
    return msgspec.json.decode(written, type=dict[str, int]) if written else {}


def _frozen(said: dict[Any, Any]) -> FrozenDict[Any, Any]:
    return FrozenDict(said) if said else _NOTHING

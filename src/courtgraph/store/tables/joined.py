"""Several datasets as one, as ``courtgraph merge`` joins them, where nothing that they say is in conflict."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

import msgspec

from courtgraph.model import Dataset, DatasetInfo, Decision, Entity, Source
from courtgraph.schema import Schema
from courtgraph.store.apply_identity import joined_aliases
from courtgraph.store.records import ORIGIN_FIELDS
from courtgraph.store.union import union_by_claim

Named = TypeVar("Named", Entity, Source)
_EITHER = ("type", "date", "covers", "language", *ORIGIN_FIELDS, "file", "sha256", "lines")
"""What the first record says, and the other where that is silent."""


def joined_dataset(parts: Sequence[Dataset], schema: Schema, folder: str) -> Dataset:
    """All records of datasets of which no two are in conflict; title and base are those of the first.

    >>> one, other = (Dataset(entities=(Entity(id="court/a", type="BasicCourt", label=label),))
    ...               for label in ({"en": "A Court"}, {"zh-Hant": "甲院"}))
    >>> joined_dataset([one, other], one.schema, "").entities[0].label
    {'zh-Hant': '甲院', 'en': 'A Court'}
    """
    info = joined_info([part.info for part in parts])
    findings = [finding for part in parts for finding in part.findings]
    said = (statement for part in parts for statement in part.statements)
    statements = union_by_claim(said, findings, info.curated_in)
    cited = {(piece.source, piece.line) for statement in statements for piece in statement.evidence}
    sources = joined_records(part.sources for part in parts)
    return Dataset(
        info=info,
        schema=schema,
        sources=tuple(_without_cited(source, cited) for source in sources),
        entities=joined_records(part.entities for part in parts),
        statements=statements,
        decisions=_decided_once(part.decisions for part in parts),
        findings=tuple(sorted(findings)),
        partial=frozenset().union(*(part.partial for part in parts)),
        folder=folder,
    )


def joined_info(infos: Sequence[DatasetInfo]) -> DatasetInfo:
    """What the first of some datasets says of itself, with the prefixes of all."""
    prefixes = {name: iri for info in reversed(infos) for name, iri in info.prefixes.items()}
    return msgspec.structs.replace(infos[0], prefixes=prefixes)


def joined_records(parts: Iterable[Iterable[Named]]) -> tuple[Named, ...]:
    """One record for each id, in the order of ids."""
    kept: dict[str, Named] = {}
    for record in (record for part in parts for record in part):
        kept[record.id] = _joined(kept[record.id], record) if record.id in kept else record
    return tuple(kept[name] for name in sorted(kept))


def _joined(one: Named, other: Named) -> Named:
    """One record of two: what only one of them says is kept."""
    changes: dict[str, object] = {
        field: getattr(one, field) or getattr(other, field) for field in _EITHER if hasattr(one, field)
    }
    label = {**other.label, **one.label}
    changes |= {"label": label, "alias": joined_aliases(label, one.alias, other.alias)}
    changes["description"] = {**other.description, **one.description}
    if isinstance(one, Source) and isinstance(other, Source):
        changes["uncited"] = {**other.uncited, **one.uncited}
    elif isinstance(one, Entity) and isinstance(other, Entity):
        changes["same_as"] = tuple(dict.fromkeys((*one.same_as, *other.same_as)))
    return msgspec.structs.replace(one, **changes)


def _without_cited(source: Source, cited: set[tuple[str, int]]) -> Source:
    uncited = {line: reason for line, reason in source.uncited.items() if (source.id, line) not in cited}
    return source if len(uncited) == len(source.uncited) else msgspec.structs.replace(source, uncited=uncited)


def _decided_once(parts: Iterable[Iterable[Decision]]) -> tuple[Decision, ...]:
    kept: dict[frozenset[str], Decision] = {}
    several = [list(part) for part in parts]
    for decision in (decision for part in several for decision in part):
        kept.setdefault(decision.pair, decision)
    return tuple(several[0]) if len(several) == 1 else tuple(kept.values())

"""Candidates that are called as an entity of the dataset is: what leads on from there."""

from collections.abc import Iterable

import msgspec

from courtgraph.editing.naming import labels_in
from courtgraph.model import Dataset, Entity
from courtgraph.review.candidates import Candidate
from courtgraph.validation.dry_run import DryRun


def suggest_link(found: DryRun, items: Iterable[Candidate], before: Dataset, path: str) -> DryRun:
    """What ``check`` would say, with the command that makes a candidate the entity of its name, where it is that."""
    pairs: dict[str, tuple[str, str]] = {}
    for mine, theirs in _same_names(items, before) if found.errors else ():
        pairs |= {theirs: (mine, theirs), mine: (mine, theirs)}
    errors = []
    for finding in found.errors:
        if finding.rule == "unique-labels" and (pair := pairs.get(found.culprit(finding))):
            way = f"if the two are one, courtgraph accept {path} {pair[0]} --as {pair[1]}; else tell them apart"
            errors.append(msgspec.structs.replace(finding, suggestion=f"{way} in the label"))
        else:
            errors.append(finding)
    return found._replace(errors=errors)


def _same_names(items: Iterable[Candidate], dataset: Dataset) -> Iterable[tuple[str, str]]:
    """Candidates that a dataset lacks, each with the entity of their type that has a label of theirs."""
    known = {key: entity.id for entity in dataset.entities for key in _keys(entity, dataset)}
    for item in items:
        if isinstance(item.record, Entity) and item.id not in dataset.things:
            yield from ((item.id, known[key]) for key in _keys(item.record, dataset) if key in known)


def _keys(entity: Entity, dataset: Dataset) -> list[tuple[str, str, str]]:
    return [(entity.type, code, label.casefold()) for code, label in labels_in(entity, dataset).items()]

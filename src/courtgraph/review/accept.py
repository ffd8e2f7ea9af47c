"""Decisions on candidates: which are meant, which go along, and the text of the candidates file."""

from collections.abc import Container, Iterable, Iterator, Mapping

import yaml

from courtgraph.editing.naming import labels_in
from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, Entity, Source, Statement
from courtgraph.model.identifiers import ID
from courtgraph.review.candidates import Candidate, Candidates
from courtgraph.store import to_canonical
from courtgraph.store.nodes import items_of, set_field


def with_dependencies(candidates: Candidates, wanted: Iterable[Candidate], dataset: Dataset) -> list[Candidate]:
    """What goes into a dataset when some candidates are accepted, in the order of the file.

    A statement brings the candidates that it speaks of and the source that it cites, as far as the dataset has
    neither.

    Raises CourtgraphError where a statement speaks of something that was rejected, and for an id that names another
    thing in the dataset or is none.
    """
    chosen = {item.key: item for item in wanted}
    for item in list(chosen.values()):
        for other in _spoken_of(candidates, item, dataset, chosen):
            chosen.setdefault(other.key, other)
    found = [chosen[item.key] for item in candidates.items if item.key in chosen]
    for item in found:
        _refuse_wrong_id(candidates.path, item, dataset)
    return found


def _spoken_of(
    candidates: Candidates, item: Candidate, dataset: Dataset, chosen: Container[tuple[str, int]]
) -> Iterator[Candidate]:
    for name in item.speaks_of:
        other = candidates.by_id.get(name)
        if other is None:
            continue
        if other.status == "rejected" and other.key not in chosen:
            raise CourtgraphError(
                f"{candidates.path}:{item.record.location.line}: {item.id} speaks of {name}, which was rejected; "
                f"accept {name} first, or change the statement"
            )
        if not _known(dataset, name) or (other.status == "candidate" and other.kind == "entities"):
            yield other


def _known(dataset: Dataset, name: str) -> Entity | Source | None:
    return dataset.by_source.get(name) or dataset.things.get(name)


def _refuse_wrong_id(path: str, item: Candidate, dataset: Dataset) -> None:
    """An id makes the name of a file, so that it is looked at before anything else is."""
    record = item.record
    place = f"{path}:{record.location.line}"
    if isinstance(record, Statement):
        if not record.evidence:
            raise CourtgraphError(f"{place}: {item.id} has no evidence; add the line and the words")
        for piece in record.evidence:
            if not ID.fullmatch(piece.source):
                raise CourtgraphError(f"{path}:{piece.location.line}: {piece.source!r} is no id of a source")
        return
    if not ID.fullmatch(record.id):
        raise CourtgraphError(f"{place}: id {record.id!r} is malformed; write prefix/slug in a-z, 0-9 and hyphens")
    known = _known(dataset, record.id)
    if known and item.status == "candidate" and not _same_thing(record, known, labels_in(record, dataset)):
        where = f"{known.location.path}:{known.location.line}"
        raise CourtgraphError(
            f"{place}: {record.id} is another thing in the dataset ({where}); give the candidate another id"
        )


def _same_thing(record: Entity | Source, known: Entity | Source, labels: Mapping[str, str]) -> bool:
    if isinstance(record, Source) and isinstance(known, Source):
        return record.sha256 == known.sha256
    return record.type == known.type and all(
        known.label.get(language, name) == name for language, name in labels.items()
    )


def reject_cascade(candidates: Candidates, wanted: Iterable[Candidate], known: Container[str]) -> list[Candidate]:
    """What is rejected when some candidates are: open statements that speak of a rejected entity go along with it.

    Raises CourtgraphError for what was accepted while the dataset has it, which has the ids that are ``known``, and for
    a source.
    """
    chosen = list(wanted)
    for item in chosen:
        if item.status == "accepted" and item.id in known:
            told = f"{item.id} was accepted, and the dataset has it"
            raise CourtgraphError(f"{told}; take it out there, with courtgraph remove {item.id}")
        if item.kind == "sources":
            raise CourtgraphError(f"{item.id} is the report itself; reject what cites it")
    gone = {item.id for item in chosen if item.kind == "entities"}
    keys = {item.key for item in chosen}
    return [
        item
        for item in candidates.items
        if item.key in keys or (item in candidates.open and not gone.isdisjoint(item.speaks_of))
    ]


def with_status(text: str, path: str, items: Iterable[Candidate], status: str) -> str:
    """A candidates file in which some candidates have another status; a source has none."""

    def edit(root: yaml.MappingNode) -> None:
        for item in items:
            if item.kind != "sources":
                set_field(items_of(root, item.kind)[item.place], "status", status)

    return to_canonical(text, path, edit)

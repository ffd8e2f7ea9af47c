"""Corrections of candidates before they are accepted: other fields, or an entity that the dataset has already."""

from collections.abc import Mapping

import yaml

from courtgraph.errors import CourtgraphError
from courtgraph.model import Statement
from courtgraph.review.candidates import Candidate, Candidates
from courtgraph.store import to_canonical
from courtgraph.store.nodes import Content, items_of, set_field, text_of

EDITABLE: Mapping[str, tuple[str, ...]] = {
    "sources": ("label", "date", "covers", "publisher"),
    "entities": ("id", "type", "label"),
    "statements": ("subject", "predicate", "object", "value", "unit", "qualifiers", "modality"),
}
"""What may be changed of a candidate, by the list that holds it."""


def with_fields(text: str, path: str, item: Candidate, fields: Mapping[str, Content]) -> str:
    """A candidates file in which a candidate says something else; an empty field goes.

    Where an entity gets another id, statements of the file speak of it by that.

    Raises CourtgraphError for a field that is not to be changed, and for a candidate that was accepted.
    """
    _refuse_accepted(item)
    for name in fields:
        if name not in EDITABLE[item.kind]:
            raise CourtgraphError(f"{name} is not to be changed; change one of {', '.join(EDITABLE[item.kind])}")

    def edit(root: yaml.MappingNode) -> None:
        record = items_of(root, item.kind)[item.place]
        for name, content in fields.items():
            set_field(record, name, content)
        assert isinstance(record, yaml.MappingNode), "reading takes no other"  # noqa: S101
        gone = {name for name, content in fields.items() if not content}
        record.value = [(key, value) for key, value in record.value if key.value not in gone]
        if item.kind == "entities" and fields.get("id"):
            rename_entity(root, item.id, text_of(record, "id"))

    return to_canonical(text, path, edit)


def with_names(text: str, path: str, candidates: Candidates, name: str, labels: Mapping[str, str]) -> str:
    """A candidates file in which a candidate, by its id, has more names, by language.

    Raises CourtgraphError where there is no such candidate, or it was accepted.
    """
    item = candidates.by_id.get(name)
    if item is None or isinstance(item.record, Statement):
        raise CourtgraphError(f"there is no candidate {name} to be named")
    given = {language: said for language, said in labels.items() if said}
    return with_fields(text, path, item, {"label": {**item.record.label, **given}})


def with_link(text: str, path: str, item: Candidate, target: str) -> str:
    """A candidates file whose statements speak of an entity of the dataset instead of a candidate, which is rejected.

    Raises CourtgraphError for a candidate that is no entity, or was accepted.
    """
    _refuse_accepted(item)
    if item.kind != "entities":
        raise CourtgraphError("only an entity can be linked to another")

    def edit(root: yaml.MappingNode) -> None:
        set_field(items_of(root, "entities")[item.place], "status", "rejected")
        rename_entity(root, item.id, target)

    return to_canonical(text, path, edit)


def _refuse_accepted(item: Candidate) -> None:
    if item.status == "accepted":
        raise CourtgraphError(f"{item.id} was accepted, and the dataset has it; change it there")


def rename_entity(root: yaml.MappingNode, old: str, new: str) -> None:
    """Let the statements of a candidates file speak of an entity by another id."""
    for statement in items_of(root, "statements"):
        for end in ("subject", "object"):
            if text_of(statement, end) == old:
                set_field(statement, end, new)

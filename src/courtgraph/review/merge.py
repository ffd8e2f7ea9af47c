"""Two candidates that are one thing: the evidence of both goes on one of them, and the other is rejected."""

from collections.abc import Mapping

import yaml

from courtgraph.errors import CourtgraphError
from courtgraph.model import Entity, Source, Statement
from courtgraph.review.candidates import Candidate, read_candidates
from courtgraph.review.edit import rename_entity
from courtgraph.schema import Schema
from courtgraph.store import to_canonical
from courtgraph.store.edit import take_evidence
from courtgraph.store.nodes import Content, field, items_of, set_field, to_content

Record = Source | Entity | Statement


def with_merged(text: str, path: str, kept: Candidate, dropped: Candidate, schema: Schema) -> str:
    """A candidates file in which one candidate stands for two, as far as evidence, names and statements go.

    The one that is dropped keeps its own evidence. Its names become names of the other: a label where that language
    has none, else an alias. Statements that spoke of it speak of the other.

    Raises CourtgraphError for candidates of different kinds, for entities of which neither's type is that of the other
    or one above it, and for what was decided on already.
    """
    if kept.kind != dropped.kind or kept.place == dropped.place:
        raise CourtgraphError("two entities can be one, or two statements; choose another of the same kind")
    for item in (kept, dropped):
        if item.status != "candidate":
            raise CourtgraphError(f"{item.id} was {item.status}; only open candidates can be merged")
    _refuse_other_type(kept.record, dropped.record, schema)

    def edit(root: yaml.MappingNode) -> None:
        records = items_of(root, kept.kind)
        take_evidence(records[kept.place], records[dropped.place])
        set_field(records[dropped.place], "status", "rejected")
        if kept.kind == "entities":
            _take_names(records[kept.place], records[dropped.place])
            rename_entity(root, dropped.id, kept.id)

    return to_canonical(text, path, edit)


def with_one_claim(text: str, path: str, name: str, schema: Schema) -> str:
    """A candidates file in which open statements about an entity that make one claim are merged.

    Statements come to make the same claim when what they spoke of turns out to be one thing.
    """
    first: dict[str, Candidate] = {}
    for item in read_candidates(text, path, schema).open:
        if name in item.speaks_of and (kept := first.setdefault(item.id, item)) is not item:
            text = with_merged(text, path, kept, item, schema)
    return text


def _refuse_other_type(kept: Record, dropped: Record, schema: Schema) -> None:
    if not (isinstance(kept, Entity) and isinstance(dropped, Entity)) or kept.type == dropped.type:
        return
    if not (schema.is_a(kept.type, (dropped.type,)) or schema.is_a(dropped.type, (kept.type,))):
        told = f"{dropped.id} is of the type {dropped.type}, and {kept.id} of the type {kept.type}"
        raise CourtgraphError(f"{told}; merge what has one type, or a type and one below it, or change the type first")


def _take_names(kept: yaml.Node, dropped: yaml.Node) -> None:
    labels, aliases = _by_language(kept, "label"), _by_language(kept, "alias")
    theirs = [*_by_language(dropped, "label").items()]
    theirs += [(language, name) for language, some in _by_language(dropped, "alias").items() for name in some]
    for language, name in theirs:
        if labels.setdefault(language, name) != name:
            known = aliases.get(language, [])
            aliases[language] = [*known, *([] if name in known else [name])]
    set_field(kept, "label", labels)
    if aliases:
        set_field(kept, "alias", aliases)


def _by_language(record: yaml.Node, name: str) -> dict[str, Content]:
    node = field(record, name)
    content = to_content(node) if node else {}
    return dict(content) if isinstance(content, Mapping) else {}

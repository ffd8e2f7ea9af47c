"""What changes of records make of the files of a dataset: its texts in, those that change out."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import chain

import yaml

from courtgraph.editing.change import Make, Read
from courtgraph.errors import ChangedFileError, CourtgraphError
from courtgraph.model import Dataset, Decision, Entity, Evidence, Source, Statement
from courtgraph.model.identifiers import ID
from courtgraph.model.similar import suggest_entity
from courtgraph.store import to_canonical
from courtgraph.store.edit_record import drop_where, listed, rename, set_path
from courtgraph.store.find_record import Found, find_records
from courtgraph.store.nodes import Content, composed, text_of
from courtgraph.store.record_text import Block, block_of, read_block, with_block
from courtgraph.text import did_you_mean
from courtgraph.validation.meant_codes import meant_code

Edit = Callable[[Found], None]
HASHED = ("statement/", "evidence/")
"""What the IRIs of statements and of evidence begin with; their identifiers are the 16 digits behind."""


def plain_id(identifier: str) -> str:
    """An identifier as the dataset has it, without what its IRI begins with.

    >>> plain_id("statement/8d777f385d3dfec8"), plain_id("court/a")
    ('8d777f385d3dfec8', 'court/a')
    """
    return identifier.rpartition("/")[2] if identifier.startswith(HASHED) else identifier


def with_edited(identifier: str, fields: Mapping[str, Content]) -> Make:
    """Give fields of a record, by paths such as ``label.en``, other contents; an empty one goes.

    Another ``id`` is taken over wherever the dataset speaks of the record. A word may stand for an id or a code.
    """
    wanted, new = plain_id(identifier), str(fields.get("id", ""))

    def make(dataset: Dataset, read: Read) -> dict[str, str]:
        require_known(dataset, wanted)
        if "id" in fields:
            _refuse_id(dataset, wanted, new)

        def edit(found: Found) -> None:
            named = str(fields.get("predicate", "")) or text_of(found.node, "predicate")
            predicate = meant_code(dataset, "predicate", named)
            for path, content in fields.items():
                set_path(found.node, path, _meant(dataset, path, content, predicate))

        changed = _with_records(dataset, read, (wanted,), edit)
        return changed | _renamed(dataset, read, changed, wanted, new) if new else changed

    return make


def _meant(dataset: Dataset, path: str, content: Content, predicate: str) -> Content:
    field = path.removeprefix("qualifiers.")
    return meant_code(dataset, field, content, predicate) if isinstance(content, str) else content


def record_text(dataset: Dataset, read: Read, identifier: str) -> str:
    """A record as it stands in its file, which is the first of those that have it.

    Raises CourtgraphError when nothing has the identifier.
    """
    _, text, block = _first_block(dataset, read, identifier)
    return read_block(text, block)


def with_record_text(identifier: str, before: str, after: str) -> Make:
    """Let a record say what a text says, unless it is no longer what it was ``before``."""

    def make(dataset: Dataset, read: Read) -> dict[str, str]:
        name, text, block = _first_block(dataset, read, identifier)
        if read_block(text, block) != before:
            raise ChangedFileError(f"{name}: somebody changed {identifier} meanwhile; nothing was written, try again")
        return {name: to_canonical(with_block(text, block, after), name)}

    return make


def _first_block(dataset: Dataset, read: Read, identifier: str) -> tuple[str, str, Block]:
    wanted = plain_id(identifier)
    require_known(dataset, wanted)
    for name in files_of(dataset):
        text = to_canonical(read(name), name)
        for found in find_records(composed(text), name, (wanted,), dataset.schema):
            return name, text, block_of(text, found.node)
    raise CourtgraphError(f"{identifier} stands in no file")


def require_known(dataset: Dataset, identifier: str) -> None:
    """Raise CourtgraphError, with what was probably meant, when nothing of a dataset has an identifier."""
    hashed = {*dataset.evidence, *(statement.id for statement in dataset.statements)}
    if identifier in {*dataset.by_source, *(entity.id for entity in dataset.entities), *hashed}:
        return
    if "/" in identifier:
        raise CourtgraphError(f"nothing has the id {identifier}; {suggest_entity(dataset, identifier)}")
    raise CourtgraphError(f"no statement or evidence is {identifier}; {did_you_mean(identifier, sorted(hashed))}")


def _refuse_id(dataset: Dataset, old: str, new: str) -> None:
    if "/" not in old:
        raise CourtgraphError(f"{old} is a hash of what it says, and changes with that; change another field")
    if not ID.fullmatch(new):
        raise CourtgraphError(f"id {new!r} is malformed; write prefix/slug in a-z, 0-9 and hyphens")
    if new != old and (new in dataset.by_source or new in {entity.id for entity in dataset.entities}):
        raise CourtgraphError(f"{new} is in the dataset; courtgraph duplicates makes one of two")


def files_of(dataset: Dataset) -> list[str]:
    """The files of a dataset that hold records, in a stable order."""
    records: Iterable[Source | Entity | Statement | Decision | Evidence] = chain(
        dataset.sources,
        dataset.entities,
        dataset.statements,
        dataset.decisions,
        (piece for statement in dataset.statements for piece in statement.evidence),
    )
    return sorted({record.location.path for record in records} - {""})


def _edited(text: str, name: str, edit: Callable[[yaml.MappingNode], bool]) -> str:
    """A file in canonical form with an edit, or as it is when the edit says that it changed nothing."""
    changed: list[bool] = []
    written = to_canonical(text, name, lambda root: changed.append(edit(root)))
    return written if any(changed) else text


def _with_records(dataset: Dataset, read: Read, identifiers: Collection[str], edit: Edit) -> dict[str, str]:
    def edited(name: str) -> str:
        def change(root: yaml.MappingNode) -> bool:
            found = list(find_records(root, name, identifiers, dataset.schema))
            for one in found:
                edit(one)
            return bool(found)

        return _edited(read(name), name, change)

    return {name: edited(name) for name in files_of(dataset)}


def _renamed(dataset: Dataset, read: Read, changed: Mapping[str, str], old: str, new: str) -> dict[str, str]:
    def renamed(name: str) -> str:
        return _edited(changed.get(name) or read(name), name, lambda root: rename(root, name, old, new))

    return {name: renamed(name) for name in files_of(dataset)}


def with_removed(identifiers: Iterable[str], *, with_statements: bool = False) -> Make:
    """Take records out; of things that statements speak of, or that they cite, only together with those."""
    wanted = [plain_id(identifier) for identifier in identifiers]

    def make(dataset: Dataset, read: Read) -> dict[str, str]:
        for identifier in wanted:
            require_known(dataset, identifier)
        gone = {*wanted}
        doomed = set(_statements_with(dataset, gone))
        if doomed - gone and not with_statements:
            raise CourtgraphError(_still_spoken_of(dataset, doomed - gone), argument="with_statements")
        gone |= doomed
        gone |= {piece.id for piece in dataset.evidence.values() if piece.source in gone}
        texts = _with_records(dataset, read, gone, _take_out)
        if dataset.decisions:
            name = "identity.yaml"
            texts[name] = _edited(read(name), name, lambda root: _drop_decisions(root, gone))
        return texts

    return make


def _take_out(found: Found) -> None:
    found.items.remove(found.node)


def _statements_with(dataset: Dataset, gone: set[str]) -> Iterator[str]:
    """The statements that do not stand without some things, sources and evidence."""
    for statement in dataset.statements:
        left = [piece for piece in statement.evidence if piece.source not in gone and piece.id not in gone]
        if gone & {statement.subject, statement.object} or (statement.evidence and not left):
            yield statement.id


def _still_spoken_of(dataset: Dataset, doomed: set[str]) -> str:
    places = [
        f"{statement.location.path}:{statement.location.line}"
        for statement in dataset.statements
        if statement.id in doomed
    ]
    shown = ", ".join(places[:3]) + (f" and {len(places) - 3} more" if len(places) > 3 else "")
    return f"statements speak of it or stand on it alone ({shown}); remove them first, or along with it"


def _drop_decisions(root: yaml.MappingNode, gone: set[str]) -> bool:
    """Take out the decisions on a thing that goes, which would speak of nothing."""

    def goes(item: yaml.Node) -> bool:
        named = {text_of(item, "keep"), *(str(one.value) for one in listed(item, "ids"))}
        return bool(gone & named)

    return sum(drop_where(root, kind, goes) for kind in ("same", "different")) > 0

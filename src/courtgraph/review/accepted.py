"""Records that were accepted here: changed or taken out in the dataset, and in the candidates file with it."""

from collections.abc import Mapping

import msgspec

from courtgraph.editing.edits import with_edited, with_removed
from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, Statement
from courtgraph.review.accept import with_status
from courtgraph.review.candidates import Candidate
from courtgraph.review.edit import with_fields
from courtgraph.review.store import ReviewStore
from courtgraph.store.nodes import Content


def as_in_dataset(item: Candidate, dataset: Dataset, statements: Mapping[str, Statement]) -> Candidate:
    """A candidate as the dataset has it since it was accepted; one that is not there, as it was proposed."""
    known = statements.get(item.id) or dataset.things.get(item.id) if item.status == "accepted" else None
    return msgspec.structs.replace(item, record=known) if known else item


def edit_accepted(store: ReviewStore, item: Candidate, fields: Mapping[str, Content]) -> None:
    """Change fields of a record in the dataset; statements speak of an entity by its new id.

    Raises RefusedError, and writes nothing, when ``check`` would complain.
    """
    changes = with_edited(item.id, fields)(store.dataset, store.read)
    opened = msgspec.structs.replace(item, status="candidate")
    text = with_fields(store.held.text(store.path), str(store.path), opened, fields)
    store.write(changes, f"edit {item.id}", text)


def remove_accepted(store: ReviewStore, item: Candidate) -> None:
    """Take a record out of the dataset; its candidate is rejected then.

    Raises CourtgraphError, with the first of them, while statements speak of it.
    """
    speaking = [one for one in store.dataset.statements if item.id in (one.subject, one.object)]
    if speaking:
        ends = f"{speaking[0].subject} {speaking[0].predicate} {speaking[0].object or speaking[0].value}"
        raise CourtgraphError(
            f"statements speak of {item.id}, {len(speaking):,} in all, first {ends}; remove those first"
        )
    changes = with_removed([item.id])(store.dataset, store.read)
    text = with_status(store.held.text(store.path), str(store.path), [item], "rejected")
    store.write(changes, f"remove {item.id}", text)

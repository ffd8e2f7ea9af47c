"""Decisions on what is one thing, kept in identity.yaml and carried out in the files."""

from collections.abc import Iterable

from courtgraph.editing.change import Make, Read
from courtgraph.editing.edits import files_of
from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, Decision
from courtgraph.store import to_canonical
from courtgraph.store.apply_identity import with_decisions, with_identity
from courtgraph.store.editor_line import text_or_start
from courtgraph.text import did_you_mean


def with_decided(decisions: Iterable[Decision]) -> Make:
    """Keep decisions, and carry out all that the dataset has.

    Raises CourtgraphError for a decision on what is no entity, and where a statement would speak of one thing twice.
    """
    more = list(decisions)

    def make(dataset: Dataset, read: Read) -> dict[str, str]:
        known = {entity.id for entity in dataset.entities}
        for unknown in (one for decision in more for one in (decision.keep, decision.other) if one not in known):
            raise CourtgraphError(f"{unknown} is not an entity; {did_you_mean(unknown, known)}")
        texts = {name: to_canonical(read(name), name) for name in files_of(dataset)}
        changed = with_identity(texts, (*dataset.decisions, *more))
        text = text_or_start("identity.yaml", read, "same: []\n")
        decided = {"identity.yaml": with_decisions(text, more)} if more else {}
        return decided | changed

    return make

"""What the review page asks for: the state of the store, one decision at a time, and the way back."""

import re
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import msgspec

from courtgraph.errors import ChangedFileError, CourtgraphError
from courtgraph.review.accepted import edit_accepted, remove_accepted
from courtgraph.review.candidates import Candidate
from courtgraph.review.lines import list_uncited
from courtgraph.review.page_acceptance import accept_named, add
from courtgraph.review.preview import preview
from courtgraph.review.serialize import Json, serialize
from courtgraph.review.store import ReviewStore
from courtgraph.review.units import add_unit
from courtgraph.store.transaction import dataset_lock, undo, undoable


class Command(msgspec.Struct, forbid_unknown_fields=True):
    """A decision that the page asks for, and the version of the files that its reader saw.

    ``place`` is that of the candidate in the list ``kind``, and ``other`` that of the one it is merged into. ``start``
    and ``end`` are selected words in code points of the raw text, and ``note`` says why they imply what is added.
    ``labels`` are names that candidates lack, by id and language, ``many`` are kinds and places of candidates, and
    ``entities`` are the fields of new entities of which an added statement speaks, by the end that each is.
    """

    version: str
    action: str
    kind: str = ""
    place: int = -1
    other: int = -1
    target: str = ""
    fields: Mapping[str, str | Mapping[str, str]] = {}
    start: int = 0
    end: int = 0
    note: str = ""
    labels: Mapping[str, Mapping[str, str]] = {}
    many: Sequence[tuple[str, int]] = ()
    entities: Mapping[str, Mapping[str, str | Mapping[str, str]]] = {}


class Session:
    """One candidates file under review; every decision is in the files before it is answered."""

    def __init__(self, path: Path, data: Path, folders: Sequence[Path] = ()) -> None:
        self._place = (path, data, folders)
        self._decisions: list[int] = []
        """The changes of the dataset's journal that were made here."""
        with self.turn():
            self.store = ReviewStore(*self._place)

    def turn(self) -> AbstractContextManager[None]:
        """The turn in which the files are read and written: nobody else decides meanwhile."""
        path, data, _ = self._place
        return dataset_lock(data, path.parent)

    def without_places(self, words: str) -> str:
        """What is wrong without the lines and rules of the candidates file, which the page does not show."""
        return re.sub(rf"^{re.escape(str(self._place[0]))}:\d+: | \[[a-z-]+\]$", "", words, flags=re.MULTILINE)

    def state(self) -> dict[str, Any]:
        """Everything that the page shows, as the files are now."""
        with self.turn():
            try:
                self.store.refuse_changed()
            except ChangedFileError:
                # what somebody else did cannot be undone from here
                self._decisions.clear()
                self.store = ReviewStore(*self._place)
            if self.store.candidates.source not in self.store.texts:
                # the text may have come since
                self.store = ReviewStore(*self._place)
        return {**serialize(self.store), "undo": len(self._decisions)}

    def decide(self, ask: Command) -> str:
        """Carry one decision out, and say what was taken back.

        Raises ChangedFileError when the files are not as the page's reader saw them, and CourtgraphError for what
        cannot be done; nothing is written then.
        """
        with self.turn():
            self._refuse_unseen(ask)
            try:
                self.store.refuse_changed()
                return self._take_back() if ask.action == "undo" else self._decide(ask)
            except ChangedFileError:
                # what somebody else did cannot be undone from here
                self._decisions.clear()
                raise
            finally:
                self.store = ReviewStore(*self._place)

    def preview(self, ask: Command) -> Json:
        """What accepting many candidates would do; nothing is written.

        Raises ChangedFileError when the files are not as the page's reader saw them.
        """
        with self.turn():
            self._refuse_unseen(ask)
            return preview(self.store, self._items(ask))

    def _refuse_unseen(self, ask: Command) -> None:
        if ask.version != self.store.version:
            raise ChangedFileError("somebody changed the files meanwhile; nothing was written, look again")

    def _decide(self, ask: Command) -> str:
        before = self._last_change()
        self._carry_out(ask)
        if (last := self._last_change()) != before:
            self._decisions.append(last)
        return ""

    def _last_change(self) -> int:
        """The last change of the dataset that can be taken back, by its number; 0 where there is none."""
        return next(iter(undoable(self.store.data)), 0)

    def _take_back(self) -> str:
        if not self._decisions:
            raise CourtgraphError("there is nothing to undo")
        what = undo(self.store.data, self._decisions[-1])
        self._decisions.pop()
        return what

    def _carry_out(self, ask: Command) -> None:
        if ask.action == "add":
            add(self.store, ask.kind, ask.fields, (ask.start, ask.end), ask.note, ask.entities)
        elif ask.action == "add-unit":
            add_unit(self.store, ask.fields)
        elif ask.action == "list-uncited":
            list_uncited(self.store, ask.fields)
        elif ask.action == "accept-many":
            self.store.accept(self._items(ask))
        else:
            self._carry_out_on(self._item(ask.kind, ask.place), ask)

    def _carry_out_on(self, item: Candidate, ask: Command) -> None:
        if ask.action == "accept":
            accept_named(self.store, item, ask.labels)
        elif ask.action == "reject":
            self.store.reject([item])
        elif ask.action == "edit" and item.status == "accepted":
            edit_accepted(self.store, item, ask.fields)
        elif ask.action == "edit":
            self.store.edit(item, ask.fields)
        elif ask.action == "remove" and item.status == "accepted":
            remove_accepted(self.store, item)
        elif ask.action == "link":
            self.store.link(item, ask.target)
        elif ask.action == "merge":
            self.store.merge(self._item(ask.kind, ask.other), item)
        else:
            raise CourtgraphError(f"there is no action {ask.action}")

    def _items(self, ask: Command) -> list[Candidate]:
        return [self._item(kind, place) for kind, place in ask.many]

    def _item(self, kind: str, place: int) -> Candidate:
        for item in self.store.candidates.items:
            if item.key == (kind, place):
                return item
        raise CourtgraphError("there is no such candidate")

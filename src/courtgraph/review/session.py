"""What the review page asks for: the state of the desk, one decision at a time, and the way back."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from courtgraph.errors import ChangedFileError, CourtgraphError
from courtgraph.model import Statement
from courtgraph.review.candidates import Candidate
from courtgraph.review.corrections import EDITABLE
from courtgraph.review.desk import Desk


class Ask(msgspec.Struct, forbid_unknown_fields=True):
    """A decision that the page asks for, and the version of the files that its reader saw."""

    version: str
    action: str
    kind: str = ""
    place: int = -1
    target: str = ""
    fields: Mapping[str, str | Mapping[str, str]] = {}


class Session:
    """One candidates file under review; every decision is in the files before it is answered."""

    def __init__(self, path: Path, data: Path, folders: Sequence[Path] = ()) -> None:
        self._place = (path, data, folders)
        self.desk = Desk(*self._place)
        self._undo: list[dict[Path, bytes | None]] = []

    def state(self) -> dict[str, Any]:
        """Everything that the page shows, as the files are now."""
        try:
            self.desk.held.refuse_changed()
        except ChangedFileError:
            # what somebody else did cannot be undone from here
            self._undo.clear()
            self.desk = Desk(*self._place)
        desk = self.desk
        source = next((piece.source for item in desk.candidates.items for piece in item.evidence), "")
        text = desk.texts.get(source)
        return {
            "version": desk.held.version,
            "file": str(desk.path),
            "text": "\n".join(text.lines) if text else "",
            "items": [_item(item) for item in desk.candidates.items],
            "types": desk.dataset.schema.concrete_types(),
            "predicates": list(desk.dataset.schema.predicates),
            "qualifiers": {name: one.qualifiers for name, one in desk.dataset.schema.predicates.items()},
            "known": [{"id": entity.id, "name": entity.name("zh-Hant")} for entity in desk.dataset.entities],
            "undo": len(self._undo),
        }

    def decide(self, ask: Ask) -> None:
        """Carry one decision out.

        Raises ChangedFileError when the files are not as the page's reader saw them, and CourtgraphError for what
        cannot be done; nothing is written then.
        """
        if ask.version != self.desk.held.version:
            raise ChangedFileError("somebody changed the files meanwhile; nothing was written, look again")
        if ask.action == "undo":
            if not self._undo:
                raise CourtgraphError("there is nothing to undo")
            self.desk.held.replace(self._undo[-1])
            self._undo.pop()
        else:
            self._carry_out(ask)
            self._undo.append(self.desk.held.before)
        self.desk = Desk(*self._place)

    def _carry_out(self, ask: Ask) -> None:
        places = {(item.kind, item.place): item for item in self.desk.candidates.items}
        item = places.get((ask.kind, ask.place))
        if item is None:
            raise CourtgraphError("there is no such candidate")
        if ask.action == "accept":
            self.desk.accept([item])
        elif ask.action == "reject":
            self.desk.reject([item])
        elif ask.action == "edit":
            self.desk.edit(item, ask.fields)
        elif ask.action == "link":
            self.desk.link(item, ask.target)
        else:
            raise CourtgraphError(f"there is no action {ask.action}")


def _item(item: Candidate) -> dict[str, Any]:
    record = item.record
    return {
        "kind": item.kind,
        "place": item.place,
        "id": item.id,
        "status": item.status,
        "rule": item.rule,
        "spans": item.spans,
        "evidence": [f"{piece.line}: {piece.quote}" for piece in item.evidence],
        "what": record.predicate if isinstance(record, Statement) else record.type,
        "fields": {name: getattr(record, name) for name in EDITABLE[item.kind]},
    }

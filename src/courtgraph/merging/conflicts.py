"""Where two datasets say different things of the same."""

from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar

import msgspec

from courtgraph.model import DatasetInfo, Decision, Entity, Evidence, Location, Source, Statement
from courtgraph.store.apply_identity import joined_aliases
from courtgraph.store.records import ORIGIN_FIELDS

Side = Literal["", "a", "b"]
"""Whose word counts where two datasets differ; nothing, when nobody has said."""
Said = TypeVar("Said")
Named = TypeVar("Named", bound=Entity | Source)
_PLAIN = ("type", "date", "covers", "language", *ORIGIN_FIELDS, "sha256", "lines")


class Conflict(NamedTuple):
    """A field that two datasets give differently, with the place of each: path:line."""

    first: str
    second: str
    message: str

    def __str__(self) -> str:
        return f"{self.first}: {self.message}; see {self.second}"


class Conflicts:
    """What was found to differ, and whose word counts."""

    def __init__(self, roots: tuple[Path, Path], prefer: Side) -> None:
        self.roots = roots
        self.prefer = prefer
        self.found: list[Conflict] = []

    def settle(
        self, places: tuple[Location, Location], field: str, what: str, one: str, other: str, way: str = ""
    ) -> bool:
        """Note that a field differs, and say whether the word of the second dataset counts."""
        if not self.prefer:
            self.note(places, field, what, one, other, way)
        return self.prefer == "b"

    def note(
        self, places: tuple[Location, Location], field: str, what: str, one: str, other: str, way: str = ""
    ) -> bool:
        """Note that a field differs, which nobody's word settles, and the ``way`` out: neither counts."""
        first, second = (self._place(side, place, field) for side, place in enumerate(places))
        message = f"{what} is {_quoted(one)} here and {_quoted(other)} there{f' ({way})' if way else ''}"
        self.found.append(Conflict(first, second, message))
        return False

    def _place(self, side: int, place: Location, field: str) -> str:
        return f"{(self.roots[side] / place.path).as_posix()}:{place.line_of(field)}"

    def _word(self, places: tuple[Location, Location], field: str, what: str, mine: Said, theirs: Said) -> Said:
        """What counts of what two say."""
        differs = mine != theirs and self.settle(places, field, what, str(mine), str(theirs))
        return theirs if differs else mine

    def joined(self, one: Named, other: Named) -> Named:
        """One record of two with the same id: what only one of them says is kept, what both say is settled."""
        changes: dict[str, object] = {}
        for field in (name for name in _PLAIN if hasattr(one, name)):
            mine, theirs = getattr(one, field), getattr(other, field)
            both = mine and theirs
            places = one.location, other.location
            changes[field] = self._word(places, field, f"{field} of {one.id}", mine, theirs) if both else mine or theirs
        label = self._joined_by_key(one, other, "label")
        changes |= {"label": label, "alias": joined_aliases(label, one.alias, other.alias)}
        changes["description"] = self._joined_by_key(one, other, "description")
        if isinstance(one, Source):
            changes["uncited"] = self._joined_by_key(one, other, "uncited")
            changes["file"] = one.file or getattr(other, "file", "")
        else:
            changes["same_as"] = tuple(dict.fromkeys((*one.same_as, *getattr(other, "same_as", ()))))
        return msgspec.structs.replace(one, **changes)

    def translations(self, one: Evidence, other: Evidence) -> dict[str, dict[str, str]]:
        """The gloss and the note of evidence that both datasets cite, where the second says more or otherwise."""
        joined = {field: self._joined_by_key(one, other, field) for field in ("gloss", "note")}
        return {field: texts for field, texts in joined.items() if texts != getattr(one, field)}

    def _joined_by_key(self, one: Named | Evidence, other: Named | Evidence, field: str) -> dict[Any, str]:
        mine, theirs = getattr(one, field), getattr(other, field)
        places = one.location, other.location
        return {
            key: self._word(
                places, f"{field}.{key}", f"{field} of {one.id} ({key})", mine.get(key, said), theirs.get(key, said)
            )
            for key, said in {**mine, **theirs}.items()
        }

    def same_claim(self, one: Statement, other: Statement) -> Statement:
        """The status and the qualifiers of a claim that both datasets make."""
        places, claim = (one.location, other.location), f"statement {one.id}"
        status = self._word(places, "status", f"status of {claim}", one.status, other.status)
        qualifiers = {}
        for name in sorted({*one.qualifiers, *other.qualifiers}):
            mine, theirs = one.qualifiers.get(name, ""), other.qualifiers.get(name, "")
            if said := self._word(places, f"qualifiers.{name}", f"qualifier {name} of {claim}", mine, theirs):
                qualifiers[name] = said
        return msgspec.structs.replace(one, status=status, qualifiers=qualifiers, open=one.open or other.open)

    def same_decision(self, one: Decision, other: Decision) -> None:
        """What two datasets have decided on the same two ids."""
        words = [f"{each.keep} stays" if each.same else "different" for each in (one, other)]
        if words[0] != words[1]:
            what = f"the decision on {' and '.join(sorted(one.pair))}"
            self.settle((one.location, other.location), "", what, words[0], words[1])

    def same_languages(self, one: DatasetInfo, other: DatasetInfo) -> bool:
        """Whether those of the second count; they must be the same, for they say which labels an entity has."""
        if set(one.languages) == set(other.languages):
            return False
        names = ", ".join(one.languages), ", ".join(other.languages)
        return self.settle(
            (one.location, other.location), "languages", "languages", *names, "name the same in both, or prefer one"
        )


def _quoted(said: str) -> str:
    return f"“{said}”" if said else "missing"

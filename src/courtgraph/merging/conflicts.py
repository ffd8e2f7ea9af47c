"""Where two datasets say different things of the same."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

import msgspec

from courtgraph.model import Entity, Location, Source, Statement

Side = Literal["", "a", "b"]
"""Whose word counts where two datasets differ; nothing, when nobody has said."""
Named = TypeVar("Named", bound=Entity | Source)
_BY_KEY = ("label", "description", "uncited")
_PLAIN = ("type", "date", "language", "publisher", "sha256", "lines")
_LISTS = ("same_as",)


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

    def settle(self, places: tuple[Location, Location], field: str, what: str, one: str, other: str) -> bool:
        """Note that a field differs, and say whether the word of the second dataset counts."""
        if not self.prefer:
            first, second = (self._place(side, place, field) for side, place in enumerate(places))
            self.found.append(Conflict(first, second, f"{what} is {_quoted(one)} here and {_quoted(other)} there"))
        return self.prefer == "b"

    def _place(self, side: int, place: Location, field: str) -> str:
        return f"{(self.roots[side] / place.path).as_posix()}:{place.line_of(field)}"

    def joined(self, one: Named, other: Named) -> Named:
        """One record of two with the same id: what only one of them says is kept, what both say is settled."""
        places = one.location, other.location
        changes: dict[str, object] = {}
        for field in _PLAIN:
            mine, theirs = getattr(one, field, None), getattr(other, field, None)
            if mine and theirs and mine != theirs:
                counts = self.settle(places, field, f"{field} of {one.id}", str(mine), str(theirs))
                changes[field] = theirs if counts else mine
            elif theirs:
                changes[field] = theirs
        for field in _BY_KEY:
            if hasattr(one, field):
                changes[field] = self._joined_by_key(one, other, field)
        for field in _LISTS:
            if hasattr(one, field):
                changes[field] = tuple(dict.fromkeys((*getattr(one, field), *getattr(other, field))))
        if not getattr(one, "file", "x"):
            changes["file"] = getattr(other, "file", "")
        label = changes["label"]
        assert isinstance(label, dict), "labels are by language"  # noqa: S101
        changes["alias"] = _joined_aliases(one, other, label)
        return msgspec.structs.replace(one, **changes)

    def _joined_by_key(self, one: Named, other: Named, field: str) -> dict[object, str]:
        mine, theirs = getattr(one, field), getattr(other, field)
        joined = {**theirs, **mine}
        for key in mine.keys() & theirs.keys():
            if mine[key] != theirs[key]:
                name = f"{field}.{key}"
                what = f"{field} of {one.id} ({key})"
                if self.settle((one.location, other.location), name, what, mine[key], theirs[key]):
                    joined[key] = theirs[key]
        return {key: joined[key] for key in (*mine, *(key for key in theirs if key not in mine))}

    def same_claim(self, one: Statement, other: Statement) -> Statement:
        """The status and the qualifiers of a claim that both datasets make."""
        changes: dict[str, object] = {}
        if one.status != other.status:
            places = one.location, other.location
            counts = self.settle(places, "status", f"status of statement {one.id}", one.status, other.status)
            changes["status"] = other.status if counts else one.status
        joined = {**other.qualifiers, **one.qualifiers}
        for name in sorted(joined):
            mine, theirs = one.qualifiers.get(name, ""), other.qualifiers.get(name, "")
            if mine != theirs:
                what = f"qualifier {name} of statement {one.id}"
                counts = self.settle((one.location, other.location), f"qualifiers.{name}", what, mine, theirs)
                joined[name] = theirs if counts else mine
        changes["qualifiers"] = {name: said for name, said in joined.items() if said}
        return msgspec.structs.replace(one, **changes)


def _joined_aliases(one: Named, other: Named, label: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """All other names, and the labels that did not prevail."""
    return dict(_aliases(one, other, label))


def _aliases(one: Named, other: Named, label: Mapping[str, str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for language in dict.fromkeys((*one.alias, *other.alias)):
        names = dict.fromkeys((*one.alias.get(language, ()), *other.alias.get(language, ())))
        if kept := tuple(name for name in names if name != label.get(language)):
            yield language, kept


def _quoted(said: str) -> str:
    return f"“{said}”" if said else "missing"

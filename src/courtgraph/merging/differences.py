"""What was added, removed and changed between two states of a dataset, field by field."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from courtgraph.model.snapshot import Fields, Snapshot


class FieldChange(NamedTuple):
    """A field that says something else; an empty text is a field that is not there."""

    field: str
    before: str
    after: str


class Difference(NamedTuple):
    """A record that was added, removed or changed.

    ``fields`` are what it says, before if it was removed. Evidence names its ``statement``, and ``about`` is what that
    says.
    """

    kind: str
    what: str
    id: str
    fields: Fields
    changes: tuple[FieldChange, ...] = ()
    statement: str = ""
    about: Fields = MappingProxyType({})


def differences(old: Snapshot, new: Snapshot) -> list[Difference]:
    """Every difference: entities, sources, statements, then evidence of statements that are in both; in order of ids.

    >>> empty = Snapshot({}, {}, {}, {})
    >>> [found] = differences(empty, empty._replace(entities={"award/a": {"type": "Award"}}))
    >>> found.kind, found.what, found.id
    ('entity', 'added', 'award/a')
    """
    silent = old.silent | new.silent
    found: list[Difference] = []
    for kind, before, after in (
        ("entity", old.entities, new.entities),
        ("source", old.sources, new.sources),
        ("statement", old.statements, new.statements),
    ):
        found += _between(kind, _spoken(before, silent), _spoken(after, silent))
    for one in sorted(old.evidence.keys() & new.evidence.keys()):
        about = new.statements.get(one, {})
        found += (
            piece._replace(statement=one, about=about) for piece in _of_evidence(old.evidence[one], new.evidence[one])
        )
    return found


def _spoken(records: Mapping[str, Fields], silent: frozenset[str]) -> dict[str, Fields]:
    """Records without the fields that one of the two forms does not hold."""
    return {
        one: {name: said for name, said in fields.items() if name.partition(".")[0] not in silent}
        for one, fields in records.items()
    }


def _between(kind: str, before: Mapping[str, Fields], after: Mapping[str, Fields]) -> Iterator[Difference]:
    for one in sorted(before.keys() | after.keys()):
        if one not in after:
            yield Difference(kind, "removed", one, before[one])
        elif one not in before:
            yield Difference(kind, "added", one, after[one])
        elif before[one] != after[one]:
            yield Difference(kind, "changed", one, after[one], tuple(_changes(before[one], after[one])))


def _changes(before: Fields, after: Fields) -> Iterator[FieldChange]:
    for name in dict.fromkeys((*before, *after)):
        if before.get(name, "") != after.get(name, ""):
            yield FieldChange(name, before.get(name, ""), after.get(name, ""))


def _of_evidence(before: Mapping[str, Fields], after: Mapping[str, Fields]) -> Iterator[Difference]:
    """Evidence is known by its content: what went and what came at one place is one piece that changed."""
    gone = {one: before[one] for one in sorted(before.keys() - after.keys())}
    come = {one: after[one] for one in sorted(after.keys() - before.keys())}
    for same in (("source", "line"), ("source", "quote")):
        for one, other in _pairs(gone, come, same):
            yield Difference("evidence", "changed", other, come[other], tuple(_changes(gone[one], come[other])))
            del gone[one], come[other]
    for one in before.keys() & after.keys():  # glosses and most texts of a note are no part of what it is known by
        gone[one], come[one] = before[one], after[one]
    yield from _between("evidence", gone, come)


def _pairs(gone: Mapping[str, Fields], come: Mapping[str, Fields], same: tuple[str, ...]) -> list[tuple[str, str]]:
    """Each piece that went with the first that came and is the same in some fields."""
    free, pairs = dict(come), []
    for one, fields in gone.items():
        wanted = [fields.get(name) for name in same]
        found = next((other for other, said in free.items() if [said.get(name) for name in same] == wanted), "")
        if found:
            del free[found]
            pairs.append((one, found))
    return pairs

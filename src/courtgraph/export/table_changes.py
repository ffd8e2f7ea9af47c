"""What tables change in a dataset, counted."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from courtgraph.export.csv_reader import PLACE
from courtgraph.export.table import Row

Place = tuple[str, str]
"""The file and the number of a record; a new one has no number."""
Said = tuple[tuple[tuple[str, str], ...], ...]
"""What the rows of a record say: the cells that hold something, by their columns."""
_NOT_SAID = (*PLACE, "cites")


class Changes(NamedTuple):
    """How many records of a kind a table adds, changes and removes, and of how many it empties a column."""

    added: int
    changed: int
    removed: int
    cleared: Mapping[str, int]

    def __str__(self) -> str:
        told = (f"{number:,} {word}" for word, number in zip(self._fields, self[:3], strict=False) if number)
        cleared = (f"{column} cleared in {number:,}" for column, number in sorted(self.cleared.items()))
        return ", ".join((*told, *cleared))


def changes_of(before: Mapping[Place, Sequence[Row]], after: Sequence[tuple[Place, Sequence[Row]]]) -> Changes:
    """What became of the records of some files, whose rows are those of before and of now.

    >>> before = {("a", "1"): [{"id": "x", "note": "n"}], ("a", "2"): [{"id": "y"}]}
    >>> print(changes_of(before, [(("a", "1"), [{"id": "x"}]), (("a", ""), [{"id": "z"}])]))
    1 added, 1 changed, 1 removed, note cleared in 1
    """
    old, new = ([(place, _said(rows)) for place, rows in records] for records in (before.items(), after))
    same = Counter(said for _, said in old) & Counter(said for _, said in new)
    left, other = dict(_without(old, same)), list(_without(new, same))
    changed = [(left[place], said) for place, said in other if place in left]
    cleared = Counter(column for was, said in changed for column in _columns(was) - _columns(said))
    return Changes(len(other) - len(changed), len(changed), len(left) - len(changed), cleared)


def _said(rows: Sequence[Row]) -> Said:
    return tuple(
        tuple(sorted((column, cell) for column, cell in row.items() if cell and column not in _NOT_SAID))
        for row in rows
    )


def _without(records: Iterable[tuple[Place, Said]], same: Counter[Said]) -> Iterator[tuple[Place, Said]]:
    """The records without those that say what others say, wherever they stand."""
    left = Counter(same)
    for place, said in records:
        if left[said]:
            left[said] -= 1
        else:
            yield place, said


def _columns(said: Said) -> set[str]:
    return {column for row in said for column, _ in row}

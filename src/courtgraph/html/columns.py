"""Records field by field: small in a file, and quick to read in a browser."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

Record = Mapping[str, Any]


_RECURRING = 0.75
"""Texts of which more than this share is different stand in their column: places would only make it longer."""


_WIDTH, _HEX = {16}, re.compile("[0-9a-f]+")
"""Identifiers by content: they need no marks between them."""


class Texts:
    """Every text once, at a place that stands for it; so a text that comes up again and again costs a number.

    >>> texts = Texts()
    >>> [texts.place(text) for text in ("court/a", "received", "court/a")], texts.all
    ([0, 1, 0], ['court/a', 'received'])
    """

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def place(self, text: str) -> int:
        """Where the text stands among all."""
        return self._places.setdefault(text, len(self._places))

    @property
    def all(self) -> list[str]:
        """The texts in the order of their places."""
        return list(self._places)


def to_table(records: Sequence[Record], texts: Texts) -> dict[str, Any]:
    """Records with the same fields as one column for each field; texts that recur become places in ``texts``.

    >>> texts = Texts()
    >>> made = to_table([{"id": "a", "type": "Court", "on": 1}, {"id": "b", "type": "Court", "on": 1}], texts)
    >>> made["columns"], texts.all
    ({'id': ['a', 'b'], 'type': {'all': 'Court'}, 'on': {'all': 1}}, [])
    >>> to_table([{"type": name} for name in ("Court", "Goal", "Goal", "Court")], texts)["columns"], texts.all
    ({'type': {'texts': [0, 1, 1, 0]}}, ['Court', 'Goal'])
    >>> to_table([{"id": "98f6e92af60d1765"}, {"id": "fcf07e327432e48a"}], texts)["columns"]
    {'id': {'run': '98f6e92af60d1765fcf07e327432e48a', 'width': 16}}
    >>> to_table([{"evidence": [0]}, {"evidence": [1, 0]}, {"evidence": [2]}], texts)["columns"]
    {'evidence': {'steps': [[0], [1, -1], [2]]}}
    """
    names = list(records[0]) if records else []
    return {"rows": len(records), "columns": {name: _column([each[name] for each in records], texts) for name in names}}


def _column(values: list[Any], texts: Texts) -> Any:
    """The values as they are, unless one of the shorter forms that ``frontend/src/data/columns.ts`` reads fits."""
    if all(value == values[0] for value in values):
        return {"all": values[0]}
    if all(isinstance(value, str) for value in values):
        if {len(value) for value in values} == _WIDTH and _HEX.fullmatch(run := "".join(values)):
            return {"run": run, "width": len(values[0])}
        recur = len(set(values)) < _RECURRING * len(values)
        return {"texts": [texts.place(value) for value in values]} if recur else values
    if all(isinstance(value, list) and all(type(each) is int for each in value) for value in values):
        return {"steps": _steps(values)}
    return values


def _steps(lists: list[list[int]]) -> list[list[int]]:
    """Every number as how far it is from the one before it, across the lists: mostly 1, where numbers follow."""
    before = 0
    steps: list[list[int]] = []
    for numbers in lists:
        steps.append([])
        for number in numbers:
            steps[-1].append(number - before)
            before = number
    return steps

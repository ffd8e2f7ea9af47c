"""Records field by field: small in a file, and quick to read in a browser."""

from collections.abc import Mapping, Sequence
from typing import Any

Record = Mapping[str, Any]


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
    """Records with the same fields as one list of values for each field; texts become places in ``texts``.

    >>> texts = Texts()
    >>> to_table([{"id": "a", "line": 1}, {"id": "b", "line": 2}], texts)
    {'rows': 2, 'columns': {'id': {'texts': [0, 1]}, 'line': [1, 2]}}
    """
    names = list(records[0]) if records else []
    return {"rows": len(records), "columns": {name: _column([each[name] for each in records], texts) for name in names}}


def _column(values: list[Any], texts: Texts) -> Any:
    if all(isinstance(value, str) for value in values):
        return {"texts": [texts.place(value) for value in values]}
    return values

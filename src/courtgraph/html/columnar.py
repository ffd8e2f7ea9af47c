"""Records field by field: small in a file, and read by a browser only when they are asked for.

Long lists of small values cost a browser more than long texts do, so whatever can be is one text: numbers as digits,
and texts one after the other. ``frontend/src/model/column-table.ts`` reads every form.
"""

import json
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any

Record = Mapping[str, Any]
Column = Any

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
"""The digits of Base64, as RFC 4648 orders them: none needs an escape in JSON or in a script element."""

_sorted_json = json.JSONEncoder(sort_keys=True).encode

_RECURRING = 0.75
"""Values of which more than this share differ stand for themselves: numbers for them would only make it longer."""


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

    def lacking(self, texts: Iterable[str]) -> int:
        """How many different texts of these do not stand here yet."""
        return len({text for text in texts if text not in self._places})

    @property
    def all(self) -> list[str]:
        """The texts in the order of their places."""
        return list(self._places)


def to_table(records: Sequence[Record], texts: Texts) -> dict[str, Any]:
    """Records with the same fields as one column for each field; texts that recur become places in ``texts``.

    >>> texts = Texts()
    >>> to_table([{"id": "a", "type": "Court"}, {"id": "bc", "type": "Court"}], texts)["columns"]
    {'id': {'among': ['a', 'bc'], 'at': 'AB'}, 'type': {'all': 'Court'}}
    """
    names = list(records[0]) if records else []
    return {"rows": len(records), "columns": {name: _column([each[name] for each in records], texts) for name in names}}


def _column(values: Sequence[Any], texts: Texts) -> Column:
    """The first form that fits: one value, fields, lists of numbers, some values, texts, or the values as they are.

    >>> _column([{"en": "a", "zh": "b"}, {"en": "a", "zh": "c"}], Texts())
    {'fields': {'en': {'all': 'a'}, 'zh': {'among': ['b', 'c'], 'at': 'AB'}}}
    >>> _column([[0], [1, 0], [2]], Texts())
    {'lengths': {'among': [1, 2], 'at': 'ABA'}, 'steps': {'among': [0, 1, -1, 2], 'at': 'ABCD'}}
    """
    if len(keys := dict.fromkeys(map(_key, values))) <= 1:
        return {"all": values[0] if values else None}
    if isinstance(values[0], dict) and values[0] and all(_alike(one, other) for one, other in pairwise(values)):
        return {"fields": {name: _column([value[name] for value in values], texts) for name in values[0]}}
    if all(isinstance(value, list) and all(type(each) is int for each in value) for value in values):
        numbers = [number for value in values for number in value]
        return {"lengths": _column([len(value) for value in values], texts), "steps": _column(_steps(numbers), texts)}
    if len(keys) <= len(_DIGITS) or (len(keys) < _RECURRING * len(values) and not isinstance(values[0], str)):
        return _among(values)
    return _texts(values, texts) if all(isinstance(value, str) for value in values) else list(values)


def _texts(values: Sequence[str], texts: Texts) -> Column:
    """Texts by their places where they recur, and else one after the other.

    >>> _texts(["a", "bc"], Texts())
    {'run': 'abc', 'lengths': {'among': [1, 2], 'at': 'AB'}}
    """
    if texts.lacking(values) < _RECURRING * len(values):
        places = [texts.place(value) for value in values]
        return {"texts": _digits(places, width := _width(max(places))), "width": width}
    return {"run": "".join(values), "lengths": _column([_length(value) for value in values], texts)}


def _among(values: Sequence[Any]) -> Column:
    among: dict[Hashable, Any] = {}
    for value in values:
        among.setdefault(_key(value), value)
    places = dict(zip(among, range(len(among)), strict=True))
    width = _width(len(among) - 1)
    wide = {"width": width} if width > 1 else {}
    return {"among": list(among.values()), "at": _digits([places[_key(value)] for value in values], width), **wide}


def _key(value: Any) -> Hashable:
    """What only equal values of the same type share."""
    return _sorted_json(value) if isinstance(value, dict | list) else (type(value), value)


def _alike(one: Any, other: Any) -> bool:
    return isinstance(other, dict) and one.keys() == other.keys()


def _length(text: str) -> int:
    """How long a browser takes a text to be: in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _width(largest: int) -> int:
    """How many digits the largest number takes."""
    return 1 if largest < len(_DIGITS) else 1 + _width(largest // len(_DIGITS))


def _digits(numbers: Iterable[int], width: int) -> str:
    """Numbers of so many digits each, the last digit first."""
    written: dict[int, str] = {}
    for number in (numbers := list(numbers)):
        if number not in written:
            written[number] = "".join(_DIGITS[number // len(_DIGITS) ** place % len(_DIGITS)] for place in range(width))
    return "".join(written[number] for number in numbers)


def _steps(numbers: Iterable[int]) -> list[int]:
    """Every number as how far it is from the one before it: mostly 1, where numbers follow."""
    return [number - before for before, number in pairwise([0, *numbers])]

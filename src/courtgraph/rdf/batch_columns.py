"""Columns of batches as the fields of the mapping: whole columns at a time, encoded as they stand in lines."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from courtgraph.extras import import_extra
from courtgraph.rdf.minting import local_name, path_of
from courtgraph.rdf.pattern_terms import Placeholder
from courtgraph.rdf.terms import escaped

Values = Callable[[], Any]
"""Gives the values of a field, as an Arrow array of strings."""
_TO_ESCAPE = r'[\x00-\x1f"\\\x7f\x{FFFE}\x{FFFF}]'
_TO_ENCODE = r"[^A-Za-z0-9\-_~!$&'()*+,;=:@/]"
"""What may have to be written otherwise in the path of an IRI: less stays as it is than ``path_of`` leaves."""


class FieldColumns:
    r"""The values of a batch's fields by name and place; each is made into what lines hold when it is first asked for.

    >>> import pyarrow
    >>> columns = FieldColumns({("quote", 0): lambda: pyarrow.array(['說"一"', "二"])})
    >>> columns.in_lines(Placeholder("text", "quote")).to_pylist()
    ['說\\"一\\"', '二']
    """

    def __init__(self, values: Mapping[tuple[str, int], Values]) -> None:
        self._values = values
        self._made: dict[Placeholder, Any] = {}

    def in_lines(self, hole: Placeholder) -> Any:
        """What stands in lines for each row, in the way that a hole takes it."""
        if hole not in self._made:
            self._made[hole] = _WAYS[hole.way](self._values[hole.field, hole.place]())
        return self._made[hole]


def _path(column: Any) -> Any:
    return _written(column, _TO_ENCODE, path_of)


def _text(column: Any) -> Any:
    return _written(column, _TO_ESCAPE, escaped)


def _written(column: Any, doubtful: str, write: Callable[[str], str]) -> Any:
    """A column of strings in which those that hold a doubtful character are written anew, each different text once."""
    arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
    if hasattr(column, "indices"):
        return _written(column.dictionary, doubtful, write).take(column.indices)
    found = compute.match_substring_regex(column, doubtful)
    if not compute.any(found).as_py():
        return column
    anew = column.filter(found).dictionary_encode()
    words: Sequence[str] = anew.dictionary.to_pylist()
    written = arrow.array([write(word) for word in words], column.type).take(anew.indices)
    return compute.replace_with_mask(column, compute.fill_null(found, False), written)


def _name(column: Any) -> Any:
    arrow = import_extra("pyarrow", "scale")
    words = column if hasattr(column, "indices") else column.dictionary_encode()
    names = [local_name(word) for word in words.dictionary.to_pylist()]
    return arrow.array(names, arrow.string()).take(words.indices)


_WAYS: Mapping[str, Callable[[Any], Any]] = {"path": _path, "text": _text, "name": _name, "term": lambda column: column}
"""How a column becomes what lines hold, by the way of a hole; a ``term`` is written by whoever gives the column."""

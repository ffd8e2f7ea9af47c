"""Columns of a batch as lists of Python, a column at a time: no object of Arrow is made for a cell."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Any

_EPOCH = date(1970, 1, 1)


def texts(column: Any) -> list[str]:
    """Strings, encoded by a dictionary or not; nothing that is said becomes the empty text."""
    return [text or "" for text in optional_texts(column)]


def optional_texts(column: Any) -> list[Any]:
    """Strings or bytes, encoded by a dictionary or not; None where nothing is said."""
    if hasattr(column, "indices"):
        words = _plain(column.dictionary)
        return [None if place is None else words[place] for place in _indices(column.indices)]
    return _plain(column)


def numbers(column: Any) -> list[int]:
    """Whole numbers; what is missing is 0."""
    return list(column.fill_null(0).to_numpy(zero_copy_only=False).tolist())


def flags(column: Any) -> list[bool]:
    """Truth values; what is missing is false."""
    return list(column.fill_null(False).to_numpy(zero_copy_only=False).tolist())


def days(column: Any) -> list[date | None]:
    """Days; None where there is none.

    >>> import pyarrow
    >>> days(pyarrow.array([date(2024, 2, 29), None]))
    [datetime.date(2024, 2, 29), None]
    """
    import pyarrow

    counted = column.cast(pyarrow.int32())
    known = counted.is_valid().to_numpy(zero_copy_only=False).tolist()
    return [_day(number) if is_known else None for number, is_known in zip(numbers(counted), known, strict=True)]


def lists(column: Any) -> list[tuple[str, ...]]:
    """Lists of strings; what is missing is an empty one."""
    starts, inner = _offsets(column), texts(column.values)
    return [tuple(inner[start:end]) for start, end in starts]


def maps(column: Any, values: Callable[[Any], Sequence[Any]] = texts) -> list[dict[Any, Any]]:
    """Maps, whose values are strings unless it is said how they are read; what is missing is an empty one."""
    starts = _offsets(column)
    keys = texts(column.keys) if _is_text(column.keys) else numbers(column.keys)
    items = values(column.items)
    return [dict(zip(keys[start:end], items[start:end], strict=True)) if start < end else {} for start, end in starts]


def _plain(column: Any) -> list[Any]:
    return list(column.to_numpy(zero_copy_only=False).tolist())


def _indices(indices: Any) -> list[int | None]:
    if not indices.null_count:
        return _plain(indices)
    return [None if place < 0 else place for place in _plain(indices.fill_null(-1))]


def _is_text(column: Any) -> bool:
    import pyarrow

    return not pyarrow.types.is_integer(column.type)


def _offsets(column: Any) -> list[tuple[int, int]]:
    """Where each list begins and ends among the values; one that is missing holds none, whatever lies under it."""
    bounds = _plain(column.offsets)
    if not column.null_count:
        return list(pairwise(bounds))
    known = _plain(column.is_valid())
    return [
        (start, end if is_known else start) for start, end, is_known in zip(bounds[:-1], bounds[1:], known, strict=True)
    ]


@lru_cache(1 << 14)
def _day(number: int) -> date:
    return _EPOCH + timedelta(days=number)

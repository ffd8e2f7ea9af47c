"""Mappings that stay as they are, so that what is derived of a record, such as its identifier, stays right."""

from collections.abc import Mapping
from typing import Any, NoReturn, TypeVar

import msgspec

Key = TypeVar("Key")
Value = TypeVar("Value")


class FrozenDict(dict[Key, Value]):
    """A dict that nobody changes; all that reads a dict, such as an encoder, takes it for one.

    >>> said = FrozenDict(year="2024")
    >>> said["year"] = "2025"
    Traceback (most recent call last):
    TypeError: a record stays as it is; msgspec.structs.replace makes another
    >>> said == {"year": "2024"}, said | {"count": "2"}
    (True, {'year': '2024', 'count': '2'})
    """

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("a record stays as it is; msgspec.structs.replace makes another")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse

    def __hash__(self) -> int:  # type: ignore[override]  # a dict that can change has none
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)


def freeze(record: msgspec.Struct, *fields: str) -> None:
    """Make mappings of a new record ones of its own that stay as they are."""
    for name in fields:
        said: Mapping[Any, Any] = getattr(record, name)
        if type(said) is not FrozenDict:
            msgspec.structs.force_setattr(record, name, FrozenDict(said))

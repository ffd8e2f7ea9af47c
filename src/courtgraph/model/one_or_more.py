"""Arguments of which several may be named, and one as it is."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias, TypeVar

One = TypeVar("One")
Places: TypeAlias = str | Path | Iterable[str | Path]
"""One place or several."""


def one_or_more(named: One | Iterable[One]) -> list[One]:
    """What is named, as a list; a text is one thing, and not its characters.

    >>> one_or_more("metric"), one_or_more(["metric", "award"]), one_or_more(())
    (['metric'], ['metric', 'award'], [])
    """
    return list(named) if isinstance(named, Iterable) and not isinstance(named, str) else [named]


def paths_of(places: Places) -> list[Path]:
    """The paths of one place or of several.

    >>> [path.name for path in paths_of("reports")]
    ['reports']
    """
    named: list[str | Path] = one_or_more(places)
    return [Path(one) for one in named]

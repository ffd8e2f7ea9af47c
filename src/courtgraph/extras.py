"""Packages that courtgraph works without."""

from importlib import import_module
from types import ModuleType

from courtgraph.errors import CourtgraphError


def import_extra(name: str, extra: str) -> ModuleType:
    """A module of a package that an extra of courtgraph brings.

    Raises CourtgraphError, which names the extra, when it is not installed.

    >>> import_extra("no_such_module", "pandas")
    Traceback (most recent call last):
    courtgraph.errors.CourtgraphError: no_such_module is not installed; pip install 'courtgraph[pandas]'
    """
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise CourtgraphError(f"{name} is not installed; pip install 'courtgraph[{extra}]'") from None

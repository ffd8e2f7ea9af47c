"""The words that rules ask for, from ``genre.yaml``."""

from functools import cache
from pathlib import Path


def terms(name: str) -> frozenset[str]:
    """A list of words by its name.

    >>> "方便" in terms("not names")
    True
    """
    return frozenset(_genre()[name].split())


@cache
def _genre() -> dict[str, str]:
    from courtgraph.schema.tree import read_tree

    return dict(read_tree(Path(__file__).with_name("genre.yaml").read_text("utf-8")).content)

"""The rest of the garbage collector while many records are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def gc_paused() -> Iterator[None]:
    """Rest the garbage collector, and leave it as it was.

    Nodes, records and what is written of them form no cycles: the collector would walk through all of them again and
    again, and free none.

    >>> with gc_paused():
    ...     gc.isenabled()
    False
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

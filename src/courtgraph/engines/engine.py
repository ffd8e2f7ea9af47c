"""What an engine does, and nothing else: whatever is made of tables is made of these three."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

Tables = Mapping[str, Sequence[Path]]
"""By the name that a query has for it, the Parquet files of a table."""


class Engine(Protocol):
    """Runs SQL and functions. Places are seen by all processes of it, on however many machines these run."""

    def sql(self, query: str, tables: Tables) -> Any:
        """What a query gives, as a ``pyarrow.Table``: no more than memory takes."""

    def write(self, query: str, tables: Tables, folder: Path, by: str) -> None:
        """Write what a query gives, of any size, as Parquet: the rows of each ``by`` into a folder named ``by=...``."""

    def map_batches(self, function: Callable[[Any], Any], batches: Sequence[Any]) -> Iterator[Any]:
        """What a function makes of each ``pyarrow.RecordBatch``, which is another, in any order.

        The function is one of a module, or a ``functools.partial`` of one, so that other processes find it.
        """

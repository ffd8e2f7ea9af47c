"""The engine of one machine: DuckDB for SQL, and processes over batches."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from glob import escape
from pathlib import Path
from typing import Any

from courtgraph.engines.engine import Tables
from courtgraph.errors import CourtgraphError
from courtgraph.extras import import_extra
from courtgraph.worker.pool import mapped

MEMORY = 256
"""So many mebibytes DuckDB takes; what is more it puts on the disk."""


class LocalEngine:
    """DuckDB, and so many processes, each with one batch at a time."""

    def __init__(self, database: Any, jobs: int) -> None:
        self._database = database
        self._jobs = jobs

    def sql(self, query: str, tables: Tables) -> Any:
        """What a query gives, as a ``pyarrow.Table``."""
        return self._asked(query, tables).to_arrow_table()

    def write(self, query: str, tables: Tables, folder: Path, by: str) -> None:
        """Write what a query gives: the rows of each ``by`` into a folder of their own."""
        asked = self._asked(query, tables)
        asked.to_parquet(str(folder), partition_by=[by], compression="zstd", overwrite=True)

    def map_batches(self, function: Callable[[Any], Any], batches: Sequence[Any]) -> Iterator[Any]:
        """What a function makes of each batch, in their order."""
        jobs = min(self._jobs, len(batches))
        with mapped(function, batches, jobs, what="worked on tables") as made:
            yield from made

    def _asked(self, query: str, tables: Tables) -> Any:
        duckdb = import_extra("duckdb", "scale")
        try:
            for name, files in tables.items():
                self._database.read_parquet([escape(str(file)) for file in files]).create_view(name, replace=True)
            return self._database.sql(query)
        except duckdb.Error as error:
            words = str(error).partition("\n")[0]
            raise CourtgraphError(f"DuckDB: {words}; write the tables again with courtgraph export tables") from None


@contextmanager
def local_engine(jobs: int, staging: Path) -> Iterator[LocalEngine]:
    """The engine of this machine, with so many processes; what does not fit into memory lies in a folder meanwhile.

    Raises CourtgraphError where DuckDB or PyArrow is not installed.
    """
    import_extra("pyarrow", "scale")
    settings = {
        "threads": jobs,
        "memory_limit": f"{MEMORY}MiB",
        "temp_directory": str(staging),
        # nothing is fetched: what reads Parquet comes with DuckDB
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    with import_extra("duckdb", "scale").connect(":memory:", config=settings) as database:
        yield LocalEngine(database, jobs)

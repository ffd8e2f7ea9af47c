"""What an answer of an endpoint may take."""

from typing import NamedTuple

from courtgraph.worker.call import MEMORY, TIMEOUT

MAX_ROWS = 100_000
MAX_BYTES = 64 * 2**20


class Limits(NamedTuple):
    """Seconds for all tries together, rows, bytes, and mebibytes of memory for reading a graph."""

    timeout: float | None = TIMEOUT
    max_rows: int = MAX_ROWS
    max_bytes: int = MAX_BYTES
    memory: int = MEMORY

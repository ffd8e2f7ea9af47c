"""Values in batches: what is asked of a process, and what it answers."""

from typing import Any

from courtgraph.extras import import_extra


def to_batch(content: bytes) -> Any:
    """What stands in a batch that goes to a process and comes from it: a value as JSON."""
    arrow = import_extra("pyarrow", "scale")
    return arrow.RecordBatch.from_arrays([arrow.array([content], arrow.binary())], ["content"])


def from_batch(batch: Any) -> bytes:
    """The JSON that stands in a batch."""
    return bytes(batch["content"][0].as_py())

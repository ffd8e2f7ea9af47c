"""The command line: commands parse, call and print; all else is elsewhere."""

import gc

# What loads here lives until the end, so looking for garbage in it, now or at the exit, would only take time.
gc.disable()
from courtgraph.cli.group import main  # noqa: E402

gc.freeze()
gc.enable()

__all__ = ["main"]

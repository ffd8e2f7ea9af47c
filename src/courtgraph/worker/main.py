"""What runs in a worker process: one function, by its name, of what stands on stdin; see ``call.py``."""

import sys
from importlib import import_module

from courtgraph.errors import CourtgraphError
from courtgraph.worker.limits import OUT_OF_MEMORY, end_with_parent, limit_memory

FAILED = 3
"""The exit code of a worker whose stdout is not what the function gave but the message of its error."""


def main() -> None:
    """Call the function that the arguments name, within the memory that they allow."""
    module, name, mebibytes = sys.argv[1:]
    limit_memory(int(mebibytes))
    request = sys.stdin.buffer.readline()
    end_with_parent()
    try:
        reply = getattr(import_module(module), name)(request)
    except CourtgraphError as error:
        sys.stdout.buffer.write(str(error).encode("utf-8", "surrogatepass"))
        sys.exit(FAILED)
    except MemoryError:
        sys.exit(OUT_OF_MEMORY)
    sys.stdout.buffer.write(reply)


if __name__ == "__main__":
    main()

"""What the engine does to make a store on disk, in a worker process, which some data end."""

import json
from pathlib import Path

from courtgraph.sparql.engine import base_of
from courtgraph.sparql.files import load_file


def load(request: bytes) -> bytes:
    """Add a file of N-Triples to a store: the paths of both come as JSON, and that of a file for the bytes read so far.

    Raises:
        QueryError: the file is missing, malformed or broken.
    """
    import pyoxigraph

    place, path, progress = json.loads(request)
    store = pyoxigraph.Store(place)
    with Path(progress).open("wb", buffering=0) as file:

        def told(done: int) -> None:
            file.seek(0)
            file.write(b"%20d" % done)

        load_file(store, path, "nt", in_bulk=True, told=told)
    store.flush()
    return b""


def finish(request: bytes) -> bytes:
    """Put a store into the order that is read fastest, and give the number of its triples and their base, as JSON."""
    import pyoxigraph

    [place] = json.loads(request)
    store = pyoxigraph.Store(place)
    store.optimize()
    store.flush()
    return json.dumps([len(store), base_of(store)]).encode()

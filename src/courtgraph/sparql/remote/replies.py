"""What an endpoint answers, as answers of the embedded engine are."""

import json
from typing import TYPE_CHECKING

from courtgraph.errors import RemoteError
from courtgraph.sparql.engine import GraphDocument, Kind, read_graph
from courtgraph.sparql.remote.limits import Limits
from courtgraph.sparql.remote.results_json import normalized
from courtgraph.worker.call import call_worker

if TYPE_CHECKING:
    from courtgraph.sparql.remote.client import Reply

GRAPHS = {"application/n-triples": "N_TRIPLES", "text/turtle": "TURTLE", "text/plain": "N_TRIPLES"}
"""The formats of graphs that are read; Virtuoso has called N-Triples text/plain, as they were called once."""
VIRTUOSO_TRUTH = '"__ASK_RETVAL"'
"""The column that Virtuoso answers some ASK with, as if they were SELECT: with a row of 1 where it is true."""


def document_of(reply: "Reply", kind: Kind, endpoint: str, limits: Limits) -> str:
    """Results in JSON, or sorted lines of N-Triples.

    Raises:
        RemoteError: it is neither, of another kind, or more than allowed.
    """
    return _graph(reply, endpoint, limits) if kind == "graph" else _results(reply, kind, endpoint, limits)


def _results(reply: "Reply", kind: Kind, endpoint: str, limits: Limits) -> str:
    document = normalized(reply.content, endpoint, limits.max_rows)
    if kind == "ask" and VIRTUOSO_TRUTH in document[:50]:
        return json.dumps({"head": {}, "boolean": '"value":"1"' in document})
    if (kind == "ask") != ('"boolean":' in document[:30]):
        raise RemoteError(f"{endpoint}: answers another kind of question; check the address")
    return document


def _graph(reply: "Reply", endpoint: str, limits: Limits) -> str:
    media = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media not in GRAPHS:
        raise RemoteError(f"{endpoint}: answers with a graph as {media or 'nothing'}, which is not asked for")
    try:
        request = json.dumps(GraphDocument(reply.content.decode(), GRAPHS[media], endpoint)).encode()
    except UnicodeDecodeError:
        raise RemoteError(f"{endpoint}: answers with a graph that is not UTF-8") from None
    lines = call_worker(read_graph, request, endpoint, RemoteError, timeout=limits.timeout, memory=limits.memory)
    if lines.count(b"\n") > limits.max_rows:
        raise RemoteError(f"{endpoint}: answers with more than {limits.max_rows:,} triples; add LIMIT, or allow more")
    return lines.decode()


def notes_of(reply: "Reply", endpoint: str) -> list[str]:
    """What a server says in its headers alone: that it gives no more rows, or did not finish."""
    notes = []
    if most := reply.headers.get("x-sparql-maxrows"):
        notes.append(f"{endpoint} gives no more than {most} rows; ask with LIMIT and OFFSET for the rest")
    if reply.headers.get("x-sql-state", "").startswith("S1TAT"):
        notes.append(f"{endpoint} ran out of its own time, so that rows may be missing; ask for less")
    return notes

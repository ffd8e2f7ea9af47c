"""Questions to a SPARQL 1.1 endpoint: the same queries, refusals, limits and answers as those of the embedded engine.

https://www.w3.org/TR/sparql11-protocol/
"""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode

from courtgraph.errors import QueryError, RemoteError
from courtgraph.extras import import_extra
from courtgraph.model import DatasetInfo
from courtgraph.schema import Schema, default_schema
from courtgraph.sparql.answer import Answer
from courtgraph.sparql.engine import GraphDocument, Kind, read_graph
from courtgraph.sparql.execute import harmless, prefixes_for, shortener_of
from courtgraph.sparql.named import find_query, is_name
from courtgraph.sparql.remote.credentials import Credentials
from courtgraph.sparql.remote.results_json import normalized
from courtgraph.sparql.tokens import tokens
from courtgraph.sparql.values import set_values
from courtgraph.worker.call import MEMORY, TIMEOUT, call_worker

if TYPE_CHECKING:
    from courtgraph.sparql.remote.client import Client, Reply

MAX_ROWS = 100_000
MAX_BYTES = 64 * 2**20
RETRIES = 2
FORMS: Mapping[str, Kind] = {"SELECT": "select", "ASK": "ask", "CONSTRUCT": "graph", "DESCRIBE": "graph"}
RESULTS = "application/sparql-results+json"
GRAPHS = {"application/n-triples": "N_TRIPLES", "text/turtle": "TURTLE", "text/plain": "N_TRIPLES"}
"""The formats of graphs that are read; Virtuoso has called N-Triples text/plain, as they were called once."""
VIRTUOSO_TRUTH = '"__ASK_RETVAL"'
"""The column that Virtuoso answers some ASK with, as if they were SELECT: with a row of 1 where it is true."""
BASES = "SELECT DISTINCT ?base { ?dataset <http://rdfs.org/ns/void#uriSpace> ?base } LIMIT 20"


class Limits(NamedTuple):
    """What an answer may take: seconds, rows, bytes, and mebibytes of memory for reading a graph."""

    timeout: float | None = TIMEOUT
    max_rows: int = MAX_ROWS
    max_bytes: int = MAX_BYTES
    memory: int = MEMORY


def query_endpoint(
    text: str,
    endpoint: str,
    *,
    graph: str = "",
    queries: str | Path | None = None,
    values: Mapping[str, str] = {},
    origin: str = "query",
    limits: Limits = Limits(),  # noqa: B008  # it cannot be changed
    credentials: Credentials | None = None,
    schema: Schema | None = None,
) -> Answer:
    """Ask an endpoint in SPARQL 1.1, or a named query, as ``query`` asks data that are at hand.

    ``graph`` is the default graph of the query; without it that is the endpoint's choice. What ``query`` refuses is
    refused here before anything is sent.

    >>> query_endpoint("CLEAR ALL", "https://example.org/sparql")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    courtgraph.errors.QueryError: query:1:1: CLEAR is refused: it would change the data; ...

    Raises:
        QueryError: the query is unknown, or asks for a change or another server.
        RemoteError: the endpoint cannot be reached, refuses, takes too long, or answers with too much or with what
            cannot be read.
        CourtgraphError: the extra ``http`` is not installed.
    """
    if is_name(text):
        named = find_query(text, queries)
        text, origin = named.text, named.path
    text, origin = harmless(text, origin)
    kind = _kind_of(text, origin)
    import_extra("httpx", "http")
    from courtgraph.sparql.remote.client import Client

    end = None if limits.timeout is None else time.monotonic() + limits.timeout
    with Client(
        endpoint, credentials, timeout=limits.timeout, most=limits.max_bytes, retries=RETRIES, end=end
    ) as client:
        base = _base(client, graph) if values else ""
        text, origin = harmless(set_values(text, values, base or DatasetInfo().base), origin)
        reply = _ask(client, text, kind, graph)
        document = _document(reply, kind, endpoint, limits)
        base = base or _base(client, graph)
    shortener = shortener_of(text, base, prefixes_for(schema or default_schema()))
    return Answer(kind=kind, document=document, shortener=shortener, notes=tuple(_notes(reply, endpoint)))


def _kind_of(text: str, origin: str) -> Kind:
    words = (token.text.upper() for token in tokens(text) if token.kind == "word")
    form = next((word for word in words if word in FORMS), None)
    if form is None:
        raise QueryError(f"{origin}: is no query; ask with {', '.join(FORMS)}")
    return FORMS[form]


def _ask(client: "Client", text: str, kind: Kind, graph: str) -> "Reply":
    """The answer of success; the query goes in the body of a POST, where it may be of any length."""
    from courtgraph.sparql.remote.client import refusal

    fields = {"query": text} | ({"default-graph-uri": graph} if graph else {})
    accept = "application/n-triples, text/turtle;q=0.5" if kind == "graph" else RESULTS
    headers = {"Accept": accept, "Content-Type": "application/x-www-form-urlencoded"}
    reply = client.send("POST", client.address, urlencode(fields).encode(), headers)
    if reply.status != 200:
        raise RemoteError(refusal(client.address, reply))
    return reply


def _document(reply: "Reply", kind: Kind, endpoint: str, limits: Limits) -> str:
    if kind != "graph":
        document = normalized(reply.content, endpoint, limits.max_rows)
        if kind == "ask" and VIRTUOSO_TRUTH in document[:50]:
            return json.dumps({"head": {}, "boolean": '"value":"1"' in document})
        if (kind == "ask") != ('"boolean":' in document[:30]):
            raise RemoteError(f"{endpoint}: answers another kind of question; check the address")
        return document
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


def _base(client: "Client", graph: str) -> str:
    """The IRI on which identifiers hang, as the data there say; none where they cannot be asked."""
    from courtgraph.text.iris import is_base

    try:
        found = json.loads(normalized(_ask(client, BASES, "select", graph).content, client.address, 20))
    except RemoteError:
        return ""
    spaces = (row["base"]["value"] for row in found["results"]["bindings"])
    return min(filter(is_base, spaces), default="")


def _notes(reply: "Reply", endpoint: str) -> list[str]:
    """What a server says in its headers alone: that it gives no more rows, or did not finish."""
    notes = []
    if most := reply.headers.get("x-sparql-maxrows"):
        notes.append(f"{endpoint} gives no more than {most} rows; ask with LIMIT and OFFSET for the rest")
    if reply.headers.get("x-sql-state", "").startswith("S1TAT"):
        notes.append(f"{endpoint} ran out of its own time, so that rows may be missing; ask for less")
    return notes

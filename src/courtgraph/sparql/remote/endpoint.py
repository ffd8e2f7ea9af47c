"""Questions to a SPARQL 1.1 endpoint: the same queries, refusals, limits and answers as those of the embedded engine.

https://www.w3.org/TR/sparql11-protocol/
"""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from courtgraph.errors import QueryError, RemoteError
from courtgraph.extras import import_extra
from courtgraph.model import DatasetInfo
from courtgraph.schema import Schema, default_schema
from courtgraph.sparql.answer import Answer
from courtgraph.sparql.engine import Kind
from courtgraph.sparql.execute import harmless, prefixes_for, shortener_of
from courtgraph.sparql.named import find_query, is_name
from courtgraph.sparql.remote.credentials import Credentials
from courtgraph.sparql.remote.limits import Limits
from courtgraph.sparql.remote.replies import document_of, notes_of
from courtgraph.sparql.remote.results_json import normalized
from courtgraph.sparql.tokens import tokens
from courtgraph.sparql.values import set_values

if TYPE_CHECKING:
    from courtgraph.sparql.remote.client import Client, Reply

RETRIES = 2
FORMS: Mapping[str, Kind] = {"SELECT": "select", "ASK": "ask", "CONSTRUCT": "graph", "DESCRIBE": "graph"}
RESULTS = "application/sparql-results+json"
BASES = "SELECT DISTINCT ?base { ?dataset <http://rdfs.org/ns/void#uriSpace> ?base } LIMIT 20"


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
        document = document_of(reply, kind, endpoint, limits)
        base = base or _base(client, graph)
    shortener = shortener_of(text, base, prefixes_for(schema or default_schema()))
    return Answer(kind=kind, document=document, shortener=shortener, notes=tuple(notes_of(reply, endpoint)))


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


def _base(client: "Client", graph: str) -> str:
    """The IRI on which identifiers hang, as the data there say; none where they cannot be asked."""
    from courtgraph.text.iris import is_base

    try:
        found = json.loads(normalized(_ask(client, BASES, "select", graph).content, client.address, 20))
    except RemoteError:
        return ""
    spaces = (row["base"]["value"] for row in found["results"]["bindings"])
    return min(filter(is_base, spaces), default="")

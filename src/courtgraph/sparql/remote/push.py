"""Datasets sent to a graph store, portion by portion.

https://www.w3.org/TR/sparql11-http-rdf-update/
"""

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from courtgraph.errors import CourtgraphError, RemoteError
from courtgraph.extras import import_extra
from courtgraph.model import Dataset
from courtgraph.sparql.remote.addresses import checked, with_graph
from courtgraph.sparql.remote.credentials import Credentials
from courtgraph.sparql.remote.portions import PORTION, portions
from courtgraph.sparql.remote.push_state import PushState
from courtgraph.text.iris import is_iri

if TYPE_CHECKING:
    from courtgraph.sparql.remote.client import Client, Reply

TIMEOUT = 300.0
"""How many seconds a portion may take: a store answers when it has taken it in."""
TYPE = "application/n-triples"


def graph_of(sources: Sequence[Dataset | Path]) -> str:
    """The graph for sources where none is named: the base of the datasets, and for files the default graph, empty here.

    >>> graph_of([Dataset()]), graph_of([Path("a.nt")])
    ('https://courtgraph.example/', '')

    Raises:
        CourtgraphError: they do not agree.
    """
    graphs = {source.info.base if isinstance(source, Dataset) else "" for source in sources}
    if len(graphs) > 1:
        told = " and ".join(sorted(graph or "the default graph" for graph in graphs))
        raise CourtgraphError(f"these belong to {told}; name one graph", argument="graph")
    return graphs.pop()


def push(
    sources: Sequence[Dataset | Path],
    address: str,
    *,
    graph: str = "",
    replace: bool = False,
    state: Path | None = None,
    resume: bool = False,
    portion: int = PORTION,
    timeout: float = TIMEOUT,
    credentials: Credentials | None = None,
    track: Callable[[Iterator[bytes]], Iterator[bytes]] = iter,
) -> int:
    """Send datasets and files of N-Triples to a graph of a store, and say how many bytes were sent.

    ``graph`` is an IRI, or nothing for the store's default graph. The first portion is added by POST as the others are,
    or with ``replace`` takes the place of the graph by PUT. ``state`` is a file that says what has arrived; with
    ``resume`` the push goes on where that says. It is gone when all has arrived. ``track`` is given the portions and
    gives them back one by one, as a progress bar does.

    Raises:
        RemoteError: the store cannot be reached or refuses.
        CourtgraphError: a source cannot be read or cut, the graph is no IRI, what is resumed is another push, or the
            extra ``http`` is not installed.

    >>> push([Dataset()], "https://dba:secret@example.org/store")
    Traceback (most recent call last):
    courtgraph.errors.RemoteError: the address holds a user or a password, which others could see; set COURTGRAPH_USER \
and COURTGRAPH_PASSWORD in the environment
    """
    if graph and not is_iri(graph):
        raise CourtgraphError(f"{graph} is no absolute IRI; name the graph by one", argument="graph")
    fresh = PushState(checked(address), graph, portion)
    before = _resumed(fresh, state) if resume else fresh
    import_extra("httpx", "http")
    from courtgraph.sparql.remote.client import Client

    parts = portions(sources, portion)
    if not (first := next(parts, b"")):
        raise CourtgraphError(f"{', '.join(map(str, sources))}: no triples stand there; nothing was sent")
    with Client(address, credentials, timeout=timeout) as client:
        _authenticate(client, graph)
        sent = _send(client, track(chain([first], parts)), before, state, replace=replace)
    if state:
        state.unlink(missing_ok=True)
    return sent


def _resumed(fresh: PushState, path: Path | None) -> PushState:
    if path is None:
        raise CourtgraphError("to go on with a push takes the file of its state", argument="state")
    before = PushState.read(path)
    if before[:3] != fresh[:3]:
        told = f"{before.address}, graph {before.graph or '(default)'}, in portions of {before.portion} bytes"
        raise CourtgraphError(f"{path}: is of another push: to {told}; repeat that one, or start without --resume")
    return before


def _authenticate(client: "Client", graph: str) -> None:
    """Ask for nothing, so that a portion is not sent once in vain only to hear how the store wants to be asked."""
    reply = client.send("HEAD", with_graph(client.address, graph))
    if reply.status == 401:
        raise _refused(client, reply)


def _send(client: "Client", parts: Iterator[bytes], before: PushState, path: Path | None, *, replace: bool) -> int:
    digest, sent = sha256(), 0
    for number, part in enumerate(parts):
        digest.update(part)
        if number < before.arrived:
            if number + 1 == before.arrived and digest.hexdigest() != before.sha256:
                raise CourtgraphError(f"{path}: what arrived is not what stands here now; start without --resume")
            continue
        try:
            _send_portion(client, part, before.graph, "PUT" if replace and not number else "POST")
        except RemoteError as error:
            hint = f"; what was sent before arrived ({number} portions), go on with --resume" if path and number else ""
            raise RemoteError(f"{error}{hint}") from None
        sent += len(part)
        if path:
            before._replace(arrived=number + 1, sha256=digest.hexdigest()).write(path)
    return sent


def _send_portion(client: "Client", part: bytes, graph: str, method: str) -> None:
    reply = client.send(method, with_graph(client.address, graph), part, {"Content-Type": TYPE})
    if not 200 <= reply.status < 300:
        raise _refused(client, reply)


def _refused(client: "Client", reply: "Reply") -> RemoteError:
    from courtgraph.sparql.remote.client import refusal

    wanted = "; set COURTGRAPH_USER and COURTGRAPH_PASSWORD, or COURTGRAPH_TOKEN, to those who may write"
    return RemoteError(refusal(client.address, reply) + (wanted if reply.status in (401, 403) else ""))

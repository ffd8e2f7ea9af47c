"""One query over one store: pyoxigraph, in memory, with nothing but the data that is given."""

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from courtgraph.sparql.answer import Kind
from courtgraph.sparql.files import load_file
from courtgraph.sparql.refuse import refuse
from courtgraph.sparql.syntax import syntax_error

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A query, where it comes from, and the data: lines of N-Triples, or RDF files, whose paths need not be UTF-8.

    ``input_format`` is that of the files, whatever their endings name.
    """

    text: str
    origin: str = "query"
    triples: str = ""
    paths: tuple[bytes, ...] = ()
    input_format: str = ""
    prefixes: Mapping[str, str] = {}


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """The answer's kind and document and the base of the data's own IRIs, or what was wrong."""

    kind: Kind = "select"
    document: str = ""
    base: str = ""
    error: str = ""


def run(request: Request) -> Reply:
    """Answer a query in this process, which no time limit can stop.

    Raises:
        QueryError: the query or a file is malformed, or the query asks for what is refused.
    """
    refuse(request.text, request.origin)
    store = build_store(request)
    return msgspec.structs.replace(evaluate(store, request), base=base_of(store))


def build_store(request: Request) -> "Store":
    """The data in memory, where a query sees the named graphs of TriG and the rest as one."""
    import pyoxigraph

    store = pyoxigraph.Store()
    store.bulk_load(request.triples.encode(), format=pyoxigraph.RdfFormat.N_TRIPLES)
    for path in request.paths:
        load_file(store, os.fsdecode(path), request.input_format)
    # The engine's own union of graphs counts a triple once for each graph that holds it.
    named = [pyoxigraph.Quad(*quad.triple) for graph in store.named_graphs() for quad in _quads_of(store, graph)]
    store.bulk_extend(named)
    return store


def evaluate(store: "Store", request: Request) -> Reply:
    """The reply of a store to a query that was found harmless."""
    import pyoxigraph

    try:
        found = store.query(request.text)
    except SyntaxError as error:
        raise syntax_error(error, request.text, request.origin, request.prefixes) from None
    if isinstance(found, pyoxigraph.QueryTriples):
        return Reply(kind="graph", document=_sorted_lines(found))
    kind: Kind = "ask" if isinstance(found, pyoxigraph.QueryBoolean) else "select"
    return Reply(kind=kind, document=(found.serialize(format=pyoxigraph.QueryResultsFormat.JSON) or b"").decode())


def base_of(store: "Store") -> str:
    """The IRI on which the identifiers of exported data hang, as the data says; empty when it says none."""
    import pyoxigraph

    said = store.quads_for_pattern(None, pyoxigraph.NamedNode("http://rdfs.org/ns/void#uriSpace"), None)
    return min((quad.object.value for quad in said if isinstance(quad.object, pyoxigraph.Literal)), default="")


def _sorted_lines(triples: "Iterable[Triple]") -> str:
    """N-Triples in a stable order; blank nodes get canonical labels, since the engine's are random."""
    import pyoxigraph

    graph = pyoxigraph.Dataset(pyoxigraph.Quad(*triple) for triple in triples)
    graph.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    return "".join(sorted(f"{quad.triple} .\n" for quad in graph))


def _quads_of(store: "Store", graph: Any) -> Any:
    return store.quads_for_pattern(None, None, None, graph)

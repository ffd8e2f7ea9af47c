"""One query over one store: pyoxigraph, in memory, with nothing but the data that is given.

This runs in a worker process, which starts anew for every query, so it imports little.
"""

import json
import re
from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from courtgraph.errors import QueryError
from courtgraph.sparql.files import is_too_long, load_file

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple

Kind = Literal["select", "ask", "graph"]
MAX_NESTING = 100
"""How many triple terms may be in one another in an answer."""
_BRACKET = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|([{}])')


class Request(NamedTuple):
    """A query, where it comes from, and the data: lines of N-Triples, RDF files, or a store on disk.

    ``input_format`` is that of the files, whatever their endings name.
    """

    text: str
    origin: str = "query"
    triples: str = ""
    paths: tuple[str, ...] = ()
    input_format: str = ""
    prefixes: Mapping[str, str] = {}
    store: str = ""


class Reply(NamedTuple):
    """The answer's kind and document, and the base of the data's own IRIs."""

    kind: Kind
    document: str
    base: str = ""


class GraphDocument(NamedTuple):
    """A graph that another engine wrote, the name of its format, and where it comes from."""

    document: str
    form: str
    origin: str


class Conversion(NamedTuple):
    """Results of SELECT or ASK in JSON, and the name of the format that they are wanted in."""

    document: str
    form: str


def answer(request: bytes) -> bytes:
    """The reply to a ``Request``, which comes as JSON: its kind and its base as a line of JSON, and its document."""
    kind, document, base = run(Request(*json.loads(request)))
    return f"{json.dumps([kind, base])}\n{document}".encode()


def run(request: Request) -> Reply:
    """Answer a query in this process, which no limit can stop and the engine may end.

    Raises:
        QueryError: the query or a file is malformed.
    """
    if request.store:
        from courtgraph.sparql.store_reader import open_store

        with open_store(request.store) as opened:
            return evaluate(opened, request)._replace(base=base_of(opened))
    store = build_store(request)
    return evaluate(store, request)._replace(base=base_of(store))


def convert(request: bytes) -> bytes:
    """The results of a ``Conversion``, which comes as JSON, in their other format.

    Raises:
        QueryError: the engine cannot read them.
    """
    import pyoxigraph

    document, form = Conversion(*json.loads(request))
    try:
        results = pyoxigraph.parse_query_results(document, pyoxigraph.QueryResultsFormat.JSON)
        return results.serialize(format=getattr(pyoxigraph.QueryResultsFormat, form.upper())) or b""
    except MemoryError as error:
        if is_too_long(error):
            raise QueryError(f"the answer has a text of more than 16 MiB, too long for {form}; choose json") from None
        raise


def read_graph(request: bytes) -> bytes:
    """The sorted lines of N-Triples of a ``GraphDocument``, which comes as JSON.

    Raises:
        QueryError: the engine cannot read it.
    """
    import pyoxigraph

    document, form, origin = GraphDocument(*json.loads(request))
    try:
        found = pyoxigraph.parse(document, format=getattr(pyoxigraph.RdfFormat, form))
        return _sorted_lines(quad.triple for quad in found).encode()
    except SyntaxError as error:
        raise QueryError(f"{origin}: answers with malformed RDF in line {error.lineno}: {error.msg}") from None


def build_store(request: Request) -> "Store":
    """The data in memory, where a query sees the named graphs of TriG and the rest as one."""
    import pyoxigraph

    store = pyoxigraph.Store()
    store.bulk_load(request.triples.encode(), format=pyoxigraph.RdfFormat.N_TRIPLES)
    for path in request.paths:
        load_file(store, path, request.input_format)
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
        from courtgraph.sparql.syntax import syntax_error

        raise syntax_error(error, request.text, request.origin, request.prefixes) from None
    if isinstance(found, pyoxigraph.QueryTriples):
        return Reply("graph", _sorted_lines(found))
    kind: Kind = "ask" if isinstance(found, pyoxigraph.QueryBoolean) else "select"
    document = (found.serialize(format=pyoxigraph.QueryResultsFormat.JSON) or b"").decode()
    if '"triple"' in document and _nesting(document) > MAX_NESTING:
        wrong = f"the answer has more than {MAX_NESTING} triple terms in one another"
        raise QueryError(f"{request.origin}: {wrong}; ask for their parts, with SUBJECT() and OBJECT()")
    return Reply(kind, document)


def base_of(store: "Store") -> str:
    """The IRI on which the identifiers of exported data hang, as the data says; empty when it says none.

    What is no such IRI is not believed: below ``h`` every address would be a short name.
    """
    import pyoxigraph

    from courtgraph.text.iris import is_base

    said = store.quads_for_pattern(None, pyoxigraph.NamedNode("http://rdfs.org/ns/void#uriSpace"), None)
    spaces = (quad.object.value for quad in said if isinstance(quad.object, pyoxigraph.Literal))
    return min(filter(is_base, spaces), default="")


def _sorted_lines(triples: "Iterable[Triple]") -> str:
    """N-Triples in a stable order; blank nodes get canonical labels, since the engine's are random."""
    import pyoxigraph

    graph = pyoxigraph.Dataset(pyoxigraph.Quad(*triple) for triple in triples)
    graph.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    return "".join(sorted(f"{quad.triple} .\n" for quad in graph))


def _quads_of(store: "Store", graph: Any) -> Any:
    return store.quads_for_pattern(None, None, None, graph)


def _nesting(document: str) -> int:
    """How many triple terms are in one another: each is two objects more in the four that a term of JSON is in."""
    brackets = (match[1] for match in _BRACKET.finditer(document) if match[1])
    depth = max(accumulate(1 if bracket == "{" else -1 for bracket in brackets))
    return (depth - 4) // 2

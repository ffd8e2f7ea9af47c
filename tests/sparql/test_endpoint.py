"""An endpoint is asked as the data at hand are, and trusted with no more than an answer."""

import json
from collections.abc import Callable
from threading import Event
from typing import Any
from urllib.parse import parse_qs

import pytest
from click.testing import CliRunner, Result

from courtgraph.cli import main
from courtgraph.errors import QueryError, RemoteError
from courtgraph.model import Dataset, Entity
from courtgraph.sparql import query, to_text
from courtgraph.sparql.remote.credentials import Credentials
from courtgraph.sparql.remote.endpoint import query_endpoint
from courtgraph.sparql.remote.limits import Limits
from courtgraph.sparql.remote.results_json import normalized
from protocol_server import ProtocolServer, Request, Response

XSD = "http://www.w3.org/2001/XMLSchema#"
ALL = "SELECT * { ?s ?p ?o }"
JSON = {"Content-Type": "application/sparql-results+json"}
BASE = "https://courtgraph.example/"


def results(*rows: dict[str, Any], names: tuple[str, ...] = ("x",)) -> bytes:
    return json.dumps({"head": {"link": [], "vars": names}, "results": {"bindings": rows}}).encode()


def asked(request: Request) -> str:
    return parse_qs(request.body.decode())["query"][0]


def answering(content: bytes, media: str = JSON["Content-Type"], **headers: str) -> Callable[[Request], Response]:
    """Answer a question for the base of the data with one, and every other with the content."""

    def respond(request: Request) -> Response:
        base = results({"base": {"type": "literal", "value": BASE}}, names=("base",))
        is_base = "uriSpace" in asked(request)
        return Response(200, base if is_base else content, JSON if is_base else {"Content-Type": media, **headers})

    return respond


def test_a_question_goes_in_the_body_of_a_post_and_ids_hang_on_the_base_that_is_there(server: ProtocolServer) -> None:
    server.respond = answering(results({"x": {"type": "uri", "value": f"{BASE}court/a"}}))

    answer = query_endpoint(ALL, f"{server.address}/sparql", graph="https://e.org/g")

    assert answer.to_dicts() == [{"x": "court/a"}]
    request = server.requests[0]
    fields = {"query": [ALL], "default-graph-uri": ["https://e.org/g"]}
    assert (request.method, request.path, parse_qs(request.body.decode())) == ("POST", "/sparql", fields)
    assert request.headers["accept"] == "application/sparql-results+json"


def test_ids_that_are_set_hang_on_the_base_that_is_there(server: ProtocolServer) -> None:
    base = results({"base": {"type": "literal", "value": "https://e.org/own/"}}, names=("base",))
    server.respond = lambda request: Response(200, base, JSON)

    query_endpoint("SELECT * { VALUES ?c { <a:a> } ?c ?p ?o }", server.address, values={"c": "court/a"})

    assert "VALUES ?c { <https://e.org/own/court/a> }" in asked(server.requests[-1])


SAME = {
    "language tags": ({"type": "literal", "value": "法院", "xml:lang": "zh-Hant"}, "zh-hant", ""),
    "a language tag in lower case": ({"type": "literal", "value": "法院", "xml:lang": "zh-hant"}, "zh-hant", ""),
    "a text with its datatype": ({"type": "literal", "value": "x", "datatype": XSD + "string"}, "", ""),
    "the kind of a draft": ({"type": "typed-literal", "value": "1", "datatype": XSD + "integer"}, "", XSD + "integer"),
}


@pytest.mark.parametrize(("term", "language", "datatype"), SAME.values(), ids=SAME)
def test_servers_that_mean_the_same_are_answered_the_same(
    server: ProtocolServer, term: dict[str, str], language: str, datatype: str
) -> None:
    server.respond = answering(results({"x": term}))

    [[found]] = query_endpoint(ALL, server.address).rows

    assert found is not None
    assert (found.value, found.language, found.datatype) == (term["value"], language, datatype)


def test_blank_nodes_go_by_number_and_every_format_has_them(server: ProtocolServer) -> None:
    node = {"type": "bnode", "value": "nodeID://b10001"}
    other = {"type": "bnode", "value": "!"}
    server.respond = answering(results({"x": node, "y": node}, {"x": other}, names=("x", "y")))

    assert to_text(query_endpoint(ALL, server.address), "csv") == "x,y\r\n_:b0,_:b0\r\n_:b1,\r\n"


def test_an_answer_prints_as_that_of_the_embedded_engine(server: ProtocolServer) -> None:
    data = Dataset(entities=(Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "法院", "en": "Court"}),))
    text = "SELECT ?s ?l { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?l } ORDER BY ?l"
    here = query(text, data)
    server.respond = answering(here.document.encode())

    there = query_endpoint(text, server.address)

    assert [to_text(there, form) for form in ("table", "csv", "tsv", "json", "xml")] == [
        to_text(here, form) for form in ("table", "csv", "tsv", "json", "xml")
    ]


VIRTUOSO_YES = results({"__ASK_RETVAL": {"type": "typed-literal", "value": "1"}}, names=("__ASK_RETVAL",))


@pytest.mark.parametrize("content", [b'{"head": {}, "boolean": true}', VIRTUOSO_YES])
def test_ask_is_answered_with_yes_or_no(server: ProtocolServer, content: bytes) -> None:
    server.respond = answering(content)

    answer = query_endpoint("ASK { }", server.address)

    assert (answer.kind, answer.truth) == ("ask", True)


@pytest.mark.parametrize(
    ("media", "content"),
    [
        ("application/n-triples; charset=UTF-8", '<a:b>\t<a:c>\t"法院"@zh-Hant .\n<a:a> <a:c> <a:d> .\n'),
        ("text/turtle", '<a:b> <a:c> "法院"@zh-Hant . <a:a> <a:c> <a:d> .'),
        ("text/plain", '<a:b> <a:c> "法院"@zh-Hant .\n<a:a> <a:c> <a:d> .\n'),
    ],
)
def test_a_graph_is_sorted_triples_whatever_it_comes_as(server: ProtocolServer, media: str, content: str) -> None:
    server.respond = answering(content.encode(), media)

    answer = query_endpoint("DESCRIBE <a:b>", server.address)

    assert answer.document == '<a:a> <a:c> <a:d> .\n<a:b> <a:c> "法院"@zh-hant .\n'
    assert "application/n-triples" in server.requests[0].headers["accept"]


NONSENSE = {
    "a page": b"<html>Welcome</html>",
    "nothing": b"",
    "another shape": b'{"head": {"vars": ["x"]}, "results": []}',
    "no terms": results({"x": "court"}),
    "a term without a value": results({"x": {"type": "uri"}}),
    "numbers for texts": results({"x": {"type": "uri", "value": 1}}),
    "a kind that is none": results({"x": {"type": "graph", "value": "a"}}),
    "a list": b"[]",
    "brackets without end": b"[" * 100_000,
    "no UTF-8": b'{"head": {"vars": ["\xff"]}}',
}


@pytest.mark.parametrize("content", NONSENSE.values(), ids=NONSENSE)
def test_what_is_no_answer_is_told(server: ProtocolServer, content: bytes) -> None:
    server.respond = answering(content)

    with pytest.raises(RemoteError, match="answers with what is no SPARQL results in JSON; check that the address is"):
        query_endpoint(ALL, server.address)


@pytest.mark.parametrize(
    ("media", "content", "told"),
    [
        ("text/html", b"<html>", "answers with a graph as text/html, which is not asked for"),
        ("text/turtle", b"<a:a> <a:b> nonsense", "answers with malformed RDF in line 1: "),
        ("text/turtle", b"\xff", "answers with a graph that is not UTF-8"),
        ("text/turtle", b"<a:a> <a:b> 1, 2, 3 .", "answers with more than 2 triples; add LIMIT, or allow more"),
    ],
)
def test_what_is_no_graph_is_told(server: ProtocolServer, media: str, content: bytes, told: str) -> None:
    server.respond = answering(content, media)

    with pytest.raises(RemoteError) as raised:
        query_endpoint("CONSTRUCT WHERE { ?s ?p ?o }", server.address, limits=Limits(max_rows=2))

    assert str(raised.value).startswith(f"{server.address}: {told}")


def test_rows_beyond_the_limit_are_refused() -> None:
    rows = results(*[{"x": {"type": "literal", "value": "a"}}] * 3)

    assert json.loads(normalized(rows, "e", 3))["results"]["bindings"] == [{"x": {"type": "literal", "value": "a"}}] * 3
    with pytest.raises(RemoteError, match=r"^e: answers with more than 2 rows; add LIMIT, or allow more$"):
        normalized(rows, "e", 2)


def test_bytes_beyond_the_limit_are_not_read(server: ProtocolServer) -> None:
    server.respond = answering(results({"x": {"type": "literal", "value": "a" * 4000}}))

    with pytest.raises(RemoteError, match=r"answers with more than 1,000 bytes; ask for less$"):
        query_endpoint(ALL, server.address, limits=Limits(max_bytes=1000))


def test_an_answer_that_does_not_come_is_given_up(server: ProtocolServer) -> None:
    done = Event()

    def respond(_: Request) -> Response:
        done.wait(10)
        return Response()

    server.respond = respond
    try:
        with pytest.raises(RemoteError, match=r": stopped after 0\.3 s; ask for less, or allow more time$"):
            query_endpoint(ALL, server.address, limits=Limits(timeout=0.3))
    finally:
        done.set()


def test_a_busy_endpoint_is_asked_again_while_there_is_time(server: ProtocolServer) -> None:
    busy = iter([Response(503, headers={"Retry-After": "0"})])
    server.respond = lambda request: next(busy, answering(results())(request))
    assert query_endpoint(ALL, server.address).rows == ()

    server.requests.clear()
    server.respond = lambda _: Response(503, b"busy", {"Retry-After": "9"})
    with pytest.raises(RemoteError, match=r"answers 503 Service Unavailable: busy$"):
        query_endpoint(ALL, server.address, limits=Limits(timeout=5))
    assert len(server.requests) == 1


REFUSED = ("CLEAR ALL", "INSERT DATA { <a:a> <a:b> <a:c> }", "LOAD <http://e/>", "ASK { SERVICE <http://e/> { } }")


@pytest.mark.parametrize("text", [*REFUSED, "ASK FROM <a:a> {}", r"\u0043LEAR ALL"])
def test_what_is_refused_here_is_not_sent(server: ProtocolServer, text: str) -> None:
    with pytest.raises(QueryError, match="is refused"):
        query_endpoint(text, server.address)
    assert server.requests == []


def test_what_is_no_query_is_not_sent(server: ProtocolServer) -> None:
    with pytest.raises(QueryError, match=r"^query: is no query; ask with SELECT, ASK, CONSTRUCT, DESCRIBE$"):
        query_endpoint("SELEKT * { }", server.address)
    assert server.requests == []


def test_a_refusal_is_told_with_its_first_line(server: ProtocolServer) -> None:
    server.respond = lambda _: Response(400, b"\nError SP030: line 1\n\nSPARQL query:", {"Content-Type": "text/plain"})

    with pytest.raises(RemoteError) as raised:
        query_endpoint(ALL, server.address)

    assert str(raised.value) == f"{server.address}: answers 400 Bad Request: Error SP030: line 1"


def test_what_a_server_leaves_out_is_noted(server: ProtocolServer) -> None:
    server.respond = answering(results(), **{"X-SPARQL-MaxRows": "10000", "X-SQL-State": "S1TAT"})

    notes = query_endpoint(ALL, server.address).notes

    assert notes == (
        f"{server.address} gives no more than 10000 rows; ask with LIMIT and OFFSET for the rest",
        f"{server.address} ran out of its own time, so that rows may be missing; ask for less",
    )


def test_credentials_are_sent_when_they_are_asked_for(server: ProtocolServer) -> None:
    def respond(request: Request) -> Response:
        told = "authorization" in request.headers
        return answering(results())(request) if told else Response(401, headers={"WWW-Authenticate": "Basic realm=x"})

    server.respond = respond

    assert query_endpoint(ALL, server.address, credentials=Credentials("a", "b")).rows == ()


def invoke(*args: str, **environment: str) -> Result:
    return CliRunner(catch_exceptions=False).invoke(main, ["query", *args], env=environment)


def test_the_command_asks_a_named_query(server: ProtocolServer) -> None:
    server.respond = answering(results({"person": {"type": "uri", "value": f"{BASE}person/a"}}, names=("person",)))

    result = invoke("people", "--endpoint", server.address, "--data", "nowhere", "--format", "json")

    assert result.exit_code == 0
    assert json.loads(result.stdout)["results"]["bindings"] == [{"person": {"type": "uri", "value": f"{BASE}person/a"}}]
    assert result.stderr.endswith("1 row\n")
    assert "?person a cgo:Person" in asked(server.requests[0])


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--endpoint", "http://e/", "--on", "a.nt"), "--endpoint is asked instead of files; leave --on out"),
        (("--graph", "a:a"), "--graph is for an endpoint; name one with --endpoint"),
        (("--max-rows", "1"), "--max-rows is for an endpoint; name one with --endpoint"),
        (("--max-bytes", "1"), "--max-bytes is for an endpoint; name one with --endpoint"),
    ],
)
def test_options_that_go_with_something_else_are_told(args: tuple[str, ...], told: str) -> None:
    result = invoke("ASK {}", *args)

    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr

"""Datasets arrive at a graph store whole, once, and with credentials that nobody else sees."""

import sys
import time
from collections.abc import Callable
from email.utils import formatdate
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from click.testing import CliRunner, Result

from courtgraph.cli import main
from courtgraph.errors import CourtgraphError, QueryError, RemoteError
from courtgraph.model import Dataset
from courtgraph.rdf import to_ntriples
from courtgraph.sparql.remote.credentials import Credentials, credentials_from
from courtgraph.sparql.remote.push import push
from courtgraph.sparql.remote.push_state import PushState
from protocol_server import ProtocolServer, Request, Response, protocol_server

LINES = [f'<http://e/s{number}> <http://e/p> "法院 {number}" .\n' for number in range(9)]
SECRET = "S3cret"  # noqa: S105  # of nothing
USER = Credentials("dba", SECRET)
DIGEST = 'Digest realm="SPARQL", nonce="dd09b0af", opaque="5ebe2294", stale="false", qop="auth", algorithm="MD5"'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "graph.nt"
    path.write_text("".join(LINES), "utf-8")
    return path


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds for which nobody waits in a test."""
    seconds: list[float] = []
    monkeypatch.setattr("courtgraph.sparql.remote.client.pause", seconds.append)
    return seconds


def in_turn(*responses: Response) -> Callable[[Request], Response]:
    """Answer HEAD with 204, other requests with one response after the other, and then with 204."""
    left = iter(responses)
    return lambda request: Response() if request.method == "HEAD" else next(left, Response())


def bodies(server: ProtocolServer) -> str:
    return b"".join(request.body for request in server.sent("PUT", "POST")).decode()


def test_a_dataset_arrives_line_by_line_in_the_graph_of_its_base(server: ProtocolServer) -> None:
    push([Dataset()], f"{server.address}/store", graph="https://e.org/a#b")

    assert bodies(server) == "".join(to_ntriples(Dataset()))
    [request] = server.sent("POST", "PUT")
    assert (request.method, request.path) == ("POST", f"/store?graph={quote('https://e.org/a#b', safe='')}")
    assert request.headers["content-type"] == "application/n-triples"


def test_no_portion_is_larger_than_said_and_each_ends_with_a_line(server: ProtocolServer, file: Path) -> None:
    sent = push([file, file], server.address, portion=100)

    portions = [request.body.decode() for request in server.sent("POST")]
    assert {len(portion.encode()) <= 100 and portion.endswith(" .\n") for portion in portions} == {True}
    assert ("".join(portions), sent) == ("".join(LINES) * 2, 2 * file.stat().st_size)
    assert {request.path for request in server.sent("POST")} == {"/?default"}


def test_replace_puts_the_first_portion_and_posts_the_rest(server: ProtocolServer, file: Path) -> None:
    push([file], server.address, portion=200, replace=True)

    assert [request.method for request in server.sent("PUT", "POST")] == ["PUT", "POST"]


def test_a_line_end_of_another_kind_within_a_text_cuts_nothing(server: ProtocolServer, tmp_path: Path) -> None:
    (tmp_path / "a.nt").write_text('<a:a> <a:b> "one\u2028two\x85three" .\n', "utf-8")

    push([tmp_path / "a.nt"], server.address)

    assert bodies(server) == '<a:a> <a:b> "one\u2028two\x85three" .\n'


BLANK = ("_:a <a:b> <a:c> .", "<a:a> <a:b> _:c .", "<a:a>\t<a:b>\t_:c .", "<< _:a <a:b> <a:c> >> <a:d> <a:e> .")


@pytest.mark.parametrize("line", BLANK)
def test_blank_nodes_go_in_one_portion_alone(server: ProtocolServer, tmp_path: Path, line: str) -> None:
    path = tmp_path / "a.nt"
    path.write_text(f"{line}\n{LINES[0]}", "utf-8")

    push([path], server.address)
    assert len(server.sent("POST")) == 1
    with pytest.raises(QueryError, match="has a blank node, which portions would tear apart"):
        push([path], server.address, portion=50)
    assert len(server.sent("POST")) == 1


def test_what_looks_like_a_blank_node_within_a_text_is_none(server: ProtocolServer, tmp_path: Path) -> None:
    (tmp_path / "a.nt").write_text('<a:a> <a:b> "_:c" .\n<a:a> <a:b> "x _:c" .\n', "utf-8")

    push([tmp_path / "a.nt"], server.address, portion=30)

    assert len(server.sent("POST")) == 2


def test_a_line_that_no_portion_holds_is_told_and_nothing_is_sent(server: ProtocolServer, file: Path) -> None:
    with pytest.raises(CourtgraphError, match=r"graph\.nt:1: has more than 20 bytes; allow more with --portion$"):
        push([file], server.address, portion=20)
    assert server.requests == []


def test_a_file_without_triples_replaces_nothing(server: ProtocolServer, tmp_path: Path) -> None:
    (tmp_path / "a.nt").touch()

    with pytest.raises(CourtgraphError, match=r"a\.nt: no triples stand there; nothing was sent$"):
        push([tmp_path / "a.nt"], server.address, replace=True)
    assert server.requests == []


def test_a_busy_server_is_asked_again_when_it_says(server: ProtocolServer, file: Path, slept: list[float]) -> None:
    soon = formatdate(time.time() + 90, usegmt=True)
    busy = (Response(503, headers={"Retry-After": "7"}), Response(502), Response(503, headers={"Retry-After": soon}))
    server.respond = in_turn(*busy, Response(504))

    push([file], server.address)

    assert len(server.sent("POST")) == 5
    assert [slept[0], slept[1], slept[3]] == [7, 2, 8]
    assert 80 < slept[2] <= 90


def test_a_server_that_stays_busy_is_given_up_with_its_words(
    server: ProtocolServer, file: Path, slept: list[float]
) -> None:
    server.respond = lambda request: Response(
        204 if request.method == "HEAD" else 503, b"down for\x1b[31m repair\nuntil noon"
    )

    with pytest.raises(RemoteError) as raised:
        push([file], server.address)

    assert str(raised.value) == f"{server.address}: answers 503 Service Unavailable: down for\x1b[31m repair"
    assert slept == [1, 2, 4, 8, 16]


def test_nobody_waits_for_hours(server: ProtocolServer, file: Path, slept: list[float]) -> None:
    server.respond = in_turn(Response(503, headers={"Retry-After": "7200"}))

    with pytest.raises(RemoteError, match=r"answers 503 Service Unavailable; it asks to wait 7,200 s: try again then$"):
        push([file], server.address)
    assert slept == []


def test_a_refusal_is_told_once_with_the_words_of_its_page(server: ProtocolServer, file: Path) -> None:
    page = b"<html><title>Failed</title><xmp>no default graph &amp; none will be</xmp></html>"
    server.respond = in_turn(Response(500, page, {"Content-Type": "text/html"}))

    with pytest.raises(RemoteError) as raised:
        push([file], server.address)

    told = "answers 500 Internal Server Error: Failed no default graph & none will be"
    assert str(raised.value) == f"{server.address}: {told}"
    assert len(server.sent("POST")) == 1


def test_a_server_that_is_not_there_is_told_at_once(file: Path, slept: list[float]) -> None:
    with pytest.raises(RemoteError, match=r"^http://127\.0\.0\.1:1/: cannot be reached: .*refused; check the address"):
        push([file], "http://127.0.0.1:1/")
    assert slept == []


def test_a_connection_that_is_cut_is_tried_again(server: ProtocolServer, file: Path, slept: list[float]) -> None:
    server.respond = in_turn(Response(0), Response(0))

    push([file], server.address)

    assert slept == [1, 2]
    assert [request.body.decode() for request in server.sent("POST")] == ["".join(LINES)] * 3


def test_an_answer_without_an_end_is_not_read(server: ProtocolServer, file: Path) -> None:
    server.respond = in_turn(Response(200, bytes(2**21)))

    with pytest.raises(RemoteError, match=r"answers with more than 1,048,576 bytes; ask for less$"):
        push([file], server.address)


def challenge(scheme: str) -> Callable[[Request], Response]:
    """Take requests alone that answer a challenge."""

    def respond(request: Request) -> Response:
        told = request.headers.get("authorization", "")
        return Response() if told else Response(401, headers={"WWW-Authenticate": scheme})

    return respond


@pytest.mark.parametrize("scheme", ['Basic realm="x"', DIGEST])
def test_a_password_is_sent_in_the_way_that_is_asked_for_and_a_portion_once(
    server: ProtocolServer, file: Path, scheme: str
) -> None:
    server.respond = challenge(scheme)

    push([file], server.address, credentials=USER, portion=200)

    kind = scheme.partition(" ")[0]
    assert [request.headers["authorization"].partition(" ")[0] for request in server.sent("POST")] == [kind] * 2
    assert "authorization" not in server.requests[0].headers
    assert "".join(LINES) == bodies(server)


def test_a_digest_answers_for_each_request_anew(server: ProtocolServer, file: Path) -> None:
    server.respond = challenge(DIGEST)

    push([file], server.address, credentials=USER, portion=100)

    told = [request.headers["authorization"] for request in server.sent("POST")]
    assert len({one for one in told if 'username="dba"' in one and SECRET not in one}) == len(told) > 2


def test_a_token_is_sent_at_once(server: ProtocolServer, file: Path) -> None:
    push([file], server.address, credentials=Credentials(token=SECRET))

    assert {request.headers["authorization"] for request in server.requests} == {f"Bearer {SECRET}"}


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("credentials", [USER, Credentials(token=SECRET)])
def test_credentials_follow_no_redirect_to_another_server(
    server: ProtocolServer, file: Path, status: int, credentials: Credentials
) -> None:
    with protocol_server() as other:
        other.respond = challenge('Basic realm="x"')
        server.respond = lambda request: Response(status, headers={"Location": f"{other.address}{request.path}"})

        with pytest.raises(RemoteError, match=r"answers 401 Unauthorized; set COURTGRAPH_USER"):
            push([file], server.address, credentials=credentials)

    assert other.requests
    assert not any("authorization" in request.headers for request in other.requests)


def test_credentials_follow_a_redirect_within_the_server(server: ProtocolServer, file: Path) -> None:
    def respond(request: Request) -> Response:
        moved = Response(307, headers={"Location": "/new" + request.path[1:]})
        return Response() if request.path.startswith("/new") else moved

    server.respond = respond
    push([file], server.address, credentials=Credentials(token=SECRET))

    [arrived] = [request for request in server.sent("POST") if request.path.startswith("/new")]
    assert (arrived.headers["authorization"], arrived.body.decode()) == (f"Bearer {SECRET}", "".join(LINES))


@pytest.mark.parametrize(
    ("response", "told"),
    [
        (Response(302, headers={"Location": "/there"}), "answers 302 and leads to {}/there; name the right address"),
        (Response(307, headers={"Location": "/"}), "redirects more than 5 times; name the last address itself"),
        (Response(307, headers={"Location": "file:///etc/passwd"}), "file:///etc/passwd is no address of HTTP"),
    ],
)
def test_a_redirect_that_leads_nowhere_is_told(
    server: ProtocolServer, file: Path, response: Response, told: str
) -> None:
    server.respond = lambda _: response

    with pytest.raises(RemoteError) as raised:
        push([file], server.address)

    assert told.format(server.address) in str(raised.value)


def test_no_redirect_leaves_encryption(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def send(_: httpx.Client, request: httpx.Request, **__: Any) -> httpx.Response:
        return httpx.Response(308, headers={"Location": "http://e.org/"}, request=request)

    monkeypatch.setattr(httpx.Client, "send", send)

    with pytest.raises(RemoteError, match=r"^https://e\.org/: leads to http://e\.org/, which is not encrypted"):
        push([file], "https://e.org/", credentials=Credentials(token=SECRET))


def test_a_push_goes_on_where_it_was_cut(server: ProtocolServer, file: Path, tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    server.respond = in_turn(Response(), Response(), Response(500))
    with pytest.raises(RemoteError, match=r"answers 500 .*before arrived \(2 portions\), go on with --resume$"):
        push([file], server.address, portion=100, state=state, replace=True)
    arrived = [request.body for request in server.sent("PUT", "POST")[:2]]

    server.requests.clear()
    push([file], server.address, portion=100, state=state, replace=True, resume=True)

    assert {request.method for request in server.sent("PUT", "POST")} == {"POST"}
    assert b"".join(arrived).decode() + bodies(server) == "".join(LINES)
    assert not state.exists()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"portion": 90}, "is of another push: to .*, in portions of 100 bytes; repeat that one"),
        ({"graph": "https://e.org/"}, r"is of another push: to .*, graph \(default\)"),
        ({"address": "http://127.0.0.1:1/"}, "is of another push"),
    ],
)
def test_another_push_is_not_gone_on_with(
    server: ProtocolServer, file: Path, tmp_path: Path, change: dict[str, Any], told: str
) -> None:
    PushState(server.address, "", 100, 1).write(tmp_path / "state.json")

    with pytest.raises(CourtgraphError, match=told):
        push(
            [file], **{"address": server.address, "portion": 100, **change}, state=tmp_path / "state.json", resume=True
        )
    assert server.requests == []


def test_a_push_of_what_has_changed_is_not_gone_on_with(server: ProtocolServer, file: Path, tmp_path: Path) -> None:
    server.respond = in_turn(Response(), Response(500))
    with pytest.raises(RemoteError):
        push([file], server.address, portion=100, state=tmp_path / "state.json")
    file.write_text("".join(reversed(LINES)), "utf-8")
    server.requests.clear()

    with pytest.raises(CourtgraphError, match=r"state\.json: what arrived is not what stands here now; start without"):
        push([file], server.address, portion=100, state=tmp_path / "state.json", resume=True)
    assert server.sent("POST") == []


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 1}', '{"version": 2}', '{"version": 1, "address": 1}'])
def test_a_state_that_is_none_is_told(tmp_path: Path, file: Path, text: str) -> None:
    (tmp_path / "state.json").write_text(text, "utf-8")

    with pytest.raises(CourtgraphError, match=r"state\.json: is no state of a push; start anew without --resume$"):
        push([file], "http://127.0.0.1:1/", state=tmp_path / "state.json", resume=True)


def test_without_the_extra_its_name_is_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)

    with pytest.raises(CourtgraphError, match=r"^httpx is not installed; pip install 'courtgraph\[http\]'$"):
        push([file], "http://127.0.0.1:1/")


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"COURTGRAPH_USER": "dba"}, "COURTGRAPH_USER alone"),
        ({"COURTGRAPH_PASSWORD": SECRET}, "COURTGRAPH_PASSWORD alone"),
        ({"COURTGRAPH_TOKEN": SECRET, "COURTGRAPH_USER": "dba"}, "set one kind of credentials"),
        ({"COURTGRAPH_TOKEN": f"{SECRET}\nX: y"}, "a character that no bearer token has"),
    ],
)
def test_credentials_that_cannot_be_are_told_and_not_shown(environment: dict[str, str], told: str) -> None:
    with pytest.raises(RemoteError, match=told) as raised:
        credentials_from(environment)

    assert SECRET not in str(raised.value)


@pytest.mark.parametrize("address", [f"https://dba:{SECRET}@e.org/", f"https://{SECRET}@e.org/"])
def test_a_password_in_an_address_is_refused_and_not_shown(file: Path, address: str) -> None:
    with pytest.raises(RemoteError) as raised:
        push([file], address)

    assert str(raised.value).startswith("the address holds a user or a password, which others could see; ")
    assert SECRET not in str(raised.value)


NO_ADDRESSES = ("e.org", "ftp://e.org/", "http://", "http://e.org:x/", "http://e.org/ a", "file:///a")


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_what_is_no_address_is_told(file: Path, address: str) -> None:
    with pytest.raises(RemoteError, match=r" is no address of HTTP; write one such as https://example\.org/sparql$"):
        push([file], address)


@pytest.fixture
def run(dataset_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run a command beside a dataset."""
    monkeypatch.chdir(dataset_folder.parent)
    return lambda *args, **environment: CliRunner(catch_exceptions=False).invoke(main, args, env=environment)


def test_the_command_sends_a_dataset_to_its_base_and_never_shows_the_password(
    server: ProtocolServer, run: Callable[..., Result]
) -> None:
    server.respond = challenge(DIGEST)

    result = run("push", "data", "--to", server.address, COURTGRAPH_USER="dba", COURTGRAPH_PASSWORD=SECRET)

    size = f"{len(bodies(server).encode()) / 1024:,.0f} KiB"
    assert (result.exit_code, result.output) == (0, f"{size} to graph https://example.org/\n")
    assert {request.path for request in server.requests} == {"/?graph=https%3A%2F%2Fexample.org%2F"}
    assert not Path("courtgraph-push.json").exists()


def test_the_command_tells_what_a_server_says_with_nothing_that_a_terminal_obeys(
    server: ProtocolServer, run: Callable[..., Result]
) -> None:
    server.respond = in_turn(Response(403, b"\x1b[31mno\x07\nmore", {"Content-Type": "text/plain"}))

    result = run("push", "data", "--to", server.address)

    assert result.exit_code == 1
    assert result.output.startswith(f"courtgraph: {server.address}: answers 403 Forbidden: \\x1b[31mno\\x07; set COURT")


def test_the_command_asks_for_one_graph_where_sources_belong_to_several(run: Callable[..., Result], file: Path) -> None:
    result = run("push", "data", str(file), "--to", "http://127.0.0.1:1/")

    told = "these belong to https://example.org/ and the default graph; name one graph (--graph)"
    assert (result.exit_code, result.output) == (1, f"courtgraph: {told}\n")

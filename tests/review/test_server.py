"""The server of the review page: for this machine's own page alone, and what it holds is never markup."""

import json
import os
import socket
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from browser.reviewing import serving, statuses, write_candidates
from courtgraph.review.server import ReviewServer
from test_hostile_files import HOSTILE


@pytest.fixture
def candidates(tmp_path: Path) -> Path:
    return write_candidates(tmp_path / "c.yaml")


def asked(server: ReviewServer, path: str, headers: dict[str, str], body: dict[str, Any] | None) -> Any:
    """An answer to a request for a path of the page, or of the server where it begins with a slash."""
    data = json.dumps(body).encode() if body is not None else None
    address = f"{server.origin}{path}" if path.startswith("/") else f"{server.address}{path}"
    request = urllib.request.Request(address, data, headers)  # noqa: S310  # our own server
    return urllib.request.urlopen(request, timeout=10)  # noqa: S310  # our own server


@pytest.mark.parametrize(
    ("path", "headers", "decides"),
    [
        ("state", {"Host": "evil.example"}, False),
        ("state", {"Host": "localhost:80"}, False),
        ("state", {"Origin": "https://evil.example"}, False),
        ("state", {"Origin": "null"}, False),
        ("", {"Host": "evil.example"}, False),
        ("/wrong/state", {}, False),
        ("/", {}, False),
        ("decide", {"Content-Type": "application/json"}, True),
        ("decide", {"Origin": "https://evil.example", "Content-Type": "application/json"}, True),
        ("decide", {"Origin": "null", "Content-Type": "application/json"}, True),
        ("decide", {"Origin": "own", "Content-Type": "text/plain"}, True),
        ("decide", {"Origin": "own", "Content-Type": "application/json", "Host": "evil.example"}, True),
        ("/decide", {"Origin": "own", "Content-Type": "application/json"}, True),
    ],
)
def test_nobody_else_may_ask(
    candidates: Path, dataset_folder: Path, path: str, headers: dict[str, str], decides: bool
) -> None:
    with serving(candidates, dataset_folder) as server:
        sent = {name: server.origin if value == "own" else value for name, value in headers.items()}
        version = server.session.store.version
        body = {"version": version, "action": "reject", "kind": "entities", "place": 0} if decides else None

        with pytest.raises(urllib.error.HTTPError) as refused:
            asked(server, path, sent, body)

        assert (refused.value.code, refused.value.read()) in [
            (403, b"not here\n"),
            (403, b"only the review page may decide\n"),
        ]
        refused.value.close()
    assert statuses(candidates) == ["candidate", "candidate", "candidate"]


def test_no_other_machine_is_listened_to(candidates: Path, dataset_folder: Path) -> None:
    with serving(candidates, dataset_folder) as server:
        assert server.server_address[0] == "127.0.0.1"
        assert server.origin == f"http://127.0.0.1:{server.server_address[1]}"
        with socket.socket() as other:
            other.settimeout(2)
            # another address of this same machine finds nobody there
            assert other.connect_ex(("127.0.0.2", server.server_address[1])) != 0


def test_two_servers_have_different_tokens_of_192_bits(candidates: Path, dataset_folder: Path) -> None:
    with serving(candidates, dataset_folder) as one, serving(candidates, dataset_folder) as other:
        assert one.token != other.token
        assert {len(one.token), len(other.token)} == {32}


def test_the_page_may_run_its_own_script_and_ask_its_own_server_and_nothing_else(
    candidates: Path, dataset_folder: Path
) -> None:
    with serving(candidates, dataset_folder) as server, asked(server, "", {}, None) as answer:
        policy = dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))
        others = [answer.headers[name] for name in ("Referrer-Policy", "X-Content-Type-Options", "Cache-Control")]

    assert policy.pop("script-src").startswith("'sha256-")
    assert policy.pop("style-src").startswith("'sha256-")
    assert policy == {
        "default-src": "'none'",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "'none'",
    }
    assert others == ["no-referrer", "nosniff", "no-store"]


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        ({"action": "reject"}, 422, "version"),
        ({"version": "", "action": "reject"}, 409, "somebody changed the files"),
        ({"version": "v", "action": "reject", "other": "x"}, 422, "Expected `int`"),
        ({"version": "v", "action": "reject", "shell": "x"}, 422, "unknown field `shell`"),
        ([], 422, "Expected `object`"),
    ],
)
def test_what_no_page_asks_is_refused_in_words(
    candidates: Path, dataset_folder: Path, body: Any, code: int, words: str
) -> None:
    with serving(candidates, dataset_folder) as server:
        headers = {"Origin": server.origin, "Content-Type": "application/json"}

        with pytest.raises(urllib.error.HTTPError) as refused:
            asked(server, "decide", headers, body)

        with refused.value as answer:
            told = json.loads(answer.read())["words"]
    assert (refused.value.code, words in told) == (code, True), told


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are characters there")
def test_a_file_whose_name_is_no_text_is_told_with_a_question_mark(tmp_path: Path, dataset_folder: Path) -> None:
    odd = write_candidates(tmp_path / os.fsdecode(b"c\xff.yaml"))

    with serving(odd, dataset_folder) as server, asked(server, "state", {}, None) as answer:
        state = json.loads(answer.read())

    assert state["file"] == "c?.yaml"


def test_a_file_that_became_hostile_is_told_in_words(candidates: Path, dataset_folder: Path) -> None:
    with serving(candidates, dataset_folder) as server:
        for content in HOSTILE.values():
            candidates.write_bytes(content)

            with pytest.raises(urllib.error.HTTPError) as refused:
                asked(server, "state", {}, None)

            with refused.value as answer:
                assert (answer.code, bool(json.loads(answer.read())["words"])) == (422, True)


def decision(server: ReviewServer, head: str) -> bytes:
    """The start of a request that decides, with more headers."""
    own = f"Host: {server.origin.removeprefix('http://')}\r\nOrigin: {server.origin}\r\n"
    return f"POST /{server.token}/decide HTTP/1.1\r\n{own}Content-Type: application/json\r\n{head}\r\n".encode()


def answered(server: ReviewServer, head: str) -> bytes:
    """What the server sends for a decision of two bytes with these headers."""
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
        connection.sendall(decision(server, head) + b"{}")
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(4096), b""))


LENGTHS = {
    "none": "",
    "five thousand digits": f"Content-Length: {'9' * 5000}\r\n",
    "negative": "Content-Length: -1\r\n",
    "signed": "Content-Length: +2\r\n",
    "no digits": "Content-Length: 0x2\r\n",
    "digits of another script": "Content-Length: ２\r\n",
    "two": "Content-Length: 2\r\nContent-Length: 2\r\n",
    "two in one": "Content-Length: 2, 2\r\n",
    "in chunks": "Transfer-Encoding: chunked\r\n",
    "in chunks and in one": "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
}


@pytest.mark.parametrize("head", LENGTHS.values(), ids=LENGTHS)
def test_a_request_tells_its_length_once_in_digits(candidates: Path, dataset_folder: Path, head: str) -> None:
    with serving(candidates, dataset_folder) as server:
        answer = answered(server, head)

    assert answer.startswith(b"HTTP/1.0 400 ")
    assert answer.endswith(b"\r\n\r\ntell one Content-Length, in digits\n")


@pytest.mark.parametrize(
    ("length", "status", "words"),
    [(1_000_001, b"413", b"too long\n"), (3, b"400", b"the request ends before its Content-Length\n")],
)
def test_a_request_is_no_longer_than_may_be_and_as_long_as_it_says(
    candidates: Path, dataset_folder: Path, length: int, status: bytes, words: bytes
) -> None:
    with serving(candidates, dataset_folder) as server:
        answer = answered(server, f"Content-Length: {length}\r\n")

    assert (answer[9:12], answer.partition(b"\r\n\r\n")[2]) == (status, words)


@pytest.mark.parametrize("head", ["X: y\r\n" * 101, f"X: {'y' * 65536}\r\n"], ids=["many", "long"])
def test_headers_without_end_are_refused(candidates: Path, dataset_folder: Path, head: str) -> None:
    with serving(candidates, dataset_folder) as server:
        assert answered(server, head).startswith(b"HTTP/1.0 431 ")


@pytest.mark.parametrize("begun", ["POST /", "POST / HTTP/1.1\r\nX: "], ids=["line", "headers"])
def test_a_request_that_comes_in_drops_is_not_waited_for(
    candidates: Path, dataset_folder: Path, begun: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("courtgraph.review.server._Handler.timeout", 0.5)
    with serving(candidates, dataset_folder) as server:
        assert dropped(server, begun.encode())


def test_a_body_that_comes_in_drops_is_not_waited_for(
    candidates: Path, dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("courtgraph.review.server._Handler.timeout", 0.5)
    with serving(candidates, dataset_folder) as server:
        assert dropped(server, decision(server, "Content-Length: 1000\r\n"))


def dropped(server: ReviewServer, begun: bytes) -> bool:
    """Whether the server hangs up on somebody who sends a byte now and then, and goes on to do so."""
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=0.1) as connection:
        connection.sendall(begun)
        for _ in range(100):
            try:
                if connection.recv(1) == b"":
                    return True
            except TimeoutError:
                connection.sendall(b"x")
            except ConnectionError:
                return True
    return False

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
        version = server.session.store.held.version
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
                assert (answer.code, bool(json.loads(answer.read())["words"])) == (409, True)

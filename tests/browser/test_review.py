"""The review page by keyboard and by mouse: every decision is in the files before the page says so."""

import json
import os
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

import courtgraph
from courtgraph.curation import read_dataset
from courtgraph.review.server import ReviewServer
from courtgraph.review.session import Session
from writing import labels, write_yaml

SOURCE = "source/report"


def evidence(line: int, quote: str, start: int) -> list[dict[str, Any]]:
    return [{"source": SOURCE, "line": line, "quote": quote, "start": start, "end": start + len(quote)}]


@pytest.fixture
def candidates(dataset_folder: Path, tmp_path: Path) -> Path:
    """An award, one without a name in English, and a statement, for the dataset that the tests write."""
    entities = [
        {"id": "award/x", "type": "Award", "label": labels("優秀法院獎", "优秀法院奖", "<b>X</b>")},
        {"id": "award/y", "type": "Award", "label": {"zh-Hant": "全國獎"}},
    ]
    proof = {"status": "candidate", "rule": "award-verb", "evidence": evidence(1, "全國優秀法院", 8)}
    said: dict[str, Any] = {"subject": "court/a", "predicate": "received", "object": "award/x", "status": "candidate"}
    said |= {"evidence": evidence(1, "甲縣人民法院獲得全國優秀法院", 0), "rule": "award-verb"}
    content = {"source": SOURCE, "entities": [{**one, **deepcopy(proof)} for one in entities], "statements": [said]}
    write_yaml(tmp_path / "c.yaml", content)
    return tmp_path / "c.yaml"


@pytest.fixture
def server(candidates: Path, dataset_folder: Path) -> Iterator[ReviewServer]:
    with ReviewServer(Session(candidates, dataset_folder)) as opened:
        thread = threading.Thread(target=opened.serve_forever)
        thread.start()
        yield opened
        opened.shutdown()
        thread.join()


def opened(chromium: Browser, address: str) -> Page:
    page = chromium.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(address)
    expect(page.locator("#cards li")).to_have_count(3)
    return page


def statuses(path: Path) -> list[str]:
    content = yaml.safe_load(path.read_text("utf-8"))
    return [record["status"] for record in (*content["entities"], *content["statements"])]


def test_by_keyboard_candidates_are_accepted_rejected_and_taken_back(
    chromium: Browser, server: ReviewServer, candidates: Path, dataset_folder: Path
) -> None:
    before = {path: path.read_bytes() for path in dataset_folder.rglob("*.yaml")}
    page = opened(chromium, server.address)

    page.keyboard.press("j")
    page.keyboard.press("r")
    expect(page.locator("#count")).to_have_text("2 open")
    page.keyboard.press("j")
    page.keyboard.press("a")
    expect(page.locator("#count")).to_have_text("0 open")

    assert statuses(candidates) == ["accepted", "rejected", "accepted"]
    assert "award/x" in {statement.object for statement in read_dataset(dataset_folder).statements}
    expect(page.locator("#cards li").first).to_contain_text("<b>X</b>")
    page.keyboard.press("u")
    expect(page.locator("#count")).to_have_text("2 open")
    assert statuses(candidates) == ["candidate", "rejected", "candidate"]
    assert {path: path.read_bytes() for path in dataset_folder.rglob("*.yaml")} == before
    page.close()


def test_what_check_complains_about_is_shown_and_then_edited(
    chromium: Browser, server: ReviewServer, candidates: Path, dataset_folder: Path
) -> None:
    page = opened(chromium, server.address)
    page.keyboard.press("j")

    page.keyboard.press("a")
    expect(page.locator("#words")).to_contain_text("award/y has no label in en")
    page.keyboard.press("e")
    page.locator("input[name='label.en']").fill("Y")
    page.keyboard.press("Enter")
    expect(page.locator("#cards li").nth(1)).to_contain_text("label.en: Y")
    page.keyboard.press("a")
    expect(page.locator("#count")).to_have_text("2 open")

    assert next(one for one in read_dataset(dataset_folder).entities if one.id == "award/y").label["en"] == "Y"
    page.close()


def test_keys_that_are_pressed_faster_than_files_are_written_are_all_carried_out(
    chromium: Browser, server: ReviewServer, candidates: Path, dataset_folder: Path
) -> None:
    page = opened(chromium, server.address)
    for key in "jrja":
        page.keyboard.press(key)
    page.keyboard.press("e")
    expect(page.locator("input[name='qualifiers.year']")).to_be_visible()
    page.keyboard.press("Escape")

    expect(page.locator("#count")).to_have_text("0 open")
    assert statuses(candidates) == ["accepted", "rejected", "accepted"]
    page.close()


def test_by_mouse_an_entity_is_linked_and_words_lead_to_their_card(
    chromium: Browser, server: ReviewServer, candidates: Path, dataset_folder: Path
) -> None:
    page = opened(chromium, server.address)
    page.locator("mark").first.click()
    expect(page.locator("#cards li.chosen")).to_contain_text("received")

    page.locator("#cards li").first.get_by_role("button", name="Link").click()
    page.locator("input[name='target']").fill("award/b")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#count")).to_have_text("2 open")

    content = yaml.safe_load(candidates.read_text("utf-8"))
    assert (content["statements"][0]["object"], statuses(candidates)[0]) == ("award/b", "rejected")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#count")).to_have_text("3 open")
    page.close()


def test_the_second_browser_learns_what_the_first_decided_and_overwrites_nothing(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    first, second = opened(chromium, server.address), opened(chromium, server.address)

    first.locator("#cards li").nth(1).get_by_role("button", name="Reject").click()
    expect(first.locator("#count")).to_have_text("2 open")
    second.evaluate("act('accept')")
    expect(second.locator("#words")).to_contain_text("somebody changed the files meanwhile")
    expect(second.locator("#count")).to_have_text("2 open")

    assert statuses(candidates) == ["candidate", "rejected", "candidate"]
    first.close()
    second.close()


def test_a_file_that_somebody_edits_meanwhile_is_shown_and_kept(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    page = opened(chromium, server.address)
    theirs = candidates.read_bytes().replace(b"rule: award-verb", b"rule: by-hand")
    candidates.write_bytes(theirs)

    page.keyboard.press("r")
    expect(page.locator("#words")).to_contain_text("somebody changed")
    expect(page.locator("#cards li").first).to_contain_text("by-hand")

    assert candidates.read_bytes() == theirs
    page.close()


def test_a_killed_server_has_lost_no_decision(
    chromium: Browser, candidates: Path, dataset_folder: Path, tmp_path: Path
) -> None:
    source = str(Path(courtgraph.__file__).parent.parent)
    command = [sys.executable, "-m", "courtgraph", "review", str(candidates), "--data", str(dataset_folder)]
    running = subprocess.Popen(  # noqa: S603  # our own command
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": source}
    )
    assert running.stdout
    page = opened(chromium, running.stdout.readline().decode().strip())
    page.keyboard.press("r")
    expect(page.locator("#count")).to_have_text("1 open")
    running.send_signal(signal.SIGKILL)
    running.wait()
    running.stdout.close()

    page.keyboard.press("j")
    page.keyboard.press("r")
    expect(page.locator("#words")).to_contain_text("The server does not answer")
    assert statuses(candidates) == ["rejected", "candidate", "rejected"]
    assert not [*tmp_path.rglob(".courtgraph-*")]
    page.close()


@pytest.mark.parametrize(
    ("path", "headers", "body"),
    [
        ("state", {"Host": "evil.example"}, None),
        ("state", {"Origin": "https://evil.example"}, None),
        ("../wrong/state", {}, None),
        ("decide", {"Content-Type": "application/json"}, {"action": "reject"}),
        ("decide", {"Origin": "https://evil.example", "Content-Type": "application/json"}, {"action": "reject"}),
        ("decide", {"Origin": "own", "Content-Type": "text/plain"}, {"action": "reject"}),
    ],
)
def test_nobody_else_may_ask(
    server: ReviewServer, candidates: Path, path: str, headers: dict[str, str], body: dict[str, str] | None
) -> None:
    sent = {name: server.origin if value == "own" else value for name, value in headers.items()}
    whole = {**(body or {}), "version": server.session.desk.held.version, "kind": "entities", "place": 0}
    data = json.dumps(whole).encode() if body else None
    address = f"{server.origin}/{path[3:]}" if path.startswith("../") else f"{server.address}{path}"
    request = urllib.request.Request(address, data, sent)  # noqa: S310  # our own server

    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)  # noqa: S310  # our own server

    assert refused.value.code == 403
    refused.value.close()
    assert statuses(candidates) == ["candidate", "candidate", "candidate"]

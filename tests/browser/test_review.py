"""The review page by keyboard and by mouse: every decision is in the files before the page says so."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, expect

import courtgraph
from browser.reviewing import card, reviewing, statuses, walk_to
from courtgraph.review.server import ReviewServer
from courtgraph.store import read_dataset
from writing import labels

pytestmark = pytest.mark.browser


def test_by_keyboard_candidates_are_accepted_rejected_and_taken_back(
    chromium: Browser, server: ReviewServer, candidates: Path, dataset_folder: Path
) -> None:
    before = {path: path.read_bytes() for path in dataset_folder.rglob("*.yaml")}
    with reviewing(chromium, server.address) as page:
        walk_to(page, "award/y")
        page.keyboard.press("r")
        expect(page.locator("#count")).to_have_text("2 open")
        walk_to(page, "received")
        page.keyboard.press("a")
        expect(page.locator("#counts")).to_have_text("3 candidates: 2 accepted, 1 rejected, ")
        expect(page.locator("#count")).to_have_text("0 open")

        assert statuses(candidates) == ["accepted", "rejected", "accepted"]
        assert "award/x" in {statement.object for statement in read_dataset(dataset_folder).statements}
        page.keyboard.press("u")
        expect(page.locator("#count")).to_have_text("2 open")
        told = "Taken back: accepted “<b>X</b>” and “Court of A County received <b>X</b>”"
        expect(page.locator("#notice")).to_have_text(told)
        assert statuses(candidates) == ["candidate", "rejected", "candidate"]
        assert {path: path.read_bytes() for path in dataset_folder.rglob("*.yaml")} == before


def test_a_name_that_is_missing_is_asked_for_in_the_form_that_accepts(
    chromium: Browser, server: ReviewServer, dataset_folder: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        walk_to(page, "award/y")
        lacking = "names missing: Traditional Chinese and Simplified Chinese"
        expect(page.locator(".card.chosen")).to_contain_text(lacking)
        page.keyboard.press("a")
        expect(page.locator("#form-box")).to_be_visible()
        page.keyboard.press("Enter")
        expect(page.locator("#form-words")).to_contain_text("award/y has no label in zh-Hant")
        page.keyboard.type("全國獎")
        page.keyboard.press("Enter")
        expect(page.locator("#count")).to_have_text("2 open")
        expect(page.locator(".missing")).to_have_count(0)

    assert read_dataset(dataset_folder).things["award/y"].label == labels("全國獎", "全国奖", "National prize")


def test_a_statement_gets_another_predicate_by_keyboard_and_loses_what_that_does_not_take(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        walk_to(page, "received")
        page.keyboard.press("e")
        expect(page.locator("input[name='subject']")).to_have_value("Court of A County")
        page.keyboard.press("Tab")
        page.keyboard.type("hasFigure")
        page.keyboard.press("Enter")
        page.locator("input[name='object']").fill("培训")
        page.keyboard.press("Enter")
        page.locator("input[name='value']").fill("39")
        page.locator("select[name='unit']").select_option("time")
        page.locator("#form-save").press("Enter")
        expect(page.locator("#form-box")).to_be_hidden()
        told = "Court of A County has the figure Training courses 39 time"
        expect(page.locator(".card.chosen h3")).to_have_text(told)

    [said] = yaml.safe_load(candidates.read_text("utf-8"))["statements"]
    del said["evidence"]
    assert said == {
        "subject": "court/a",
        "predicate": "hasFigure",
        "object": "indicator/c",
        "value": 39,
        "unit": "time",
        "status": "candidate",
        "rule": "award-verb",
    }


def test_keys_that_are_pressed_faster_than_files_are_written_are_all_carried_out(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        for key in "jjraa":
            page.keyboard.press(key)
        expect(page.locator("#count")).to_have_text("0 open")

    assert statuses(candidates) == ["accepted", "rejected", "accepted"]


def test_by_mouse_an_entity_is_linked_and_words_lead_to_their_card(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        page.locator("mark").nth(1).click()
        expect(page.locator(".card.chosen h3")).to_have_text("<b>X</b>")

        page.locator(".card.chosen").get_by_role("button", name="Link").click()
        page.get_by_role("combobox", name="Entity").click()
        page.get_by_role("option", name="National model court").click()
        page.locator("#form-save").click()
        expect(page.locator("#count")).to_have_text("2 open")

        content = yaml.safe_load(candidates.read_text("utf-8"))
        assert (content["statements"][0]["object"], statuses(candidates)[0]) == ("award/b", "rejected")
        page.get_by_role("button", name="Undo").click()
        expect(page.locator("#count")).to_have_text("3 open")


def test_an_entity_is_linked_by_keyboard(chromium: Browser, server: ReviewServer, candidates: Path) -> None:
    with reviewing(chromium, server.address) as page:
        walk_to(page, "優秀法院獎")
        page.keyboard.press("l")
        page.keyboard.type("award/b")
        page.keyboard.press("Enter")
        page.keyboard.press("Enter")
        expect(page.locator("#count")).to_have_text("2 open")

    assert yaml.safe_load(candidates.read_text("utf-8"))["statements"][0]["object"] == "award/b"


def test_the_second_browser_learns_what_the_first_decided_and_overwrites_nothing(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    with reviewing(chromium, server.address) as first, reviewing(chromium, server.address) as second:
        card(first, "award/y").get_by_role("button", name="Reject").click()
        expect(first.locator("#count")).to_have_text("2 open")
        second.locator("body").press("a")
        expect(second.locator("#words")).to_contain_text("Somebody changed the files meanwhile")
        expect(second.locator("#count")).to_have_text("2 open")

    assert statuses(candidates) == ["candidate", "rejected", "candidate"]


def test_a_file_that_somebody_edits_meanwhile_is_shown_and_kept(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        theirs = candidates.read_bytes().replace(b"rule: award-verb", b"rule: by-hand")
        candidates.write_bytes(theirs)

        page.keyboard.press("r")
        expect(page.locator("#words")).to_contain_text("Somebody changed")
        expect(page.locator(".card").first).to_contain_text("by-hand")

    assert candidates.read_bytes() == theirs


@pytest.mark.parametrize(
    ("key", "typed"), [("b", ""), ("l", "award/b"), ("m", "award/y")], ids=["many", "link", "merge"]
)
def test_a_form_that_closes_because_somebody_changed_the_file_says_so(
    chromium: Browser, server: ReviewServer, candidates: Path, key: str, typed: str
) -> None:
    with reviewing(chromium, server.address) as page:
        walk_to(page, "優秀法院獎")
        page.keyboard.press(key)
        expect(page.locator("#form-box")).to_be_visible()
        page.keyboard.type(typed)
        if typed:
            page.keyboard.press("Enter")
        theirs = candidates.read_bytes().replace(b"rule: award-verb", b"rule: by-hand")
        candidates.write_bytes(theirs)

        page.locator("#form-save").click()
        expect(page.locator("#form-box")).to_be_hidden()
        expect(page.locator("#words")).to_contain_text("Somebody changed")

    assert candidates.read_bytes() == theirs


def test_a_killed_server_has_lost_no_decision(
    chromium: Browser, candidates: Path, dataset_folder: Path, tmp_path: Path
) -> None:
    source = str(Path(courtgraph.__file__).parent.parent)
    command = [sys.executable, "-m", "courtgraph", "review", str(candidates), "--data", str(dataset_folder)]
    with subprocess.Popen(  # noqa: S603  # our own command
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": source}
    ) as running:
        try:
            assert running.stderr
            address = running.stderr.readline().decode().split()[0]
            page = chromium.new_page(locale="en-US")
            page.goto(address)
            walk_to(page, "優秀法院獎")
            page.keyboard.press("r")
            expect(page.locator("#count")).to_have_text("1 open")
            running.send_signal(signal.SIGKILL)
            running.wait()

            page.keyboard.press("o")
            page.keyboard.press("r")
            expect(page.locator("#words")).to_contain_text("The server does not answer")
            page.close()
        finally:
            running.kill()

    assert statuses(candidates) == ["rejected", "candidate", "rejected"]
    assert not [*tmp_path.rglob(".courtgraph-*")]

"""What the review page complains of goes when it no longer applies, and headings say what is changed."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.reviewing import choose, reviewing, walk_to
from courtgraph.review.server import ReviewServer

pytestmark = pytest.mark.browser

RECEIVED = "Court of A County received <b>X</b>"


def be_refused(page: Page, candidates: Path) -> None:
    """Decide on what somebody else has changed meanwhile."""
    candidates.write_bytes(candidates.read_bytes().replace(b"rule: award-verb", b"rule: by-hand"))
    page.keyboard.press("r")
    expect(page.locator("#words")).to_contain_text("Somebody changed")


def test_an_alert_goes_when_something_later_is_told(chromium: Browser, server: ReviewServer, candidates: Path) -> None:
    with reviewing(chromium, server.address) as page:
        be_refused(page, candidates)

        page.keyboard.press("u")
        expect(page.locator("#notice")).to_have_text("There is nothing to undo.")
        expect(page.locator("#words")).to_be_empty()


def test_an_alert_goes_when_a_form_opens_and_does_not_come_back_with_its_end(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        be_refused(page, candidates)

        page.keyboard.press("e")
        expect(page.locator("#form-box")).to_be_visible()
        expect(page.locator("#words")).to_be_empty()
        page.keyboard.press("Escape")
        expect(page.locator("#form-box")).to_be_hidden()
        expect(page.locator("#words")).to_be_empty()


def test_an_alert_stays_while_the_reader_only_walks_on(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        be_refused(page, candidates)

        page.keyboard.press("j")
        expect(page.locator("#words")).to_contain_text("Somebody changed")


def test_what_the_server_found_goes_when_the_form_finds_something_itself(
    chromium: Browser, server: ReviewServer
) -> None:
    with reviewing(chromium, server.address) as page:
        walk_to(page, RECEIVED)
        page.keyboard.press("e")
        choose(page, "object", "indicator/c")
        page.locator("#form-save").click()
        expect(page.locator("#form-words")).to_contain_text("indicator/c")

        page.locator("input[name='object']").fill("nobody knows this")
        page.locator("#form-save").click()
        expect(page.locator("#form-box .problem")).to_be_visible()
        expect(page.locator("#form-words")).to_be_empty()
        for _ in range(2):
            page.keyboard.press("Escape")
        expect(page.locator("#form-box")).to_be_hidden()
        expect(page.locator("#words")).to_be_empty()


@pytest.mark.parametrize(
    ("locale", "open_title", "accepted_title"),
    [
        ("en-US", "Edit a candidate", "Edit a record of the dataset"),
        ("zh-CN", "修改候选", "修改已收入数据集的记录"),
        ("zh-TW", "修改候選", "修改已收入資料集的記錄"),
    ],
)
def test_the_form_says_whether_a_candidate_or_a_record_of_the_dataset_is_edited(
    chromium: Browser, server: ReviewServer, locale: str, open_title: str, accepted_title: str
) -> None:
    with reviewing(chromium, server.address, locale) as page:
        walk_to(page, "award/x")
        page.keyboard.press("e")
        expect(page.locator("#form-title")).to_have_text(open_title)
        page.locator("#form-cancel").click()
        page.keyboard.press("a")
        expect(page.locator(".card.accepted")).to_have_count(1)

        page.locator(".card.accepted h3").click()
        page.keyboard.press("e")
        expect(page.locator("#form-title")).to_have_text(accepted_title)

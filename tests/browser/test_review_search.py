"""The search among candidates on the review page, together with the filters."""

import pytest
from playwright.sync_api import Browser, expect

from browser.reviewing import reviewing
from courtgraph.review.server import ReviewServer

pytestmark = pytest.mark.browser

RECEIVED = "Court of A County received <b>X</b>"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("national PRIZE", ["National prize"]),
        ("award/x", ["<b>X</b>", RECEIVED]),
        ("优秀法院奖", ["<b>X</b>", RECEIVED]),
        ("甲 县 获得", [RECEIVED]),
        ("award/x court", [RECEIVED]),
        ("甲院", [RECEIVED]),
    ],
)
def test_a_candidate_is_found_by_words_of_its_names_its_quotes_and_its_ids_in_either_script(
    chromium: Browser, server: ReviewServer, words: str, found: list[str]
) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("/")
        page.keyboard.insert_text(words)
        expect(page.locator(".card h3")).to_have_text(found)
        expect(page.locator("#shown")).to_have_text(f"{len(found)} of 3 shown")


def test_what_is_called_so_comes_before_what_speaks_of_it_and_enter_goes_to_it(
    chromium: Browser, server: ReviewServer
) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("/")
        page.keyboard.type("received")
        expect(page.locator(".card h3")).to_have_text([RECEIVED])
        page.get_by_role("searchbox").fill("prize")
        page.keyboard.press("Enter")
        expect(page.locator(".card.chosen h3")).to_have_text("National prize")
        expect(page.locator(".card.chosen")).to_be_focused()
        page.keyboard.press("r")
        expect(page.locator(".card .status")).to_have_text("rejected")


def test_letters_in_the_search_are_no_keys_and_escape_empties_it(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("/")
        page.keyboard.type("rax")
        expect(page.locator("#cards")).to_contain_text("No candidate fits the filter.")
        page.keyboard.press("Escape")
        expect(page.get_by_role("searchbox")).to_have_value("")
        expect(page.locator(".card")).to_have_count(3)
        expect(page.locator("#count")).to_have_text("3 open")


def test_words_and_filters_hold_together_until_everything_is_shown_again(
    chromium: Browser, server: ReviewServer
) -> None:
    with reviewing(chromium, server.address) as page:
        page.get_by_label("By kind").select_option("Award")
        page.get_by_role("searchbox").fill("award/x")
        expect(page.locator(".card h3")).to_have_text(["<b>X</b>"])
        page.get_by_label("By kind").select_option("received")
        page.get_by_role("searchbox").fill("prize")
        expect(page.locator(".card")).to_have_count(0)
        page.get_by_role("button", name="Show all").click()
        expect(page.locator(".card")).to_have_count(3)
        expect(page.get_by_role("searchbox")).to_have_value("")
        expect(page.get_by_label("By kind")).to_have_value("")


def test_only_what_the_search_shows_is_accepted_together(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        page.get_by_role("searchbox").fill("優秀法院獎 全國")
        expect(page.locator("#accept-many-count")).to_have_text("2")
        page.get_by_role("searchbox").fill("zzz")
        expect(page.locator("#accept-many")).to_be_disabled()


@pytest.mark.parametrize(
    ("locale", "typed", "title", "meant"),
    [
        ("en-US", "natoinal prize", "Did you mean", "National prize"),
        ("zh-CN", "优秀法阮奖", "您是不是要找", "优秀法院奖"),
        ("zh-TW", "优秀法阮奖", "您是不是要找", "優秀法院獎"),
    ],
)
def test_what_a_slip_has_missed_is_offered_and_searched_at_a_click(
    chromium: Browser, server: ReviewServer, locale: str, typed: str, title: str, meant: str
) -> None:
    with reviewing(chromium, server.address, locale) as page:
        page.get_by_role("searchbox").fill(typed)
        expect(page.locator(".card")).to_have_count(0)
        offered = page.get_by_role("list", name=title).get_by_role("button")
        expect(offered.first).to_have_text(meant)
        offered.first.click()
        expect(page.get_by_role("searchbox")).to_have_value(meant)
        expect(page.get_by_role("searchbox")).to_be_focused()
        expect(page.locator(".card h3").first).to_have_text(meant)


def test_what_another_filter_hides_is_not_offered(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        page.get_by_label("By kind").select_option("received")
        page.get_by_role("searchbox").fill("natoinal prize")
        expect(page.locator("#cards")).to_contain_text("No candidate fits the filter.")
        expect(page.get_by_role("button", name="National prize")).to_have_count(0)

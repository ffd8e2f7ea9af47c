"""The keyboard focus: it never falls to nothing, and goes back to what opened what is closed."""

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import COURT, small_dataset
from browser.opened import OpenPage, address_of
from browser.picture import curated_dataset

pytestmark = pytest.mark.browser


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.tagName"))


@pytest.mark.parametrize("answer", ["count", "table"])
def test_an_answer_that_is_followed_gives_the_focus_to_its_view(open_page: OpenPage, answer: str) -> None:
    page = open_page(small_dataset, locale="en-US").page
    wanted = {"count": "network", "table": "stage-table"}[answer]
    links = page.locator(".answers a:not([href*='view='])" if answer == "count" else ".answers a[href*='view=table']")

    links.first.focus()
    page.keyboard.press("Enter")

    assert focused(page) == wanted


def test_only_keeps_the_focus_in_the_filters(open_page: OpenPage) -> None:
    page = open_page(small_dataset, locale="en-US").page
    page.locator("#filters-fold").click()
    name = page.locator("#facets .only").first.get_attribute("aria-label")

    page.locator("#facets .only").first.focus()
    page.keyboard.press("Enter")

    expect(page.locator("#facets .only").first).to_be_focused()
    expect(page.locator("#facets .only").first).to_have_attribute("aria-label", str(name))
    page.locator("#filters-reset").focus()
    page.keyboard.press("Enter")
    assert focused(page) == "dim"


def test_a_key_opens_the_filters_at_their_first_control_and_escape_gives_the_focus_back(open_page: OpenPage) -> None:
    page = open_page(small_dataset, locale="en-US").page
    page.locator("#zoom-fit").focus()

    page.keyboard.press("f")
    assert focused(page) == "dim"
    page.keyboard.press("Escape")

    expect(page.locator("#filters")).to_be_hidden()
    assert focused(page) == "zoom-fit"
    page.locator("#filters-fold").click()
    page.locator("#dim").focus()
    page.keyboard.press("Escape")
    assert focused(page) == "filters-fold"


def test_escape_from_the_details_gives_the_focus_to_what_opened_them(open_page: OpenPage) -> None:
    page = open_page(small_dataset, locale="en-US").page
    hub = page.locator(".plain .end").first

    hub.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_be_focused()
    page.keyboard.press("Escape")
    expect(hub).to_be_focused()
    page.keyboard.press("/")
    page.keyboard.type("Daixian")
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_be_focused()
    page.keyboard.press("Escape")
    assert focused(page) == "search"


def test_escape_from_details_that_a_link_opened_gives_the_focus_to_the_picture(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}", locale="en-US", fresh=True).page

    page.locator("[data-action=depth1]").focus()
    page.keyboard.press("Escape")

    assert focused(page) == "network"


def test_a_bar_that_is_chosen_by_key_gives_the_focus_to_its_statement_in_sight(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?view=figures", locale="en-US").page
    bar = page.locator(".bar-button").nth(6)

    bar.focus()
    page.keyboard.press("Enter")

    expect(page.locator(".statement.target")).to_be_focused()
    assert focused(page) == address_of(page).split("#")[1].split("?")[0]
    expect(page.locator(".statement.target")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Escape")
    expect(bar).to_be_focused()

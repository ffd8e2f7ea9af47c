"""Choosing the other end of a path: by search at once, given up by a button, by back, or by any other choice."""

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import COURT, small_dataset
from browser.opened import OpenPage, address_of
from browser.picture import in_sight, settle

pytestmark = pytest.mark.browser

XU = "#person/xu"


def ask(page: Page) -> None:
    page.locator("[data-action=pathTo]").click()
    expect(page.locator("#picking")).to_be_visible()


@pytest.mark.parametrize("by", ["key", "button"])
def test_a_name_can_be_typed_at_once_and_runs_no_shortcut(open_page: OpenPage, by: str) -> None:
    page = open_page(small_dataset, XU, locale="en-US").page

    if by == "key":
        page.keyboard.press("t")
    else:
        ask(page)
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.type("mfhe Daixian")

    expect(page.locator("#filters")).to_be_hidden()
    assert address_of(page).endswith(XU)
    expect(page.locator("#search")).to_have_value("mfhe Daixian")
    page.locator("#search").fill("Daixian")
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("Shortest path")
    expect(page.locator("#panel-title")).to_be_focused()


def test_the_choice_is_given_up_by_a_button_which_gives_the_focus_back(open_page: OpenPage) -> None:
    page = open_page(small_dataset, XU, locale="en-US").page

    ask(page)
    page.get_by_role("button", name="Cancel").click()

    expect(page.locator("#picking")).to_be_hidden()
    expect(page.locator("[data-action=pathTo]")).to_be_focused()
    expect(page.locator("#panel-title")).to_have_text("Xu Xiangqian")


def test_escape_clears_what_was_typed_and_then_gives_the_choice_up(open_page: OpenPage) -> None:
    page = open_page(small_dataset, XU, locale="en-US").page

    ask(page)
    page.keyboard.type("Dai")
    page.keyboard.press("Escape")
    expect(page.locator("#picking")).to_be_visible()
    page.keyboard.press("Escape")

    expect(page.locator("#picking")).to_be_hidden()
    expect(page.locator("[data-action=pathTo]")).to_be_focused()


def test_back_ends_the_choice_and_closes_the_help(open_page: OpenPage) -> None:
    page = open_page(small_dataset, locale="en-US", fresh=True).page
    page.locator(".plain .end").first.click()
    ask(page)
    page.locator("#help-open").click()
    expect(page.locator("#help")).to_be_visible()

    page.go_back()

    expect(page.locator("#help")).to_be_hidden()
    expect(page.locator("#picking")).to_be_hidden()
    assert page.evaluate("location.hash") == ""


def test_a_statement_that_is_chosen_meanwhile_ends_the_choice(open_page: OpenPage) -> None:
    page = open_page(small_dataset, XU, locale="en-US").page

    ask(page)
    page.keyboard.type("忻州")
    page.locator("#results [role=group]").last.locator("[role=option]").first.click()

    expect(page.locator("#picking")).to_be_hidden()
    assert page.evaluate("courtgraph.state.viewState.path.join('')") == ""


def test_on_a_phone_the_details_give_way_to_the_picture(open_page: OpenPage) -> None:
    phone = {"has_touch": True, "is_mobile": True, "width": 360, "height": 740}
    page = open_page(small_dataset, XU, locale="en-US", **phone).page

    page.locator("[data-action=pathTo]").tap()

    expect(page.locator("#picking")).to_be_visible()
    expect(page.locator("#picking")).not_to_contain_text("Esc")
    expect(page.locator("#panel-fold")).to_have_attribute("aria-expanded", "false")
    page.locator("#picking-cancel").tap()
    expect(page.locator("#panel-fold")).to_have_attribute("aria-expanded", "true")


def test_the_way_around_a_stop_is_framed(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?path=court/daixian&path=goal/first-ranks", locale="en-US").page
    for _ in range(8):
        page.locator("#zoom-in").click()

    page.locator(".way[open]").get_by_role("button", name="not through it").click()

    settle(page)
    stops = page.evaluate("courtgraph.state.visible.paths.flat().flatMap(({ from, to }) => [from.id, to.id])")
    assert stops == ["court/daixian", COURT, COURT, "goal/first-ranks"]
    assert set(in_sight(page, stops)) == set(stops)

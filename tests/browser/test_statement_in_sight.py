"""A statement that is opened: its name and its words are in sight, and whom it is about."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser.opened import OpenPage
from browser.picture import curated_dataset, settle

pytestmark = pytest.mark.browser

PHONE: dict[str, Any] = {"has_touch": True, "is_mobile": True, "locale": "en-US", "width": 360, "height": 740}

LONG = """() => {
  const sums = courtgraph.model.list.filter(({ to, from }) => to && from).map((each) => [
    each.evidence.reduce((sum, { quote }) => sum + quote.length, 0), each.id]);
  return sums.sort(([one], [other]) => other - one)[0][1];
}"""

LAST = """() => [...document.querySelectorAll("#panel [id^='statement/']")].map(({ id }) => id)
  .findLast((id) => courtgraph.model.statements.get(id.slice(10)).from === courtgraph.state.selected)"""
"""The last statement of which what is selected is the subject."""

HIDDEN = """() => {
  const room = document.getElementById("panel-content").getBoundingClientRect();
  const title = document.querySelector("#panel .who");
  const isKept = getComputedStyle(title).position === "sticky";
  const target = document.querySelector("#panel .statement.target");
  const quotes = [...document.querySelectorAll("#panel q")].filter((each) =>
    each.getClientRects().length && target.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
  const parts = { ...(isKept ? { title } : {}), statement: target, quote: quotes[0] };
  return Object.entries(parts).filter(([name, part]) => {
    const own = part.getBoundingClientRect();
    const top = name !== "title" && isKept ? title.getBoundingClientRect().bottom : room.top;
    // of what is long the first lines
    return own.top < top - 1 || Math.min(own.bottom, own.top + 40) > Math.min(room.bottom, innerHeight) + 1;
  }).map(([name]) => name);
}"""
"""Which of the title, the statement and its first quote cannot be read where the details are scrolled to."""


def hidden_parts(page: Page) -> list[str]:
    settle(page)
    found: list[str] = page.evaluate(HIDDEN)
    return found


def test_on_a_phone_the_details_open_at_the_statement_whose_bar_was_tapped(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?view=figures", **PHONE).page

    page.locator(".bar-button").nth(4).tap()

    expect(page.locator("#panel-fold")).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".statement.target")).to_be_visible()
    assert hidden_parts(page) == []


def test_on_a_phone_a_long_statement_begins_at_the_top(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, **PHONE).page
    identifier = page.evaluate(LONG)

    page.evaluate("(id) => { location.hash = `#statement/${id}`; }", identifier)

    expect(page.locator(".statement.target")).to_be_visible()
    assert hidden_parts(page) == []


def test_whom_a_statement_is_about_stays_in_sight(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, locale="en-US").page
    page.evaluate("location.hash = `#${courtgraph.model.ranked[0].id}`")
    row = page.evaluate(LAST)

    page.evaluate("(id) => { location.hash = `#${id}`; }", row)

    expect(page.locator(".statement.target")).to_be_visible()
    assert page.evaluate("document.getElementById('panel-content').scrollTop > 500")
    expect(page.locator("#panel-title")).to_be_in_viewport(ratio=1)
    assert hidden_parts(page) == []

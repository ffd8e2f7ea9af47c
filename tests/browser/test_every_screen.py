"""The page on screens of every size: with a finger, enlarged, in a low window, beside its details."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.datasets import COURT, small_dataset
from browser.opened import OpenPage
from browser.picture import crossings, curated_dataset
from browser.shared import SharedPages
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser

TOUCH: dict[str, Any] = {"has_touch": True, "is_mobile": True, "locale": "en-US"}

CONTROLS = "button, select, summary, input[type=search], label:has([type=checkbox]), .answers a, .permalink"

TOO_SMALL = """(controls) => [...document.querySelectorAll(controls)]
  .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  .map((each) => [each.getBoundingClientRect(), each.id || each.className || each.textContent])
  .filter(([{ width, height }, name]) => name !== "panel-fold" && height > 1 && (height < 44 || width < 24))
  .map(([{ width, height }, name]) => `${name} ${Math.round(width)}x${Math.round(height)}`)"""

FREE = """() => {
  const boxOf = (id) => document.getElementById(id).getBoundingClientRect();
  const [picture, proof] = [boxOf("network"), boxOf("panel-content")];
  const isBeside = proof.left >= picture.right;
  return [Math.min(isBeside ? picture.bottom : proof.top, innerHeight) - picture.top,
    Math.min(proof.bottom, innerHeight) - proof.top, picture.width, proof.width];
}"""

BROKEN = """() => {
  const walker = document.createTreeWalker(document.querySelector("#stage-table table"), NodeFilter.SHOW_TEXT);
  const broken = [];
  while (walker.nextNode()) {
    for (const { 0: word, index } of walker.currentNode.data.matchAll(/[A-Za-z]+/g)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      if (new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
}"""


@pytest.mark.parametrize("address", [f"#{COURT}?lang=en", "#?lang=en&view=table", "#?lang=en&view=outline"])
def test_what_a_finger_chooses_is_44_pixels_high(open_page: OpenPage, address: str) -> None:
    page = open_page(small_dataset, address, width=360, height=740, **TOUCH).page

    assert page.evaluate(TOO_SMALL, CONTROLS) == []
    page.locator("#filters-fold").tap()
    page.locator("#take").tap()
    assert page.evaluate(TOO_SMALL, CONTROLS) == []


@pytest.fixture(scope="module")
def answering(chromium: Browser) -> Iterator[SharedPages]:
    """Pages that answer questions: the worker comes from the page itself."""
    pages = SharedPages(chromium, own=("file:", "data:", "blob:"))
    yield pages
    assert pages.complaints() == []
    pages.close()


TABS = """[...document.querySelectorAll(".tabs button")].map((each) => each.getBoundingClientRect().toJSON())"""


@pytest.mark.parametrize("width", [240, 320, 360])
@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
def test_tabs_stand_in_one_row_large_enough_for_a_finger_and_the_chosen_one_in_sight(
    answering: SharedPages, page_that_answers: Callable[[Callable[[], Dataset]], Path], language: str, width: int
) -> None:
    settings = {"viewport": {"width": width, "height": 740}, "reduced_motion": "reduce", **TOUCH}
    page = answering.open(page_that_answers(small_dataset), f"#?lang={language}", **settings).page

    for tab in ("figures", "query", "graph"):
        page.evaluate(f"location.hash = '#?lang={language}&view={tab}'")
        expect(page.locator(f"#tab-{tab}")).to_have_attribute("aria-selected", "true")
        boxes = page.evaluate(TABS)
        assert len(boxes) == 5
        assert len({round(box["y"]) for box in boxes}) == 1
        assert [box for box in boxes if box["width"] < 44 or box["height"] < 44] == []
        expect(page.locator(f"#tab-{tab}")).to_be_in_viewport(ratio=0.99)
        assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")


AWAY = """courtgraph.labelBoxes().filter(({ id }) => id).map(({ id, x, y, width, height }) => {
  const spot = courtgraph.spot(id);
  const off = (at, from, size) => Math.max(from - at, 0, at - from - size);
  return Math.hypot(off(spot.x, x, width), off(spot.y, y, height)) - spot.radius;
})"""
"""How far each name stands off its shape."""


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_on_a_phone_names_of_trees_stand_at_their_shapes_where_they_fit_and_cross_none(
    open_page: OpenPage, language: str
) -> None:
    page = open_page(curated_dataset, f"#?layout=hierarchy&lang={language}", width=360, height=740).page

    assert crossings(page) == []
    away = page.evaluate(AWAY)
    assert len(away) > 15
    assert [each for each in away if each > 12] == []


def test_a_finger_finds_what_a_mouse_must_point_at(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}?lang=en", width=360, height=740, **TOUCH).page

    expect(page.locator(".copying").first).to_have_css("opacity", "1")
    page.locator("#filters-fold").tap()
    page.locator("#facets .only").first.tap()

    expect(page.locator("#filters-count")).to_have_text("1")


@pytest.mark.parametrize(
    ("width", "height", "settings"),
    [(360, 740, TOUCH), (740, 360, TOUCH), (720, 450, {}), (1024, 768, {}), (1280, 500, {})],
)
def test_picture_and_proof_have_room_beside_each_other(
    open_page: OpenPage, width: int, height: int, settings: dict[str, Any]
) -> None:
    page = open_page(curated_dataset, f"#{COURT}?lang=en", width=width, height=height, **settings).page

    above, proof, *widths = page.evaluate(FREE)

    assert above >= 130
    assert proof >= 250
    assert min(widths) >= 290


def test_every_control_of_a_low_head_is_within_the_window(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en", width=720, height=450).page

    for name in ("#search", "[data-language=en]", "#help-open", "#tab-figures", "#take", ".more-tools", "#legend-none"):
        expect(page.locator(name)).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("width", [1024, 1280, 1366, 1440])
@pytest.mark.parametrize("language", ["en", "zh-Hant"])
def test_beside_the_details_the_table_shows_its_quotes_whole_and_breaks_no_word(
    open_page: OpenPage, width: int, language: str
) -> None:
    page = open_page(curated_dataset, f"#{COURT}?lang={language}&view=table", width=width).page

    rows = page.locator("#stage-table .rows")
    assert rows.evaluate("({ scrollWidth, clientWidth }) => scrollWidth - clientWidth") == 0
    assert page.evaluate(BROKEN) == []
    page.locator("#filters-fold").click()
    assert rows.evaluate("({ scrollWidth, clientWidth }) => scrollWidth - clientWidth") == 0
    assert page.evaluate(BROKEN) == []


def test_the_legend_is_one_tab_stop_in_which_arrows_move(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en", fresh=True).page
    legend = page.locator("#legend button")
    last = legend.count() - 1

    page.locator("#legend-none").focus()
    page.keyboard.press("Tab")
    expect(legend.first).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(legend.nth(1)).to_be_focused()
    page.keyboard.press("Space")
    expect(legend.nth(1)).to_have_attribute("aria-checked", "false")
    expect(legend.nth(1)).to_be_focused()
    page.keyboard.press("Tab")
    assert not in_legend(page)
    page.keyboard.press("Shift+Tab")
    expect(legend.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(legend.nth(last)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(legend.first).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(legend.nth(last)).to_be_focused()


def in_legend(page: Page) -> bool:
    found: bool = page.evaluate("document.getElementById('legend').contains(document.activeElement)")
    return found

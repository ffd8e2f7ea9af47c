"""Tapping with a finger: one tap does one thing, whatever it opens under the finger."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser.opened import OpenPage, address_of
from browser.picture import curated_dataset, point, settle

pytestmark = pytest.mark.browser

PHONE: dict[str, Any] = {"has_touch": True, "is_mobile": True, "locale": "en-US", "width": 360, "height": 740}


TWICE = """([clientX, clientY]) => {
  const touch = { clientX, clientY, pointerType: "touch", isPrimary: true, bubbles: true };
  for (const type of ["pointerdown", "pointerup", "pointerdown", "pointerup"])
    document.getElementById("network").dispatchEvent(new PointerEvent(type, touch));
}"""


def tap(page: Page, identifier: str) -> None:
    page.touchscreen.tap(*point(page, identifier))
    # the click that the browser makes of a tap comes after it
    page.wait_for_timeout(200)


def lowest_shape(page: Page) -> str:
    """The shape nearest to the lower edge, where the details open."""
    spots = page.evaluate("courtgraph.placed().map((id) => [courtgraph.spot(id).y, id])")
    return str(max(spots)[1])


def test_a_tap_selects_a_shape_and_presses_nothing_that_opens_under_the_finger(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?predicate=received", **PHONE).page
    expect(page.locator("#panel")).to_have_class("panel at-rest folded")
    settle(page)
    page.evaluate(
        "window.pressed = []; addEventListener('click', ({ target }) => pressed.push(target.outerHTML), true)"
    )
    shape = lowest_shape(page)

    tap(page, shape)

    assert address_of(page).endswith(f"#{shape}?predicate=received")
    expect(page.locator("#panel-title")).to_be_visible()
    assert page.evaluate("pressed") == []


def test_two_quick_taps_walk_on_from_a_shape(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?predicate=received", **PHONE).page
    expect(page.locator("#panel")).to_have_class("panel at-rest folded")
    settle(page)
    shape = page.evaluate("courtgraph.placed().find((id) => courtgraph.spot(id).y < innerHeight / 3)")
    x, y = point(page, shape)

    # both at once: how soon the second comes must not hang on how busy the machine is
    page.evaluate(TWICE, [x, y])

    expect(page.locator("#walk-around")).to_be_visible()
    assert f"around={shape}" in address_of(page)

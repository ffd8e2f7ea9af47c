"""What axe-core finds amiss, in every view of the page: nothing may be."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import COURT, GROUP, small_dataset
from browser.opened import OpenPage

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[2] / "frontend/node_modules/axe-core/axe.min.js"


def nothing(_: Page) -> None:
    """The view is open as its address leads to it."""


def search(page: Page) -> None:
    page.locator("#search").fill("法院")
    expect(page.locator("#results-box")).to_be_visible()


def search_in_vain(page: Page) -> None:
    page.locator("#search").fill("不存在")
    expect(page.locator("#results-note")).to_be_visible()


def open_filters(page: Page) -> None:
    page.locator("#filters-fold").click()
    expect(page.locator("#filters")).to_be_visible()


def open_tools(page: Page) -> None:
    if page.locator(".more-tools").is_visible():
        page.locator(".more-tools").click()
    expect(page.locator("#layout")).to_be_visible()


def unfold_legend(page: Page) -> None:
    if page.locator("#legend").is_hidden():
        page.locator("#legend-fold").click()
    page.locator(".type").first.hover()


def list_untimed(page: Page) -> None:
    page.locator("#untimed").click()
    expect(page.locator("#untimed-list")).to_be_visible()


def open_help(page: Page) -> None:
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()


def ask_path(page: Page) -> None:
    page.locator("[data-action=pathTo]").click()
    expect(page.locator("#picking")).to_be_visible()


def open_menu(page: Page) -> None:
    page.locator("#take").click()
    expect(page.locator("#take-menu")).to_be_visible()


def unfold_outline(page: Page) -> None:
    page.locator("#stage-outline .view-head button").first.click()
    expect(page.locator("#stage-outline .branch:not(.kind-branch)[open]")).to_have_count(10)


VIEWS: dict[str, tuple[str, Callable[[Page], None]]] = {
    "overview": ("", nothing),
    "missing": ("#court/none", nothing),
    "details": (f"#{GROUP}", nothing),
    "details pressed": (f"#{COURT}?around={COURT}&depth=2&pin=@{COURT}", nothing),
    "path": ("#?path=person/xu&path=topic/alone", nothing),
    "several paths": ("#?path=court/daixian&path=goal/first-ranks", nothing),
    "path found": (f"#?path=person/xu&path={GROUP}", nothing),
    "path asked for": (f"#{COURT}", ask_path),
    "filtered": ("#?no-type=Person&no-status=disputed&dim=yes", nothing),
    "empty": ("#?" + "&".join(f"no-type={e.type}" for e in small_dataset().entities), nothing),
    "filters": ("#?no-predicate=aimsAt", open_filters),
    "legend": ("#?no-type=Person", unfold_legend),
    "tools": ("", open_tools),
    "timeline": ("#?layout=timeline&by=stated", open_tools),
    "without a time": ("#?layout=timeline&by=stated", list_untimed),
    "search": ("", search),
    "search in vain": ("", search_in_vain),
    "help": ("", open_help),
    "table": ("#?view=table", nothing),
    "outline": ("#?view=outline", nothing),
    "outline unfolded": ("#?view=outline", unfold_outline),
    "what can be taken": ("", open_menu),
    "figures": ("#?view=figures", nothing),
    "figures in a table": ("#?view=figures&figures=table", nothing),
}
"""Every view: the address that leads to it, and what is done there."""

SCREENS: list[tuple[int, int, Literal["light", "dark"], str]] = [
    (1440, 900, "light", "zh-TW"),
    (1440, 900, "dark", "en-US"),
    (360, 740, "light", "en-US"),
    (360, 740, "dark", "zh-CN"),
]


def violations(page: Page) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))
    found: list[dict[str, Any]] = page.evaluate(
        # of what is as it should be, no lists of elements: they take a fifth of the time
        "axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })"
        ".then(({ violations }) => violations)"
    )
    return [f"{each['id']}: {node['html'][:160]}: {node['failureSummary']}" for each in found for node in each["nodes"]]


@pytest.mark.parametrize(("width", "height", "scheme", "locale"), SCREENS)
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_amiss(
    open_page: OpenPage, view: str, width: int, height: int, scheme: Literal["light", "dark"], locale: str
) -> None:
    address, act = VIEWS[view]
    page = open_page(small_dataset, address, width, height, locale, color_scheme=scheme).page

    act(page)

    assert violations(page) == []

"""Nothing that the page shows moves by itself once it is to be seen."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from browser.datasets import COURT
from browser.opened import Opened
from browser.picture import curated_dataset, settle
from courtgraph.html import render_html

pytestmark = pytest.mark.browser

WATCH = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries()) {
    if (!hadRecentInput) window.shifts.push([value, ...sources.map(({ node }) => node?.id || node?.nodeName)]);
  }
}).observe({ type: "layout-shift", buffered: true });
"""

Written = Callable[[str], Path]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """The page with each of the two drawings, made once; that of WebGL packed, as a large one is."""
    folder = tmp_path_factory.mktemp("still")

    def write(renderer: str) -> Path:
        path = folder / f"{renderer}.html"
        with pytest.MonkeyPatch.context() as patch:
            if renderer == "webgl":
                patch.setattr("courtgraph.html.page.PACKED_FROM", 0)
            if not path.exists():
                path.write_text(render_html(curated_dataset(), renderer=renderer), encoding="utf-8")
        return path

    return write


OpenSlowly = Callable[..., Opened]


@pytest.fixture
def open_slowly(chromium: Browser, written: Written) -> Iterator[OpenSlowly]:
    """Open the page in a browser so slow that it paints what stands in the file before the script has run."""
    opened: list[Opened] = []

    def open_(
        renderer: str, address: str = "", width: int = 1440, scheme: Any = "light", locale: str = "zh-TW"
    ) -> Opened:
        size: Any = {"width": width, "height": 740 if width < 500 else 900}
        page = chromium.new_context(viewport=size, color_scheme=scheme, locale="en-US").new_page()
        one = Opened(page)
        opened.append(one)
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 3})
        page.add_init_script(WATCH)
        page.goto(f"{written(renderer).as_uri()}{address}")
        page.wait_for_selector(":root[data-drawn]", state="attached")
        settle(page)
        return one

    yield open_
    complaints = [complaint for one in opened for complaint in one.complaints]
    for one in opened:
        one.page.context.close()
    assert complaints == []


def rest(page: Page) -> None:
    """Wait until the page holds all of its data and has nothing left to do."""
    page.wait_for_function("() => window.courtgraph")
    page.evaluate("new Promise((done) => requestIdleCallback(done))")
    settle(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("renderer", ["canvas", "webgl"])
def test_nothing_shifts_while_the_page_opens_and_after(
    open_slowly: OpenSlowly, renderer: str, width: int, scheme: str
) -> None:
    page = open_slowly(renderer, width=width, scheme=scheme).page

    rest(page)

    assert page.evaluate("shifts") == []


@pytest.mark.parametrize("address", ["?view=table", "?view=outline", f"{COURT}?lang=en", "?layout=type&no-year=2024"])
@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_shifts_where_a_link_leads(open_slowly: OpenSlowly, width: int, address: str) -> None:
    page = open_slowly("canvas", f"#{address}", width=width).page

    rest(page)

    assert page.evaluate("shifts") == []


def test_until_everything_is_drawn_the_title_alone_is_seen_of_a_large_page(chromium: Browser, written: Written) -> None:
    page = chromium.new_context().new_page()
    # as a page would stand while it reads the dataset
    page.add_init_script("JSON.parse = () => { throw new Error('not yet'); };")

    page.goto(written("webgl").as_uri())

    assert page.locator(".opening").is_visible()
    assert page.locator(".opening").inner_text() == page.title()
    assert not page.locator("#search").is_visible()
    assert not page.locator("#panel").is_visible()
    page.context.close()


def test_without_scripts_the_page_says_what_it_needs(chromium: Browser, written: Written) -> None:
    page = chromium.new_context(java_script_enabled=False).new_page()

    page.goto(written("canvas").as_uri())

    assert page.locator(".noscript").is_visible()
    assert page.locator("#title").is_visible()
    assert not page.locator(".opening").is_visible()
    page.context.close()

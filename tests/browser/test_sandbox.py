"""The page in a frame whose sandbox keeps downloads and printing back: it promises nothing that it cannot know."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from browser.datasets import COURT, small_dataset
from browser.opened import OpenPage
from courtgraph.html import render_html

pytestmark = pytest.mark.browser


@pytest.fixture
def in_sandbox(chromium: Browser, tmp_path: Path) -> Iterator[FrameLocator]:
    """The page with an entity selected, in a frame that may run scripts and nothing else."""
    (tmp_path / "graph.html").write_text(render_html(small_dataset()), encoding="utf-8")
    frame = f'<iframe sandbox="allow-scripts" src="graph.html#{COURT}" width="1200" height="700"></iframe>'
    (tmp_path / "around.html").write_text(f"<!doctype html><meta charset=utf-8>{frame}", encoding="utf-8")
    page: Page = chromium.new_context(viewport={"width": 1300, "height": 800}, locale="en-US").new_page()
    page.goto((tmp_path / "around.html").as_uri())
    yield page.frame_locator("iframe")
    page.context.close()


def test_what_may_not_arrive_is_said_to_be_handed_over(in_sandbox: FrameLocator) -> None:
    in_sandbox.locator("#take").click()
    in_sandbox.locator("#take-statements").click()

    expect(in_sandbox.locator("#taken")).to_have_text(
        "Xinzhou courts 2024-statements.csv was handed to the browser. If it does not arrive, "
        "this frame allows no downloads: open the page in a tab of its own."
    )


def test_printing_that_may_be_withheld_says_what_to_do(in_sandbox: FrameLocator) -> None:
    in_sandbox.get_by_role("button", name="Print").click()

    expect(in_sandbox.locator("#taken")).to_have_text(
        "If no print dialog opens, this frame does not allow printing: open the page in a tab of its own."
    )


def test_a_page_of_its_own_says_that_it_has_downloaded(open_page: OpenPage) -> None:
    page = open_page(small_dataset, locale="en-US").page

    with page.expect_download():
        page.locator("#take").click()
        page.locator("#take-statements").click()

    expect(page.locator("#taken")).to_have_text("Downloaded Xinzhou courts 2024-statements.csv")

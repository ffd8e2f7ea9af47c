"""A list that is another one begins at its top, or at what is selected in it."""

import pytest
from playwright.sync_api import expect

from browser.opened import OpenPage
from browser.picture import curated_dataset, settle

pytestmark = pytest.mark.browser

VIEWS = {"table": "view=table", "entities": "view=table&table=entities", "figures": "view=figures&figures=table"}


@pytest.mark.parametrize("view", VIEWS)
def test_a_list_that_is_sorted_or_filtered_begins_at_its_top(open_page: OpenPage, view: str) -> None:
    page = open_page(curated_dataset, f"#?{VIEWS[view]}", locale="en-US", height=420).page
    scroller = page.locator(f"#stage-{VIEWS[view].split('&')[0].split('=')[1]} .rows")
    scroller.evaluate("(box) => box.scrollTo(0, 400)")
    assert scroller.evaluate("(box) => box.scrollTop") > 0

    page.evaluate("(to) => { location.hash = to; }", f"#?{VIEWS[view]}&no-type=Person")

    settle(page)
    assert scroller.evaluate("(box) => box.scrollTop") == 0
    scroller.evaluate("(box) => box.scrollTo(0, 400)")
    scroller.locator("[data-sort]").first.evaluate("(button) => button.click()")
    settle(page)
    assert scroller.evaluate("(box) => box.scrollTop") == 0


def test_the_outline_of_other_filters_begins_at_its_top(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?view=outline", locale="en-US", height=300).page
    scroller = page.locator("#stage-outline .rows")
    scroller.evaluate("(box) => box.scrollTo(0, 200)")
    assert scroller.evaluate("(box) => box.scrollTop") > 0

    page.evaluate("location.hash = '#?view=outline&no-type=Person'")

    settle(page)
    assert scroller.evaluate("(box) => box.scrollTop") == 0


def test_a_list_begins_at_what_is_selected(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?view=table", locale="en-US").page
    last = page.evaluate("courtgraph.model.list.at(-1).id")

    page.evaluate("(id) => { location.hash = `#statement/${id}?view=table&no-modality=plan`; }", last)

    expect(page.locator("#stage-table [aria-current=true]").first).to_be_in_viewport()


def test_a_choice_keeps_the_place_in_the_list(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?view=table", locale="en-US").page
    scroller = page.locator("#stage-table .rows")
    scroller.evaluate("(box) => box.scrollTo(0, 600)")
    row = page.locator("#stage-table tbody tr").nth(12)

    row.get_by_role("button").first.click()

    settle(page)
    assert scroller.evaluate("(box) => box.scrollTop") > 300

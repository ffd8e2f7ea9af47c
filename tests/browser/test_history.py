"""The way back: what a reader chooses is undone step by step, and nothing leaves the page before."""

import pytest
from playwright.sync_api import expect

from browser.datasets import small_dataset
from browser.opened import OpenPage

pytestmark = pytest.mark.browser


def test_back_undoes_one_filter_after_the_other(open_page: OpenPage) -> None:
    page = open_page(small_dataset, locale="en-US", fresh=True).page
    for name in ("Person", "Award"):
        page.locator(f"#legend [data-type={name}]").click()
    page.locator("#filters-fold").click()
    page.locator("#dim").check()
    hashes = [page.evaluate("courtgraph.address()")]
    page.locator("#facets .facet").first.hover()
    page.locator("#facets .only").first.click()

    for _ in range(3):
        page.go_back()
        hashes.append(page.evaluate("courtgraph.address()"))
    page.locator("#go-back").click()
    expect(page.locator("#legend-count")).to_have_text(str(page.locator("#legend button").count()))

    assert len(set(hashes)) == 3
    assert hashes[0] == hashes[1]
    assert page.evaluate("location.hash") == ""
    page.locator("#go-forward").click()
    expect(page.locator("#legend [data-type=Person]")).to_have_attribute("aria-checked", "false")
    assert page.evaluate("location.hash") == "#?no-type=Person"
    page.locator("#filters-reset").click()
    page.locator("#go-back").click()
    expect(page.locator("#legend [data-type=Person]")).to_have_attribute("aria-checked", "false")

"""Pointing at shapes and lines of the picture: what they say, and what a click opens."""

import pytest
from msgspec.structs import replace
from playwright.sync_api import Page, expect

from browser.datasets import COURT, GROUP, small_dataset, tie
from browser.opened import OpenPage, address_of
from browser.picture import point
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser


def several_dataset() -> Dataset:
    """A court and the one above it, tied in both directions."""
    dataset = small_dataset()
    return replace(dataset, statements=(*dataset.statements, tie(COURT, "court/daixian", "leads", 1)))


def middle(page: Page, one: str, other: str) -> tuple[float, float]:
    """The middle of the line between two shapes, in CSS pixels of the page."""
    (left, top), (right, bottom) = point(page, one), point(page, other)
    return (left + right) / 2, (top + bottom) / 2


def bright(page: Page) -> set[str]:
    return set(page.evaluate("[...(courtgraph.state.highlighted ?? [])].map(({ id }) => id)"))


def test_a_line_that_is_pointed_at_says_its_statement(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.mouse.move(*middle(page, GROUP, "indicator/trainings"))

    expect(page.locator("#tooltip")).to_have_text("忻州兩級法院 數據 培訓次數：至少 39次")
    page.mouse.move(0, 0)
    expect(page.locator("#tooltip")).to_be_hidden()


def test_a_click_on_a_line_opens_its_statement_and_so_does_the_address(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.mouse.click(*middle(page, COURT, "place/xinzhou"))

    expect(page.locator(".statement.target q")).to_have_text("「忻州」")
    assert bright(page) == {COURT, "place/xinzhou"}
    again = open_page(small_dataset, address_of(page)[address_of(page).index("#") :], fresh=True).page
    expect(again.locator(".statement.target q")).to_have_text("「忻州」")
    assert bright(again) == {COURT, "place/xinzhou"}


def test_a_click_on_a_line_of_several_statements_lists_them(open_page: OpenPage) -> None:
    page = open_page(several_dataset).page

    page.mouse.click(*middle(page, COURT, "court/daixian"))

    expect(page.locator("#panel-title")).to_have_text("兩者之間的陳述")
    assert page.locator(".hop .statement .claim > strong").all_inner_texts() == ["受其審級監督", "受其領導"]
    address = address_of(page)[address_of(page).index("#") :]
    expect(open_page(several_dataset, address, fresh=True).page.locator(".hop .statement")).to_have_count(2)


def test_what_a_click_beside_all_has_closed_comes_back(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page
    page.mouse.click(*point(page, "person/xu"))

    page.locator("#network").click(position={"x": 4, "y": 4})
    expect(page.locator(".lead")).to_be_visible()
    page.locator("#go-back").click()

    expect(page.locator("#panel-title")).to_have_text("徐向前")


def test_a_shape_that_is_pointed_at_says_all_of_its_name_and_the_rest_steps_back(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en").page

    page.mouse.move(*point(page, COURT))

    expect(page.locator("#tooltip")).to_have_text(
        "Xinzhou Intermediate People's CourtIntermediate court · 6 statements"
    )
    assert bright(page) == {COURT, GROUP, "court/daixian", "place/xinzhou", "award/model", "goal/first-ranks"}
    page.mouse.move(0, 0)
    assert bright(page) == set()

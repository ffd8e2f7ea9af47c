"""The years that a picture goes along: what dates a thing, and what has no time."""

from xml.etree import ElementTree

import pytest
from msgspec.structs import replace
from playwright.sync_api import Page, expect

from browser.datasets import COURT, dated_dataset, small_dataset
from browser.opened import OpenPage, address_of
from browser.picture import curated_dataset, settle
from browser.test_exports import SVG, take, text_of
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser


def undated_dataset() -> Dataset:
    """Sources of which none says when it was published."""
    dataset = small_dataset()
    return replace(dataset, sources=tuple(replace(each, date="") for each in dataset.sources))


def headings(page: Page) -> list[str]:
    settle(page)
    found: list[str] = page.evaluate("courtgraph.headingBoxes().map(({ text }) => text)")
    return found


@pytest.mark.parametrize(
    ("dating", "told"),
    [
        ("told", ["until 30 June 2020", "no time stated (report of 2024)", "Without a time"]),
        ("stated", ["until 30 June 2020", "Without a time"]),
        ("covered", ["2024", "Without a time"]),
        ("published", ["2025", "Without a time"]),
    ],
)
def test_a_reader_chooses_what_dates_the_years_and_the_address_says_it(
    open_page: OpenPage, dating: str, told: list[str]
) -> None:
    page = open_page(dated_dataset, "#?lang=en").page
    expect(page.locator("#dating")).to_be_hidden()
    page.locator("#layout").select_option("timeline")

    page.locator("#dating").select_option(dating)

    assert headings(page) == told
    assert address_of(page).partition("#?")[2] == "lang=en&layout=timeline" + f"&by={dating}" * (dating != "told")


@pytest.mark.parametrize(
    ("language", "count"), [("en", "8 without a time"), ("zh-Hant", "8 項沒有時間"), ("zh-Hans", "8 项没有时间")]
)
def test_what_has_no_time_is_counted_and_the_count_opens_a_list_that_leads_to_it(
    open_page: OpenPage, language: str, count: str
) -> None:
    page = open_page(dated_dataset, f"#?lang={language}&layout=timeline&by=stated").page
    listed = page.locator("#untimed-list button")

    page.locator("#untimed").click()

    expect(page.locator("#untimed")).to_have_text(count)
    expect(listed).to_have_count(8)
    name = listed.first.inner_text()
    listed.first.click()
    expect(page.locator("#panel-title")).to_have_text(name)
    expect(page.locator("#untimed-list")).to_be_hidden()


def test_of_much_without_a_time_the_best_connected_is_drawn_and_everything_listed(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?lang=en&layout=timeline&by=stated").page
    untimed = int(page.locator("#untimed").inner_text().split()[0])

    placed = page.evaluate("courtgraph.placed()")
    everything = page.evaluate("courtgraph.model.all.length")
    expect(page.locator("#untimed")).to_have_text(
        f"{untimed} without a time · {everything - len(placed)} of them not drawn"
    )
    assert COURT in placed
    page.locator("#untimed").click()
    page.locator("#untimed-box .more").click()
    expect(page.locator("#untimed-list li")).to_have_count(untimed)


def test_publication_cannot_be_chosen_where_no_source_says_when_it_was_published(open_page: OpenPage) -> None:
    page = open_page(undated_dataset, "#?layout=timeline").page

    disabled = page.locator("#dating option:disabled")
    assert disabled.evaluate_all("(all) => all.map(({ value }) => value)") == ["covered", "published"]


def test_the_list_of_what_has_no_time_is_left_by_key(open_page: OpenPage) -> None:
    page = open_page(dated_dataset, "#?layout=timeline&by=stated").page

    page.locator("#untimed").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#untimed-list button").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#untimed")).to_be_focused()


def test_a_picture_that_is_taken_away_says_what_dates_it_and_how_much_has_no_time(open_page: OpenPage) -> None:
    page = open_page(dated_dataset, "#?lang=en&layout=timeline&by=stated").page

    root = ElementTree.fromstring(text_of(take(page, "svg")).encode())  # noqa: S314 (it was made here)

    texts = [each.text for each in root.iter(f"{SVG}text")]
    assert {"until 30 June 2020", "Without a time"} <= set(texts)
    assert texts[-3:-1] == ["Along the years by: Stated alone", "8 without a time"]


def test_a_dating_that_cannot_be_chosen_says_why(open_page: OpenPage) -> None:
    page = open_page(undated_dataset, "#?layout=timeline", locale="en-US").page
    option = page.locator("#dating option[value=published]")

    assert option.is_disabled()
    expect(option).to_have_text("Publication (no source gives its date)")
    expect(page.locator("#dating option[value=covered]")).to_have_text(
        "Covered by the report (no source says its period)"
    )


def test_years_of_nothing_are_told_and_have_no_single_heading(open_page: OpenPage) -> None:
    page = open_page(undated_dataset, "#?layout=timeline&by=published", locale="en-US").page

    assert page.evaluate("courtgraph.headingBoxes()") == []
    expect(page.locator("#left-out")).to_have_text("Nothing shown here has a time by this choice.")

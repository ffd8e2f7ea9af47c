"""What the page opens with: what the dataset is in two lines, and what it answers."""

import pytest
from playwright.sync_api import expect

from browser.datasets import REPORT, small_dataset
from browser.opened import OpenPage
from courtgraph.model import Dataset, Entity

pytestmark = pytest.mark.browser


def bare_dataset() -> Dataset:
    """One entity, of which nothing is said."""
    return Dataset(info=small_dataset().info, entities=(Entity(id="topic/a", type="Topic", label={"en": "A topic"}),))


def test_two_lines_say_what_the_dataset_is_from_whom_and_how_well_proved(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en").page

    assert page.locator(".lead p").all_inner_texts() == [
        "Xinzhou report of 2024 · 忻言 · 某報 · 2025-01",
        "11 statements about 10 entities, every one with the words that prove it; 1 of them are inferred.",
    ]


@pytest.mark.parametrize(
    ("answer", "address", "view"),
    [
        ("獎項與獲獎者", "#?predicate=received", "graph"),
        ("各級法院的層級", "#?layout=hierarchy&predicate=supervisedBy", "graph"),
        ("數據", "#?view=figures&predicate=hasFigure", "figures"),
        ("計劃與要求", "#?view=table&no-modality=fact", "table"),
        ("推斷的陳述", "#?view=table&no-inferred=told", "table"),
    ],
)
def test_an_answer_leads_to_the_view_that_shows_it_and_back_leads_here(
    open_page: OpenPage, answer: str, address: str, view: str
) -> None:
    page = open_page(small_dataset).page
    link = page.locator(".answers a", has_text=answer)
    count = int(link.locator("strong").inner_text())

    assert str(link.get_attribute("href")).endswith(address)
    link.click()

    assert page.evaluate("location.hash") == address
    expect(page.locator(f"#tab-{view}")).to_have_attribute("aria-selected", "true")
    if view == "table":
        expect(page.locator("#stage-table tbody tr")).to_have_count(count)
    page.go_back()
    expect(page.locator(".answers")).to_be_visible()
    assert page.evaluate("location.hash") == ""


def test_what_the_data_do_not_have_is_not_offered(open_page: OpenPage) -> None:
    page = open_page(bare_dataset).page

    expect(page.locator(".lead")).to_be_visible()
    expect(page.locator(".answers")).to_have_count(0)
    assert REPORT not in page.locator(".lead").inner_text()


def test_on_a_phone_the_answers_come_first_and_give_way_to_what_they_lead_to(open_page: OpenPage) -> None:
    page = open_page(small_dataset, width=360, height=740, fresh=True).page

    expect(page.locator(".lead")).to_be_in_viewport(ratio=1)
    expect(page.locator(".answers")).to_be_in_viewport(ratio=1)
    expect(page.locator("#network")).to_be_in_viewport()
    page.locator(".answers a").first.click()

    expect(page.locator("#panel")).to_have_class("panel at-rest folded")
    expect(page.locator(".lead")).to_be_in_viewport()

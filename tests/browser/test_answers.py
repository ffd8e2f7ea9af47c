"""What the page opens with: what the dataset is in two lines, and what it answers."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from playwright.sync_api import expect

from browser.datasets import REPORT, small_dataset
from browser.opened import OpenPage
from courtgraph.model import Dataset, Entity, Statement

pytestmark = pytest.mark.browser


def bare_dataset() -> Dataset:
    """One entity, of which nothing is said."""
    return Dataset(info=small_dataset().info, entities=(Entity(id="topic/a", type="Topic", label={"en": "A topic"}),))


def test_two_lines_say_what_the_dataset_is_from_whom_and_how_well_proved(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en").page

    assert page.locator(".lead p").all_inner_texts() == [
        "Xinzhou report of 2024 · 忻言 · 某報 · 2025-01",
        "11 statements about 10 entities, every one with the words that prove it; 1 of them inferred.",
    ]


def told_dataset() -> Dataset:
    """Every statement with words that say it."""
    dataset = small_dataset()
    return replace(dataset, statements=tuple(one for one in dataset.statements if not one.inferred))


def partly_proved_dataset() -> Dataset:
    """One of the statements without the words that prove it, and none inferred."""
    first, *others = told_dataset().statements
    return replace(small_dataset(), statements=(replace(first, evidence=()), *others))


def unproved_dataset() -> Dataset:
    """No words for any statement, and a slogan whose parts nobody lists."""
    statements = tuple(replace(one, evidence=()) for one in small_dataset().statements[:2])
    counted = Statement(subject="initiative/5521", predicate="arity", value="4")
    return replace(small_dataset(), statements=(*statements, counted))


@pytest.mark.parametrize(
    ("make", "language", "said"),
    [
        (
            told_dataset,
            "en",
            "10 statements about 10 entities, every one with the words that prove it; none is inferred.",
        ),
        (told_dataset, "zh-Hant", "10 個實體，10 條陳述，條條附原文依據，無一推斷。"),
        (partly_proved_dataset, "en", "10 statements about 10 entities; 9 with the words that prove them."),
        (partly_proved_dataset, "zh-Hans", "10 个实体，10 条陈述：9 条附原文依据。"),
        (unproved_dataset, "en", "3 statements about 10 entities; none cites words that prove it."),
        (bare_dataset, "en", "Entities: 1; nothing is said of them yet."),
        (Dataset, "en", "The dataset has no entities yet."),
    ],
)
def test_no_number_is_told_that_is_zero(
    open_page: OpenPage, make: Callable[[], Dataset], language: str, said: str
) -> None:
    page = open_page(make, f"#?lang={language}").page

    expect(page.locator(".lead p").last).to_have_text(said)


def test_of_slogans_none_of_which_is_explained_only_the_number_is_told(open_page: OpenPage) -> None:
    page = open_page(unproved_dataset, "#?lang=en").page

    expect(page.locator(".answers a", has_text="Numbered slogans")).to_have_text("1Numbered slogans")


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

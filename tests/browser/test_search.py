"""Searching as a reader would: in part, in the wrong order, by sound, with a slip, for what is no entity."""

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import named, small_dataset
from browser.opened import OpenPage
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser


def options(page: Page, query: str) -> list[str]:
    """The first line of each result."""
    page.locator("#search").fill(query)
    expect(page.locator("#results-box")).to_be_visible()
    return page.locator("#results [role=option] .hit > bdi").all_inner_texts()


def university() -> Dataset:
    """A university, whose name has two readings of one character."""
    sichuan = named("organisation/sichuan", "Organisation", "四川大學", "四川大学", "Sichuan University")
    chongqing = named("organisation/chongqing", "Organisation", "重慶大學", "重庆大学", "Chongqing University")
    return Dataset(info=small_dataset().info, entities=(chongqing, sichuan))


@pytest.mark.parametrize("query", ["法院 忻州 中級", "court intermediate", "People's 忻州", "忻州中級法院"])
def test_words_are_found_in_any_order_and_language(open_page: OpenPage, query: str) -> None:
    page = open_page(small_dataset).page

    assert options(page, query)[0] == "忻州市中級人民法院"


@pytest.mark.parametrize("query", ["scdx", "sichuan daxue", "SiChuanDaXue", "sichdx"])
def test_pinyin_and_initials_find_a_name(open_page: OpenPage, query: str) -> None:
    page = open_page(university).page

    assert options(page, query)[0] == "四川大學"
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("四川大學")


@pytest.mark.parametrize("query", ["sichaun daxue", "sihuan daxue", "sichuandaxe"])
def test_a_slip_in_pinyin_is_forgiven_and_said_to_be_one(open_page: OpenPage, query: str) -> None:
    page = open_page(university, "#?lang=zh-Hant").page

    assert options(page, query) == ["四川大學"]
    expect(page.get_by_role("group", name="您是不是要找")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("四川大學")


def test_a_phrase_decides_how_its_characters_are_read(open_page: OpenPage) -> None:
    page = open_page(university).page

    assert options(page, "cqdx") == ["重慶大學"]
    page.locator("#search").fill("zqdx")
    expect(page.locator("#results-note")).to_contain_text("沒有找到")


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("awards", "#?type=Award"),
        ("榮譽獎項", "#?type=Award"),
        ("获奖", "#?predicate=received"),
        ("数据", "#?view=figures&predicate=hasFigure"),
    ],
)
def test_a_word_of_the_schema_leads_to_all_of_its_kind(open_page: OpenPage, query: str, address: str) -> None:
    page = open_page(small_dataset).page

    page.locator("#search").fill(query)
    page.get_by_role("option").filter(has_text="→ 顯示").first.click()

    assert page.evaluate("location.hash") == address
    expect(page.locator("#results-box")).to_be_hidden()


def test_enter_takes_a_kind_that_is_called_so_where_no_entity_is(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en").page

    page.locator("#search").fill("awards")
    page.keyboard.press("Enter")

    assert page.evaluate("[...courtgraph.state.visible.entities].map(({ id }) => id).sort()") == [
        "award/model",
        "court/xinzhou-intermediate",
    ]


@pytest.mark.parametrize("query", ["stand above", "stand abovee", "supervision-chain"])
def test_a_page_that_answers_no_questions_offers_none(open_page: OpenPage, query: str) -> None:
    page = open_page(small_dataset, "#?lang=en").page

    page.locator("#search").fill(query)

    expect(page.locator("#results-box")).to_be_visible()
    expect(page.get_by_role("option").filter(has_text="Question")).to_have_count(0)
    assert page.locator("#tab-query").count() == 0


def test_a_slip_is_forgiven_and_said_to_be_one(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en").page

    assert options(page, "excelent court") == ["National excellent court"]

    expect(page.get_by_role("group", name="Did you mean")).to_be_visible()
    expect(page.locator("#results [aria-selected=true]")).to_have_count(0)
    expect(page.locator("#results-said")).to_contain_text("Did you mean")
    page.keyboard.press("Enter")
    assert page.evaluate("courtgraph.state.selected") is None
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("National excellent court")


def test_what_finds_nothing_tells_where_it_was_looked_for_and_what_is_nearest(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en").page

    assert options(page, "excelemt courts")[0] == "National excellent court"

    expect(page.locator("#results-note")).to_have_text(
        "Nothing holds “excelemt courts”: not the names of 10 entities, nor 10 quotes, "
        "nor the types, relations and sources."
    )
    expect(page.get_by_role("group", name="What comes nearest")).to_be_visible()

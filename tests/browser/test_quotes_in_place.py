"""The words in their place: what one quote carries, its source, and the lines around it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from playwright.sync_api import Browser, Page, expect

from browser.datasets import COURT, GROUP, REPORT, cited, small_dataset
from browser.opened import OpenPage
from browser.shared import SharedPages
from browser.test_axe import violations
from courtgraph.html import render_html
from courtgraph.html.reading_page import render_reading
from courtgraph.model import Dataset, Statement
from courtgraph.store import SourceText

pytestmark = pytest.mark.browser

HOSTILE = "<img src=x onerror=alert(1)>"
LINES = (
    "忻州兩級法院。",
    "中院，忻州。",
    "晉09",
    "徐向前",
    f"要{HOSTILE}",
    "第六行",
    "獲全國優秀法院稱號",
    "第八行",
    "第九行",
)
TEXTS = {REPORT: SourceText("", "", LINES)}
AWARD = "award/model"
[AWARDED] = [each for each in small_dataset().statements if each.object == AWARD]


def shared_quotes() -> Dataset:
    """Two awards in one quote, and a third in another."""
    quotes = (cited(7, "全國優秀法院"), cited(7, "全國優秀法院"), cited(8, "第八行"))
    more = [
        Statement(subject=GROUP, predicate="received", object=each, evidence=quote)
        for each, quote in zip((AWARD, "goal/first-ranks", "topic/alone"), quotes, strict=True)
    ]
    alias = {"zh-Hant": ("忻州報道", "忻州兩級法院的報道")}
    [source] = small_dataset().sources
    return replace(small_dataset(), sources=(replace(source, alias=alias),), statements=tuple(more))


WHOLE = {
    "zh-Hant": "忻州市中級人民法院關於印發《黨建工作要點》的通知",
    "zh-Hans": "忻州市中级人民法院关于印发《党建工作要点》的通知",
    "en": "Notice of the Xinzhou Intermediate People's Court on issuing the key points of Party building",
}


def long_named_source() -> Dataset:
    """A source without a short alias, whose name is too long to stand beside a quote."""
    dataset = shared_quotes()
    [source] = dataset.sources
    return replace(dataset, sources=(replace(source, label=WHOLE, alias={}),))


def twice_in_a_quote() -> Dataset:
    """A quote that says two things of the same two."""
    quote = cited(7, "全國優秀法院")
    both = [Statement(subject=GROUP, predicate=name, object=AWARD, evidence=quote) for name in ("received", "aimsAt")]
    return replace(small_dataset(), statements=tuple(both))


@pytest.fixture(scope="module")
def pages(chromium: Browser) -> Iterator[SharedPages]:
    """The pages that these tests share."""
    shared = SharedPages(chromium)
    yield shared
    shared.close()


@pytest.fixture
def open_with_text(pages: SharedPages, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Open a page that holds words of its source, beside the reading page; nothing may have been amiss."""
    page = render_html(small_dataset(), texts=TEXTS, reading="reading.html")
    (tmp_path / "graph.html").write_text(page, "utf-8")
    reading = render_reading(small_dataset(), TEXTS, explorer="graph.html")
    (tmp_path / "reading.html").write_text(reading, "utf-8")

    def open_(address: str, width: int = 1440, locale: str = "zh-TW", **settings: Any) -> Page:
        size = {"width": width, "height": 800}
        settings = {"viewport": size, "locale": locale, "reduced_motion": "reduce", **settings}
        return pages.open(tmp_path / "graph.html", address, fresh=True, **settings).page

    yield open_
    assert pages.complaints() == []


def test_what_one_quote_carries_stands_together_and_the_quote_once(open_page: OpenPage) -> None:
    page = open_page(shared_quotes, f"#{GROUP}").page

    together = page.locator("#panel .shared-proof")
    assert together.locator(".end").all_inner_texts() == ["全國優秀法院", "全省法院第一方陣"]
    expect(together.locator("q")).to_have_text("「全國優秀法院」")
    expect(page.locator("#panel q")).to_have_count(2)


def test_steps_of_a_path_that_one_quote_carries_stand_over_the_quote_once(open_page: OpenPage) -> None:
    page = open_page(shared_quotes, f"#?path={AWARD}&path=goal/first-ranks&lang=en").page

    together = page.locator("#panel .same-words")
    assert together.locator(".claim strong").all_inner_texts() == ["was received by", "received"]
    expect(together.locator("> .small")).to_have_text("The same words prove these 2 steps:")
    expect(page.locator("#panel q")).to_have_text("「全國優秀法院」")
    assert page.locator("#panel .same-words .stop .end").all_inner_texts() == ["The Xinzhou courts at both levels"]


def test_what_one_quote_carries_of_a_step_stands_together(open_page: OpenPage) -> None:
    page = open_page(twice_in_a_quote, f"#?path={GROUP}&path={AWARD}").page

    expect(page.locator("#panel .shared-proof .statement")).to_have_count(2)
    expect(page.locator("#panel q")).to_have_count(1)


def test_each_statement_of_a_shared_quote_has_its_address(open_page: OpenPage) -> None:
    _, second, _ = shared_quotes().statements
    page = open_page(shared_quotes, f"#statement/{second.id}").page

    expect(page.locator("#panel .target .end")).to_have_text("全省法院第一方陣")


def test_a_source_bears_its_short_name_and_unfolds_to_where_it_comes_from(open_page: OpenPage) -> None:
    page = open_page(shared_quotes, f"#{GROUP}", fresh=True).page
    cite = page.locator("#panel .shared-proof .proof > details")
    expect(cite.locator("cite")).to_have_text("忻州報道，第 7 行")

    cite.locator("summary").click()

    expect(cite).to_contain_text("忻州法院二〇二四年報道")
    expect(cite).to_contain_text("某報 · 2025-01")
    expect(cite.get_by_role("link", name="原文")).to_have_attribute("href", "https://example.org/report")


def test_a_long_name_of_a_source_is_told_by_its_title_or_its_publisher_and_year(open_page: OpenPage) -> None:
    page = open_page(long_named_source, f"#{GROUP}?lang=zh-Hant").page
    name = page.locator("#panel .shared-proof .source-name")

    expect(name).to_have_text("《黨建工作要點》")
    expect(name).to_have_attribute("title", WHOLE["zh-Hant"])
    page.locator("#panel .shared-proof summary").first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    shown = "(name) => getComputedStyle(name, '::after').content"
    assert name.evaluate(shown) == f'"{WHOLE["zh-Hant"]}"'
    page.locator("[data-language=en]").click()
    expect(name).to_have_text("某報 2025")
    assert name.evaluate(shown) == "none"


def test_on_paper_a_source_has_its_whole_name(open_page: OpenPage) -> None:
    page = open_page(long_named_source, f"#{GROUP}?view=table&lang=en").page
    page.emulate_media(media="print")

    name = page.locator(".source-name").first
    expect(name.locator("bdi")).to_have_css("display", "none")
    assert name.evaluate("(name) => getComputedStyle(name, '::after').content") == f'"{WHOLE["en"]}"'


def test_a_search_hit_names_its_source_shortly(open_page: OpenPage) -> None:
    page = open_page(long_named_source, "#?lang=zh-Hant").page

    page.locator("#search").fill("第八行")
    expect(page.get_by_role("option").filter(has_text="第八行").first).to_contain_text("《黨建工作要點》，第 8 行")


def test_a_quote_is_shown_in_the_text_between_its_neighbours(open_with_text: Callable[..., Page]) -> None:
    page = open_with_text(f"#statement/{AWARDED.id}")
    page.locator("#panel .target").get_by_text("在原文中看").click()

    lines = page.locator("#panel .target .in-text li")
    expect(lines).to_have_count(5)
    assert [text.split() for text in lines.all_inner_texts()] == [
        ["5", f"要{HOSTILE}"[:5], *f"要{HOSTILE}"[6:].split()],
        ["6", "第六行"],
        ["7", "獲全國優秀法院稱號"],
        ["8", "第八行"],
        ["9", "第九行"],
    ]
    expect(page.locator("#panel .target mark")).to_have_text("全國優秀法院")
    expect(page.locator("#panel .target .in-text")).to_contain_text("僅供自用")


def test_a_page_without_the_text_offers_none(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#statement/{AWARDED.id}").page

    expect(page.locator("#panel .target q")).to_be_visible()
    expect(page.locator("#panel .in-text")).to_have_count(0)
    assert "獲全國優秀法院稱號" not in page.content()


def test_one_goes_from_a_statement_to_its_words_in_the_reading_page_and_back(
    open_with_text: Callable[..., Page],
) -> None:
    page = open_with_text(f"#statement/{AWARDED.id}")
    page.locator("#panel .target").get_by_role("link", name="在對讀頁中看").click()
    expect(page.locator(".words.lit")).to_have_text("全國優秀法院")

    page.locator(".card.lit").get_by_role("link", name="在圖譜中看").click()

    expect(page.locator("#panel .target .end")).to_have_text("全國優秀法院")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "locale"), [(360, "zh-CN"), (1024, "en"), (1440, "zh-TW")])
def test_everybody_can_read_the_words_in_their_place_on_every_screen(
    open_with_text: Callable[..., Page], width: int, locale: str, scheme: str
) -> None:
    page = open_with_text(f"#{COURT}", width, locale, color_scheme=scheme)
    if width == 360:
        page.locator("#panel-fold").click()
    page.locator("#panel .in-text summary").first.press("Enter")

    expect(page.locator("#panel mark").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(page) == []

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser.opened import address_of
from browser.shared import SharedPages
from courtgraph.html.reading_page import render_reading
from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.store import SourceText

pytestmark = pytest.mark.browser

FILLER = tuple(f"第{number}行沒有陳述。" for number in range(2, 80))
LINES = ("甲院全年審結案件39件，被評為先進集體。", *FILLER, "甲院獲得模範法院稱號。")
HOSTILE = "</span><script>document.title='x'</script><img src=x onerror=alert(1)>"


def said(predicate: str, target: str, *places: tuple[int, str]) -> Statement:
    evidence = tuple(Evidence(source="source/a", line=line, quote=quote) for line, quote in places)
    return Statement(subject="court/a", predicate=predicate, object=target, evidence=evidence)


def dataset() -> Dataset:
    names = {"court/a": "甲院", "award/b": "先進集體", "award/c": "模範法院", "indicator/d": HOSTILE}
    entities = tuple(Entity(id=one, type="Award", label={"zh-Hant": name}) for one, name in names.items())
    return Dataset(
        sources=(Source(id="source/a", label={"zh-Hant": "甲院報告"}, language="zh-Hant", uncited={2: HOSTILE}),),
        entities=entities,
        statements=(
            said("hasFigure", "indicator/d", (1, "審結案件39件")),
            said("received", "award/b", (1, "甲院全年審結案件39件，被評為先進集體")),
            said("received", "award/c", (80, "獲得模範法院稱號"), (80, "甲院")),
        ),
    )


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reading page as a file."""
    path = tmp_path_factory.mktemp("reading") / "reading.html"
    path.write_text(render_reading(dataset(), {"source/a": SourceText("", "", LINES)}), "utf-8")
    return path


@pytest.fixture
def open_reading(static_pages: SharedPages, reading: Path) -> Iterator[Callable[..., Page]]:
    """Open the reading page; at the end of the test, nothing may have been amiss."""

    def open_(address: str = "", width: int = 1200, height: int = 800, scheme: str = "light", **how: Any) -> Page:
        size = {"width": width, "height": height}
        how = {"viewport": size, "color_scheme": scheme, "reduced_motion": "reduce", **how}
        return static_pages.open(reading, address, **how).page

    yield open_
    assert static_pages.complaints() == []


def lit(page: Page) -> list[str]:
    return page.locator(".words.lit").all_inner_texts()


def shown(page: Page) -> list[str]:
    return [text.split("\n")[0] for text in page.locator(".card:visible .claim").all_inner_texts()]


def test_words_that_are_clicked_show_their_statements(open_reading: Callable[..., Page]) -> None:
    page = open_reading()
    page.get_by_text("審結案件39件", exact=True).first.click()

    assert lit(page) == ["審結案件39件"]
    assert len(shown(page)) == 2
    expect(page.locator("#heading")).to_have_text("這些詞句承載的陳述")
    page.locator("#all").click()
    assert (lit(page), len(shown(page))) == ([], 3)


def test_a_statement_that_is_clicked_lights_its_words_and_brings_them_into_sight(
    open_reading: Callable[..., Page],
) -> None:
    page = open_reading()
    page.locator(".claim", has_text="模範法院").click()

    assert lit(page) == ["甲院獲得模範法院稱號"]
    expect(page.locator(".words.lit").first).to_be_in_viewport()
    expect(page.locator(".card.lit .claim")).to_have_attribute("aria-pressed", "true")


def test_the_address_says_what_is_chosen_and_the_way_back_works(open_reading: Callable[..., Page]) -> None:
    page = open_reading()
    page.get_by_text("審結案件39件", exact=True).first.click()
    address = address_of(page)
    page.locator(".card:visible .claim").nth(0).click()
    assert "#statement/" in address_of(page)
    assert len(lit(page)) == 3
    page.go_back()

    assert (address_of(page), lit(page)) == (address, ["審結案件39件"])
    again = open_reading(f"#{address.split('#')[1]}", fresh=True)
    assert lit(again) == ["審結案件39件"]


def test_everything_can_be_done_by_keyboard(open_reading: Callable[..., Page]) -> None:
    page = open_reading()
    page.locator(".words").first.focus()
    page.keyboard.press("Enter")
    assert lit(page) == ["甲院全年"]
    page.keyboard.press("Escape")
    assert lit(page) == []
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert lit(page) == ["甲院獲得模範法院稱號"]
    page.keyboard.press("k")
    assert lit(page) == ["審結案件39件"]


def test_words_that_no_quote_covers_can_be_marked(open_reading: Callable[..., Page]) -> None:
    page = open_reading()
    ground = "getComputedStyle(document.querySelector('.rest')).backgroundColor"
    before = page.evaluate(ground)
    page.locator("#rest").click()

    assert page.evaluate(ground) != before
    expect(page.locator("#rest")).to_have_attribute("aria-pressed", "true")


@pytest.mark.parametrize("width", [320, 360, 768, 900, 1440, 2200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_every_width(open_reading: Callable[..., Page], width: int, scheme: str) -> None:
    page = open_reading("#words/1.1.2", width=width, scheme=scheme)

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator(".words.lit").evaluate(
        "(words) => document.elementFromPoint(words.getBoundingClientRect().x + 2, words.getBoundingClientRect().y + 2)"
        " === words"
    )
    assert len(shown(page)) == 2


def test_on_a_narrow_screen_the_statements_come_up_from_below_and_go_again(open_reading: Callable[..., Page]) -> None:
    page = open_reading(width=360, height=740)
    assert shown(page) == []
    page.locator(".words").first.click()
    assert len(shown(page)) == 1
    page.locator("#close").click()
    assert shown(page) == []


def test_an_address_that_names_nothing_shows_everything(open_reading: Callable[..., Page]) -> None:
    for address in ("#statement/0000", "#words/9.9.9", "#%", "#<img>"):
        page = open_reading(address)
        assert (lit(page), len(shown(page))) == ([], 3)


def test_hostile_words_stay_words(open_reading: Callable[..., Page]) -> None:
    page = open_reading()

    assert page.locator("img").count() == 0
    assert page.title() == "courtgraph · 對讀"
    expect(page.locator(".claim", has_text="<img src=x")).to_be_visible()

"""What axe-core finds amiss in the states of the review page: nothing may be."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.reviewing import choose, reviewing, select, unlist, untranslate
from browser.test_axe import SCREENS, violations
from courtgraph.review.server import ReviewServer

pytestmark = pytest.mark.browser


def nothing(_: Page) -> None:
    """The page as it opens."""


def decided(page: Page) -> None:
    page.keyboard.press("r")
    expect(page.locator(".card.rejected")).to_have_count(2)
    page.keyboard.press("j")


def refused(page: Page) -> None:
    naming(page)
    page.locator("#form-save").click()
    expect(page.locator("#form-words")).not_to_be_empty()


def caret(page: Page) -> None:
    page.keyboard.press("t")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".caret")).to_be_visible()


def selected(page: Page) -> None:
    select(page, "培訓39次")
    expect(page.locator("#selection")).to_have_class("has-words")


def statement(page: Page) -> None:
    selected(page)
    page.keyboard.press("s")
    choose(page, "predicate", "hasFigure")


def searching(page: Page) -> None:
    selected(page)
    page.keyboard.press("s")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".choices [role=option]").first).to_be_visible()


def in_vain(page: Page) -> None:
    selected(page)
    page.keyboard.press("s")
    page.keyboard.type("zzz")


def complained(page: Page) -> None:
    statement(page)
    page.locator("#form-save").click()
    expect(page.locator("#form-words")).not_to_be_empty()


def entity(page: Page) -> None:
    selected(page)
    page.keyboard.press("n")


def edit(page: Page) -> None:
    page.keyboard.press("e")


def link(page: Page) -> None:
    page.keyboard.press("l")


def merge(page: Page) -> None:
    page.keyboard.press("m")


def unnamed(page: Page) -> None:
    page.locator("#unnamed-open").click()
    expect(page.locator("#unnamed-list li")).to_have_count(1)


def uncovered(page: Page) -> None:
    page.locator("#uncovered-open").click()
    expect(page.locator("#uncovered-list li")).to_have_count(1)


def naming(page: Page) -> None:
    page.locator(".card", has=page.locator(".missing")).click()
    page.keyboard.press("a")
    expect(page.locator("#form-box")).to_be_visible()


def several(page: Page) -> None:
    page.keyboard.press("b")
    expect(page.locator(".preview li")).to_have_count(2)


def finished(page: Page) -> None:
    page.keyboard.press("r")
    expect(page.locator("#count")).to_have_text(re.compile(r"^\D*1\D*$"))
    page.keyboard.press("r")
    expect(page.locator("#finished")).not_to_be_empty()


def unfit(page: Page) -> None:
    page.locator("#filter-kind").select_option("received")
    page.locator("#filter-rule").select_option("award-verb")
    page.keyboard.press("u")
    expect(page.locator("#notice")).not_to_be_empty()


def helped(page: Page) -> None:
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()


STATES: list[Callable[[Page], None]] = [
    *(nothing, decided, refused, caret, selected, statement, searching, in_vain, complained),
    *(entity, edit, link, merge, unnamed, uncovered, naming, several, finished, unfit, helped),
]


@pytest.mark.parametrize(("width", "height", "scheme", "locale"), SCREENS)
def test_axe_finds_nothing_amiss_in_any_state(
    chromium: Browser,
    server: ReviewServer,
    dataset_folder: Path,
    width: int,
    height: int,
    scheme: Literal["light", "dark"],
    locale: str,
) -> None:
    untranslate(dataset_folder)
    unlist(dataset_folder)
    found = {}
    taken: dict[Callable[[Page], None], int] = {decided: 1, finished: 2}
    size = {"viewport": {"width": width, "height": height}, "color_scheme": scheme}
    with reviewing(chromium, server.address, locale, **size) as page:
        for state in STATES:
            state(page)
            found[state.__name__] = violations(page)
            wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
            for _ in range(taken.get(state, 0)):
                page.keyboard.press("u")
            if state in (decided, finished):
                expect(page.locator(".card.rejected")).to_have_count(0)
            assert not wide, state.__name__
            page.mouse.move(0, 0)
            page.reload()
            expect(page.locator("#cards > li").first).to_be_visible()

    assert found == {state.__name__: [] for state in STATES}


def test_a_preview_that_scrolls_is_reached_by_keyboard(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address, viewport={"width": 360, "height": 280}) as page:
        several(page)
        scrolls = "each => each.scrollHeight > each.clientHeight"
        assert [page.locator(each).evaluate(scrolls) for each in ("#form-body", ".preview")] == [True, True]
        assert violations(page) == []

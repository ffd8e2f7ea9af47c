"""The states of the review page, each as what a reader does to get there."""

import re
from collections.abc import Callable, Iterator

from playwright.sync_api import Page, expect

from browser.reviewing import choose, select


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


def misspelled(page: Page) -> None:
    page.get_by_role("searchbox").fill("优秀法阮奖")
    expect(page.locator("ul.near button").first).to_be_visible()


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
    choose(page, "subject", "court/a")
    choose(page, "predicate", "received")
    choose(page, "object", "indicator/c")
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


def created(page: Page) -> None:
    statement(page)
    page.locator("input[name='subject']").fill("zzz")
    page.keyboard.press("Enter")
    expect(page.locator("input[name='subject.type']")).to_be_visible()


def mistaken(page: Page) -> None:
    created(page)
    page.locator("#form-save").click()
    expect(page.locator(".problem").first).to_be_visible()


def found(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("award/x")
    expect(page.locator(".card")).to_have_count(2)


def found_nothing(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("zzz")
    expect(page.locator("#cards button")).to_be_visible()


def unmerged(page: Page) -> None:
    page.keyboard.press("j")
    page.keyboard.press("m")
    expect(page.locator("#notice")).not_to_be_empty()


def taken_back(page: Page) -> None:
    decided(page)
    page.keyboard.press("u")
    expect(page.locator(".card.rejected")).to_have_count(0)


def helped(page: Page) -> None:
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()


_UNDONE: dict[Callable[[Page], None], int] = {decided: 1, finished: 2}
"""How many decisions a state is behind, which are taken back once it was looked at."""
STATES: list[Callable[[Page], None]] = [
    *(nothing, decided, refused, caret, selected, statement, searching, in_vain, misspelled, complained),
    *(entity, edit, link, merge, unnamed, uncovered, naming, several, finished, unfit, helped),
    *(created, mistaken, found, found_nothing, unmerged, taken_back),
]


def each_state(page: Page) -> Iterator[str]:
    """Bring a page into each state and tell its name; from one to the next it is opened anew."""
    for state in STATES:
        state(page)
        yield state.__name__
        for _ in range(_UNDONE.get(state, 0)):
            page.keyboard.press("u")
        if state in _UNDONE:
            expect(page.locator(".card.rejected")).to_have_count(0)
        page.mouse.move(0, 0)
        page.reload()
        expect(page.locator("#cards > li").first).to_be_visible()

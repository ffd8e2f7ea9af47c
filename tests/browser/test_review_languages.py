"""The review page in the reader's language, and without single letters where the reader wants none."""

import pytest
from playwright.sync_api import Browser, expect

from browser.reviewing import reviewing, walk_to
from courtgraph.review.server import ReviewServer

pytestmark = pytest.mark.browser

HANT = ["3 條待定", "繁", "候選", "接受", "甲縣人民法院 獲得 優秀法院獎"]
HANS = ["3 条待定", "简", "候选", "接受", "甲县人民法院 获得 优秀法院奖"]
EN = ["3 open", "EN", "Candidates", "Accept", "Court of A County received <b>X</b>"]


@pytest.mark.parametrize(
    ("locale", "language", "words"),
    [("zh-TW", "zh-Hant", HANT), ("zh-CN", "zh-Hans", HANS), ("en-GB", "en", EN), ("fr-FR", "en", EN)],
)
def test_the_page_speaks_the_language_of_the_browser(
    chromium: Browser, server: ReviewServer, locale: str, language: str, words: list[str]
) -> None:
    count, own, title, accept, said = words
    with reviewing(chromium, server.address, locale) as page:
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator("#count")).to_have_text(count)
        expect(page.locator("[aria-pressed='true']")).to_have_text(own)
        expect(page.locator("#cards-title")).to_have_text(title)
        expect(page.locator(".card.chosen .accept")).to_have_text(accept)
        expect(page.locator(".card h3").nth(1)).to_have_text(said)


def test_another_language_is_chosen_and_remembered(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address, "zh-TW") as page:
        page.get_by_role("button", name="EN", exact=True).click()
        expect(page.locator(".card h3").nth(1)).to_have_text(EN[-1])
        page.keyboard.press("j")
        page.keyboard.press("e")
        expect(page.get_by_role("combobox", name="Predicate")).to_have_value("received")
        page.keyboard.press("Escape")
        page.reload()
        expect(page.locator("#count")).to_have_text("3 open")


def test_letters_that_are_switched_off_decide_nothing(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("?")
        page.get_by_label("Single letters are shortcuts").uncheck()
        page.get_by_role("button", name="Close").click()
        page.keyboard.press("r")
        page.get_by_role("button", name="Reject").last.click()
        expect(page.locator("#count")).to_have_text("2 open")
        expect(page.locator(".card .status").last).to_have_text("rejected")


@pytest.mark.parametrize(
    ("locale", "words", "complaint"),
    [
        ("zh-TW", ["檢查未通過", "位置", "問題", "改正"], "沒有繁體中文的名稱"),
        ("zh-CN", ["检查未通过", "位置", "问题", "改正"], "没有繁体中文的名称"),
        ("en-GB", ["the check complains", "Where", "Wrong", "Right"], "award/y has no label in zh-Hant"),
    ],
)
def test_what_is_wrong_where_and_what_to_do_is_told_in_the_language_of_the_reader(
    chromium: Browser, server: ReviewServer, locale: str, words: list[str], complaint: str
) -> None:
    with reviewing(chromium, server.address, locale) as page:
        walk_to(page, "award/y")
        page.keyboard.press("a")
        page.locator("#form-save").click()
        told = page.locator("#form-words")
        expect(told.locator("p")).to_contain_text(words[0])
        expect(told.locator("dt")).to_have_text(words[1:])
        expect(told.locator("dd").first).to_have_text("National prize")
        expect(told.locator("dd").nth(1)).to_contain_text(complaint)

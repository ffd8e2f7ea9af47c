"""Every state of the review page: nothing reaches out of any screen, and in Chinese it says nothing in English."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.review_states import each_state
from browser.reviewing import evidence, reviewing, serving, unlist, untranslate, walk_to
from courtgraph.review.server import ReviewServer
from writing import write_yaml

pytestmark = pytest.mark.browser

SIZES = [(1440, 900), (1280, 800), (1024, 768), (360, 740)]
OUTSIDE = """() => [...document.body.querySelectorAll('*')].filter(each => {
    if (!each.checkVisibility() || each.closest('.skip, .unseen, script, style')) return false;
    const { left, right, width } = each.getBoundingClientRect();
    const hides = getComputedStyle(each).overflowX === 'hidden';
    const cut = !hides && each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
    return width > 1 && (left < -0.5 || right > innerWidth + 0.5 || cut);
}).map(each => each.outerHTML.slice(0, 120))"""
"""What reaches out of the window, or is wider than what holds it."""

WORDS = """() => {
    const own = 'code, kbd, bdi, q, script, style, #file, #text, #filter-rule, .languages, blockquote, [lang="en"]';
    const said = [...document.body.querySelectorAll('*')]
        .filter(each => each.checkVisibility() && !each.closest(own))
        .flatMap(each => [
            ...[...each.childNodes].filter(node => node.nodeType === 3).map(node => node.data),
            ...['title', 'placeholder', 'aria-label', 'data-reason'].map(name => each.getAttribute(name) ?? '')]);
    return [document.title, ...said].filter(each => /[A-Za-z]{2}/.test(each));
}"""
"""Texts with words in Latin letters, but for what data, files and keys are called."""

NAMES = re.compile(
    r"courtgraph( (review|check|build))?|--texts|[a-z-]+/[a-z0-9-]+|National prize|<b>X</b>|Enter|Shift|enterprise|zzz"
    r"|Indicator|Award|received"
)
"""What is called so in every language: commands, options, ids, untranslated names, keys, terms of the schema."""
PREDICATE = re.compile(r"[a-z]+([A-Z][a-z]+)*|[A-Z][A-Za-z]+")
"""A term of the schema, told beside its label."""


def english(page: Page) -> list[str]:
    """What a page says in English."""
    said: list[str] = page.evaluate(WORDS)
    left = [NAMES.sub("", each).strip() for each in said]
    return [each for each in left if re.search("[A-Za-z]{2}", each) and not PREDICATE.fullmatch(each)]


def assert_sound(page: Page, state: str, locale: str) -> None:
    """Nothing reaches out of a page on any screen, and in Chinese it is Chinese."""
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate(OUTSIDE) == [], (state, width)
    page.set_viewport_size({"width": 1440, "height": 900})
    if locale.startswith("zh"):
        assert english(page) == [], state


@pytest.mark.parametrize("locale", ["en-US", "zh-CN", "zh-TW"])
def test_every_state_fits_every_screen_and_is_in_the_language_of_its_reader(
    chromium: Browser, server: ReviewServer, dataset_folder: Path, locale: str
) -> None:
    untranslate(dataset_folder)
    unlist(dataset_folder)
    with reviewing(chromium, server.address, locale, viewport={"width": 1440, "height": 900}) as page:
        for state in each_state(page):
            assert_sound(page, state, locale)


def test_every_slip_of_a_key_is_told_in_chinese_to_a_reader_of_chinese(chromium: Browser, server: ReviewServer) -> None:
    slips = {
        "u": "没有可撤销的决定",
        "s": "请先在原文中选取词句",
        "n": "请先在原文中选取词句",
        "x": "此候选尚未接受",
        "jl": "只有实体可以链接",
        "m": "无可合并",
        "kar": "已接受",
    }
    with reviewing(chromium, server.address, "zh-CN") as page:
        for keys, told in slips.items():
            for key in keys:
                page.keyboard.press(key)
                if key == "a":
                    expect(page.locator(".card.accepted")).to_have_count(1)
                    page.keyboard.press("k")
            expect(page.locator("#notice")).to_contain_text(told)
            assert english(page) == [], keys
        page.locator("#filter-status").select_option("accepted")
        page.locator("#cards").press("b")
        expect(page.locator("#notice")).to_have_text("所示的候选都已决定。")
        page.locator("#cards").press("u")
        expect(page.locator("#notice")).to_have_text("已撤销：接受“优秀法院奖”")
        assert english(page) == []


def write_kinds(path: Path) -> Path:
    """A card of each kind: names that lack, a figure with qualifiers and no known unit, a plan, what words imply."""
    said = {"status": "candidate", "rule": "figure"}
    reason = {"zh-Hant": "由上文推斷", "zh-Hans": "由上文推断", "en": "by the line before"}
    implied = [{**evidence(1, "全國優秀法院")[0], "inferred": "true", "note": reason}]
    figure = {"subject": "court/a", "predicate": "hasFigure", "object": "indicator/c", "value": "39", "unit": "家"}
    when = {"qualifiers": {"period": "2024-01/2024-06", "approx": "at_least"}, "evidence": evidence(3, "培訓39次")}
    plan = {"subject": "court/a", "predicate": "received", "object": "award/b", "modality": "plan", "evidence": implied}
    name = "全國法院先進集體和先進個人" * 6
    long = {"id": "award/long", "type": "Award", "label": {"zh-Hant": name}, "evidence": evidence(1, "優秀")}
    content: dict[str, Any] = {
        "source": "source/report",
        "entities": [{**long, **said}],
        "statements": [{**figure, **when, **said}],
    }
    content["statements"].append({**plan, **said})
    write_yaml(path, content)
    return path


def unit(page: Page) -> None:
    walk_to(page, "39")
    page.keyboard.press("a")
    expect(page.locator("#form-box")).to_be_visible()


def edited(page: Page) -> None:
    walk_to(page, "39")
    page.keyboard.press("e")
    page.locator("select[name='unit']").select_option("+")


@pytest.mark.parametrize("locale", ["en-US", "zh-CN", "zh-TW"])
def test_a_card_of_each_kind_and_the_form_of_a_unit_fit_and_are_in_the_language_of_the_reader(
    chromium: Browser, tmp_path: Path, dataset_folder: Path, locale: str
) -> None:
    states: list[Callable[[Page], Any]] = [lambda page: page.keyboard.press("j"), unit, edited]
    with serving(write_kinds(tmp_path / "c.yaml"), dataset_folder) as server:
        for number, state in enumerate(states):
            with reviewing(chromium, server.address, locale) as page:
                state(page)
                assert_sound(page, str(number), locale)


@pytest.mark.parametrize("locale", ["en-US", "zh-CN", "zh-TW"])
def test_a_file_without_candidates_and_a_server_that_is_lost_are_told_in_the_language_of_the_reader(
    chromium: Browser, tmp_path: Path, dataset_folder: Path, locale: str
) -> None:
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": [], "statements": []})
    with serving(tmp_path / "c.yaml", dataset_folder) as server:
        context = chromium.new_context(locale=locale)
        page = context.new_page()
        page.goto(server.address)
        expect(page.locator("#cards .note")).to_be_visible()
        assert_sound(page, "empty", locale)
        page.route("**/state", lambda route: route.abort())
        page.evaluate("dispatchEvent(new Event('focus'))")
        expect(page.locator("#words")).not_to_be_empty()
        assert_sound(page, "lost", locale)
        context.close()


DOUBTS = {"far": "這一行沒有提到主語", "other": "前面提到的是另一個", "weak": "同一行裡不止一處有這幾個字"}


def test_a_card_says_why_to_look_twice(chromium: Browser, tmp_path: Path, dataset_folder: Path) -> None:
    claim = {"subject": "court/a", "predicate": "received", "object": "award/b", "status": "candidate", "rule": "model"}
    claims = [
        {**claim, "qualifiers": {"year": f"202{place}"}, "doubt": [doubt], "evidence": evidence(1, "全國優秀法院")}
        for place, doubt in enumerate(DOUBTS)
    ]
    path = tmp_path / "c.yaml"
    write_yaml(path, {"source": "source/report", "entities": [], "statements": claims})

    with serving(path, dataset_folder) as server, reviewing(chromium, server.address, "zh-TW") as page:
        for card, words in zip(page.locator(".card").all(), DOUBTS.values(), strict=True):
            expect(card.locator(".missing")).to_contain_text(words)

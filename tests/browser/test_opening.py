"""A large page opens before its evidence is read, and shows nothing without it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.datasets import small_dataset
from browser.opened import Opened
from courtgraph.html import render_html

pytestmark = pytest.mark.browser

HELD = """
const [Real, gate] = [DecompressionStream, Promise.withResolvers()];
let count = 0;
window.release = gate.resolve;
window.unpacked = () => count;
window.DecompressionStream = function (format) {
  const { readable, writable } = new Real(format);
  count += 1;
  const held = new TransformStream({ start: () => gate.promise });
  return { writable, readable: count < 2 ? readable : readable.pipeThrough(held) };
};
"""
"""The second thing that the page unpacks, its evidence, waits until it is let go."""

OpenHeld = Callable[..., Page]


@pytest.fixture
def open_held(chromium: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenHeld]:
    monkeypatch.setattr("courtgraph.html.page.PACKED_FROM", 0)
    path = tmp_path / "graph.html"
    path.write_text(render_html(small_dataset()), encoding="utf-8")
    one = Opened(chromium.new_page(locale="zh-TW"))

    def open_(address: str = "") -> Page:
        one.page.add_init_script(HELD)
        one.page.goto(f"{path.as_uri()}{address}")
        return one.page

    yield open_
    one.page.context.close()
    assert one.complaints == []


def test_the_picture_and_the_names_are_there_before_the_evidence(open_held: OpenHeld) -> None:
    page = open_held()

    expect(page.locator("#legend button").first).to_be_visible()
    expect(page.locator("#panel .end").first).to_be_visible()
    assert page.evaluate("() => window.courtgraph") is None
    page.evaluate("() => window.release()")
    page.wait_for_function("() => window.courtgraph")


def test_what_is_looked_for_meanwhile_is_found_with_its_quotes(open_held: OpenHeld) -> None:
    page = open_held()
    page.locator("#search").fill("第一方陣")

    expect(page.locator("#results-box")).to_be_hidden()
    page.evaluate("() => window.release()")
    expect(page.locator("#results [role=group] [role=option]").first).to_contain_text("第一方陣")


def test_what_is_chosen_meanwhile_is_shown_with_its_proof(open_held: OpenHeld) -> None:
    page = open_held()
    page.locator("#panel .end").first.click()

    page.evaluate("() => window.release()")
    expect(page.locator("#panel q").first).to_be_visible()


def test_types_that_are_hidden_meanwhile_are_all_hidden(open_held: OpenHeld) -> None:
    page = open_held()
    page.locator("#legend [data-type=Person]").click()
    page.locator("#legend [data-type=Award]").click()

    page.evaluate("() => window.release()")
    expect(page.locator("#legend [aria-checked=false]")).to_have_count(2)
    assert page.evaluate("() => location.hash").count(",") == 1


def test_filters_that_are_opened_meanwhile_count_the_sources(open_held: OpenHeld) -> None:
    page = open_held()
    page.keyboard.press("f")

    page.evaluate("() => window.release()")
    page.wait_for_function("() => window.courtgraph")
    expect(page.locator("#filters")).to_be_visible()
    assert page.evaluate("() => courtgraph.state.visible.shown.source.has('report/xinzhou-2024')")


def test_a_search_that_is_given_up_meanwhile_leaves_nothing_behind(open_held: OpenHeld) -> None:
    page = open_held()
    page.locator("#search").fill("第一方陣")
    page.keyboard.press("Escape")

    page.evaluate("() => window.release()")
    page.wait_for_function("() => window.courtgraph")
    expect(page.locator("#results-box")).to_be_hidden()


def test_results_do_not_open_behind_the_back_of_a_reader_who_has_gone_on(open_held: OpenHeld) -> None:
    page = open_held()
    page.locator("#search").fill("第一方陣")
    page.locator("#theme").focus()

    page.evaluate("() => window.release()")
    page.wait_for_function("() => window.courtgraph")
    expect(page.locator("#results-box")).to_be_hidden()


def test_a_link_to_an_entity_waits_for_its_proof(open_held: OpenHeld) -> None:
    page = open_held("#court/xinzhou-intermediate")

    page.wait_for_function("() => window.unpacked() === 2")
    expect(page.locator("#legend button")).to_have_count(0)
    page.evaluate("() => window.release()")
    expect(page.locator("#panel q").first).to_be_visible()

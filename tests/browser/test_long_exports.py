"""Taking much away: the page stays at hand meanwhile, and what takes long can be stopped."""

import importlib.util
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Download, Page, expect

from browser.opened import OpenPage
from courtgraph.export.csv import to_entities_csv, to_statements_csv
from courtgraph.model import Dataset
from courtgraph.rdf import FORMATS

pytestmark = pytest.mark.browser

REPORTS = Path(__file__).parents[2] / "benchmarks/invented_reports.py"
MOST = 200

WATCH = """() => {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks.push(duration);
  }).observe({ type: "longtask" });
}"""


@cache
def reports_dataset() -> Dataset:
    spec = importlib.util.spec_from_file_location("reports_benchmark", REPORTS)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made: Dataset = module.reports(2000, 8000)
    return made


FILES: dict[str, Callable[[Dataset], str]] = {
    "turtle": lambda dataset: FORMATS["ttl"](dataset).decode(),
    "statements": lambda dataset: "\ufeff" + to_statements_csv(dataset),
    "entities": lambda dataset: "\ufeff" + to_entities_csv(dataset),
}


@pytest.mark.parametrize("entry", [*FILES, "svg"])
def test_no_file_holds_the_page_up_while_it_is_made(open_page: OpenPage, entry: str) -> None:
    page = open_page(reports_dataset).page
    page.evaluate(WATCH)

    longest: list[float] = []
    # whatever else the machine does may hold up the page, too: but not each time
    while len(longest) < 3 and min(longest, default=MOST) >= MOST:
        page.evaluate("tasks.length = 0")
        page.locator("#take").click()
        with page.expect_download() as waiting:
            page.locator(f"#take-{entry}").click()
        content = Path(waiting.value.path()).read_bytes().decode()
        longest.append(max(page.evaluate("tasks"), default=0))

    assert min(longest) < MOST
    if entry in FILES:
        assert content == FILES[entry](reports_dataset())
    else:
        assert content.count("<line") > 1000


HELD = """() => {
  const post = MessagePort.prototype.postMessage;
  const held = [];
  let paused;
  MessagePort.prototype.postMessage = function (...message) {
    held.push(() => post.apply(this, message));
    paused?.();
  };
  window.goOn = () => new Promise((done) => {
    paused = done;
    new MutationObserver(done).observe(document.getElementById("making"), { attributes: true });
    held.shift()();
  });
  window.finish = () => {
    MessagePort.prototype.postMessage = post;
    for (const each of held) each();
  };
}"""
"""A pause in the work lasts until the work goes on to its next pause, or to its end."""


def begin(page: Page, entry: str = "turtle") -> None:
    """Ask for a file where each pause in the work lasts, and wait until the page says that it takes time."""
    page.evaluate(HELD)
    page.locator("#take").click()
    page.locator(f"#take-{entry}").click()
    expect(page.locator("#making")).to_be_visible()


# these take a page for themselves: nothing shows that its messages were held


def test_what_takes_long_shows_how_far_it_is_and_then_comes(open_page: OpenPage) -> None:
    page = open_page(reports_dataset, "#?lang=en", fresh=True).page
    with page.expect_download(timeout=60_000) as waiting:
        begin(page)
        expect(page.locator("#making-name")).to_have_text("Making 2,000 8,000.ttl")
        bar = page.get_by_role("progressbar", name="Making 2,000 8,000.ttl")
        told = [bar.evaluate("(bar) => bar.value")]
        while len(set(told)) < 3:
            page.evaluate("goOn()")
            told.append(bar.evaluate("(bar) => bar.value"))
        page.evaluate("finish()")

    assert told[0] < told[-1] <= 1
    assert told == sorted(told)
    assert waiting.value.suggested_filename == "2,000 8,000.ttl"
    expect(page.locator("#making")).to_be_hidden()


def test_a_file_that_is_being_made_can_be_given_up_with_its_button(open_page: OpenPage) -> None:
    page = open_page(reports_dataset, "#?lang=en", fresh=True).page
    downloads: list[Download] = []
    page.on("download", lambda download: downloads.append(download))
    begin(page)

    page.get_by_role("button", name="Cancel").focus()
    page.keyboard.press("Enter")

    expect(page.locator("#taken")).to_have_text("Cancelled 2,000 8,000.ttl")
    page.evaluate("finish()")
    expect(page.locator("#making")).to_be_hidden()
    expect(page.locator("#take")).to_be_focused()
    page.locator("#take").click()
    with page.expect_download():
        page.locator("#take-entities").click()
    assert [each.suggested_filename for each in downloads] == ["2,000 8,000-entities.csv"]


def test_escape_gives_up_a_file_and_nothing_else(open_page: OpenPage) -> None:
    page = open_page(reports_dataset, "#?lang=en&layout=force", fresh=True).page
    page.evaluate("location.hash = '#' + courtgraph.model.ranked[0].id + '?lang=en'")
    expect(page.locator("#panel-title")).to_be_visible()
    begin(page)

    page.keyboard.press("Escape")
    page.evaluate("finish()")

    expect(page.locator("#making")).to_be_hidden()
    expect(page.locator("#panel-title")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#panel-title")).to_have_count(0)


def test_the_page_is_read_on_while_a_file_is_made(open_page: OpenPage) -> None:
    page = open_page(reports_dataset, "#?lang=en", fresh=True).page
    before = page.evaluate("courtgraph.state.visible.statements.length")
    with page.expect_download(timeout=90_000) as waiting:
        begin(page, "statements")
        page.locator("#legend-none").click()
        assert page.evaluate("courtgraph.state.visible.statements.length") == 0
        expect(page.locator("#making")).to_be_visible()
        page.evaluate("finish()")

    rows = Path(waiting.value.path()).read_bytes().decode().count("\r\n")
    assert rows == before + 1

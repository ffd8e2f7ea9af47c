"""Candidates to review in the browser, and the page on which that is done."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser, Page, expect

from browser.opened import Opened
from courtgraph.review.server import ReviewServer
from courtgraph.review.session import Session
from writing import REPORT, labels, report_record, write_yaml

SOURCE = "source/report"


def evidence(line: int, quote: str) -> list[dict[str, Any]]:
    """The words of a line of the tests' report, with their place in the text."""
    before = sum(len(each) + 1 for each in REPORT.split("\n")[: line - 1])
    start = before + REPORT.split("\n")[line - 1].index(quote)
    return [{"source": SOURCE, "line": line, "quote": quote, "start": start, "end": start + len(quote)}]


def write_candidates(path: Path) -> Path:
    """A statement, the award that it speaks of, and an award without a name in Chinese, for the tests' dataset."""
    proof = {"status": "candidate", "rule": "award-verb", "evidence": evidence(1, "全國優秀法院")}
    said: dict[str, Any] = {"subject": "court/a", "predicate": "received", "object": "award/x", "status": "candidate"}
    said |= {"evidence": evidence(1, "甲縣人民法院獲得全國優秀法院"), "rule": "award-verb"}
    entities = [
        {"id": "award/x", "type": "Award", "label": labels("優秀法院獎", "优秀法院奖", "<b>X</b>")},
        {"id": "award/y", "type": "Award", "label": {"en": "National prize"}},
    ]
    content = {"source": SOURCE, "entities": [{**one, **deepcopy(proof)} for one in entities], "statements": [said]}
    write_yaml(path, content)
    return path


def statuses(path: Path) -> list[str]:
    """What was decided: on both awards, then on the statement, and on what was added."""
    content = yaml.safe_load(path.read_text("utf-8"))
    return [record["status"] for record in (*content["entities"], *content["statements"])]


@contextmanager
def serving(path: Path, data: Path) -> Iterator[ReviewServer]:
    """The server of a review, as long as a test lasts."""
    with ReviewServer(Session(path, data)) as opened:
        # it ends when it next asks whether it should
        thread = threading.Thread(target=opened.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield opened
        finally:
            opened.shutdown()
            thread.join()


@contextmanager
def reviewing(chromium: Browser, address: str, locale: str = "en-US", **settings: Any) -> Iterator[Page]:
    """The page in a browser of its own; in the end nothing may have been amiss but what the server refused."""
    context = chromium.new_context(locale=locale, reduced_motion="reduce", **settings)
    one = Opened(context.new_page(), (address,))
    one.page.goto(address)
    expect(one.page.locator("#cards > li").first).to_be_visible()
    yield one.page
    context.close()
    assert [each for each in one.complaints if "the server responded with a status of 4" not in each] == []


def untranslate(dataset: Path) -> None:
    """Take the English name of the indicator out of the tests' dataset."""
    path = dataset / "entities/things.yaml"
    path.write_text(path.read_text("utf-8").replace("    en: Training courses\n", ""), "utf-8")


def unlist(dataset: Path) -> None:
    """Take the line that is listed as carrying no statement off the list of the tests' dataset."""
    write_yaml(dataset / "sources.yaml", {"sources": [report_record() | {"uncited": {}}]})


def card(page: Page, words: str) -> Any:
    """The card that says something."""
    return page.locator(".card").filter(has_text=words)


def walk_to(page: Page, words: str) -> None:
    """Go by keyboard to the card that says something."""
    expect(page.locator(".card.chosen")).to_be_visible()
    for _ in range(page.locator(".card").count()):
        if words in page.locator(".card.chosen").inner_text():
            return
        page.keyboard.press("j")
    assert words in page.locator(".card.chosen").inner_text()


def select(page: Page, words: str) -> None:
    """Select words of the text by dragging over them."""
    page.evaluate(
        """words => {
        const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
        const nodes = []; while (walker.nextNode()) nodes.push(walker.currentNode);
        const place = at => { for (const node of nodes) {
            if (at < node.data.length) return [node, at]; at -= node.data.length; } };
        const start = nodes.map(node => node.data).join('').indexOf(words);
        const range = document.createRange();
        range.setStart(...place(start));
        const [last, at] = place(start + words.length - 1);
        range.setEnd(last, at + 1);
        window.found = range.getBoundingClientRect();
    }""",
        words,
    )
    box = page.evaluate("({left: found.left, right: found.right, y: (found.top + found.bottom) / 2})")
    page.mouse.move(box["left"] + 1, box["y"])
    page.mouse.down()
    page.mouse.move(box["right"] - 1, box["y"], steps=4)
    page.mouse.up()


def choose(page: Page, field: str, typed: str) -> None:
    """Choose the first thing that a chooser finds for what is typed."""
    page.locator(f"input[name='{field}']").fill(typed)
    page.keyboard.press("Enter")

"""The page of differences, read on every screen."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from playwright.sync_api import Page, expect

from browser.datasets import small_dataset
from browser.shared import SharedPages
from browser.test_axe import violations
from courtgraph.html.diff_page import render_differences
from courtgraph.merging import differences, take_snapshot
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser


def later() -> Dataset:
    """The small dataset, in which a quote and a name changed, a statement went and another came."""
    first, *others, last = small_dataset().statements
    [piece] = first.evidence
    requoted = replace(first, evidence=(replace(piece, quote="忻州的兩級法院"),))
    entities = [
        replace(each, label={**each.label, "en": "The Xinzhou courts"}) if each.id.startswith("court-group/") else each
        for each in small_dataset().entities
    ]
    statements = (requoted, *others, replace(last, modality="plan"))
    return replace(small_dataset(), entities=tuple(entities), statements=statements)


@pytest.fixture
def open_differences(static_pages: SharedPages, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Open the page in a language; at the end of the test, nothing may have been amiss."""

    def open_(language: str = "zh-Hant", width: int = 1440, **settings: Any) -> Page:
        old, new = take_snapshot(small_dataset()), take_snapshot(later())
        path = tmp_path / f"{language}.html"
        path.write_text(render_differences(differences(old, new), old, new, ("old", "new"), language), "utf-8")
        return static_pages.open(path, "", viewport={"width": width, "height": 800}, **settings).page

    yield open_
    assert static_pages.complaints() == []


def test_a_reader_finds_what_changed_within_a_quote(open_differences: Callable[..., Page]) -> None:
    page = open_differences()
    page.get_by_role("link", name="證據 1").click()

    card = page.locator("#evidence .card")
    expect(card).to_be_in_viewport()
    expect(card.get_by_role("row", name="引語")).to_have_text("引語忻州兩級法院忻州的兩級法院")
    expect(card.locator("ins")).to_have_text("的")


def test_a_statement_that_came_shows_its_words(open_differences: Callable[..., Page]) -> None:
    came = open_differences("en").locator("#statement .added")

    expect(came.locator(".claim")).to_contain_text("Xinzhou Intermediate People's Court aims at")
    expect(came.locator(".proof")).to_have_text("要 Xinzhou report of 2024 · line 5")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 360, 1024, 1440])
def test_it_fits_every_width_and_can_be_read_by_everybody(
    open_differences: Callable[..., Page], width: int, scheme: str
) -> None:
    page = open_differences(width=width, color_scheme=scheme)

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(page) == []

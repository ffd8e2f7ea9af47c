"""The page of two curations, read on every screen."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import small_dataset
from browser.shared import SharedPages
from browser.test_axe import violations
from browser.test_differences import later
from browser.test_quotes_in_place import TEXTS
from courtgraph.html.agreement_page import render_agreement
from courtgraph.merging.agreement import agreement

pytestmark = pytest.mark.browser


@pytest.fixture
def open_agreement(static_pages: SharedPages, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Open the page in a language; at the end of the test, nothing may have been amiss."""

    def open_(language: str = "zh-Hant", width: int = 1440, **settings: Any) -> Page:
        mine, theirs = small_dataset(), later()
        path = tmp_path / f"{language}.html"
        found = agreement(mine, theirs)
        path.write_text(render_agreement(found, mine, theirs, TEXTS, ("mine", "theirs"), language), "utf-8")
        return static_pages.open(path, "", viewport={"width": width, "height": 800}, **settings).page

    yield open_
    assert static_pages.complaints() == []


def test_claims_stand_beside_their_line_with_whose_they_are(open_agreement: Callable[..., Page]) -> None:
    page = open_agreement("en")

    differing = page.locator(".line", has=page.locator(".mark", has_text="differing")).first
    expect(differing.locator(".tag.a")).to_have_count(1)
    expect(differing.locator(".tag.b")).to_have_count(1)
    expect(page.locator("mark.both").first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 360, 1024, 1440])
def test_it_fits_every_width_and_can_be_read_by_everybody(
    open_agreement: Callable[..., Page], width: int, scheme: str
) -> None:
    page = open_agreement(width=width, color_scheme=scheme)

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(page) == []

"""What axe-core finds amiss in the states of the review page: nothing may be."""

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from browser.review_states import STATES, each_state, several
from browser.reviewing import reviewing, unlist, untranslate
from browser.test_axe import SCREENS, violations
from courtgraph.review.server import ReviewServer

pytestmark = pytest.mark.browser


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
    size = {"viewport": {"width": width, "height": height}, "color_scheme": scheme}
    with reviewing(chromium, server.address, locale, **size) as page:
        for state in each_state(page):
            found[state] = violations(page)
            assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), state

    assert found == {state.__name__: [] for state in STATES}


def test_a_preview_that_scrolls_is_reached_by_keyboard(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address, viewport={"width": 360, "height": 280}) as page:
        several(page)
        scrolls = "each => each.scrollHeight > each.clientHeight"
        assert [page.locator(each).evaluate(scrolls) for each in ("#form-body", ".preview")] == [True, True]
        assert violations(page) == []

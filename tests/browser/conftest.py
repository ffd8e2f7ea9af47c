"""A Chromium for the tests of the page; at the end of each, the page may have had nothing to complain of."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from browser.opened import Opened, OpenPage
from browser.reviewing import serving, write_candidates
from browser.shared import SharedPages
from courtgraph.html import render_html
from courtgraph.model import Dataset
from courtgraph.review.server import ReviewServer
from courtgraph.sparql import to_asking

UNUSED = (
    # pages of the browser's own behind each window's address bar, which nobody sees and which cost more than ours
    *("WebUIOmniboxPopup", "WebUIOmniboxAimPopup"),
    # of those that Playwright switches off, whose list this one replaces: what delays a page's first picture or asks
    # the network
    *("PaintHolding", "HttpsUpgrades", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints"),
    *("PreconnectToSearch", "AimEnabled"),
)
ARGUMENTS = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"),
    f"--disable-features={','.join(UNUSED)}",
]
QUERIES = Path(__file__).parents[2] / "data/queries"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
MISSING = "there is no Chromium: install it (apt-get install chromium fonts-noto-cjk)"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None and "CI" not in os.environ:
        pytest.skip(MISSING)
    assert path, MISSING
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Callable[[], Dataset]], Path]:
    """The page of a dataset as a file, made once."""
    folder, made = tmp_path_factory.mktemp("pages"), dict[str, Path]()

    def write(make: Callable[[], Dataset]) -> Path:
        name = make.__name__
        if name not in made:
            made[name] = folder / f"{name}.html"
            made[name].write_text(render_html(make()), encoding="utf-8")
        return made[name]

    return write


@pytest.fixture(scope="session")
def page_that_answers(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Callable[[], Dataset]], Path]:
    """The page of a dataset that answers questions, as a file, made once."""
    folder, made = tmp_path_factory.mktemp("asking"), dict[str, Path]()

    def write(make: Callable[[], Dataset]) -> Path:
        name = make.__name__
        if name not in made:
            dataset = make()
            asking = to_asking(dataset, QUERIES)
            made[name] = folder / f"{name}.html"
            made[name].write_text(render_html(dataset, asking=asking), encoding="utf-8")
        return made[name]

    return write


@pytest.fixture(scope="module")
def shared(chromium: Browser) -> Iterator[SharedPages]:
    """The pages that the tests of a file share."""
    pages = SharedPages(chromium)
    yield pages
    pages.close()


@pytest.fixture(scope="module")
def static_pages(chromium: Browser) -> Iterator[SharedPages]:
    """The pages without a picture that the tests of a file share."""
    pages = SharedPages(chromium, drawn=":root")
    yield pages
    pages.close()


@pytest.fixture
def open_page(shared: SharedPages, written: Callable[[Callable[[], Dataset]], Path]) -> Iterator[OpenPage]:
    """Open the page of a dataset; at the end of the test, nothing may have been amiss."""

    def open_(
        make: Callable[[], Dataset],
        address: str = "",
        width: int = 1440,
        height: int = 900,
        locale: str = "zh-TW",
        **settings: Any,
    ) -> Opened:
        size = {"width": width, "height": height}
        settings = {"viewport": size, "reduced_motion": "reduce", "locale": locale, **settings}
        return shared.open(written(make), address, **settings)

    yield open_
    assert shared.complaints() == []


@pytest.fixture
def candidates(dataset_folder: Path, tmp_path: Path) -> Path:
    """Candidates to review, for the dataset that the tests write."""
    return write_candidates(tmp_path / "c.yaml")


@pytest.fixture
def server(candidates: Path, dataset_folder: Path) -> Iterator[ReviewServer]:
    """The server of their review."""
    with serving(candidates, dataset_folder) as opened:
        yield opened

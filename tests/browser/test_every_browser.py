"""A tour of the page in each browser: what a reader does first, through to a file and an answer."""

import csv
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from browser.datasets import COURT, small_dataset
from browser.drivers import DRIVERS
from browser.webdriver import ENTER, Driven, DriverError, patiently
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser

ROWS = "document.querySelectorAll('#stage-table tbody tr').length"
COPIED = """(() => {
  getSelection().selectAllChildren(document.querySelector("#stage-table tbody tr"));
  return getSelection().toString();
})()"""
POINT = f"""(() => {{
  const picture = document.getElementById("network").getBoundingClientRect();
  const {{ x, y }} = courtgraph.spot("{COURT}");
  return [picture.x + x, picture.y + y];
}})()"""


@pytest.fixture(params=DRIVERS)
def driven(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Driven]:
    """A browser that puts what is downloaded into the test's own folder."""
    start, programs = DRIVERS[request.param]
    missing = [program for program in programs if not shutil.which(program)]
    told = f"there is no {' and no '.join(missing)}: scripts/install-system-packages says what to install"
    if missing and "CI" not in os.environ:
        pytest.skip(told)
    assert not missing, told
    with start(tmp_path) as page:
        yield page


def downloaded(folder: Path, pattern: str) -> Path:
    """The one file of such a name, once it is whole."""
    found = [path for path in folder.glob(pattern) if path.stat().st_size]
    if len(found) != 1:
        raise DriverError(f"{len(found)} files are {pattern}")
    return found[0]


def test_a_reader_chooses_finds_filters_reads_takes_away_and_asks(
    driven: Driven, page_that_answers: Callable[[Callable[[], Dataset]], Path], tmp_path: Path
) -> None:
    driven.open(f"{page_that_answers(small_dataset).as_uri()}#?lang=en")
    driven.wait_for("document.documentElement.hasAttribute('data-drawn')")

    driven.click_at(*driven.evaluate(POINT))
    driven.wait_for("document.getElementById('panel-title')?.textContent.startsWith('Xinzhou Intermediate')")

    driven.type("#search", f"xu xiang qian{ENTER}")
    driven.wait_for("document.getElementById('panel-title')?.textContent === 'Xu Xiangqian'")

    driven.click("#tab-table")
    driven.wait_for(ROWS)
    all_rows = driven.evaluate(ROWS)
    driven.click("[data-type=CourtGroup]")
    driven.click("[data-type=IntermediateCourt]")
    driven.wait_for(f"{ROWS} < {all_rows}")
    left = driven.evaluate(ROWS)

    driven.click("#take")
    driven.click("#take-statements")
    file = patiently(lambda: downloaded(tmp_path, "*.csv"))
    assert len(list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))) == left

    driven.click("#tab-query")
    driven.click("#query-run")
    driven.wait_for("document.querySelector('#query-answer td')")


def test_a_copied_row_holds_the_names_and_nothing_invisible(
    driven: Driven, written: Callable[[Callable[[], Dataset]], Path]
) -> None:
    driven.open(f"{written(small_dataset).as_uri()}#?view=table&lang=en")
    driven.wait_for(ROWS)

    copied = driven.evaluate(COPIED)

    # the browsers differ in the spaces, and Firefox puts quotation marks about a quote
    assert re.sub(r'[\s"]+', " ", copied).strip() == (
        "Xinzhou Intermediate People's Court is one of The Xinzhou courts at both levels "
        "「忻州兩級法院」 Xinzhou report of 2024, line 1"
    )

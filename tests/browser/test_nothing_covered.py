"""What the page brings into sight is clear of the buttons and notes that lie over the picture."""

from typing import Any

import pytest
from playwright.sync_api import Page

from browser.datasets import GROUP, large_dataset, small_dataset
from browser.opened import OpenPage
from browser.picture import Box, curated_dataset, overlapping, settle

pytestmark = pytest.mark.browser

SIZES = [(360, 740), (1440, 900)]
LAYOUTS = ("force", "type", "hierarchy", "timeline")

COVERED = """(ids) => {
  const picture = document.querySelector("#network").getBoundingClientRect();
  const over = [".zoom", ".miniature", "#walk", "#picking", "#part", "#left-out", "#untimed", ".panel", ".filters"];
  const boxes = over.map((part) => [part, document.querySelector(part)])
    .filter(([, each]) => each.checkVisibility({ visibilityProperty: true }))
    .map(([part, each]) => [part, each.getBoundingClientRect()]);
  return ids.flatMap((id) => {
    const { x, y, radius } = courtgraph.spot(id);
    const [left, top] = [x + picture.x, y + picture.y];
    const under = boxes.filter(([, box]) => {
      const across = Math.max(box.left - left, 0, left - box.right);
      return Math.hypot(across, Math.max(box.top - top, 0, top - box.bottom)) < radius;
    });
    const isInside = x > 0 && y > 0 && x < picture.width && y < picture.height;
    return [...(isInside ? [] : [`${id} is outside`]), ...under.map(([part]) => `${id} under ${part}`)];
  });
}"""


def covered(page: Page, identifiers: list[str]) -> list[str]:
    settle(page)
    settle(page)
    found: list[str] = page.evaluate(COVERED, identifiers)
    return found


def go(page: Page, address: str) -> None:
    page.evaluate("(hash) => { location.hash = hash; }", address)


def placed(page: Page) -> list[str]:
    """What is drawn and not only pale."""
    settle(page)
    found: list[str] = page.evaluate(
        "courtgraph.placed().filter((id) => !courtgraph.state.visible.dimmed.has(courtgraph.model.entities.get(id)))"
    )
    return found


@pytest.mark.parametrize("make", [curated_dataset, large_dataset, small_dataset])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_of_the_whole_picture_lies_under_a_button(
    open_page: OpenPage, make: Any, width: int, height: int
) -> None:
    page = open_page(make, width=width, height=height).page

    for layout in LAYOUTS:
        go(page, f"#?layout={layout}")
        assert covered(page, placed(page)) == [], layout


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_of_a_path_lies_under_a_button(open_page: OpenPage, width: int, height: int) -> None:
    page = open_page(curated_dataset, width=width, height=height).page
    ids: list[str] = page.evaluate("courtgraph.model.all.map(({ id }) => id)")

    longest = 0
    for one, other in zip(ids[::17], ids[5::17], strict=False):
        go(page, f"#?path={one}&path={other}")
        stops = page.evaluate(
            "[...new Set(courtgraph.state.visible.paths.flat().flatMap(({ from, to }) => [from.id, to.id]))]"
        )
        longest = max(longest, len(stops))
        assert covered(page, stops) == [], (one, other)
    assert longest > 3


@pytest.mark.parametrize("depth", [1, 2])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_of_a_neighbourhood_lies_under_a_button(
    open_page: OpenPage, width: int, height: int, depth: int
) -> None:
    page = open_page(curated_dataset, width=width, height=height).page

    for identifier in page.evaluate("courtgraph.model.ranked.slice(0, 60).map(({ id }) => id)")[::6]:
        go(page, f"#?around={identifier}&depth={depth}")
        assert covered(page, placed(page)) == [], identifier


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_what_the_keyboard_points_at_does_not_lie_under_a_button(open_page: OpenPage, width: int, height: int) -> None:
    page = open_page(large_dataset, f"#{GROUP}?at=0,0,1.5", width=width, height=height).page

    page.locator("#network").focus()
    for _ in range(12):
        page.keyboard.press("n")
        assert covered(page, [page.evaluate("courtgraph.state.hovered.id")]) == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_name_lies_under_a_button(open_page: OpenPage, width: int, height: int) -> None:
    page = open_page(curated_dataset, width=width, height=height).page

    for scale in (0.3, 0.7, 1.5):
        go(page, f"#?at=0,0,{scale}")
        settle(page)
        settle(page)
        labels: list[Box] = page.evaluate("courtgraph.labelBoxes()")
        buttons: list[Box] = page.evaluate(
            """() => {
              const picture = document.querySelector("#network").getBoundingClientRect();
              return [...document.querySelectorAll(".zoom, .miniature")].map((each) => each.getBoundingClientRect())
                .filter(({ width }) => width)
                .map(({ x, y, width, height }) => ({ text: "", x: x - picture.x, y: y - picture.y, width, height }));
            }"""
        )
        assert labels
        assert [pair for pair in overlapping([*labels, *buttons]) if "" in pair] == []

"""What the picture of a page shows, and how a reader points at it."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from courtgraph.model import Dataset
from courtgraph.store import read_dataset

Box = dict[str, Any]


def curated_dataset() -> Dataset:
    return read_dataset(Path(__file__).parents[2] / "data")


def settle(page: Page) -> None:
    """Wait until what was asked for is drawn."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def names(page: Page) -> list[Box]:
    """The names in the picture, as boxes; those of lines have no id."""
    settle(page)
    found: list[Box] = page.evaluate("courtgraph.labelBoxes()")
    return found


def overlapping(labels: list[Box]) -> list[tuple[str, str]]:
    return [
        (one["text"], other["text"])
        for i, one in enumerate(labels)
        for other in labels[i + 1 :]
        if one["x"] < other["x"] + other["width"]
        and other["x"] < one["x"] + one["width"]
        and one["y"] < other["y"] + other["height"]
        and other["y"] < one["y"] + one["height"]
    ]


CROSSINGS = """() => {
  const { visible, highlighted } = courtgraph.state;
  const isSolid = (entity) => !visible.dimmed.has(entity) && (!highlighted || highlighted.has(entity));
  const solid = courtgraph.placed().filter((id) => isSolid(courtgraph.model.entities.get(id)));
  const shapes = solid.map((id) => ({ id, ...courtgraph.spot(id) }));
  const away = (at, from, size) => Math.max(from - at, 0, at - from - size);
  return courtgraph.labelBoxes().flatMap((box) => shapes
    .filter(({ x, y, radius }) => Math.hypot(away(x, box.x, box.width), away(y, box.y, box.height)) < radius * 0.9)
    .map(({ id }) => `${box.text} over ${id}`));
}"""
"""The names that lie over a shape which has not stepped back."""


def crossings(page: Page) -> list[str]:
    """The names that lie over shapes, each with the shape, in a picture that is drawn just now."""
    page.evaluate("courtgraph.renderer.repaint()")
    settle(page)
    found: list[str] = page.evaluate(CROSSINGS)
    return found


def spot(page: Page, identifier: str) -> dict[str, float]:
    """Where a shape is, in CSS pixels of the picture."""
    settle(page)
    x, y, radius = page.evaluate("(id) => (({ x, y, radius }) => [x, y, radius])(courtgraph.spot(id))", identifier)
    return {"x": x, "y": y, "radius": radius}


def point(page: Page, identifier: str) -> tuple[float, float]:
    """Where a shape is, in CSS pixels of the page."""
    box = page.locator("#network").bounding_box()
    assert box
    at = spot(page, identifier)
    return box["x"] + at["x"], box["y"] + at["y"]


def drawn(page: Page) -> set[str]:
    """The ids of what is drawn."""
    settle(page)
    return set(page.evaluate("[...courtgraph.state.visible.drawn].map(({ id }) => id)"))


def in_sight(page: Page, identifiers: list[str]) -> list[str]:
    """The ids whose shapes lie within the picture, clear of what lies over it."""
    picture, panel = page.locator("#network").bounding_box(), page.locator("#panel").bounding_box()
    assert picture
    assert panel
    right, bottom = picture["x"] + picture["width"], picture["y"] + picture["height"]
    if panel["x"] < right:
        bottom = min(bottom, panel["y"])
    places = {identifier: point(page, identifier) for identifier in identifiers}
    return [name for name, (x, y) in places.items() if picture["x"] < x < right and picture["y"] < y < bottom]


def view(page: Page) -> tuple[float, float, float]:
    """The scale and the middle of what is seen."""
    settle(page)
    scale, x, y = page.evaluate("(({ scale, middle }) => [scale, middle.x, middle.y])(courtgraph.renderer.viewport())")
    return round(scale, 4), round(x, 1), round(y, 1)

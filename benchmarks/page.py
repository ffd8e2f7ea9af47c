"""The page beside pyvis's own page of the same graph, with places given and physics off: opening, memory, size.

Run it with ``python benchmarks/page.py [ENTITIES]...``; it takes some minutes and a Chromium. Of large pages it also
tells how long the search, a filter, a selection, unfolding and moving keep the browser busy. Times depend on the
machine; what counts is how they compare: the numbers in brackets are what they should not exceed.
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from generate import province
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from courtgraph import Dataset, read_dataset
from courtgraph.html import render_html, to_payload
from courtgraph.html.payload import tying

DATA = Path(__file__).parent.parent / "data"
ARGUMENTS = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"),
    # without it the heap is told in steps, and late
    "--enable-precise-memory-info",
]
QUERIES = {
    "traditional": "法院",
    "simplified": "司法公开",
    "English": "digital",
    "one character": "人",
    "nothing": "法法法",
}
WATCH = """
window.tasks = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) window.tasks.push([startTime, duration]);
}).observe({ type: "longtask", buffered: true });
window.scripts = [];
new PerformanceObserver((list) => {
  for (const frame of list.getEntries()) window.scripts.push(frame.styleAndLayoutStart - frame.startTime);
}).observe({ type: "long-animation-frame", buffered: true });
"""
BUSIEST = "() => [Math.max(0, ...window.tasks.map(([, duration]) => duration)), Math.max(0, ...window.scripts)]"
READY = """() => {
  const [painted] = performance.getEntriesByName("first-contentful-paint");
  return Math.max(painted ? painted.startTime : 0, ...window.tasks.map(([start, duration]) => start + duration));
}"""


def pyvis_page(dataset: Dataset) -> str:
    """Pyvis's page of the same graph at our places."""
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line", height="900px", width="100%")
    network.toggle_physics(False)
    network.options.edges.smooth.enabled = False
    labels = {entity["id"]: entity for entity in to_payload(dataset)["entities"]}
    # add_node and add_edge look through all that are there already, which takes hours with so many
    network.nodes = [_node(place, entity) for place, entity in enumerate(labels.values())]
    network.edges = [
        {"from": statement.subject, "to": statement.object, "label": statement.predicate, "arrows": "to"}
        for statement in tying(dataset)
    ]
    return str(network.generate_html())


def _node(place: int, entity: dict[str, object]) -> dict[str, object]:
    label = dict(entity["label"]).get("zh-Hant", entity["id"])  # type: ignore[call-overload]
    x, y = (entity["x"], entity["y"]) if entity["x"] is not None else (place % 250 * 60, place // 250 * 60)
    shape = {"shape": "dot", "size": entity["size"], "color": "#97c2fc"}
    return {"id": entity["id"], "label": label, "title": entity["id"], "x": x, "y": y, **shape}


class Measured:
    """A page as a browser without network opened it, with its heap before and after garbage is collected."""

    def __init__(self, browser: Browser, path: Path, settle: float) -> None:
        self.context: BrowserContext = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True)
        self.page: Page = self.context.new_page()
        self.page.add_init_script(WATCH)
        self.page.goto(path.as_uri(), wait_until="load", timeout=600_000)
        self.page.wait_for_timeout(settle * 1000)
        self.ready = float(self.page.evaluate(READY))
        self.heap = self._heap()
        self.context.new_cdp_session(self.page).send("HeapProfiler.collectGarbage")
        self.kept = self._heap()

    def _heap(self) -> float:
        return float(self.page.evaluate("() => performance.memory.usedJSHeapSize")) / 1e6

    def busiest(self, act: Callable[[Page], None]) -> tuple[float, float]:
        """The longest that the page was busy at a time while something was done, and the longest before drawing."""
        self.page.evaluate("() => { window.tasks.length = window.scripts.length = 0; }")
        act(self.page)
        self.page.wait_for_timeout(800)
        task, script = self.page.evaluate(BUSIEST)
        return float(task), float(script)


class Goals(NamedTuple):
    """What ours should take of pyvis's at most."""

    interactive: float
    heap: float | None


SMALL, LARGE = Goals(0.5, None), Goals(0.1, 0.15)
OWN = 100
"""How many milliseconds a task of ours should take at most."""


def compare(
    name: str, dataset: Dataset, browser: Browser, folder: Path, runs: int, settle: float, goals: Goals
) -> Path:
    """Print ours beside pyvis's."""
    ours, theirs = folder / "ours.html", folder / "pyvis.html"
    ours.write_text(render_html(dataset), encoding="utf-8")
    theirs.write_text(pyvis_page(dataset), encoding="utf-8")
    taken: dict[Path, list[tuple[float, float, float]]] = {ours: [], theirs: []}
    # by turns, so that whatever else the machine does slows both
    for _ in range(runs):
        for path, wait in ((ours, min(settle, 8.0)), (theirs, settle)):
            opened = Measured(browser, path, wait)
            taken[path].append((opened.ready, opened.heap, opened.kept))
            opened.context.close()
    figures = {
        path: (*map(median, zip(*pairs, strict=True)), path.stat().st_size / 1e6) for path, pairs in taken.items()
    }
    print(f"{name:<26} {'ours':>10} {'pyvis':>10} {'ours / pyvis':>14}")
    rows = (
        *(("interactive after", "ms", goals.interactive), ("heap", "MB", goals.heap)),
        # what is left once the browser has collected what opening no longer needs
        *(("heap, collected", "MB", goals.heap), ("file", "MB", None)),
    )
    for (row, unit, goal), one, other in zip(rows, figures[ours], figures[theirs], strict=True):
        print(
            f"  {row:<20} {unit:<3} {one:>10,.1f} {other:>10,.1f} {one / other:>14.2f}" + (f" [{goal}]" if goal else "")
        )
    return ours


def alone(name: str, dataset: Dataset, browser: Browser, folder: Path) -> Path:
    """Print ours of a dataset that pyvis's page does not open with."""
    ours = folder / "alone.html"
    ours.write_text(render_html(dataset), encoding="utf-8")
    opened = Measured(browser, ours, 12.0)
    size = ours.stat().st_size / 1e6
    print(
        f"{name}: interactive after {opened.ready:,.0f} ms, heap {opened.heap:,.0f} MB, "
        f"collected {opened.kept:,.0f} MB, file {size:,.1f} MB"
    )
    opened.context.close()
    return ours


def in_use(browser: Browser, path: Path) -> None:
    """How long a large page keeps the browser busy while it is used."""
    opened = Measured(browser, path, 8.0)
    for name, query in QUERIES.items():
        took = opened.page.evaluate(SEARCH, query)
        print(f"  search, {name:<24} {took:>8.0f} ms")
    acts = {"panning": pan, "zooming": zoom, "a group": unfold, "a selection": select, "a filter": hide_type}
    for name, act in acts.items():
        task, script = opened.busiest(act)
        # what a frame takes before the browser lays out and draws is ours; without a GPU, drawing takes much more
        own = f"{script:.0f} ms" if script else "under 50 ms"
        print(f"  longest task, {name:<18} {task:>8.0f} ms; before drawing {own} [{OWN}]")
    opened.context.close()


SEARCH = """(query) => {
  const box = document.getElementById("search");
  const start = performance.now();
  box.value = query;
  box.dispatchEvent(new Event("input"));
  document.getElementById("results").getBoundingClientRect();
  return performance.now() - start;
}"""


def pan(page: Page) -> None:
    """Take the picture along."""
    page.keyboard.press("Escape")
    page.locator("#network").focus()
    for key in ("ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown") * 3:
        page.keyboard.press(key)
        page.wait_for_timeout(30)


def zoom(page: Page) -> None:
    """Turn the wheel."""
    page.mouse.move(500, 500)
    for step in range(12):
        page.mouse.wheel(0, -100 if step < 6 else 100)
        page.wait_for_timeout(30)


def unfold(page: Page) -> None:
    """Click on the largest group that is folded."""
    x, y = page.evaluate(LARGEST_GROUP)
    page.mouse.click(x, y)


LARGEST_GROUP = """() => {
  const { groups } = courtgraph.state.visible;
  const folded = [...groups.shapes].filter((shape) => shape.count && !groups.unfolded.has(shape));
  const largest = folded.reduce((one, other) => (other.count > one.count ? other : one));
  const [{ x, y }, box] = [courtgraph.spot(largest.id), document.getElementById("network").getBoundingClientRect()];
  return [box.x + x, box.y + y];
}"""


def select(page: Page) -> None:
    """Choose what most is said about."""
    page.locator("#panel .end").first.click()


def hide_type(page: Page) -> None:
    """Filter a type out."""
    page.locator("#legend button").first.click()


def main(sizes: list[int]) -> None:
    """Measure and print; pyvis's page opens with the smallest large dataset alone."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with TemporaryDirectory() as temporary, sync_playwright() as playwright:
        folder = Path(temporary)
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        compare("Xinzhou", read_dataset(DATA), browser, folder, 5, 2.0, SMALL)
        for place, size in enumerate(sizes):
            dataset = province(size)
            name = f"{size:,} / {len(dataset.statements):,}"
            if place:
                in_use(browser, alone(name, dataset, browser, folder))
            else:
                in_use(browser, compare(name, dataset, browser, folder, 1, size / 500, LARGE))
        browser.close()


if __name__ == "__main__":
    main([int(number) for number in sys.argv[1:]] or [50_000, 200_000])

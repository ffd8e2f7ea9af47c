"""The page as the output of a notebook: in the notebook itself, and in a web view such as that of VS Code."""

from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, expect

from browser.datasets import small_dataset
from browser.opened import Opened
from courtgraph.html import render_html

pytestmark = pytest.mark.browser

# what src/vs/workbench/contrib/webview/browser/pre/index.html of VS Code gives its frame
SANDBOX = "allow-same-origin allow-pointer-lock allow-scripts allow-downloads allow-forms"
# what notebook.experimental.enableCsp puts into the web view
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; "
    "img-src https: http: data:; connect-src https:; child-src https: data:;"
)

# without it, Chromium guesses the encoding by what it has read so far, and a wrong guess is another script
HEAD = "<!doctype html><meta charset=utf-8>"

OpenNotebook = Callable[..., tuple[Opened, FrameLocator]]


@pytest.fixture
def open_notebook(chromium: Browser, tmp_path: Path) -> Iterator[OpenNotebook]:
    """A notebook with one output, and the frame of the page in it."""
    opened: list[Opened] = []

    def open_(*, height: int = 900, in_view: str | None = None, renderer: str = "auto") -> tuple[Opened, FrameLocator]:
        shown = render_html(small_dataset(), renderer=renderer)._repr_html_()
        output = f"<div style='height: 300px'>In [1]</div>{shown}"
        body = f"{HEAD}<body style='margin: 0'>{output}"
        if in_view is not None:
            meta = f'<meta http-equiv="Content-Security-Policy" content="{in_view}">' if in_view else ""
            frame = f'sandbox="{SANDBOX}" style="width: 100%; height: 14000px; border: 0" title="view"'
            body = f'{HEAD}<body style="margin: 0"><iframe {frame} srcdoc="{escape(meta + body)}"></iframe>'
        notebook = tmp_path / "notebook.html"
        notebook.write_text(body, encoding="utf-8")
        context = chromium.new_context(viewport={"width": 1100, "height": height}, locale="en-US")
        one = Opened(context.new_page())
        opened.append(one)
        one.page.goto(notebook.as_uri())
        around = one.page.frame_locator("iframe[title=view]") if in_view is not None else one.page
        inside = around.frame_locator("iframe[title=courtgraph]")
        expect(inside.locator("#search")).to_be_visible()
        return one, inside

    yield open_
    # of the frame that stands for the web view, Chromium says that it keeps nothing in
    known = ("about:srcdoc", "can escape its sandboxing")
    complaints = [each for one in opened for each in one.complaints if not any(part in each for part in known)]
    for one in opened:
        one.page.context.close()
    assert complaints == []


@pytest.mark.parametrize(("window", "frame"), [(400, 440), (720, 562), (900, 660), (1600, 660)])
def test_in_a_notebook_the_page_leaves_the_cells_around_it_in_sight(
    open_notebook: OpenNotebook, window: int, frame: int
) -> None:
    opened, _ = open_notebook(height=window)

    box = opened.page.locator("iframe").bounding_box()

    assert box
    assert box["height"] == pytest.approx(frame, abs=1)
    assert box["width"] == pytest.approx(1100, abs=1)


def test_in_a_low_frame_the_legend_opens_folded(open_notebook: OpenNotebook) -> None:
    _, inside = open_notebook()

    expect(inside.locator("#legend")).to_be_hidden()
    inside.locator("#legend-fold").click()
    expect(inside.get_by_role("checkbox", name="Person")).to_be_visible()


@pytest.mark.parametrize("policy", ["", POLICY])
def test_in_a_web_view_as_high_as_all_cells_the_page_is_as_high_as_in_a_window(
    open_notebook: OpenNotebook, policy: str
) -> None:
    _, inside = open_notebook(in_view=policy)

    assert inside.locator(":root").evaluate("() => innerHeight") == 658


@pytest.mark.parametrize("policy", ["", POLICY])
def test_in_a_web_view_the_page_is_searched_read_and_taken_away(open_notebook: OpenNotebook, policy: str) -> None:
    opened, inside = open_notebook(in_view=policy)

    inside.locator("#search").fill("Xu Xiangqian")
    inside.locator("#search").press("Enter")
    expect(inside.locator("#panel-title")).to_have_text("Xu Xiangqian")
    inside.locator("#tab-table").click()
    expect(inside.locator("#stage-table tbody tr").first).to_be_visible()
    inside.locator("#take").click()
    with opened.page.expect_download() as waiting:
        inside.locator("#take-statements").click()

    assert waiting.value.suggested_filename == "Xinzhou courts 2024-statements.csv"


@pytest.mark.parametrize("renderer", ["canvas", "webgl"])
def test_in_a_frame_the_wheel_scrolls_what_is_around_it_and_zooms_with_ctrl(
    open_notebook: OpenNotebook, renderer: str
) -> None:
    opened, inside = open_notebook(height=600, renderer=renderer)
    page, picture = opened.page, inside.locator("#network")
    scale = "() => courtgraph.renderer.viewport().scale"
    before = picture.evaluate(scale)

    picture.hover()
    at = page.evaluate("scrollY")
    page.mouse.wheel(0, 100)
    expect(inside.locator("#taken")).to_have_text("Ctrl or ⌘ with the wheel zooms")
    page.wait_for_function("(at) => scrollY > at", arg=at)
    assert picture.evaluate(scale) == before

    inside.locator("#taken").evaluate("(toast) => toast.replaceChildren()")
    picture.hover()
    page.keyboard.down("Control")
    page.mouse.wheel(0, -100)
    page.keyboard.up("Control")
    page.mouse.wheel(0, 10)
    expect(inside.locator("#taken")).to_be_empty()
    assert picture.evaluate(scale) > before

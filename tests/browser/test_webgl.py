"""The page that WebGL draws, used as a reader would."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import COURT, GROUP, hostile_dataset, large_dataset, named, small_dataset, tie
from browser.opened import address_of
from browser.shared import SharedPages
from courtgraph.html import render_html
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser

OpenWebGL = Callable[..., Page]

NO_WEBGL = """
const getContext = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
};
"""


def crowded_dataset() -> Dataset:
    """One court with 5,000 statements, and many more entities than a picture shows one by one."""
    hub = named("court/hub", "IntermediateCourt", "中心法院", "中心法院", "Hub court")
    ends = [named(f"goal/{i:04}", "Goal", f"目標{i:04}", f"目标{i:04}", f"Goal {i:04}") for i in range(4000)]
    far = named("topic/far", "Topic", "遠處的主題", "远处的主题", "A topic far away")
    ties = [tie(hub.id, end.id, "aimsAt", i) for i, end in enumerate(ends)]
    again = [tie(hub.id, end.id, "achieved", i) for i, end in enumerate(ends[:1000])]
    beyond = tie("goal/3999", far.id, "focusesOn", 1)
    return Dataset(entities=(hub, *ends, far), statements=(*ties, *again, beyond))


def lengthy_dataset() -> Dataset:
    """Names of 10,000 characters."""
    names = [named(f"topic/{i}", "Topic", "長" * 10_000, "长" * 10_000, "long " * 2_000) for i in range(3)]
    return Dataset(entities=tuple(names), statements=(tie("topic/0", "topic/1", "focusesOn", 1),))


def lone_dataset() -> Dataset:
    return Dataset(entities=(named("topic/one", "Topic", "唯一", "唯一", "The only one"),))


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Callable[[], Dataset]], Path]:
    folder, made = tmp_path_factory.mktemp("webgl"), dict[str, Path]()

    def path(make: Callable[[], Dataset]) -> Path:
        if make.__name__ not in made:
            made[make.__name__] = folder / f"{make.__name__}.html"
            made[make.__name__].write_text(render_html(make(), renderer="webgl"), encoding="utf-8")
        return made[make.__name__]

    return path


@pytest.fixture
def open_webgl(shared: SharedPages, paths: Callable[[Callable[[], Dataset]], Path]) -> Iterator[OpenWebGL]:
    def open_(make: Callable[[], Dataset], address: str = "", **how: Any) -> Page:
        size = {"width": 1440, "height": 900}
        how = {"viewport": size, "reduced_motion": "reduce", "locale": "zh-TW", **how}
        return shared.open(paths(make), address, **how).page

    yield open_
    assert shared.complaints() == []


def settled(page: Page) -> None:
    """Wait until what was asked for is drawn."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def spot(page: Page, identifier: str) -> tuple[float, float, float]:
    """Where a shape is in the window, and its radius."""
    at = page.evaluate("id => { const { x, y, radius } = courtgraph.spot(id); return [x, y, radius]; }", identifier)
    box = page.locator("#network").bounding_box()
    assert box
    return box["x"] + at[0], box["y"] + at[1], at[2]


def color(page: Page, x: float, y: float) -> bytes:
    """A picture of a single pixel."""
    return page.screenshot(clip={"x": round(x), "y": round(y), "width": 1, "height": 1})


def paper(page: Page) -> bytes:
    box = page.locator("#network").bounding_box()
    assert box
    return color(page, box["x"] + 3, box["y"] + 3)


def drawn(page: Page) -> list[str]:
    return list(page.evaluate("() => [...courtgraph.state.visible.drawn].map(({ id }) => id)"))


def test_every_shape_is_drawn_where_the_page_takes_it_to_be(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset)
    settled(page)
    ground = paper(page)

    for identifier in drawn(page):
        x, y, radius = spot(page, identifier)
        assert color(page, x, y) != ground, identifier
        assert color(page, x - radius, y - radius) == ground, identifier


def test_names_are_written_beside_the_shapes(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset)
    settled(page)

    boxes = page.evaluate("() => courtgraph.labelBoxes()")
    assert {"忻州市中級人民法院", "徐向前"} <= {box["text"] for box in boxes}


def test_a_click_on_a_shape_opens_its_details_and_one_beside_closes_them(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset)
    x, y, _ = spot(page, COURT)

    page.mouse.click(x, y)
    expect(page.locator("#panel-title")).to_have_text("忻州市中級人民法院")

    box = page.locator("#network").bounding_box()
    assert box
    page.mouse.click(box["x"] + 5, box["y"] + 5)
    expect(page.locator("#panel-title")).to_have_count(0)


def test_what_is_filtered_out_is_not_drawn_any_longer(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset, "#?ends=both")
    x, y, _ = spot(page, "person/xu")
    settled(page)
    ground, before = paper(page), color(page, x, y)

    page.get_by_role("checkbox", name="人物").click()
    settled(page)
    page.locator("#zoom-fit").click()
    settled(page)

    assert before != ground
    assert "person/xu" not in drawn(page)


def test_the_wheel_zooms_about_what_is_under_the_pointer(open_webgl: OpenWebGL) -> None:
    page = open_webgl(large_dataset)
    x, y, radius = spot(page, GROUP)
    page.mouse.move(x, y)

    for _ in range(8):
        page.mouse.wheel(0, -100)
        settled(page)

    nearer_x, nearer_y, larger = spot(page, GROUP)
    assert larger > radius * 1.3
    assert abs(nearer_x - x) < 1.5
    assert abs(nearer_y - y) < 1.5


def test_a_drag_beside_the_shapes_takes_the_picture_along(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset)
    x, y, _ = spot(page, COURT)
    box = page.locator("#network").bounding_box()
    assert box

    page.mouse.move(box["x"] + 10, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + 70, box["y"] + 50, steps=4)
    page.mouse.up()
    settled(page)

    moved_x, moved_y, _ = spot(page, COURT)
    assert (round(moved_x - x), round(moved_y - y)) == (60, 40)


def test_a_shape_can_be_dragged_elsewhere_and_stays(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset)
    x, y, _ = spot(page, "award/model")

    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 80, y - 40, steps=5)
    page.mouse.up()
    settled(page)

    moved_x, moved_y, _ = spot(page, "award/model")
    assert (abs(moved_x - x - 80) < 2, abs(moved_y - y + 40) < 2) == (True, True)
    assert color(page, moved_x, moved_y) != paper(page)
    assert "pin=" in address_of(page)


def test_the_arrow_keys_move_the_picture(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset)
    x, y, _ = spot(page, COURT)

    page.locator("#network").focus()
    page.keyboard.press("ArrowRight")
    settled(page)

    assert spot(page, COURT)[:2] == pytest.approx((x - 60, y), abs=0.5)


def test_a_picture_that_was_hidden_is_drawn_when_it_is_shown(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset, "#?view=table")

    page.locator("#tab-graph").click()
    settled(page)
    settled(page)

    x, y, _ = spot(page, COURT)
    assert color(page, x, y) != paper(page)


def test_a_small_dataset_says_nothing_of_parts(open_webgl: OpenWebGL) -> None:
    expect(open_webgl(small_dataset).locator("#part")).to_be_hidden()


def test_a_search_finds_what_the_picture_opened_without_and_draws_it(open_webgl: OpenWebGL) -> None:
    page = open_webgl(crowded_dataset)
    assert "goal/3999" not in drawn(page)

    page.locator("#search").fill("目標3999")
    page.keyboard.press("Enter")
    settled(page)

    expect(page.locator("#panel-title")).to_have_text("目標3999")
    assert {"topic/far", "goal/3999"} <= set(drawn(page))
    x, y, _ = spot(page, "goal/3999")
    assert color(page, x, y) != paper(page)


def test_the_picture_grows_by_what_is_expanded(open_webgl: OpenWebGL) -> None:
    assert "goal/3999" not in drawn(open_webgl(crowded_dataset))
    assert {"topic/far", "goal/3999"} <= set(drawn(open_webgl(crowded_dataset, "#?expand=goal/3999")))


def test_an_entity_of_5000_statements_opens_within_seconds(open_webgl: OpenWebGL) -> None:
    page = open_webgl(crowded_dataset)
    x, y, _ = spot(page, "court/hub")

    page.mouse.click(x, y)

    expect(page.locator("#panel-title")).to_have_text("中心法院", timeout=5000)


def test_markup_in_the_data_stays_text(open_webgl: OpenWebGL) -> None:
    page = open_webgl(hostile_dataset)
    settled(page)

    assert page.evaluate("() => window.pwned") is None
    assert len(drawn(page)) == 6


def test_names_of_ten_thousand_characters_are_cut(open_webgl: OpenWebGL) -> None:
    page = open_webgl(lengthy_dataset)
    settled(page)

    boxes = page.evaluate("() => courtgraph.labelBoxes()")
    assert boxes
    assert all(box["text"].endswith("…") and box["width"] < 500 for box in boxes)


def test_a_single_entity_without_statements_is_drawn(open_webgl: OpenWebGL) -> None:
    page = open_webgl(lone_dataset)
    settled(page)

    x, y, _ = spot(page, "topic/one")
    assert color(page, x, y) != paper(page)


def test_an_empty_dataset_says_that_it_is_empty(open_webgl: OpenWebGL) -> None:
    expect(open_webgl(Dataset).locator("#empty")).to_be_visible()


def test_a_browser_without_webgl_opens_the_table_and_says_why(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset, script=NO_WEBGL)

    expect(page.locator("#tab-table")).to_have_attribute("aria-selected", "true")
    page.locator("#tab-graph").click()
    expect(page.locator("#no-picture")).to_contain_text("WebGL")
    page.locator("#search").fill("徐向前")
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("徐向前")


# these take a page for themselves: it counts how often WebGL was lost
LOSE = """
document.querySelector("#network .sigma-nodes").dataset.lost = "";
for (const canvas of document.querySelectorAll("#network canvas")) {
  canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context").loseContext();
}
"""


def lose(page: Page, then: str = "") -> None:
    """Let the browser take WebGL away, and wait until the page has done what it does then."""
    page.evaluate(f"() => {{ {LOSE} {then} }}")
    page.wait_for_selector("#network:not(:has([data-lost])), .blank #network", state="attached")
    settled(page)


def test_a_picture_that_has_lost_webgl_comes_back_as_it_was(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset, f"#{COURT}", fresh=True)
    page.locator("#network").focus()
    page.keyboard.press("+")
    settled(page)
    before = [spot(page, identifier) for identifier in drawn(page)]

    lose(page)

    for identifier, at in zip(drawn(page), before, strict=True):
        assert spot(page, identifier) == pytest.approx(at, abs=0.01)
    x, y, _ = spot(page, GROUP)
    assert color(page, x, y) != paper(page)
    expect(page.locator("#no-picture")).to_be_hidden()


def test_a_picture_that_came_back_is_used_as_before(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset, fresh=True)
    lose(page)

    x, y, _ = spot(page, COURT)
    page.mouse.click(x, y)
    expect(page.locator("#panel-title")).to_have_text("忻州市中級人民法院")
    page.locator("#network").focus()
    page.keyboard.press("ArrowRight")
    settled(page)
    assert spot(page, COURT)[0] == pytest.approx(x - 60, abs=0.5)


def test_a_picture_that_is_lost_while_the_table_is_read_is_there_again(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset, fresh=True)
    page.locator("#tab-table").click()

    lose(page)
    page.locator("#tab-graph").click()
    settled(page)
    settled(page)

    x, y, _ = spot(page, COURT)
    assert color(page, x, y) != paper(page)


def test_where_webgl_does_not_come_back_the_table_opens_and_says_why(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset, "#?lang=en", fresh=True)
    page.locator("#network").focus()

    lose(page, then=NO_WEBGL)

    expect(page.locator("#tab-table")).to_have_attribute("aria-selected", "true")
    expect(page.locator("#tab-table")).to_be_focused()
    expect(page.locator("#no-picture")).to_contain_text("has taken WebGL away")
    expect(page.locator("#stage-table tbody tr").first).to_be_visible()
    page.locator("#tab-graph").click()
    expect(page.locator("#no-picture")).to_be_visible()
    page.get_by_role("button", name="简").click()
    expect(page.locator("#no-picture")).to_contain_text("收回了绘图用的 WebGL")


def test_a_picture_that_is_lost_again_and_again_is_given_up(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset, fresh=True)

    for _ in range(4):
        expect(page.locator("#no-picture")).to_be_hidden()
        lose(page)

    expect(page.locator("#no-picture")).to_contain_text("WebGL")
    expect(page.locator("#tab-table")).to_have_attribute("aria-selected", "true")


def test_a_line_says_its_statement_and_opens_it(open_webgl: OpenWebGL) -> None:
    page = open_webgl(small_dataset)
    (left, top, _), (right, bottom, _) = spot(page, COURT), spot(page, "place/xinzhou")
    middle = ((left + right) / 2, (top + bottom) / 2)

    page.mouse.move(*middle)
    expect(page.locator("#tooltip")).to_have_text("忻州市中級人民法院 轄區 忻州市")
    page.mouse.click(*middle)

    expect(page.locator(".statement.target q")).to_have_text("「忻州」")

"""Layouts, sizes, names of lines, the overview in small, and the frame of the picture."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.datasets import COURT, GROUP, hostile_dataset, large_dataset, small_dataset
from browser.opened import OpenPage, address_of
from browser.picture import crossings, curated_dataset, drawn, in_sight, names, overlapping, point, settle, spot, view
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser

CITY = "court/xinzhou-intermediate"
LAYOUTS = ("force", "type", "hierarchy", "timeline")


def choose(page: Page, layout: str) -> None:
    page.locator("#layout").select_option(layout)
    settle(page)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", ["zh-Hant", "en"])
def test_no_name_covers_another_in_any_layout_at_any_zoom(open_page: OpenPage, layout: str, language: str) -> None:
    page = open_page(curated_dataset, f"#?layout={layout}&lang={language}&lines=named").page

    assert len(names(page)) > 19
    for key in ("+", "+", "+", "-", "-", "-", "-", "-"):
        page.keyboard.press(key)
        assert overlapping(names(page)) == []


@pytest.mark.parametrize("layout", ["type", "timeline"])
def test_no_name_covers_a_heading(open_page: OpenPage, layout: str) -> None:
    page = open_page(curated_dataset, f"#?layout={layout}").page

    for key in ("+", "-", "-", "-"):
        page.keyboard.press(key)
        shown = names(page)
        headings = page.evaluate("courtgraph.headingBoxes()")
        assert headings
        assert overlapping(headings) == []
        assert [pair for heading in headings for name in shown for pair in overlapping([heading, name])] == []


def test_a_heading_goes_beyond_what_stands_below_it_where_nothing_else_stands(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?layout=timeline&lang=en").page

    headings = [heading["text"] for heading in page.evaluate("courtgraph.headingBoxes()")]
    assert headings == ["2024", "no time stated (report of 2024)", "Without a time"]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("make", [small_dataset, large_dataset, curated_dataset])
def test_a_layout_shows_all_that_it_draws(open_page: OpenPage, make: Callable[[], Dataset], layout: str) -> None:
    page = open_page(make, "#?layout=type" if layout == "force" else "").page
    page.locator("#zoom-in").click()

    choose(page, layout)

    placed = page.evaluate("courtgraph.placed()")
    assert len(placed) > 1
    assert len(in_sight(page, placed)) == len(placed)
    assert f"layout={layout}" in address_of(page) or layout == "force"


def test_the_hierarchy_puts_courts_below_the_court_that_supervises_them(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?layout=hierarchy").page

    line = [spot(page, f"court/{name}")["x"] for name in ("supreme", "shanxi-high", "xinzhou-intermediate", "xinfu")]
    assert line == sorted(line)
    parts = [spot(page, f"initiative/{name}")["y"] for name in slogan_parts(page)]
    assert len(parts) == 3
    assert parts == sorted(parts)


def slogan_parts(page: Page) -> list[str]:
    """The parts of the three dimensions, in the order that the report gives them."""
    found: list[str] = page.evaluate(
        """[...courtgraph.model.statements.values()]
            .filter(({ subject, predicate }) =>
                subject === "initiative/three-dimensions" && predicate === "hasComponent")
            .sort((one, other) => one.qualifiers.ordinal - other.qualifiers.ordinal)
            .map(({ object }) => object.replace("initiative/", ""))"""
    )
    return found


def test_the_picture_says_how_much_a_layout_leaves_out(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page
    note = page.locator("#left-out")
    expect(note).to_be_hidden()

    choose(page, "hierarchy")
    expect(note).to_have_text("另有 7 項不屬於任何層級，此佈局不畫出")
    page.locator("button[lang=en]").click()
    expect(note).to_have_text("7 more belong to no hierarchy and are not drawn in this layout")
    choose(page, "timeline")
    expect(note).to_be_hidden()


def test_what_a_layout_does_not_draw_can_still_be_read(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?layout=hierarchy").page
    before = view(page)

    page.keyboard.press("/")
    page.keyboard.type("徐向前")
    page.keyboard.press("Enter")

    expect(page.locator("#panel-title")).to_have_text("徐向前")
    assert view(page) == before


def test_sizes_tell_what_lies_between_others(open_page: OpenPage) -> None:
    page = open_page(curated_dataset).page
    county, hub = "court/xinfu", "court-group/xinzhou-courts"
    usual = spot(page, CITY)["radius"] / view(page)[0]

    page.locator("#sizing").select_option("between")

    sizes = {each: spot(page, each)["radius"] / view(page)[0] for each in (county, CITY, hub)}
    assert sizes[county] < sizes[CITY] < sizes[hub]
    assert sizes[CITY] != usual
    assert "size=between" in address_of(page)
    page.locator("#sizing").select_option("degree")
    assert spot(page, CITY)["radius"] / view(page)[0] == pytest.approx(usual, rel=0.01)


def line_names(page: Page) -> set[str]:
    return {name["text"] for name in names(page) if not name["id"]}


def test_lines_bear_names_when_they_are_asked_for(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page
    assert line_names(page) == set()

    page.keyboard.press("l")
    assert "轄區" in line_names(page)
    expect(page.locator("#line-names")).to_have_attribute("aria-pressed", "true")
    page.locator("#line-names").click()
    assert line_names(page) == set()


def test_the_name_of_a_line_is_read_along_its_arrow_whichever_end_is_selected(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}?lines=named").page

    assert "轄區" in line_names(page)
    page.mouse.click(*point(page, "place/xinzhou"))
    expect(page.locator("#panel-title")).to_have_text("忻州市")
    assert "轄區" in line_names(page)
    assert "的法院是" not in line_names(page)
    expect(page.locator(".group h3", has_text="的法院是")).to_be_visible()


def test_the_overview_shows_where_the_reader_is_and_leads_elsewhere(open_page: OpenPage) -> None:
    page = open_page(curated_dataset).page
    box = page.locator("#miniature-box")
    expect(box).to_be_hidden()

    for _ in range(4):
        page.keyboard.press("+")
    expect(box).to_be_visible()
    _, before, _ = view(page)
    page.locator("#miniature").click(position={"x": 130, "y": 55})
    _, after, _ = view(page)
    assert after > before
    place = page.locator("#miniature").bounding_box()
    assert place
    page.mouse.move(place["x"] + 130, place["y"] + 55)
    page.mouse.down()
    page.mouse.move(place["x"] + 20, place["y"] + 55, steps=4)
    page.mouse.up()
    assert view(page)[1] < before

    page.keyboard.press("m")
    expect(page.locator("#miniature")).to_be_hidden()
    page.locator("#miniature-fold").click()
    expect(page.locator("#miniature")).to_be_visible()
    page.keyboard.press("0")
    expect(box).to_be_hidden()


def test_the_overview_is_not_in_the_way_on_a_narrow_screen(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, width=360, height=740).page

    page.locator("#panel-fold").click()
    page.locator("#zoom-in").click()
    page.locator("#zoom-in").click()

    settle(page)
    expect(page.locator("#miniature-box")).to_be_hidden()


@pytest.mark.parametrize("width", [360, 1440])
def test_a_path_is_shown_from_end_to_end(open_page: OpenPage, width: int) -> None:
    ends = ["court/xinfu", "activity/festival-activities"]
    address = f"#?path={ends[0]}&path={ends[1]}"
    page = open_page(curated_dataset, address, width=width, height=740, fresh=True).page

    expect(page.locator("#panel-title")).to_have_text("最短路徑")
    settle(page)
    stops = page.evaluate("courtgraph.state.visible.paths.flat().flatMap(({ from, to }) => [from.id, to.id])")
    assert {*ends} <= {*stops}
    assert {*in_sight(page, stops)} == {*stops}


def test_the_frame_leaves_room_for_the_sheet_of_details(open_page: OpenPage) -> None:
    page = open_page(small_dataset, width=360, height=740).page

    page.mouse.click(*point(page, GROUP))

    expect(page.locator("#panel-title")).to_have_text("忻州兩級法院")
    assert in_sight(page, [GROUP]) == [GROUP]
    page.keyboard.press("1")
    near = page.evaluate("[...courtgraph.state.visible.drawn].map(({ id }) => id)")
    assert in_sight(page, near) == near
    small, _, _ = view(page)
    page.locator("#panel-fold").click()
    assert in_sight(page, near) == near
    assert view(page)[0] > small


def test_the_picture_is_as_it_was_when_the_reader_comes_back_from_the_table(open_page: OpenPage) -> None:
    page = open_page(curated_dataset).page
    page.keyboard.press("+")
    page.keyboard.press("+")
    before = view(page)

    page.locator("#tab-table").click()
    page.locator("#tab-graph").click()
    settle(page)

    assert view(page) == pytest.approx(before, abs=0.2)


def test_zoom_and_fit_by_keyboard(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page
    start = view(page)

    page.keyboard.press("+")
    assert view(page)[0] > start[0]
    page.locator("#network").focus()
    page.keyboard.press("ArrowRight")
    assert view(page)[1] > start[1]
    page.keyboard.press("Home")
    assert view(page) == start
    page.keyboard.press("-")
    page.keyboard.press("0")
    assert view(page) == start


def test_the_picture_moves_to_another_layout_before_the_readers_eyes(chromium: Browser, open_page: OpenPage) -> None:
    calm = open_page(large_dataset).page
    context = chromium.new_context(
        viewport={"width": 1440, "height": 900}, reduced_motion="no-preference", locale="zh-TW"
    )
    page = context.new_page()
    page.goto(calm.url)
    page.wait_for_function("window.courtgraph && window.courtgraph.labelBoxes")
    where = "(({ x, y }) => [Math.round(x), Math.round(y)])(courtgraph.place(courtgraph.model.all[0].id))"
    start = page.evaluate(where)
    choose(calm, "type")
    end = calm.evaluate(where)
    page.locator("#layout").select_option("type")

    assert start != end
    page.wait_for_function(f"() => String({where}) === '{end[0]},{end[1]}'")
    context.close()


@pytest.mark.parametrize("layout", LAYOUTS[1:])
def test_a_hostile_dataset_is_laid_out_like_any_other(open_page: OpenPage, layout: str) -> None:
    page = open_page(hostile_dataset, f"#?layout={layout}&lines=named&size=between").page

    settle(page)
    assert page.evaluate("window.pwned") is None
    assert overlapping(names(page)) == []


@pytest.mark.parametrize(("width", "language"), [(1024, "zh-Hant"), (1440, "en")])
def test_a_small_neighbourhood_is_laid_out_around_its_middle_with_every_name_in_sight(
    open_page: OpenPage, width: int, language: str
) -> None:
    near = "activity/education-and-training"
    page = open_page(curated_dataset, f"#?around={near}&depth=1&lang={language}", width=width).page

    shown = drawn(page)
    assert {name["id"] for name in names(page)} >= shown
    assert set(in_sight(page, sorted(shown))) == shown
    middle, others = spot(page, near), [spot(page, each) for each in shown - {near}]
    assert min(other["x"] for other in others) < middle["x"] < max(other["x"] for other in others)
    assert min(other["y"] for other in others) < middle["y"] < max(other["y"] for other in others)


def test_a_long_english_name_stands_in_two_lines(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}?lang=en").page

    lines = page.evaluate("(id) => courtgraph.labelBoxes().find((box) => box.id === id).lines", COURT)
    assert lines == ["Xinzhou Intermediate", "People's Court"]


@pytest.mark.parametrize("address", ["#court/xinzhou-intermediate?lang=en", "#court-group/xinzhou-courts?lang=en"])
def test_of_an_entity_and_its_neighbours_no_name_crosses_a_shape(open_page: OpenPage, address: str) -> None:
    page = open_page(curated_dataset, address).page

    assert len(names(page)) > 4
    assert crossings(page) == []


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768), (360, 740)])
def test_no_name_crosses_a_shape_in_any_layout_on_any_screen(
    open_page: OpenPage, layout: str, width: int, height: int
) -> None:
    for language in ("en", "zh-Hans"):
        page = open_page(curated_dataset, f"#?layout={layout}&lang={language}", width=width, height=height).page

        assert len(names(page)) > 2
        assert crossings(page) == []
        page.locator("#zoom-in").click()
        assert crossings(page) == []


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768)])
def test_every_tree_has_the_name_of_its_root(open_page: OpenPage, width: int, height: int) -> None:
    page = open_page(curated_dataset, "#?layout=hierarchy&lang=en", width=width, height=height).page

    roots = page.evaluate("courtgraph.roots()")
    assert len(roots) > 20
    assert {name["id"] for name in names(page)} >= set(roots)


def test_the_best_connected_have_names_even_where_a_line_must_join_them(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?lang=en").page

    named = {name["id"] for name in names(page)}
    assert {"court-group/xinzhou-courts", "place/xinzhou", CITY} <= named
    page.locator("#take").click()
    with page.expect_download() as download:
        page.locator("#take-svg").click()
    assert 'stroke-opacity="0.6"' in download.value.path().read_text("utf-8")


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (360, 740)])
@pytest.mark.parametrize("language", ["en", "zh-Hant"])
def test_fewer_than_forty_shapes_all_have_names(open_page: OpenPage, language: str, width: int, height: int) -> None:
    address = f"#?type=Initiative,Doctrine&ends=both&lang={language}"
    page = open_page(curated_dataset, address, width=width, height=height).page

    shown = drawn(page)
    assert 30 < len(shown) < 40
    assert {name["id"] for name in names(page)} == shown
    assert crossings(page) == []


def test_on_a_middle_screen_tools_and_legend_fold_and_the_picture_has_the_room(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?lang=en", width=1024, height=768, fresh=True).page

    picture = page.locator("#network").bounding_box()
    assert picture
    assert picture["height"] > 560
    expect(page.locator("#layout")).to_be_hidden()
    page.get_by_role("button", name="More tools").click()
    page.locator("#layout").select_option("hierarchy")
    assert "layout=hierarchy" in address_of(page)
    page.keyboard.press("Escape")
    expect(page.locator("#layout")).to_be_hidden()
    page.locator("#legend-fold").click()
    page.locator("[data-type=Award]").click()
    assert "no-type=Award" in address_of(page)

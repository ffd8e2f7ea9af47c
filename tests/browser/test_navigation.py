"""Walking through the graph: neighbourhoods, expanding, collapsing, pinning, hiding, paths; by mouse and keyboard."""

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import COURT, GROUP, large_dataset, small_dataset
from browser.opened import OpenPage, address_of
from browser.picture import curated_dataset, drawn, in_sight, names, point, settle, spot, view

pytestmark = pytest.mark.browser

NEAR_COURT = {COURT, GROUP, "court/daixian", "place/xinzhou", "award/model", "goal/first-ranks"}


def action(page: Page, name: str) -> None:
    page.locator(f"[data-action={name}]").click()


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_neighbourhood_is_shown_alone_and_left_again(open_page: OpenPage, by: str) -> None:
    page = open_page(small_dataset, f"#{COURT}").page
    everything = drawn(page)

    action(page, "depth1") if by == "mouse" else page.keyboard.press("1")
    assert drawn(page) == NEAR_COURT
    assert len(in_sight(page, sorted(NEAR_COURT))) == len(NEAR_COURT)
    expect(page.locator("#walk-around")).to_contain_text("忻州市中級人民法院")
    expect(page.locator("[data-action=depth1]")).to_have_attribute("aria-pressed", "true")
    action(page, "depth2") if by == "mouse" else page.keyboard.press("2")
    assert drawn(page) > NEAR_COURT
    action(page, "depth2") if by == "mouse" else page.keyboard.press("2")
    assert drawn(page) == everything
    expect(page.locator("#walk")).to_be_hidden()


def test_a_button_keeps_the_focus_when_it_has_been_pressed(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page
    pin = page.locator("[data-action=pin]")

    pin.focus()
    page.keyboard.press("Enter")

    expect(pin).to_have_attribute("aria-pressed", "true")
    expect(pin).to_be_focused()


def test_a_setting_does_not_move_the_focus_or_the_picture_to_the_selection(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, f"#{'court/xinfu'}").page
    page.locator("#network").focus()
    page.keyboard.press("ArrowRight")
    before = view(page)

    page.locator("#line-names").click()

    expect(page.locator("#line-names")).to_be_focused()
    assert view(page) == before


def test_a_neighbourhood_grows_where_it_is_expanded(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}?around={COURT}&depth=1").page
    page.mouse.click(*point(page, "place/xinzhou"))

    action(page, "expand")
    assert drawn(page) == NEAR_COURT | {"person/xu"}
    action(page, "expand")
    assert drawn(page) == NEAR_COURT
    page.keyboard.press("e")
    assert "person/xu" in drawn(page)


def test_expanding_is_not_offered_where_all_neighbours_are_drawn(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page
    before = address_of(page)

    expand = page.locator("[data-action=expand]")
    expect(expand).to_have_attribute("aria-disabled", "true")
    expect(expand).to_have_attribute("title", "所有相鄰項都已在圖中")
    page.keyboard.press("e")
    expect(page.locator("#told")).to_have_text("所有相鄰項都已在圖中")
    assert address_of(page) == before


def test_collapsing_hides_what_nothing_else_ties(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page

    action(page, "collapse")
    assert "award/model" not in drawn(page)
    assert {GROUP, "court/daixian", "place/xinzhou", "goal/first-ranks"} <= drawn(page)
    action(page, "collapse")
    assert "award/model" in drawn(page)


def test_collapsing_is_not_offered_where_there_is_nothing_to_collapse(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#court/daixian").page

    expect(page.locator("[data-action=collapse]")).to_have_attribute("aria-disabled", "true")
    page.keyboard.press("c")
    expect(page.locator("#told")).to_contain_text("沒有可收起的項")


def test_what_is_hidden_comes_back_one_by_one_or_all_at_once(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page
    for identifier in ("person/xu", "award/model", "topic/alone"):
        page.mouse.click(*point(page, identifier))
        page.keyboard.press("h")
        assert identifier not in drawn(page)
    expect(page.locator("#network")).to_be_focused()
    expect(page.locator("#hidden-count")).to_have_text("已隱藏 3 項")

    page.locator("#hidden-count").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="恢復顯示：徐向前").click()
    assert "person/xu" in drawn(page)
    expect(page.locator("#hidden-count")).to_have_text("已隱藏 2 項")
    page.get_by_role("button", name="全部恢復").click()
    assert {"award/model", "topic/alone"} <= drawn(page)
    expect(page.locator("#walk")).to_be_hidden()
    expect(page.locator("#network")).to_be_focused()


def test_the_whole_graph_is_one_click_away(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}?around={COURT}&depth=1&hide=place/xinzhou&pin=@{GROUP}").page
    assert drawn(page) == NEAR_COURT - {"place/xinzhou"}

    page.locator("#walk-reset").click()

    assert len(drawn(page)) == 10
    assert address_of(page).endswith(f"#{COURT}")


def test_a_shape_that_was_dragged_stays_where_it_was_put(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page
    x, y = point(page, COURT)

    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y + 40, steps=5)
    page.mouse.up()

    assert point(page, COURT) == pytest.approx((x + 60, y + 40), abs=2)
    assert f"@{COURT}" in address_of(page)
    page.reload()
    page.wait_for_function("window.courtgraph && window.courtgraph.labelBoxes")
    at = spot(page, COURT)
    other = spot(page, GROUP)
    assert (at["x"], at["y"]) != (other["x"], other["y"])
    page.locator("#layout").select_option("type")
    assert f"pin=@{COURT}" in address_of(page)


def test_what_is_pinned_stays_when_its_type_is_filtered_out(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#person/xu").page

    page.keyboard.press("p")
    page.keyboard.press("Escape")
    page.locator(".type[data-type=Person]").click()

    assert "person/xu" in drawn(page)


def test_shift_and_arrows_move_what_is_selected(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page
    before = point(page, COURT)

    page.locator("#network").focus()
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowRight")

    assert point(page, COURT) == pytest.approx((before[0] + 40, before[1]), abs=3)
    expect(page.locator("[data-action=pin]")).to_have_attribute("aria-pressed", "true")


def test_the_keyboard_walks_from_neighbour_to_neighbour(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.keyboard.press("n")
    expect(page.locator("#told")).to_contain_text("忻州兩級法院（法院群體，1/10）")
    expect(page.locator("#network")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("忻州兩級法院")
    page.keyboard.press("n")
    expect(page.locator("#told")).to_contain_text("忻州市中級人民法院（中級人民法院，1/5）")
    page.keyboard.press("N")
    expect(page.locator("#told")).to_contain_text("5/5")
    page.keyboard.press("n")
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("忻州市中級人民法院")
    expect(page.locator("#network")).to_be_focused()


def test_what_the_keyboard_points_at_is_in_sight_and_named(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#court-group/xinzhou-courts").page

    for _ in range(3):
        page.keyboard.press("+")
    for _ in range(6):
        page.keyboard.press("n")
        pointed = page.evaluate("courtgraph.state.hovered.id")
        assert in_sight(page, [pointed]) == [pointed]
        assert pointed in {name["id"] for name in names(page)}


def test_a_double_click_shows_the_neighbours_of_a_shape_alone_and_then_more(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.mouse.dblclick(*point(page, COURT))
    assert drawn(page) == NEAR_COURT
    page.mouse.dblclick(*point(page, "place/xinzhou"))
    assert drawn(page) == NEAR_COURT | {"person/xu"}
    page.go_back()
    page.go_back()
    assert drawn(page) == NEAR_COURT


def test_back_and_forward_lead_through_the_walk(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page
    action(page, "depth1")
    action(page, "hide")
    assert drawn(page) == NEAR_COURT - {COURT}

    page.locator("#go-back").click()
    expect(page.locator("#panel-title")).to_have_text("忻州市中級人民法院")
    assert drawn(page) == NEAR_COURT
    page.locator("#go-back").click()
    expect(page.locator("#walk")).to_be_hidden()
    assert len(drawn(page)) == 10
    page.locator("#go-forward").click()
    expect(page.locator("#walk")).to_be_visible()
    assert drawn(page) == NEAR_COURT


def test_a_path_is_found_by_mouse(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#person/xu").page

    action(page, "pathTo")
    expect(page.locator("#picking")).to_be_visible()
    page.mouse.click(*point(page, "court/daixian"))

    expect(page.locator("#panel-title")).to_have_text("最短路徑")
    assert page.locator(".path .stop .end").all_inner_texts() == [
        "徐向前",
        "忻州市",
        "忻州市中級人民法院",
        "代縣人民法院",
    ]
    expect(page.locator("#picking")).to_be_hidden()


TWO_WAYS = "#?path=court/daixian&path=goal/first-ranks"


ENDS = ("court/daixian", "goal/first-ranks")


def lit(page: Page) -> set[str]:
    """What stands out in the picture, once the page has heard which paths are unfolded."""
    settle(page)
    return set(page.evaluate("[...courtgraph.state.highlighted].map(({ id }) => id)"))


def ways(page: Page) -> list[str]:
    return [name.strip("經 \u2068\u2069") for name in page.locator(".way > summary").all_inner_texts()]


def test_all_shortest_paths_are_told_and_the_one_that_is_unfolded_stands_out(open_page: OpenPage) -> None:
    page = open_page(small_dataset, TWO_WAYS).page

    assert ways(page) == ["忻州兩級法院", "忻州市中級人民法院"]
    expect(page.locator("#panel")).to_contain_text("共 2 步 · 這樣的路徑共 2 條")
    assert lit(page) == {*ENDS, GROUP}
    page.locator(".way > summary").last.click()
    expect(page.locator(".way[open]")).to_have_count(1)
    assert lit(page) == {*ENDS, COURT}
    page.locator(".way > summary").last.click()
    expect(page.locator(".way[open]")).to_have_count(0)
    assert lit(page) == {*ENDS, COURT, GROUP}


def test_a_path_goes_around_what_the_reader_has_had_enough_of_and_back(open_page: OpenPage) -> None:
    page = open_page(small_dataset, TWO_WAYS).page

    page.locator(".way[open]").get_by_role("button", name="不經此處").click()
    assert page.locator(".path .stop .end").all_inner_texts()[1:2] == ["忻州市中級人民法院"]
    assert f"avoid={GROUP}" in address_of(page)
    again = page.get_by_role("button", name="仍可經")
    expect(again).to_be_focused()
    page.keyboard.press("Enter")

    assert len(ways(page)) == 2


def test_a_path_without_inferred_steps_goes_by_what_the_text_tells(open_page: OpenPage) -> None:
    page = open_page(small_dataset, TWO_WAYS).page

    page.get_by_role("button", name="不經推斷的步驟").click()
    assert page.locator(".path .stop .end").all_inner_texts()[1:2] == ["忻州市中級人民法院"]
    expect(page.get_by_role("button", name="不經推斷的步驟")).to_have_attribute("aria-pressed", "true")
    page.locator("#go-back").click()

    assert len(ways(page)) == 2


def test_a_path_is_found_by_keyboard_and_left_again(open_page: OpenPage) -> None:
    page = open_page(large_dataset, "#person/p00").page

    page.keyboard.press("t")
    page.keyboard.type("代縣人民法院")
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_be_focused()
    assert page.locator(".path .stop").count() > 2
    page.keyboard.press("Escape")

    assert page.evaluate("courtgraph.state.visible.paths.length") == 0


def test_asking_for_a_path_can_be_given_up(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#person/xu").page

    page.keyboard.press("t")
    page.keyboard.press("Escape")

    expect(page.locator("#picking")).to_be_hidden()
    expect(page.locator("#panel-title")).to_have_text("徐向前")


def test_a_search_hit_is_framed_with_its_neighbours(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?lang=zh-Hant").page

    page.keyboard.press("/")
    page.keyboard.type("韓旭輝")
    page.keyboard.press("Enter")

    expect(page.locator("#panel-title")).to_have_text("韓旭輝")
    near = page.evaluate("[...courtgraph.state.highlighted].map(({ id }) => id)")
    assert len(near) > 1
    assert in_sight(page, near) == near


@pytest.mark.parametrize("steps", ["graph", "search", "moved"])
def test_a_saved_link_shows_what_it_was_saved_with(open_page: OpenPage, steps: str) -> None:
    script = "navigator.clipboard.writeText = async (text) => { window.written = text; };"
    page = open_page(curated_dataset, script=script).page
    if steps == "graph":
        page.mouse.click(*point(page, "place/xinzhou"))
    else:
        page.locator("#search").fill("韓旭輝")
        page.keyboard.press("Enter")
    if steps == "moved":
        page.locator("#zoom-out").click()
    before = view(page)

    page.locator("#take").click()
    page.locator("#take-link").click()
    page.wait_for_function("() => window.written")
    address = page.evaluate("window.written.split('#')[1]")

    opened = open_page(curated_dataset, f"#{address}", fresh=True).page
    expect(opened.locator("#panel-title")).to_have_text("忻州市" if steps == "graph" else "韓旭輝")
    assert view(opened) == pytest.approx(before, rel=0.01, abs=0.3)

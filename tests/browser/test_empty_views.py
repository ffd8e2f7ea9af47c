"""What the page says when nothing is left to be seen: why, and the way back."""

import pytest
from playwright.sync_api import expect

from browser.datasets import COURT, small_dataset
from browser.opened import OpenPage
from browser.picture import curated_dataset

pytestmark = pytest.mark.browser

EMPTY = {
    "predicate=supervisedBy&no-modality=fact": [
        "Predicate: only is supervised by",
        "Modality: without fact",
    ],
    "no-type=Nothing&year=1899": ["Types: without Nothing", "Year: only none"],
    "source=source/other": ["Source: only none"],
}


def isolated_from(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("view", ["graph", "table", "outline", "figures"])
@pytest.mark.parametrize("filters", EMPTY)
def test_an_empty_view_names_the_filters_that_empty_it_and_clears_them(
    open_page: OpenPage, filters: str, view: str
) -> None:
    page = open_page(curated_dataset, f"#?view={view}&{filters}", locale="en-US").page
    stage = page.locator(f"#stage-{view}")

    expect(stage).to_contain_text("The filters leave nothing to show.")
    named = [isolated_from(each) for each in stage.locator(".in-force li").all_inner_texts()]
    assert named == EMPTY[filters]
    stage.get_by_role("button", name="Clear all filters").click()

    expect(stage.locator(".in-force")).to_have_count(0)
    assert page.evaluate("courtgraph.state.visible.entities.size === courtgraph.model.all.length")


def test_other_filters_that_leave_nothing_are_named_anew(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?view=table&source=source/other", locale="en-US").page

    page.evaluate("location.hash = '#?view=table&year=1899'")

    expect(page.locator("#stage-table .in-force")).to_have_text("Year: only none")


@pytest.mark.parametrize(
    ("address", "unknown"),
    [
        ("#?type=Nonsense", ["Nonsense"]),
        ("#?no-type=Nonsense,Person", ["Nonsense"]),
        ("#?around=court/nope&depth=1", ["court/nope"]),
        ("#?year=1899&source=source/other", ["1899", "source/other"]),
        (f"#{COURT}?hide=court/nope", ["court/nope"]),
        ("#court/nope", ["court/nope"]),
        ("#?no-type=Person", []),
    ],
)
def test_what_an_address_names_in_vain_is_told(open_page: OpenPage, address: str, unknown: list[str]) -> None:
    page = open_page(small_dataset, address, locale="en-US").page

    expect(page.locator("#panel .missing")).to_have_text([f"The dataset has no “{each}”." for each in unknown])


def test_a_path_that_does_not_exist_names_what_is_in_its_way(open_page: OpenPage) -> None:
    ends = f"path={COURT}&path=person/xu"
    page = open_page(small_dataset, f"#?{ends}&avoid=place/xinzhou&steps=told", locale="en-US").page
    panel = page.locator("#panel")

    expect(panel.get_by_role("alert")).to_have_text("There is no path between the two under what is chosen here:")
    assert [isolated_from(each) for each in panel.locator(".in-force li").all_inner_texts()] == [
        "No inferred steps",
        "Not through Xinzhou",
    ]
    expect(panel.get_by_role("button", name="Clear all filters")).to_have_count(0)


def test_filters_that_break_a_path_are_counted_and_cleared_beside_it(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#?path={COURT}&path=person/xu&type=Award", locale="en-US").page

    expect(page.locator("#panel .in-force")).to_contain_text("Types: only")
    expect(page.locator("#filters-count")).to_have_text("1")
    page.locator("#panel").get_by_role("button", name="Clear all filters").click()

    expect(page.locator("#panel-title")).to_have_text("Shortest path")
    expect(page.locator("#filters-count")).to_have_text("")


def test_a_place_beyond_every_layout_leaves_the_rest_in_sight(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#?pin=1e308,1e308@{COURT}", fresh=True).page

    places = page.evaluate("courtgraph.placed().map((id) => courtgraph.spot(id))")
    assert len(places) == page.evaluate("courtgraph.model.all.length")
    assert all(0 < spot["x"] < 1440 and 0 < spot["y"] < 900 for spot in places)
    assert page.evaluate(f"courtgraph.place('{COURT}').x") == 20_000

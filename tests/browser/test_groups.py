"""The groups that a large page opens with, used as a reader would."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import named, tie
from browser.opened import address_of
from browser.shared import SharedPages
from courtgraph.html import payload, render_html
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser

OpenLarge = Callable[..., Page]

ROOT, COUNTY, GOALS = "court/high", "court/county", "court/high|Goal"
HOSTILE = "<img src=x onerror='window.pwned = 1'>"


def province_dataset() -> Dataset:
    """A high court with 90 goals and a county court with 12 awards, one of which says that it is markup."""
    high = named(ROOT, "HighCourt", "省高院", "省高院", "High court")
    county = named(COUNTY, "BasicCourt", "縣法院", "县法院", HOSTILE)
    goals = [named(f"goal/{i:02}", "Goal", f"目標{i:02}", f"目标{i:02}", f"Goal {i:02}") for i in range(90)]
    awards = [named(f"award/{i:02}", "Award", f"獎項{i:02}", f"奖项{i:02}", f"Award {i:02}") for i in range(12)]
    ties = [tie(high.id, goal.id, "achieved", i) for i, goal in enumerate(goals)]
    ties += [tie(county.id, award.id, "received", i) for i, award in enumerate(awards)]
    return Dataset(entities=(high, county, *goals, *awards), statements=(tie(COUNTY, ROOT, "supervisedBy", 0), *ties))


@pytest.fixture(scope="module")
def large_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page that takes a hundred entities for many."""
    path = tmp_path_factory.mktemp("groups") / "large.html"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(payload, "LARGEST", 100)
        path.write_text(render_html(province_dataset(), renderer="webgl"), encoding="utf-8")
    return path


@pytest.fixture
def open_large(shared: SharedPages, large_page: Path) -> Iterator[OpenLarge]:
    def open_(address: str = "", width: int = 1440, **how: Any) -> Page:
        size = {"width": width, "height": 900}
        return shared.open(large_page, address, viewport=size, reduced_motion="reduce", locale="zh-TW", **how).page

    yield open_
    assert shared.complaints() == []


def drawn(page: Page) -> list[str]:
    return list(page.evaluate("() => [...courtgraph.state.visible.drawn].map(({ id }) => id)"))


def click(page: Page, identifier: str) -> None:
    """Click on a shape."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    x, y = page.evaluate("id => { const { x, y } = courtgraph.spot(id); return [x, y]; }", identifier)
    box = page.locator("#network").bounding_box()
    assert box
    page.mouse.click(box["x"] + x, box["y"] + y)


def names(page: Page) -> set[str]:
    return {box["text"].replace("\u00a0", " ") for box in page.evaluate("() => courtgraph.labelBoxes()")}


def test_a_large_page_opens_on_groups_named_by_court_or_type_with_their_numbers(open_large: OpenLarge) -> None:
    page = open_large()

    opening = [f"group:{ROOT}", ROOT, f"group:{COUNTY}", COUNTY, f"group:{COUNTY}|Award", f"group:{GOALS}"]
    assert drawn(page) == opening
    assert {"省高院 · 104", "縣法院 · 13", "目標與成效 · 90", "榮譽獎項 · 12"} <= names(page)
    expect(page.locator("#part")).to_contain_text("共 104 個實體，歸為各組")


def test_a_click_unfolds_a_group_and_another_folds_it_and_the_address_says_so(open_large: OpenLarge) -> None:
    page = open_large()

    click(page, f"group:{GOALS}")
    assert "unfold=court/high%7CGoal" in address_of(page)
    assert len([each for each in drawn(page) if each.startswith("goal/")]) == 60
    assert f"group:{GOALS}+" in drawn(page)

    click(page, f"group:{GOALS}")
    assert "fold" not in address_of(page)
    assert "goal/00" not in drawn(page)


def test_a_selection_of_what_is_drawn_already_leaves_its_edges_and_shapes_as_they_are(open_large: OpenLarge) -> None:
    page = open_large()
    page.evaluate("() => { window.before = courtgraph.state.visible; }")
    click(page, COUNTY)

    expect(page.locator("#panel-title")).to_have_text("縣法院")
    same = "(name) => courtgraph.state.visible[name] === window.before[name]"
    assert [page.evaluate(same, name) for name in ("edges", "drawn", "statements")] == [True, True, True]
    page.evaluate("() => { location.hash = '#award/03'; }")
    expect(page.locator("#panel-title")).to_have_text("獎項03")
    assert "award/03" in drawn(page)
    assert [page.evaluate(same, name) for name in ("edges", "statements")] == [False, True]


def test_a_group_that_the_page_opens_unfolded_folds_and_back_leads_back(open_large: OpenLarge) -> None:
    page = open_large()

    click(page, f"group:{ROOT}")
    assert address_of(page).endswith("#?fold=court/high")
    assert drawn(page) == [f"group:{ROOT}"]

    page.go_back()
    page.wait_for_function("() => courtgraph.state.visible.drawn.size === 6")


def test_a_link_opens_what_was_unfolded(open_large: OpenLarge) -> None:
    assert "goal/05" in drawn(open_large("#?unfold=court/high|Goal&unfold=court/high|Goal%2B"))


def test_keys_lead_to_a_group_and_unfold_it(open_large: OpenLarge) -> None:
    page = open_large()
    page.locator("#network").focus()

    for _ in range(3):
        page.keyboard.press("n")
    expect(page.locator("#told")).to_contain_text("目標與成效")
    page.keyboard.press("Enter")

    expect(page.locator("#told")).to_contain_text("已展開")
    assert "goal/00" in drawn(page)
    page.keyboard.press("Enter")
    assert "goal/00" not in drawn(page)


def test_a_hubs_neighbourhood_is_grouped_by_predicate_and_type(open_large: OpenLarge) -> None:
    page = open_large(f"#?around={ROOT}&depth=1")

    assert drawn(page) == [ROOT, f"group:{ROOT}|achieved>Goal", COUNTY]
    click(page, f"group:{ROOT}|achieved>Goal")
    assert len([each for each in drawn(page) if each.startswith("goal/")]) == 60


def test_search_and_table_reach_what_is_folded_away(open_large: OpenLarge) -> None:
    page = open_large()

    page.locator("#search").fill("目標77")
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_have_text("目標77")
    assert "goal/77" in drawn(page)

    page.locator("#tab-table").click()
    expect(page.locator("#stage-table")).to_contain_text("目標")


def test_names_in_groups_stay_text(open_large: OpenLarge) -> None:
    page = open_large("#?lang=en")
    click(page, f"group:{COUNTY}|Award")

    assert page.evaluate("() => window.pwned") is None
    assert any(HOSTILE[:9] in name for name in names(page))


def test_a_group_is_not_dragged_from_its_place(open_large: OpenLarge) -> None:
    page = open_large()
    box = page.locator("#network").bounding_box()
    assert box
    x, y = page.evaluate("id => { const { x, y } = courtgraph.spot(id); return [x, y]; }", f"group:{GOALS}")

    page.mouse.move(box["x"] + x, box["y"] + y)
    page.mouse.down()
    page.mouse.move(box["x"] + x + 90, box["y"] + y + 60, steps=4)
    page.mouse.up()

    assert "pin=" not in address_of(page)

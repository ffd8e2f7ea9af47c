"""Filters: what they leave, what their counts say, how a value is found, and the link that says them."""

from itertools import combinations

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.datasets import COURT, hostile_dataset, small_dataset
from browser.opened import OpenPage, address_of
from browser.picture import curated_dataset
from browser.shared import GO

pytestmark = pytest.mark.browser

FACETS = ("type", "predicate", "year", "source", "status", "modality", "inferred", "evidence", "open", "quoted")


def facet(page: Page, name: str) -> Locator:
    return page.get_by_role("group", name=name, exact=True)


def value(page: Page, name: str) -> Locator:
    """A value of a filter, by its name with the count."""
    return page.locator("#facets label").filter(has=page.get_by_role("checkbox", name=name, exact=True))


def statements(page: Page) -> int:
    found: int = page.evaluate("courtgraph.state.visible.statements.length")
    return found


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ("told by the text", "({ inferred }) => inferred"),
        ("one quote", "({ evidence }) => evidence.length > 1"),
        ("no list that goes on", "({ open }) => open"),
        ("Traditional Chinese", "({ evidence }) => evidence.every(({ quote }) => !/[\\u4e00-\\u9fff]/.test(quote))"),
        ("fact", "({ modality }) => modality !== 'fact'"),
    ],
)
def test_statements_are_filtered_by_what_they_are(open_page: OpenPage, gone: str, left: str) -> None:
    page = open_page(curated_dataset, "#?lang=en").page
    page.locator("#filters-fold").click()

    page.get_by_role("checkbox", name=gone).uncheck()

    wanted = page.evaluate(f"courtgraph.model.list.filter({left}).length")
    assert 0 < wanted == statements(page)


def test_a_facet_whose_values_are_all_the_same_is_not_offered(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?lang=en").page
    page.locator("#filters-fold").click()

    expect(facet(page, "Evidence")).to_be_visible()
    expect(facet(page, "Status")).to_have_count(0)


def test_a_count_says_how_many_are_shown_of_how_many(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?lang=en").page
    page.locator("#filters-fold").click()
    counts = page.locator("#filters .count, #legend .count")
    assert not [text for text in counts.all_inner_texts() if "of" in text]

    page.get_by_role("checkbox", name="inferred from the text").uncheck()

    all_of_them = page.evaluate("courtgraph.model.list.filter(({ inferred }) => inferred).length")
    expect(page.get_by_role("checkbox", name=f"inferred from the text 0 of {all_of_them}")).not_to_be_checked()
    received = page.evaluate(
        """[true, false].map((told) => courtgraph.model.list.filter(
            ({ predicate, inferred }) => predicate === "usesMeans" && (told || !inferred)).length)"""
    )
    expect(page.locator("[data-facet='predicate usesMeans'] ~ .count")).to_have_text(f"{received[1]} of {received[0]}")


def test_the_overview_tells_the_entities_of_legend_and_table_from_the_source_among_them(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?lang=en&view=table").page

    in_legend = sum(int(text) for text in page.locator("#legend .count").all_inner_texts())
    expect(page.locator(".switches .count").last).to_have_text(str(in_legend))
    expect(page.locator(".lead")).to_contain_text(f"{in_legend - 1} entities and 1 source,")


def test_values_without_anything_come_last_and_choosing_among_the_others_moves_none(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?lang=en&type=Award").page
    page.locator("#filters-fold").click()
    names = page.locator("#facets fieldset").first.locator("label bdi")

    empty = [
        text.startswith("0") for text in page.locator("#facets fieldset").first.locator(".count").all_inner_texts()
    ]
    assert empty == sorted(empty)
    assert len(set(empty)) == 2
    before = names.all_inner_texts()
    page.locator("[data-facet='predicate received']").uncheck()
    assert names.all_inner_texts() == before
    expect(page.locator("[data-facet='predicate received']")).to_be_focused()


def test_a_value_is_found_among_many_in_either_script(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?lang=zh-Hant", fresh=True).page
    page.locator("#filters-fold").click()
    predicates = page.locator("#facets fieldset").first

    predicates.get_by_role("searchbox", name="查找：關係").fill("获得")
    expect(predicates.locator(".facet bdi")).to_have_text(["獲得"])
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert address_of(page).endswith("no-predicate=received")
    expect(predicates.locator(".facet bdi")).to_have_text(["獲得"])
    predicates.get_by_role("searchbox").fill("沒有這個")
    expect(predicates.get_by_role("status")).to_have_text("沒有相符的選項。")
    predicates.get_by_role("searchbox").fill("")
    expect(predicates.locator(".facet")).to_have_count(20)


def test_a_filter_with_few_values_has_no_search(open_page: OpenPage) -> None:
    page = open_page(curated_dataset, "#?lang=en").page
    page.locator("#filters-fold").click()

    expect(facet(page, "Year")).to_be_visible()
    expect(facet(page, "Year").get_by_role("searchbox")).to_have_count(0)


def test_what_a_statement_only_touches_is_marked_in_table_and_outline_and_pale_in_the_picture(
    open_page: OpenPage,
) -> None:
    page = open_page(small_dataset, "#?type=Award&lang=en&view=table").page

    [row] = page.locator("#stage-table tbody tr").all()
    expect(row.locator(".touched")).to_have_text("type hidden")
    expect(row.locator(".cell-subject .touched")).to_have_attribute(
        "title", "Its type is filtered out; it is here because a statement that is shown touches it"
    )
    page.locator("#tab-outline").click()
    page.get_by_role("button", name="Expand all").click()
    marked = page.locator("#stage-outline summary", has=page.locator(".touched"))
    expect(marked).to_have_text("Xinzhou Intermediate People's Courttype hidden")
    assert page.evaluate("[...courtgraph.state.visible.touched].map(({ id }) => id)") == [COURT]
    page.locator("[data-type=IntermediateCourt]").click()
    expect(page.locator("#stage-outline .touched")).to_have_count(0)


def test_a_link_stays_short_whatever_one_or_two_filters_leave(open_page: OpenPage) -> None:
    page = open_page(curated_dataset).page
    values = {name: page.evaluate(f"courtgraph.values('{name}')") for name in FACETS}
    assert len(values["predicate"]) > 40

    for names in combinations(FACETS, 2):
        for step in (1, 2):
            gone = {name: values[name][step - 1 :: step][:-1] or values[name] for name in names}
            page.evaluate(GO, "#?" + "&".join(f"no-{name}={','.join(some)}" for name, some in gone.items()))
            address = page.evaluate("courtgraph.address()")
            assert len(address) < 200, address
            page.evaluate(GO, address)
            assert page.evaluate("courtgraph.address()") == address
            left = page.evaluate("courtgraph.state.viewState.excluded")
            assert {name: sorted(left[name]) for name in names} == {name: sorted(gone[name]) for name in names}


def test_hostile_values_are_filtered_as_any_other(open_page: OpenPage) -> None:
    page = open_page(hostile_dataset, fresh=True).page
    page.locator("#filters-fold").click()

    for box in page.locator("#facets fieldset input[type=checkbox]").all()[:8]:
        box.uncheck()

    assert page.evaluate("window.pwned") is None

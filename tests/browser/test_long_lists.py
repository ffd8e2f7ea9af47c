"""Long lists beside the picture are drawn in portions, and all of them can be reached."""

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import COURT, GROUP, named, small_dataset, tie
from browser.opened import OpenPage
from courtgraph.model import Dataset, Evidence, Source, Statement

pytestmark = pytest.mark.browser

MANY = 3000
SOURCES = 300


def repeated_dataset() -> Dataset:
    """Two things with thousands of statements between them, and hundreds of sources."""
    small = small_dataset()
    sources = tuple(Source(id=f"report/{i:03}", label={"en": f"Report {i:03}"}, lines=9) for i in range(SOURCES))
    goals = tuple(named(f"goal/{i:04}", "Goal", f"目標{i:04}", f"目标{i:04}", f"Goal {i:04}") for i in range(MANY))
    again = tuple(
        Statement(
            subject=COURT,
            predicate="established",
            object="initiative/5521",
            qualifiers={"period": f"{i:04}"},
            evidence=(Evidence(source=f"report/{i % SOURCES:03}", line=1, quote=f"第{i}次"),),
        )
        for i in range(MANY)
    )
    ties = tuple(tie(GROUP, goal.id, "aimsAt", i) for i, goal in enumerate(goals))
    return Dataset(
        info=small.info,
        sources=(*small.sources, *sources),
        entities=(*small.entities, *goals),
        statements=(*small.statements, *ties, *again),
    )


def count(page: Page, selector: str) -> int:
    return page.locator(selector).count()


def test_the_details_of_thousands_of_statements_begin_with_a_few(open_page: OpenPage) -> None:
    page = open_page(repeated_dataset, f"#{GROUP}?lang=en").page

    group = page.locator("#panel .group").filter(has=page.locator("h3 .count").get_by_text(f"{MANY + 1:,}"))
    expect(group.locator(".statement")).to_have_count(6)
    assert count(page, "#panel *") < 1000


def test_more_statements_come_by_keyboard_and_the_focus_goes_on_with_them(open_page: OpenPage) -> None:
    page = open_page(repeated_dataset, f"#{GROUP}?lang=en").page
    group = page.locator("#panel .group").filter(has=page.locator("h3 .count").get_by_text(f"{MANY + 1:,}"))

    group.get_by_role("button", name="Show 200 more").focus()
    page.keyboard.press("Enter")

    expect(group.locator(".statement")).to_have_count(206)
    expect(group.locator(".statement").nth(6).locator(".end")).to_be_focused()


def test_the_statement_that_a_link_names_is_drawn_however_far_down_it_stands(open_page: OpenPage) -> None:
    [last] = [each.id for each in repeated_dataset().statements if each.object == f"goal/{MANY - 1:04}"]
    page = open_page(repeated_dataset, f"#statement/{last}?lang=en").page

    expect(page.locator("#panel .statement.target")).to_be_in_viewport()
    assert count(page, "#panel .statement") < 500


def test_a_step_of_thousands_of_statements_begins_with_a_few(open_page: OpenPage) -> None:
    page = open_page(repeated_dataset, f"#?path={COURT}&path=initiative/5521&lang=en").page

    expect(page.locator(".hop .statement")).to_have_count(6)
    page.locator(".hop .more").focus()
    page.keyboard.press("Enter")

    expect(page.locator(".hop .statement")).to_have_count(206)
    assert page.evaluate("document.activeElement.closest('.statement') !== null")


def test_hundreds_of_sources_are_listed_in_portions(open_page: OpenPage) -> None:
    page = open_page(repeated_dataset, "#?lang=en").page
    expect(page.locator("#panel .source")).to_have_count(12)

    page.get_by_role("button", name="Show 200 more").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel .source").nth(12)).to_be_focused()
    page.get_by_role("button", name="Show 89 more").click()

    expect(page.locator("#panel .source")).to_have_count(SOURCES + 1)


def test_a_filter_with_hundreds_of_values_unfolds_and_stays_unfolded(open_page: OpenPage) -> None:
    # what was unfolded stays so while the page is open
    page = open_page(repeated_dataset, "#?lang=en", fresh=True).page
    page.keyboard.press("f")
    facet = page.get_by_role("group", name="Source")
    expect(facet.locator(".facet")).to_have_count(20)

    facet.get_by_role("button", name="Show 200 more").focus()
    page.keyboard.press("Enter")
    expect(facet.locator(".facet").nth(20).locator("input")).to_be_focused()
    page.keyboard.press("Space")

    expect(facet.locator(".facet")).to_have_count(220)
    expect(facet.locator(".facet").nth(20).locator("input")).not_to_be_checked()
    expect(facet.locator(".facet").nth(20).locator("input")).to_be_focused()

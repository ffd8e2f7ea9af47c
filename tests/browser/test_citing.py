"""Citing a statement: where it stands, when it was taken from there, and by what it is known."""

import json

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import GROUP, hostile_dataset, small_dataset
from browser.opened import OpenPage
from browser.test_axe import violations
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser

[FIGURE] = [each for each in small_dataset().statements if each.predicate == "hasFigure"]


def empty_of_sources() -> Dataset:
    return Dataset(entities=small_dataset().entities, statements=small_dataset().statements)


def cite(page: Page) -> str:
    """Open the citation of the statement that the address names; what it says as text."""
    page.locator("#panel .target").hover()
    page.locator("#panel .target").get_by_role("button", name="引用這條陳述").click()
    return page.locator("#citing-text").input_value()


def test_a_citation_tells_source_line_retrieval_and_identifier(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#statement/{FIGURE.id}", fresh=True).page

    assert cite(page) == (
        "忻言。忻州法院二〇二四年報道。某報、2025-01。https://example.org/report（2025-02-01取得）。第 9 行。"
        f"陳述「忻州兩級法院 數據 培訓次數：至少 39次」，https://courtgraph.example/statement/{FIGURE.id}\n"
    )


def test_a_citation_is_copied_in_the_form_that_is_chosen(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#statement/{FIGURE.id}", fresh=True).page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    cite(page)

    page.locator("#citing-form").select_option("CSL-JSON")
    page.get_by_role("button", name="複製", exact=True).click()
    expect(page.locator("#citing-said")).to_have_text("已複製")
    [item] = json.loads(page.evaluate("navigator.clipboard.readText()"))
    assert item["id"] == f"statement-{FIGURE.id}"
    assert item["accessed"] == {"date-parts": [[2025, 2, 1]]}
    page.locator("#citing-form").select_option("BibTeX")
    assert page.locator("#citing-text").input_value().startswith(f"@online{{statement-{FIGURE.id},\n")
    page.keyboard.press("Escape")
    expect(page.locator("#citing")).to_be_hidden()


def test_a_statement_of_an_unknown_source_is_cited_by_what_is_known(open_page: OpenPage) -> None:
    page = open_page(empty_of_sources, f"#statement/{FIGURE.id}", fresh=True).page

    assert cite(page).startswith("report/xinzhou-2024。第 9 行。陳述「")


def test_a_link_to_a_statement_scrolls_its_details_on_a_phone_and_not_the_page(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#statement/{FIGURE.id}?view=figures", 360, 740, fresh=True).page

    expect(page.locator("#panel .target")).to_be_in_viewport()
    assert page.evaluate("[document.body.scrollTop, document.documentElement.scrollTop]") == [0, 0]


def test_the_dialog_has_nothing_amiss(open_page: OpenPage) -> None:
    for width in (360, 1440):
        page = open_page(small_dataset, f"#statement/{FIGURE.id}", width=width, fresh=True).page
        cite(page)
        assert violations(page) == []
        box = page.locator("#citing").bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width


def test_hostile_data_is_text_in_a_citation(open_page: OpenPage) -> None:
    statement = hostile_dataset().statements[0]
    page = open_page(hostile_dataset, f"#statement/{statement.id}", fresh=True).page

    assert "<script>window.pwned = 1</script>" in cite(page)
    for form in ("BibTeX", "CSL-JSON"):
        page.locator("#citing-form").select_option(form)
    assert page.evaluate("window.pwned") is None


def test_a_figure_in_the_details_is_cited_too(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{GROUP}", fresh=True).page
    figures = page.locator("#panel .figures-table")
    figures.get_by_role("button", name="第 9 行的原文").click()
    figures.hover()

    figures.get_by_role("button", name="引用這條陳述").click()

    assert "至少 39次" in page.locator("#citing-text").input_value()

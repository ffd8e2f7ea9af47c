"""Periods in the page: in words, by their days, and told from those that only a report covers."""

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import COURT, GROUP, dated_dataset
from browser.opened import OpenPage

pytestmark = pytest.mark.browser


def times(page: Page) -> list[str]:
    return [text.strip() for text in page.locator("#stage-table tbody .cell-time").all_inner_texts()]


IN_WORDS = {
    "en": (
        *(
            "until 30 June 2020",
            "2021 to 2023",
            "January to June 2024",
            "no time stated (report of January to June 2024)",
        ),
        *("2024", "30 June 2024"),
    ),
    "zh-Hans": (
        *("截至2020年6月30日", "2021年至2023年", "2024年1月至6月", "未注明时间（报道期间：2024年1月至6月）"),
        *("2024", "2024年6月30日"),
    ),
}


@pytest.mark.parametrize("language", IN_WORDS)
def test_periods_are_told_as_readers_say_them_in_the_order_of_their_days(open_page: OpenPage, language: str) -> None:
    page = open_page(dated_dataset, f"#?view=table&sort=time&lang={language}").page

    expect(page.locator("#stage-table tbody tr")).to_have_count(6)
    assert times(page) == list(IN_WORDS[language])


def test_years_that_only_the_report_gives_are_filtered_apart_from_those_that_are_said(open_page: OpenPage) -> None:
    page = open_page(dated_dataset, "#?view=table&lang=en").page
    page.locator("#filters-fold").click()

    years = page.locator("#facets fieldset", has_text="Year").locator("label")
    assert [text.split("\n")[0].strip() for text in years.all_inner_texts()] == [
        *("until 30 June 2020", "2021 to 2023", "2024", "no time stated (report of 2024)")
    ]
    page.locator("[data-facet='year report:2024']").uncheck()
    expect(page.locator("#stage-table tbody tr")).to_have_count(5)


@pytest.mark.parametrize("address", [f"#{GROUP}", f"#?path={COURT}&path={GROUP}"])
def test_the_details_and_a_path_say_once_of_which_period_statements_without_a_time_are(
    open_page: OpenPage, address: str
) -> None:
    separator = "&" if "?" in address else "?"
    page = open_page(dated_dataset, f"{address}{separator}lang=en").page

    expect(page.locator("#panel-content > .small", has_text="state no time")).to_have_text(
        "Some statements state no time; what their reports cover: January to June 2024 (Xinzhou report of 2024)"
    )
    expect(page.locator(".statement .qualifier", has_text="report")).to_have_count(0)


def test_an_entity_whose_statements_all_say_when_has_no_line_about_reports(open_page: OpenPage) -> None:
    page = open_page(dated_dataset, "#indicator/trainings?lang=en").page

    expect(page.locator("#panel-content .group")).to_have_count(1)
    expect(page.locator("#panel-content > .small", has_text="state no time")).to_have_count(0)


def test_the_overview_says_what_a_source_covers(open_page: OpenPage) -> None:
    page = open_page(dated_dataset, "#?lang=en").page

    expect(page.locator(".source")).to_contain_text("2025-01 · covers January to June 2024")

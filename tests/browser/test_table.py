"""The table: what the picture shows, as rows that can be sorted and read."""

import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from browser.datasets import COURT, GROUP, cited, hostile_dataset, large_dataset, small_dataset, small_entities
from browser.opened import Opened, OpenPage, address_of
from courtgraph.html import render_html
from courtgraph.model import Dataset, Statement

pytestmark = pytest.mark.browser

NO_CANVAS = "HTMLCanvasElement.prototype.getContext = () => null"


def empty_dataset() -> Dataset:
    return Dataset()


def busy_dataset() -> Dataset:
    """Five thousand figures of one entity."""
    statements = [
        Statement(
            subject=GROUP,
            predicate="hasFigure",
            object="indicator/trainings",
            value=str(i),
            unit="time",
            status="disputed" if i == 1 else "accepted",
            evidence=cited(i % 30 + 1, f"培訓{i}次", stance="disputes" if i == 2 else "supports"),
        )
        for i in range(5000)
    ]
    entities = tuple(sorted(small_entities(), key=lambda entity: entity.id))
    return Dataset(
        info=small_dataset().info,
        sources=small_dataset().sources,
        entities=entities,
        statements=tuple(sorted(statements, key=lambda statement: statement.id)),
    )


def rows(page: Page) -> Locator:
    return page.locator("#stage-table tbody tr")


def column(page: Page, name: str) -> list[str]:
    return [text.strip() for text in page.locator(f"#stage-table tbody .cell-{name}").all_inner_texts()]


def sort_by(page: Page, name: str) -> Locator:
    return page.get_by_role("columnheader", name=name).get_by_role("button")


def test_the_table_lists_every_statement_with_its_proof(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.get_by_role("tab", name="表格").click()

    assert rows(page).count() == 11
    expect(page.get_by_role("status").filter(has_text="共 11 項")).to_be_visible()
    figure = rows(page).filter(has_text="培訓次數")
    for cell, text in {
        "subject": "忻州兩級法院",
        "value": "至少 39次",
        "time": "2024",
        "line": "「舉辦培訓39次」",
    }.items():
        expect(figure.locator(f".cell-{cell}")).to_contain_text(text)
    expect(figure.locator(".cell-line")).to_contain_text("第 9 行")
    plan = rows(page).filter(has_text="錨定整體工作")
    assert plan.locator(".cell-marks .mark").all_inner_texts() == ["計劃", "有爭議", "推斷"]


def test_the_table_is_a_table_with_a_caption_and_named_rows(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=table").page

    assert "陳述" in page.locator("#stage-table caption").inner_text()
    expect(page.get_by_role("table")).to_be_visible()
    assert page.get_by_role("rowheader").count() == 11
    assert page.locator("#stage-table th[scope=col]").count() == 7


def test_a_column_sorts_up_then_down_then_not_and_the_address_says_so(open_page: OpenPage) -> None:
    page = open_page(large_dataset, "#?view=table&table=entities").page
    header = page.get_by_role("columnheader", name="陳述數")
    expect(rows(page)).to_have_count(200)
    unsorted = column(page, "count")

    header.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(header).to_have_attribute("aria-sort", "ascending")
    found = [int(count) for count in column(page, "count")]
    assert found == sorted(found)
    page.keyboard.press("Enter")
    expect(header).to_have_attribute("aria-sort", "descending")
    assert "sort=-count" in address_of(page)
    found = [int(count) for count in column(page, "count")]
    assert found == sorted(found, reverse=True)
    assert found[0] > 99
    page.keyboard.press("Enter")

    expect(header).to_have_attribute("aria-sort", "none")
    expect(rows(page)).to_have_count(len(unsorted))
    assert column(page, "count") == unsorted
    assert "sort=" not in address_of(page)


def test_values_are_sorted_as_numbers(open_page: OpenPage) -> None:
    page = open_page(large_dataset, "#?view=table&sort=value").page

    found = [value for value in column(page, "value") if value][:40]

    assert [int(value) for value in found[:39]] == list(range(39))


def test_names_are_sorted_as_the_language_orders_them(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=table&table=entities&sort=name").page
    by_strokes = column(page, "name")

    page.locator("[data-language=zh-Hans]").click()
    expect(rows(page).first).not_to_have_text(by_strokes[0])
    by_sound = column(page, "name")

    order = "names => [...names].sort(new Intl.Collator('{}', {{ numeric: true }}).compare)"
    assert by_strokes == page.evaluate(order.format("zh-Hant"), by_strokes)
    assert by_sound == page.evaluate(order.format("zh-Hans"), by_sound)


def test_many_rows_come_in_portions_and_their_number_is_told(open_page: OpenPage) -> None:
    page = open_page(large_dataset, "#?view=table").page
    n = len(large_dataset().statements)

    expect(rows(page)).to_have_count(200)
    expect(page.locator(".shown").first).to_have_text(f"200／{n} 項")
    page.get_by_role("button", name="再顯示 200 項").click()

    expect(rows(page)).to_have_count(400)
    expect(page.locator(".shown").first).to_have_text(f"400／{n} 項")
    expect(rows(page).nth(200).locator("button").first).to_be_focused()


def test_choosing_a_name_opens_the_details_and_marks_its_rows(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=table").page

    rows(page).filter(has_text="徐向前").get_by_role("button", name="徐向前").click()

    expect(page.locator("#panel-title")).to_have_text("徐向前")
    expect(page.locator("#stage-table [aria-current=true]")).to_have_count(1)
    expect(page.locator("#stage-table [aria-current=true]")).to_contain_text("徐向前")


def test_the_focus_comes_back_to_the_name_when_the_details_close(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=table").page
    name = rows(page).filter(has_text="徐向前").get_by_role("button", name="徐向前")

    name.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_be_focused()
    page.keyboard.press("Escape")

    expect(name).to_be_focused()


def test_going_to_an_entity_by_search_brings_its_row_into_sight(open_page: OpenPage) -> None:
    page = open_page(large_dataset, "#?view=table&table=entities").page
    expect(rows(page)).to_have_count(200)
    name = column(page, "name")[-1]
    page.get_by_role("button", name="再顯示").click()
    expect(rows(page)).to_have_count(min(400, len(large_dataset().entities)))
    last = column(page, "name")[-1]
    page.reload()
    page.wait_for_selector("#stage-table tbody tr")
    expect(rows(page).filter(has_text=last)).to_have_count(0)

    page.locator("#search").fill(last)
    page.keyboard.press("Enter")

    expect(page.locator("#stage-table [aria-current=true]")).to_be_in_viewport()
    expect(page.locator("#stage-table [aria-current=true] .cell-name")).to_have_text(last)
    expect(page.get_by_role("button", name="顯示前面 200 項")).to_be_attached()
    page.get_by_role("button", name="顯示前面 200 項").click()
    assert name in column(page, "name")


def test_what_is_filtered_out_of_the_picture_is_not_in_the_table(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=table&ends=both").page

    page.get_by_role("checkbox", name="人物，1 項").click()

    assert rows(page).count() == 10
    page.locator("#legend-none").click()
    expect(page.locator("#stage-table .note")).to_have_text("目前的篩選沒有留下任何內容。")


def test_a_setting_leaves_the_focus_where_it_is_while_something_is_selected(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}?view=table").page

    sort_by(page, "關係").click()

    expect(sort_by(page, "關係")).to_be_focused()


def test_the_head_stays_in_sight_and_the_page_does_not_scroll_sideways(open_page: OpenPage) -> None:
    for width in (360, 1440):
        page = open_page(large_dataset, "#?view=table", width=width).page
        rows(page).nth(150).scroll_into_view_if_needed()

        expect(sort_by(page, "主體")).to_be_in_viewport()
        assert page.evaluate("document.documentElement.scrollWidth") == width
        expect(page.get_by_role("table")).to_be_visible()
        expect(page.get_by_role("rowheader")).to_have_count(200)


def test_tools_of_the_picture_are_gone_where_there_is_no_picture(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    for view, is_there in {"表格": False, "大綱": False, "圖譜": True}.items():
        page.get_by_role("tab", name=view).click()
        expect(page.locator("#layout")).to_be_visible(visible=is_there)


@pytest.mark.parametrize("table", ["statements", "entities"])
def test_hostile_data_is_text_in_the_table(open_page: OpenPage, table: str) -> None:
    page = open_page(hostile_dataset, f"#?view=table&table={table}").page

    assert rows(page).count() == len(hostile_dataset().statements)
    for header in page.locator("#stage-table thead button").all():
        header.click()
    assert page.evaluate("window.pwned") is None
    assert page.locator("#stage-table :is(script, img)").count() == 0


def test_an_empty_dataset_has_an_empty_table(open_page: OpenPage) -> None:
    page = open_page(empty_dataset, "#?view=table").page

    expect(page.locator("#stage-table .note")).to_be_visible()
    assert rows(page).count() == 0


def test_five_thousand_figures_of_one_entity_stay_quick(open_page: OpenPage) -> None:
    page = open_page(busy_dataset, f"#{GROUP}").page
    details = page.locator("#panel .figures-table")

    assert details.locator("tbody").count() == 6
    page.locator("#panel .more").click()
    assert details.locator("tbody").count() == 206
    page.get_by_role("tab", name="表格").click()
    start = time.monotonic()
    sort_by(page, "數值").click()
    expect(rows(page).first.locator(".cell-value")).to_have_text("0次")

    assert time.monotonic() - start < 5


def test_figures_are_a_table_with_the_words_at_hand(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{GROUP}").page
    figures = page.locator("#panel").get_by_role("table", name="數據")

    assert figures.locator("thead th").all_inner_texts() == ["指標", "數值", "期間", "行"]
    assert figures.locator("tbody tr").first.inner_text().split() == ["培訓次數", "至少", "39次", "2024", "9"]
    expect(figures.locator("q")).to_be_hidden()
    figures.get_by_role("button", name="第 9 行的原文").focus()
    page.keyboard.press("Enter")

    expect(figures.locator("q")).to_have_text("「舉辦培訓39次」")


@pytest.mark.parametrize("width", [320, 360, 1440])
def test_the_words_of_figures_are_not_broken(open_page: OpenPage, width: int) -> None:
    page = open_page(small_dataset, f"#{GROUP}", width=width, locale="en-US").page
    figures = page.locator("#panel .figures-table")

    # a range has a rectangle for each line that it is on
    lines: dict[str, int] = figures.evaluate(
        """(table) => {
             const counts = {};
             for (const cell of table.querySelectorAll('thead th, tbody tr:first-child td')) {
               const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
               while (texts.nextNode()) {
                 for (const word of texts.currentNode.data.matchAll(/\\S+/g)) {
                   const range = document.createRange();
                   range.setStart(texts.currentNode, word.index);
                   range.setEnd(texts.currentNode, word.index + word[0].length);
                   counts[word[0]] = new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
                 }
               }
             }
             return counts;
           }"""
    )
    assert set(lines.values()) == {1}, lines
    assert page.locator("#panel-content").evaluate("(each) => each.scrollWidth <= each.clientWidth")


def test_figures_show_doubts_and_stances_without_being_unfolded(open_page: OpenPage) -> None:
    [doubted] = [each for each in busy_dataset().statements if each.value == "1"]
    [denied] = [each for each in busy_dataset().statements if each.value == "2"]

    for statement, marks in ((doubted, ["有爭議"]), (denied, ["反對"])):
        page = open_page(busy_dataset, f"#statement/{statement.id}").page
        target = page.locator("#panel .target")
        expect(target).to_be_in_viewport()
        assert target.locator("tr").first.locator(".mark").all_inner_texts() == marks
        expect(target.locator("q")).to_be_visible()


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh-Hant", "不能在網頁上繪圖"), ("zh-Hans", "不能在网页上绘图"), ("en", "does not let a page draw")],
)
def test_a_browser_without_a_canvas_gets_the_table_and_is_told_why(
    chromium: Browser, tmp_path: Path, language: str, words: str
) -> None:
    file = tmp_path / "page.html"
    file.write_text(render_html(small_dataset()), encoding="utf-8")
    context = chromium.new_context(locale="zh-TW")
    context.add_init_script(NO_CANVAS)
    opened = Opened(context.new_page())
    page = opened.page

    page.goto(f"{file.as_uri()}#?lang={language}")

    expect(page.locator("#no-picture")).to_contain_text(words)
    assert rows(page).count() == 11
    page.locator("#tab-graph").click()
    expect(page.locator("#no-picture")).to_be_visible()
    expect(page.locator("#zoom-in")).to_be_hidden()
    page.locator("#tab-table").click()
    rows(page).first.locator("button").first.click()
    expect(page.locator("#panel-title")).to_be_visible()
    assert opened.complaints == []
    context.close()

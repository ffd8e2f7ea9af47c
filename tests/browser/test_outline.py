"""The outline: types, their entities, and the statements about each, unfolded step by step."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.datasets import COURT, GROUP, hostile_dataset, large_dataset, small_dataset
from browser.opened import OpenPage
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser


def empty_dataset() -> Dataset:
    return Dataset()


def branch(page: Page, name: str) -> Locator:
    """The branch with this name, and nothing of what lies above it."""
    return page.locator("#stage-outline details").filter(has=page.locator("summary", has_text=name)).last


def summary(page: Page, name: str) -> Locator:
    return page.locator("#stage-outline summary").filter(has_text=name)


def test_types_unfold_into_entities_and_those_into_statements_with_their_proof(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=outline").page
    page.locator("#tab-outline").focus()

    assert page.locator("#stage-outline summary").count() == 10
    for name in ("法院群體", "忻州兩級法院"):
        summary(page, name).focus()
        page.keyboard.press("Enter")

    groups = branch(page, "忻州兩級法院").locator(".group h2")
    expect(groups).to_have_text(["開展", "旨在", "數據", "其中之一是2"])
    aim = branch(page, "忻州兩級法院").locator(".group", has_text="旨在")
    expect(aim.locator("q")).to_have_text("「錨定整體工作挺進全省法院第一方陣目標」")
    expect(aim).to_contain_text("第 1 行")


def test_what_is_not_unfolded_is_not_drawn(open_page: OpenPage) -> None:
    page = open_page(large_dataset, "#?view=outline").page

    assert page.locator("#stage-outline .statement").count() == 0


def test_everything_unfolds_and_folds_at_once(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=outline").page

    page.get_by_role("button", name="全部展開").click()
    expect(page.get_by_role("status").filter(has_text="已展開 10 個實體")).to_be_visible()
    for quote in ("「晉09」", "「舉辦培訓39次」"):
        expect(page.locator("#stage-outline q").filter(has_text=quote).first).to_be_attached()
    page.get_by_role("button", name="全部收合").click()

    assert page.locator("#stage-outline details[open]").count() == 0


def test_more_than_anybody_reads_is_not_unfolded_and_that_is_told(open_page: OpenPage) -> None:
    page = open_page(large_dataset, "#?view=outline").page
    n = len(large_dataset().entities)

    page.get_by_role("button", name="全部展開").click()

    expect(page.get_by_role("status").filter(has_text=f"已展開前 200 個實體，共 {n} 個")).to_be_visible()


def test_unfolding_everything_leaves_the_page_answering_and_folding_ends_it(open_page: OpenPage) -> None:
    page = open_page(large_dataset, "#?view=outline").page
    [expand, collapse] = page.locator("#stage-outline .view-head button").element_handles()
    count = "document.querySelectorAll('#stage-outline .branch:not(.kind-branch)[open]').length"

    # in one task, within which nothing else is done
    begun = page.evaluate(f"(expand) => (expand.click(), {count})", expand)
    assert 0 < begun < 200
    expect(page.locator("#stage-outline .branch:not(.kind-branch)[open]")).to_have_count(200)

    page.evaluate("([expand, collapse]) => (expand.click(), collapse.click())", [expand, collapse])
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate(count) == 0


def test_what_is_selected_is_unfolded_and_in_sight(open_page: OpenPage) -> None:
    page = open_page(large_dataset, "#?view=outline").page

    page.locator("#search").fill("徐向前")
    page.keyboard.press("Enter")

    expect(summary(page, "徐向前")).to_be_in_viewport()
    expect(branch(page, "徐向前")).to_have_attribute("open", "")
    expect(branch(page, "徐向前")).to_have_attribute("aria-current", "true")
    expect(page.locator("#stage-outline [aria-current]")).to_have_count(1)


def test_the_other_end_of_a_statement_leads_to_it_in_the_details_and_in_the_outline(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{GROUP}?view=outline").page

    branch(page, "忻州兩級法院").get_by_role("button", name="“5521”工作思路").click()

    expect(page.locator("#panel-title")).to_have_text("“5521”工作思路")
    expect(summary(page, "“5521”工作思路")).to_be_in_viewport()


def test_the_details_open_from_the_outline(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=outline").page

    summary(page, "人物").click()
    summary(page, "徐向前").click()
    page.get_by_role("button", name="在詳情中顯示").click()

    expect(page.locator("#panel-title")).to_have_text("徐向前")


def test_what_is_unfolded_stays_so_in_another_language_and_under_filters(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=outline&ends=both").page
    summary(page, "人物").click()
    summary(page, "徐向前").click()

    page.locator("[data-language=en]").click()
    expect(branch(page, "Xu Xiangqian")).to_have_attribute("open", "")
    page.get_by_role("checkbox", name="Goal, 1").click()

    expect(branch(page, "Xu Xiangqian").locator(".group h2")).to_be_visible()
    expect(summary(page, "Goal")).to_have_count(0)


def test_statements_that_are_filtered_out_are_not_in_the_outline(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}?view=outline&no-predicate=courtCode").page

    own = branch(page, "忻州市中級人民法院").locator(".group h2").all_inner_texts()

    assert "法院代字" not in own
    assert "轄區" in own


def test_the_address_of_a_statement_marks_it_once_in_each_place(open_page: OpenPage) -> None:
    [aim] = [statement for statement in small_dataset().statements if statement.modality == "plan"]

    page = open_page(small_dataset, f"#statement/{aim.id}?view=outline").page

    expect(page.locator("#panel .target")).to_have_count(1)
    expect(page.locator("#stage-outline .target")).to_have_count(1)
    assert page.evaluate("(id) => document.querySelectorAll(`[id='${id}']`).length", f"statement/{aim.id}") == 1


def test_hostile_data_is_text_in_the_outline(open_page: OpenPage) -> None:
    page = open_page(hostile_dataset, "#?view=outline").page

    page.get_by_role("button", name="全部展開").click()

    # each under either of its ends
    expect(page.locator("#stage-outline .statement").nth(len(hostile_dataset().statements) - 1)).to_be_attached()
    assert page.evaluate("window.pwned") is None
    assert page.locator("#stage-outline :is(script, img)").count() == 0


def test_an_empty_dataset_has_an_empty_outline(open_page: OpenPage) -> None:
    page = open_page(empty_dataset, "#?view=outline").page

    page.get_by_role("button", name="全部展開").click()

    expect(page.locator("#stage-outline .note")).to_be_visible()


def test_the_outline_fits_a_narrow_screen(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=outline", width=360, height=740).page

    page.get_by_role("button", name="全部展開").click()

    scroller = page.locator("#stage-outline .rows")
    assert scroller.evaluate("(box) => box.scrollWidth - box.clientWidth") == 0


def test_on_a_narrow_screen_the_selected_entity_comes_into_sight_and_the_page_stays_put(open_page: OpenPage) -> None:
    for view in ("outline", "table"):
        page = open_page(large_dataset, f"#person/xu?view={view}", width=360, height=740, fresh=True).page

        expect(page.locator(f"#stage-{view} [aria-current]").first).to_be_in_viewport()
        assert page.evaluate("[document.body.scrollTop, document.documentElement.scrollTop, scrollY]") == [0, 0, 0]
        expect(page.locator("h1")).to_be_in_viewport()

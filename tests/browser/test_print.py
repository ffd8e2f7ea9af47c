"""What comes out of the printer, read from the PDF that Chromium makes and from the page as it is laid for paper."""

import re
import zlib
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import COURT, GROUP, cited, hostile_dataset, large_dataset, small_dataset, small_entities
from browser.opened import OpenPage
from courtgraph.model import Dataset, Statement

pytestmark = pytest.mark.browser


def empty_dataset() -> Dataset:
    return Dataset()


def endless_dataset() -> Dataset:
    """More statements than go on paper."""
    statements = [
        Statement(subject=GROUP, predicate="courtCode", value=f"晉{i}", evidence=cited(3, f"晉{i}"))
        for i in range(3100)
    ]
    return Dataset(entities=tuple(small_entities()), statements=tuple(statements))


def lay(page: Page) -> None:
    """Lay the page for paper, as it is when the browser prints."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")


def sheets(pdf: bytes) -> int:
    parts = [
        zlib.decompressobj().decompress(part) for part in re.findall(rb"stream\r?\n(x.*?)endstream", pdf, re.DOTALL)
    ]
    return sum(len(re.findall(rb"/Type\s*/Page\b", part)) for part in [pdf, *parts])


def test_paper_bears_title_filters_and_every_statement_and_no_controls(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=table&no-type=Person&around=court-group/xinzhou-two-levels&depth=1").page

    lay(page)

    expect(page.locator("h1:visible")).to_have_text("忻州法院 2024")
    terms = page.locator("#paper > ul li").all_inner_texts()
    assert terms == ["類型：不含\u2068人物\u2069", "範圍：忻州兩級法院周圍 1 步以內"]
    quotes = page.locator("#paper table q").all_inner_texts()
    assert "「舉辦培訓39次」" in quotes
    assert len(quotes) == page.locator("#paper tbody tr").count() > 3
    for control in ("input", "select", "[role=tab]", ".legend", "#panel", ".more"):
        assert page.locator(control).locator("visible=true").count() == 0


def test_rows_are_cards_on_paper_whose_words_stay_whole(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=table&lang=en", width=1440).page

    lay(page)

    page.set_viewport_size({"width": 700, "height": 900})
    assert page.locator("#paper").evaluate("(paper) => paper.scrollWidth - paper.clientWidth") == 0
    lines = "(cell) => new Set([...cell.querySelector('bdi').getClientRects()].map(({ top }) => top)).size"
    assert set(page.locator("#paper .cell-predicate").evaluate_all(f"(cells) => cells.map({lines})")) == {1}
    assert page.locator("#paper tbody tr").first.evaluate("(row) => getComputedStyle(row).breakInside") == "auto"


def test_nothing_on_paper_offers_to_unfold(open_page: OpenPage) -> None:
    for view in ("table", "outline"):
        page = open_page(small_dataset, f"#?view={view}").page
        lay(page)

        signs = "(all) => all.map((each) => getComputedStyle(each, '::after').display)"
        assert set(page.locator("#paper .unfolding > summary").evaluate_all(signs)) == {"none"}
        assert page.locator("#paper .in-text").locator("visible=true").count() == 0


def test_paper_is_black_on_white_in_the_dark_too(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=table").page
    page.emulate_media(color_scheme="dark")

    lay(page)

    colors = "(part) => [getComputedStyle(part).color, getComputedStyle(document.body).backgroundColor]"
    for part in ("#paper h1", "#paper q", "#paper .end"):
        assert page.locator(part).first.evaluate(colors) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


def test_the_picture_is_printed_alone_when_it_is_open(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page
    lay(page)

    drawn = page.locator("#paper canvas").evaluate(
        "(canvas) => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)"
        ".data.some((part) => part > 0)"
    )
    assert drawn
    assert page.locator(".paper-legend li").count() == 10
    assert page.locator("#paper tbody tr").count() == 0


def test_the_picture_takes_one_sheet_upright_and_across(open_page: OpenPage) -> None:
    page = open_page(large_dataset, fresh=True).page

    assert sheets(page.pdf(format="A4")) == sheets(page.pdf(format="A4", landscape=True)) == 1


def test_the_outline_is_printed_in_full_when_it_is_open(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=outline").page

    lay(page)

    assert page.locator("#paper h3").count() == 10
    assert page.locator("#paper table tbody q").locator("visible=true").all_inner_texts() == ["「舉辦培訓39次」"] * 2
    levels = page.locator("#paper :is(h1, h2, h3, h4)").evaluate_all(
        "(all) => all.map((one) => Number(one.tagName[1]))"
    )
    assert all(later - level < 2 for level, later in pairwise(levels))


def test_the_screen_is_as_before_when_the_printer_is_done(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page
    before = page.evaluate("courtgraph.labelBoxes().map(({ id }) => id)")

    pdf = page.pdf(format="A4")

    assert sheets(pdf) == 1
    expect(page.locator("#paper")).to_have_count(0)
    assert page.evaluate("'printing' in document.documentElement.dataset") is False
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("courtgraph.labelBoxes().map(({ id }) => id)") == before


def test_more_than_goes_on_paper_is_cut_and_that_is_told(open_page: OpenPage) -> None:
    page = open_page(endless_dataset, "#?view=table").page

    lay(page)

    assert page.locator("#paper tbody tr").count() == 3000
    expect(page.locator("#paper")).to_contain_text("只列出前 3000 條陳述，共 3100 條")


def test_hostile_data_is_text_on_paper(open_page: OpenPage) -> None:
    for view in ("graph", "table", "outline"):
        page = open_page(hostile_dataset, f"#?view={view}&no-type=x").page
        lay(page)

        assert page.evaluate("window.pwned") is None
        assert page.locator("#paper :is(script, img, a[href^=javascript])").count() == 0
        expect(page.locator("#paper")).to_contain_text("<script>window.pwned = 1</script>")


def test_an_empty_dataset_leaves_a_sheet_that_says_so(open_page: OpenPage) -> None:
    page = open_page(empty_dataset, "#?view=table").page

    lay(page)

    expect(page.locator("#paper")).to_contain_text("沒有留下任何內容")


@pytest.mark.parametrize("view", ["graph", "table", "outline", "figures"])
def test_what_is_selected_is_printed_alone_with_all_that_is_said_of_it(open_page: OpenPage, view: str) -> None:
    page = open_page(small_dataset, f"#{COURT}?view={view}&no-predicate=aimsAt").page

    lay(page)

    paper = page.locator("#paper")
    expect(paper.locator("h1")).to_have_text("忻州市中級人民法院")
    expect(paper).to_contain_text("忻州中院")
    expect(paper).to_contain_text("該市的中級法院。")
    about = [each for each in small_dataset().statements if COURT in (each.subject, each.object)]
    assert paper.locator("q").locator("visible=true").count() == len(about)
    expect(paper).not_to_contain_text("徐向前")
    expect(paper.locator("ul").last).to_contain_text("忻州法院二〇二四年報道")
    assert paper.locator(".copying, .close, .actions").locator("visible=true").count() == 0
    assert paper.locator("[id]").count() == 0
    assert paper.locator("canvas").count() == 0


def test_an_entity_among_hundreds_takes_a_sheet_and_not_the_dataset(open_page: OpenPage) -> None:
    page = open_page(large_dataset, "#topic/t00-7", fresh=True).page

    assert sheets(page.pdf(format="A4")) == 1


def test_a_button_of_the_details_prints_what_is_selected(open_page: OpenPage) -> None:
    page = open_page(
        small_dataset, f"#{COURT}", fresh=True, script="window.print = () => { window.printed = true; };"
    ).page

    page.get_by_role("button", name="列印").click()

    assert page.evaluate("window.printed")


def test_hostile_data_is_text_on_the_sheet_of_an_entity(open_page: OpenPage) -> None:
    page = open_page(hostile_dataset, f"#statement/{hostile_dataset().statements[0].id}").page
    lay(page)

    assert page.evaluate("window.pwned") is None
    assert page.locator("#paper :is(script, img, a[href^=javascript])").count() == 0
    expect(page.locator("#paper")).to_contain_text("<script>window.pwned = 1</script>")

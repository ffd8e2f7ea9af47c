"""Figures: bars and a table, by the filters, each leading to its words."""

import csv
import io
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from playwright.sync_api import Locator, Page, expect

from browser.datasets import COURT, GROUP, cited, hostile_dataset, named, small_dataset, small_entities, source
from browser.opened import OpenPage, address_of
from courtgraph.model import Dataset, Statement

pytestmark = pytest.mark.browser

DAIXIAN = "court/daixian"
SHARE = "indicator/share"


def empty_dataset() -> Dataset:
    return Dataset()


def figure(
    subject: str,
    value: str,
    period: str = "",
    *,
    of: str = "indicator/trainings",
    approx: str = "",
    modality: str = "fact",
) -> Statement:
    qualifiers = {"period": period, "approx": approx}
    return Statement(
        subject=subject,
        predicate="hasFigure",
        object=of,
        value=value,
        unit="percent" if of == SHARE else "time",
        qualifiers={name: text for name, text in qualifiers.items() if text},
        modality=modality,
        evidence=cited(9, f"{period}年{value}次"),
    )


def figures_dataset() -> Dataset:
    """Figures of two courts and a group: exact and not, planned, of years, of a half year, of no time of their own."""
    statements = (
        figure(COURT, "20", "2022"),
        figure(COURT, "26", "2023"),
        figure(COURT, "39", "2024"),
        figure(COURT, "12", "2024-01/2024-06"),
        figure(DAIXIAN, "8", "2023"),
        figure(DAIXIAN, "7", "2024", approx="at_least"),
        figure(GROUP, "150", "2021/2024"),
        figure(COURT, "45", "2025", modality="plan"),
        figure(COURT, "89.5", "2023", of=SHARE),
        figure(COURT, "92.1", "2024", of=SHARE),
        figure(DAIXIAN, "三成", of=SHARE),
        figure(DAIXIAN, "-2", "../2022-06-30", of="indicator/change"),
        figure(DAIXIAN, "4", of="indicator/change"),
    )
    indicators = (
        named(SHARE, "Indicator", "服判息訴率", "服判息诉率", "Share of judgments accepted"),
        named("indicator/change", "Indicator", "人員增減", "人员增减", "Change in staff"),
    )
    label = {"zh-Hant": "忻州法院二〇二四年報道", "zh-Hans": "忻州法院二〇二四年报道", "en": "Xinzhou report of 2024"}
    report = source()
    return Dataset(
        info=small_dataset().info,
        sources=(type(report)(id=report.id, label=label, lines=31, language="zh-Hant", covers="2024"),),
        entities=tuple(sorted([*small_entities(), *indicators], key=lambda entity: entity.id)),
        statements=statements,
    )


def many_figures_dataset() -> Dataset:
    """Three hundred figures of one indicator, and sixty indicators with one each."""
    indicators = [named(f"indicator/i{i:02}", "Indicator", f"指標{i}", f"指标{i}", f"Figure {i}") for i in range(60)]
    statements = [figure(COURT, str(i), str(1700 + i)) for i in range(300)]
    statements += [figure(GROUP, str(i), "2024", of=f"indicator/i{i:02}") for i in range(60)]
    return Dataset(
        info=small_dataset().info,
        sources=(source(),),
        entities=tuple(sorted([*small_entities(), *indicators], key=lambda entity: entity.id)),
        statements=tuple(statements),
    )


def bars(page: Page) -> Locator:
    return page.locator("#stage-figures").get_by_role("button").and_(page.locator(".bar-button"))


def told(found: Locator) -> list[str | None]:
    return [bar.get_attribute("aria-label") for bar in found.all()]


def rows(page: Page) -> Locator:
    return page.locator("#stage-figures tbody tr")


def taken(page: Page, entry: str) -> Path:
    """The file that the menu gives."""
    page.locator("#take").click()
    with page.expect_download() as download:
        page.locator(f"#take-{entry}").click()
    return Path(download.value.path())


def test_each_indicator_has_a_chart_with_its_unit_and_a_bar_for_each_figure(open_page: OpenPage) -> None:
    page = open_page(figures_dataset).page

    page.get_by_role("tab", name="數據").click()

    assert page.locator(".chart h2").all_inner_texts() == ["培訓次數（次）", "服判息訴率（%）", "人員增減（次）"]
    assert bars(page).count() == 13
    expect(page.locator("#stage-figures .shown")).to_have_text("共 13 項")
    assert address_of(page).endswith("#?view=figures")


def test_a_bar_is_told_in_full_and_leads_to_its_words_and_back(open_page: OpenPage) -> None:
    page = open_page(figures_dataset, "#?view=figures").page
    bar = page.get_by_role("button", name="2024 39次、忻州市中級人民法院 數據 培訓次數、較 2023：+13（+50%）")

    bar.focus()
    page.keyboard.press("Enter")

    expect(page.locator("#panel .target q")).to_have_text("「2024年39次」")
    expect(page.locator("#panel .target q")).to_be_visible()
    expect(page.locator("#panel .target")).to_be_focused()
    expect(page.locator(".bar-button[aria-current]")).to_have_count(1)
    assert "view=figures" in address_of(page)
    page.keyboard.press("Escape")
    expect(bar).to_be_focused()


def test_what_is_not_exact_is_hatched_and_what_is_no_fact_dashed(open_page: OpenPage) -> None:
    page = open_page(figures_dataset, "#?view=figures").page

    assert told(bars(page).filter(has=page.locator(".hatching"))) == ["2024 至少 7次、代縣人民法院 數據 培訓次數"]
    dashed = bars(page).filter(has=page.locator("[stroke-dasharray]"))
    assert told(dashed) == ["2025 45次、忻州市中級人民法院 數據 培訓次數、計劃"]


def inferred_dataset() -> Dataset:
    """A figure that is told, and one that is inferred."""
    given, reckoned = figure(COURT, "20", "2022"), figure(COURT, "26", "2023")
    implied = tuple(msgspec.structs.replace(piece, inferred=True) for piece in reckoned.evidence)
    statements = (given, msgspec.structs.replace(reckoned, evidence=implied))
    entities = figures_dataset().entities
    return Dataset(info=small_dataset().info, sources=(source(),), entities=entities, statements=statements)


def test_what_is_inferred_is_drawn_unlike_what_is_told_and_a_line_says_so(open_page: OpenPage) -> None:
    page = open_page(inferred_dataset, "#?view=figures&lang=en").page

    pale = bars(page).filter(has=page.locator("rect[fill-opacity]"))
    assert [str(label).partition(",")[0] for label in told(pale)] == ["2023 26 times"]
    assert page.locator(".signs text").all_text_contents() == ["exact", "inferred"]


def test_bars_of_one_chart_are_as_long_as_their_figures(open_page: OpenPage) -> None:
    page = open_page(figures_dataset, "#?view=figures").page

    def length(name: str) -> float:
        box = page.get_by_role("button", name=name).locator("rect").nth(1).bounding_box()
        assert box
        return box["width"]

    assert length("2024 39次") / length("2023 26次") == pytest.approx(39 / 26, rel=0.02)
    assert length("2021年至2024年 150次") / length("2024 39次") == pytest.approx(150 / 39, rel=0.02)


def test_periods_are_spans_of_their_length_and_side_by_side(open_page: OpenPage) -> None:
    page = open_page(figures_dataset, "#?view=figures").page

    def span(name: str) -> tuple[float, float]:
        box = page.get_by_role("button", name=name).locator(".span").bounding_box()
        assert box
        return box["x"], box["x"] + box["width"]

    year, half, several = span("2024 39次"), span("2024年1月至6月 12次"), span("2021年至2024年 150次")
    assert half[1] - half[0] == pytest.approx((year[1] - year[0]) / 2, abs=1)
    assert half[0] == pytest.approx(year[0], abs=1)
    assert several[1] == pytest.approx(year[1], abs=1)
    assert several[1] - several[0] == pytest.approx(4 * (year[1] - year[0]), abs=2)


def test_figures_follow_the_filters(open_page: OpenPage) -> None:
    page = open_page(figures_dataset, "#?view=figures&year=2024").page

    assert "2023 26次" not in str(told(bars(page)))
    expect(page.get_by_role("button", name="2024 39次、忻州市中級人民法院")).to_be_visible()
    page.locator("#legend-none").click()
    expect(page.locator("#stage-figures .note")).to_have_text("目前的篩選沒有留下任何內容。")


def test_a_dataset_without_figures_says_so(open_page: OpenPage) -> None:
    for form in ("bars", "table"):
        page = open_page(empty_dataset, f"#?view=figures&figures={form}").page
        expect(page.locator("#stage-figures .note")).to_contain_text("還沒有數據")


def test_the_table_tells_of_each_figure_what_it_counts_and_how_it_compares(open_page: OpenPage) -> None:
    page = open_page(figures_dataset, "#?view=figures").page

    page.locator("#stage-figures").get_by_role("button", name="表格").click()

    heads = [text.strip("↕ ") for text in page.locator("#stage-figures thead th").all_inner_texts()]
    assert heads == ["指標", "數值", "單位", "期間", "主體", "與前期比較", "層級或類型", "原文與出處"]
    cells = rows(page).filter(has_text="92.1%").locator("th, td").all_inner_texts()
    assert cells[:7] == [
        *("服判息訴率", "92.1%", "%", "2024", "忻州市中級人民法院", "較 2023：+2.6 個百分點", "中級人民法院"),
    ]
    assert rows(page).filter(has_text="45次").locator(".mark").all_inner_texts() == ["計劃"]
    assert "figures=table" in address_of(page)


def test_any_column_sorts_the_figures_numbers_as_numbers(open_page: OpenPage) -> None:
    page = open_page(figures_dataset, "#?view=figures&figures=table").page

    page.get_by_role("columnheader", name="數值").get_by_role("button").click()

    assert "sort=value" in address_of(page)
    values = page.locator("#stage-figures tbody .cell-value .value").all_inner_texts()
    assert values[:4] == ["-2次", "4次", "至少 7次", "8次"]
    assert values[-1] == "三成%"
    for header in page.locator("#stage-figures thead button").all():
        header.click()
        assert rows(page).count() == 13


def test_hundreds_of_figures_come_in_portions(open_page: OpenPage) -> None:
    page = open_page(many_figures_dataset, "#?view=figures").page

    expect(page.locator(".chart")).to_have_count(30)
    assert page.locator(".chart h2").nth(1).inner_text() == "培訓次數（次），第 41–80 個"
    page.locator("#stage-figures .rows > .more:visible").click()
    expect(page.locator(".chart")).to_have_count(68)
    assert bars(page).count() == 360


def test_a_link_to_a_figure_far_behind_brings_its_bar_into_sight(open_page: OpenPage) -> None:
    [last] = [each for each in many_figures_dataset().statements if each.object == "indicator/i59"]

    page = open_page(many_figures_dataset, f"#statement/{last.id}?view=figures").page

    expect(page.locator(".bar-button[aria-current]")).to_be_in_viewport()


@pytest.mark.parametrize("width", [320, 360, 1440])
@pytest.mark.parametrize("form", ["bars", "table"])
def test_nothing_is_wider_than_the_screen(open_page: OpenPage, width: int, form: str) -> None:
    page = open_page(figures_dataset, f"#?view=figures&figures={form}", width=width, locale="en-US").page

    assert page.evaluate("document.documentElement.scrollWidth") == width
    scroller = page.locator("#stage-figures .rows")
    if form == "bars":
        assert scroller.evaluate("(each) => each.scrollWidth <= each.clientWidth")
        right = scroller.evaluate("(each) => each.getBoundingClientRect().right")
        for text in page.locator(".chart text").all():
            box = text.bounding_box()
            assert box
            assert box["x"] + box["width"] <= right


def test_charts_take_the_width_that_the_window_comes_to_have(open_page: OpenPage) -> None:
    page = open_page(figures_dataset, "#?view=figures", fresh=True).page

    page.set_viewport_size({"width": 400, "height": 900})

    expect(page.locator(".chart svg").first).to_have_attribute("width", "360")


def test_bars_are_taken_away_as_a_picture_that_tells_its_source(open_page: OpenPage) -> None:
    page = open_page(figures_dataset, "#?view=figures&no-type=Person").page

    root = ElementTree.fromstring(taken(page, "svg").read_text("utf-8"))  # noqa: S314  # what the page itself wrote
    texts = [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {"培訓次數（次）", "39次", "約數或限值", "忻州法院 2024", "類型：不含\u2068人物\u2069"} <= set(texts)
    assert not [each for each in root.iter() if each.get("role") == "button"]
    assert taken(page, "png").read_bytes().startswith(b"\x89PNG")


def test_figures_are_taken_away_as_csv_in_the_words_of_the_reader(open_page: OpenPage) -> None:
    page = open_page(figures_dataset, "#?view=figures&lang=en").page

    found = list(csv.DictReader(io.StringIO(taken(page, "figures").read_text("utf-8-sig"))))

    assert len(found) == 13
    [half] = [row for row in found if row["Value"] == "12"]
    del half["id"]
    assert half == {
        "Indicator": "Training courses held",
        "Value": "12",
        "Exactness": "exactly",
        "Unit": "times",
        "Period": "January to June 2024",
        "First day": "2024-01-01",
        "Last day": "2024-06-30",
        "Subject": "Xinzhou Intermediate People's Court",
        "Level or type": "Intermediate court",
        "Comparison": "",
        "Marks": "",
        "Source": "Xinzhou report of 2024",
        "Line": "9",
        "Quote": "2024-01/2024-06年12次",
    }


def test_the_picture_tells_the_figure_of_an_indicator_that_has_one(open_page: OpenPage) -> None:
    labels = "courtgraph.labelBoxes().map(({ text }) => text)"
    page = open_page(small_dataset, "#?lines=named").page

    page.wait_for_function(f"{labels}.includes('培訓次數 至少 39次')")
    page.wait_for_function(f"{labels}.includes('數據 至少 39次')")
    several = open_page(figures_dataset).page
    several.wait_for_function(f"{labels}.includes('培訓次數')")


def test_figures_are_printed_as_they_are_shown(open_page: OpenPage) -> None:
    for form, part, count in (("bars", ".chart .bar-button", 13), ("table", "tbody tr", 13)):
        page = open_page(figures_dataset, f"#?view=figures&figures={form}", fresh=True).page
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        page.emulate_media(media="print")
        assert page.locator(f"#paper {part}").count() == count


@pytest.mark.parametrize("form", ["bars", "table"])
def test_hostile_data_is_text_among_figures(open_page: OpenPage, form: str) -> None:
    page = open_page(hostile_dataset, f"#?view=figures&figures={form}").page

    shown = bars(page) if form == "bars" else rows(page)
    assert shown.count() > 0
    expect(page.locator("#stage-figures")).to_contain_text("<script>window.pwned = 1</script>")
    assert page.evaluate("window.pwned") is None
    assert page.locator("#stage-figures :is(script, img, a[href^=javascript])").count() == 0

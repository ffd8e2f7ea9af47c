from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import COURT, GROUP, hostile_dataset, large_dataset, small_dataset
from browser.opened import OpenPage, address_of
from browser.picture import curated_dataset, names, overlapping
from courtgraph.model import Dataset

pytestmark = pytest.mark.browser


def empty_dataset() -> Dataset:
    return Dataset()


def click_on(page: Page, identifier: str) -> None:
    spot = page.evaluate("(id) => courtgraph.spot(id)", identifier)
    page.locator("#network").click(position={"x": spot["x"], "y": spot["y"]})


def selected(page: Page) -> str | None:
    identifier: str | None = page.evaluate("courtgraph.state.selected && courtgraph.state.selected.id")
    return identifier


def test_the_opening_page_says_what_it_holds_and_how_to_use_it(open_page: OpenPage) -> None:
    page = open_page(small_dataset, fresh=True).page

    expect(page.locator(".lead")).to_contain_text("10 個實體，11 條陳述")
    expect(page.locator("#panel-content")).to_contain_text("使用方法")
    assert page.title() == "忻州法院 2024"


def test_an_empty_dataset_says_so(open_page: OpenPage) -> None:
    page = open_page(empty_dataset).page

    expect(page.locator("#empty")).to_have_text("資料集裡還沒有實體。")


@pytest.mark.parametrize("make", [small_dataset, large_dataset, curated_dataset])
def test_no_label_overlaps_another_at_any_zoom(open_page: OpenPage, make: Callable[[], Dataset]) -> None:
    page = open_page(make).page

    assert len(names(page)) > 9
    for scale in (0.2, 0.5, 1, 2, 4):
        page.evaluate("(to) => courtgraph.renderer.moveTo(courtgraph.renderer.viewport().middle, to, false)", scale)
        assert overlapping(names(page)) == []


@pytest.mark.parametrize("query", ["忻州市中級", "忻州市中级", "忻州中院", "xinzhou intermediate", "COURT/XINZHOU"])
def test_search_finds_an_entity_by_name_alias_or_id_in_any_language_and_case(open_page: OpenPage, query: str) -> None:
    page = open_page(small_dataset).page

    page.locator("#search").fill(query)

    expect(page.locator("#results li").first).to_contain_text("忻州市中級人民法院")


def test_search_works_by_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.keyboard.press("/")
    page.keyboard.type("法院")
    expect(page.locator("#results li[aria-selected=true]")).to_contain_text("忻州兩級法院")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#search")).to_have_attribute("aria-activedescendant", "result-2")
    page.keyboard.press("Enter")

    expect(page.locator("#panel-title")).to_have_text("忻州市中級人民法院")
    expect(page.locator("#panel-title")).to_be_focused()
    expect(page.locator("#results-box")).to_be_hidden()


def test_escape_closes_the_results_and_then_the_details(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page

    page.keyboard.press("/")
    page.keyboard.type("法院")
    page.keyboard.press("Escape")
    expect(page.locator("#results-box")).to_be_hidden()
    assert selected(page) == COURT
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")

    expect(page.locator(".lead")).to_be_visible()
    assert selected(page) is None


def test_a_search_looks_into_our_translations_and_says_where_it_found_them(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en").page

    page.locator("#search").fill("phalanx")

    group = page.get_by_role("group", name="In our translations")
    expect(group.get_by_role("option")).to_have_count(1)
    expect(group.locator(".hit > bdi").first).to_have_text(
        "aiming at a place in the first phalanx of the courts of the province"
    )
    page.keyboard.press("Enter")
    expect(page.locator(".statement.target .value, .statement.target .end")).to_have_text(
        "The first ranks of the province"
    )


def test_a_search_finds_no_translations_in_another_language(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.locator("#search").fill("phalanx")

    expect(page.locator("#results-note")).to_contain_text("沒有找到「phalanx」")


def test_a_search_without_result_says_so(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.locator("#search").fill("不存在")

    expect(page.locator("#results-note")).to_contain_text("沒有找到「不存在」")


def test_the_address_of_an_entity_opens_it(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}", fresh=True).page

    expect(page.locator("#panel-title")).to_have_text("忻州市中級人民法院")
    assert page.locator(".names li").all_inner_texts() == ["忻州市中级人民法院", "Xinzhou Intermediate People's Court"]
    assert page.title() == "忻州市中級人民法院 – 忻州法院 2024"


def test_the_address_of_a_statement_opens_its_subject_and_marks_it(open_page: OpenPage) -> None:
    [aim] = [statement for statement in small_dataset().statements if statement.modality == "plan"]

    page = open_page(small_dataset, f"#statement/{aim.id}", fresh=True).page

    expect(page.locator("#panel-title")).to_have_text("忻州兩級法院")
    target = page.locator(".statement.target")
    expect(target).to_have_attribute("id", f"statement/{aim.id}")
    expect(target).to_be_in_viewport()
    assert target.locator(".mark").all_inner_texts() == ["計劃", "有爭議", "推斷"]
    expect(target.locator("q")).to_have_text("「錨定整體工作挺進全省法院第一方陣目標」")
    expect(target).to_contain_text("忻州法院二〇二四年報道，第 1 行")
    expect(target).to_contain_text("整理者註： 主語承前省略")
    expect(target).not_to_contain_text("first phalanx")


def test_a_reader_is_told_what_a_quote_means_and_what_the_curator_adds(open_page: OpenPage) -> None:
    [aim] = [statement for statement in small_dataset().statements if statement.modality == "plan"]
    page = open_page(small_dataset, f"#statement/{aim.id}", fresh=True).page

    page.locator("[data-language=en]").click()

    remarks = page.locator(".statement.target .proof > p.small")
    assert remarks.all_inner_texts() == [
        "Our translation: aiming at a place in the first phalanx of the courts of the province",
        "Curator’s note: the subject is implied",
    ]
    assert remarks.locator("bdi[lang=en]").count() == 2


def test_a_source_leads_to_where_it_comes_from(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#", fresh=True).page

    origin = page.locator(".source .origin")
    expect(origin).to_have_text("忻言 · 某報 · 2025-01 · 原文 · 存檔副本 · 2025-02-01取得 · CC-BY-4.0")
    links = origin.locator("a")
    assert [(link.get_attribute("href"), link.get_attribute("rel")) for link in links.all()] == [
        ("https://example.org/report", "noopener noreferrer"),
        ("https://archive.example.org/report", "noopener noreferrer"),
    ]


def test_the_last_member_of_a_list_that_goes_on_is_marked(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{GROUP}", fresh=True).page

    marked = page.locator(".statement", has=page.locator(".mark", has_text="等，未盡列"))
    expect(marked).to_have_count(1)
    expect(marked).to_contain_text("代縣人民法院")


def test_an_address_that_names_nothing_says_so(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#court/none", fresh=True).page

    expect(page.locator("#panel-content [role=alert]")).to_have_text("資料集裡沒有「court/none」。")


def test_a_statement_reads_in_its_direction_at_both_ends(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#goal/first-ranks").page

    assert page.locator("#panel-content h3").all_inner_texts() == ["是其目標\n2"]
    page.locator(".end", has_text="忻州兩級法院").click()

    expect(page.locator("#panel-title")).to_have_text("忻州兩級法院")
    assert page.locator("#panel-content h3").all_inner_texts() == ["開展", "旨在", "數據", "其中之一是\n2"]
    assert page.locator(".value").all_inner_texts() == ["至少 39次"]
    assert page.locator(".qualifier").all_inner_texts() == ["年份 2024"]


def test_a_value_stands_before_the_ties(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page

    assert page.locator("#panel-content h3").first.inner_text() == "法院代字"
    assert page.locator(".value").all_inner_texts() == ["晉09"]


def test_only_web_addresses_become_links(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page

    links = page.locator(".also a")
    assert links.evaluate_all("links => links.map(({ textContent, href }) => [textContent, href])") == [
        ["https://example.org/xinzhou", "https://example.org/xinzhou"],
        ["wd:Q1", "http://www.wikidata.org/entity/Q1"],
    ]
    expect(links.first).to_have_attribute("rel", "noopener noreferrer")
    expect(page.locator(".also", has_text="javascript:alert(1)")).to_be_visible()


def test_the_back_button_leads_back(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page

    page.locator(".end", has_text="忻州兩級法院").click()
    expect(page.locator("#panel-title")).to_have_text("忻州兩級法院")
    assert address_of(page).endswith(f"#{GROUP}")
    page.go_back()

    expect(page.locator("#panel-title")).to_have_text("忻州市中級人民法院")


def test_clicking_a_shape_selects_it_and_clicking_beside_it_selects_nothing(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    click_on(page, "person/xu")
    expect(page.locator("#panel-title")).to_have_text("徐向前")
    page.locator("#network").click(position={"x": 4, "y": 4})

    expect(page.locator(".lead")).to_be_visible()
    assert selected(page) is None


def test_a_shape_that_the_sheet_would_cover_comes_into_sight(open_page: OpenPage) -> None:
    page = open_page(small_dataset, width=360, height=740).page

    click_on(page, "indicator/trainings")

    expect(page.locator("#panel-title")).to_have_text("培訓次數")
    middle = page.evaluate(
        "courtgraph.spot('indicator/trainings').y + document.getElementById('network').getBoundingClientRect().y"
    )
    panel = page.locator("#panel").bounding_box()
    assert panel
    assert middle < panel["y"]


def test_names_of_strangers_vanish_while_something_is_selected(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#person/xu").page

    assert {box["id"] for box in names(page)} == {"person/xu", "place/xinzhou"}


def test_a_type_keeps_its_statements_with_what_they_touch(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.locator("[data-type=Award]").click(modifiers=["Shift"])

    assert address_of(page).endswith("#?type=Award")
    assert {box["id"] for box in names(page)} == {"award/model", COURT}
    assert page.evaluate("[...courtgraph.state.visible.touched].map(({ id }) => id)") == [COURT]
    page.locator("#tab-table").click()
    expect(page.locator("#stage-table tbody tr")).to_have_count(1)
    page.locator("#tab-outline").click()
    expect(page.locator("#stage-outline details")).to_have_count(2)
    page.locator("#tab-graph").click()
    page.locator("#filters-fold").click()
    page.locator("#both-ends").check()
    assert [box["id"] for box in names(page)] == ["award/model"]


def test_a_type_can_be_filtered_out_and_shown_again(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?ends=both").page
    people = page.locator("[data-type=Person]")
    expect(people).to_have_accessible_name("人物，1 項")

    people.click()
    expect(people).to_have_accessible_name("人物，0／1 項")
    expect(people).to_have_attribute("aria-checked", "false")
    assert "person/xu" not in {box["id"] for box in names(page)}
    people.click()

    assert "person/xu" in {box["id"] for box in names(page)}


def test_all_types_can_be_hidden_and_shown_at_once(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.locator("#legend-none").click()
    assert names(page) == []
    expect(page.locator("#empty")).to_be_visible()
    page.locator("#legend-all").click()

    expect(page.locator("#empty")).to_be_hidden()
    assert len(names(page)) == 10


def test_what_is_gone_to_is_drawn_although_its_type_is_hidden(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.locator("#legend-none").click()
    page.locator("#search").fill("徐向前")
    page.keyboard.press("Enter")

    expect(page.locator("#panel-title")).to_have_text("徐向前")
    assert [box["id"] for box in names(page)] == ["person/xu"]
    expect(page.get_by_role("checkbox", name="人物，1 項")).to_have_attribute("aria-checked", "false")


def test_a_filter_is_in_the_address_and_an_address_filters(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?ends=both&no-type=Person", fresh=True).page
    people, places = (page.locator(f"[data-type={name}]") for name in ("Person", "AdministrativeArea"))

    expect(people).to_have_attribute("aria-checked", "false")
    assert "person/xu" not in {box["id"] for box in names(page)}
    places.click()
    assert address_of(page).endswith("#?ends=both&no-type=Person,AdministrativeArea")


def test_the_legend_counts_what_is_shown_of_all(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page
    people = page.locator("[data-type=Person] .count")

    expect(people).to_have_text("1")
    page.evaluate("location.hash = '#?no-predicate=emergedFrom'")
    expect(people).to_have_text("0／1")
    page.evaluate("location.hash = '#?no-type=Person'")
    expect(people).to_have_text("1")
    page.evaluate("location.hash = '#?no-type=Person&ends=both'")
    expect(people).to_have_text("0／1")


def test_the_words_of_a_source_are_found_and_lead_to_their_statement(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.locator("#search").fill("举办培训39")
    expect(page.locator("#results li[role=option]")).to_contain_text("「舉辦培訓39次」")
    page.keyboard.press("Enter")

    expect(page.locator("#panel-title")).to_have_text("忻州兩級法院")
    expect(page.locator(".statement.target q")).to_have_text("「舉辦培訓39次」")


def test_the_language_changes_for_the_page_the_labels_and_the_details(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{GROUP}").page

    page.locator("[data-language=en]").click()

    assert page.evaluate("document.documentElement.lang") == "en"
    expect(page.locator("h1")).to_have_text("Xinzhou courts 2024")
    expect(page.locator("#panel-title")).to_have_text("The Xinzhou courts at both levels")
    expect(page.locator("#panel-content h3").first).to_have_text("carries out")
    assert page.locator(".value").all_inner_texts() == ["at least 39 times"]
    expect(page.get_by_role("checkbox", name="Person, 1")).to_be_visible()
    assert "Daixian People's Court" in {box["text"] for box in names(page)}


def test_the_buttons_zoom_in_and_out_and_show_everything(open_page: OpenPage) -> None:
    page = open_page(large_dataset).page
    scales = [page.evaluate("courtgraph.renderer.viewport().scale")]

    for button in ("#zoom-in", "#zoom-out", "#zoom-out", "#zoom-fit"):
        page.locator(button).click()
        scales.append(page.evaluate("courtgraph.renderer.viewport().scale"))

    opening, nearer, back, farther, again = scales
    assert farther < opening < nearer
    assert (back, again) == (pytest.approx(opening), pytest.approx(opening))


def test_a_long_list_shows_its_first_rows_until_all_are_asked_for(open_page: OpenPage) -> None:
    page = open_page(large_dataset, f"#{GROUP}").page
    members = page.locator(".group", has_text="其中之一是")

    assert members.locator(".statement:visible").count() == 6
    members.locator(".more").click()

    assert members.locator(".statement:visible").count() == 16


def test_hostile_data_runs_nothing_and_breaks_nothing(open_page: OpenPage) -> None:
    page = open_page(hostile_dataset).page

    for language in ("zh-Hant", "zh-Hans", "en"):
        page.locator(f"[data-language={language}]").click()
        page.locator("#search").fill("e")
        for index in range(page.locator("#results [role=option]").count()):
            page.locator("#search").fill("e")
            page.locator("#results [role=option]").nth(index).click()
            expect(page.locator("#results-box")).to_be_hidden()
            assert page.locator("#panel-content script, #panel-content img").count() == 0
            assert overlapping(names(page)) == []
    assert page.evaluate("window.pwned") is None
    assert page.evaluate("Array.from(document.links, (link) => link.protocol)").count("javascript:") == 0


def test_every_hostile_entity_opens_by_its_own_address(open_page: OpenPage) -> None:
    page = open_page(hostile_dataset).page

    for entity in hostile_dataset().entities:
        page.evaluate("(id) => { location.hash = '#' + encodeURI(id.toWellFormed()); }", entity.id)
        expect(page.locator("#panel-title")).to_have_text(" ".join(entity.label["zh-Hant"].split()))


@pytest.mark.parametrize("address", ["", f"#{COURT}"])
def test_a_narrow_screen_keeps_everything_in_reach_and_never_scrolls(open_page: OpenPage, address: str) -> None:
    page = open_page(small_dataset, address, width=360, height=740).page

    size = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
    assert size == [360, 740]
    expect(page.locator("#search")).to_be_in_viewport()
    expect(page.locator("#panel")).to_be_in_viewport()
    expect(page.locator("#legend")).to_be_hidden()
    page.locator("#legend-fold").click()
    expect(page.locator("#legend")).to_be_visible()


def test_the_details_are_a_sheet_that_folds_on_a_narrow_screen(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}", width=360, height=740).page
    heights = [page.locator("#panel").bounding_box()]

    page.locator("#panel-fold").click()
    heights.append(page.locator("#panel").bounding_box())

    opened, folded = (box["height"] for box in heights if box)
    assert folded < 100 < 380 < opened


def test_everything_that_can_be_clicked_has_a_name(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page

    unnamed = page.evaluate(
        """Array.from(document.querySelectorAll("button, input, a[href], [role=application]"))
             .filter((each) => each.checkVisibility() && !each.getAttribute("aria-label"))
             .filter((each) => !each.textContent.trim() && !each.labels?.length)
             .map((each) => each.outerHTML)"""
    )
    assert unnamed == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground_in_light_and_dark(
    open_page: OpenPage, scheme: Literal["light", "dark"]
) -> None:
    page = open_page(small_dataset, f"#{GROUP}").page
    page.emulate_media(color_scheme=scheme)

    contrasts = page.evaluate(
        """() => {
          const probe = document.createElement("span");
          document.body.append(probe);
          const luminance = (name) => {
            probe.style.color = `var(${name})`;
            const parts = getComputedStyle(probe).color.match(/[\\d.]+/g).map((part) => part / 255);
            const [r, g, b] = parts.map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const contrast = (one, other) => {
            const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
            return (high + 0.05) / (low + 0.05);
          };
          return [["--ink", "--paper"], ["--ink", "--canvas"], ["--soft", "--paper"], ["--soft", "--tint"],
                  ["--accent", "--paper"], ["--accent", "--tint"], ["--mark", "--mark-tint"]]
            .map(([one, other]) => [one, other, contrast(one, other)]);
        }"""
    )
    assert [pair for pair in contrasts if pair[2] < 4.5] == []
